package io.github.kuntamalli.text;

import java.util.Objects;

/**
 * Anything that can be put into words in a language: a text in several languages, a date, a section
 * of an act, a name.
 *
 * <p>Parameters of messages are wordings, so one message can be rendered in every language,
 * whatever the default locale of the machine is. Implementations are immutable and comparable by
 * {@code equals}.
 */
public interface Localizable {

  /**
   * The words.
   *
   * @param language the requested language
   * @return the words in that language, or, where the thing has no words in it, in the language the
   *     implementation names as its fallback; never empty
   */
  String text(Language language);

  /**
   * The words in the form that they take inside a sentence: a date with its preposition or case, a
   * period with the word for its kind. A {@link MessageTemplate} uses this form for a place such as
   * <code>{date:inline}</code>.
   *
   * @param language the requested language
   * @return the words for running text; the same as {@link #text(Language)} unless the type has a
   *     separate form
   */
  default String inline(Language language) {
    return text(Objects.requireNonNull(language, "language"));
  }

  /**
   * Words that are the same in every language, such as an identifier or the title of one document.
   *
   * @param words the words
   * @return a wording that always answers with {@code words}
   */
  static Localizable same(String words) {
    return new SameInEveryLanguage(words);
  }

  /**
   * A whole number, written without grouping.
   *
   * @param number the number
   * @return a wording of the number
   */
  static Localizable number(long number) {
    return new SameInEveryLanguage(Long.toString(number));
  }
}
