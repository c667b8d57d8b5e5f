package io.github.kuntamalli.text;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A language of texts and names, by its BCP 47 tag.
 *
 * <p>The library's own texts are complete in Finnish, Swedish and English ({@link #isComplete()}).
 * The three Sámi languages carry names only.
 */
public enum Language {
  /** Finnish (suomi, finska). */
  FI("fi"),
  /** Swedish (ruotsi, svenska). */
  SV("sv"),
  /** English (englanti, engelska). */
  EN("en"),
  /** Northern Sámi (pohjoissaame, nordsamiska); names only. */
  SE("se"),
  /** Inari Sámi (inarinsaame, enaresamiska); names only. */
  SMN("smn"),
  /** Skolt Sámi (koltansaame, skoltsamiska); names only. */
  SMS("sms");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /**
   * The BCP 47 tag.
   *
   * @return for example {@code fi}
   */
  public String tag() {
    return tag;
  }

  /**
   * Whether every text of the library exists in this language.
   *
   * @return true for Finnish, Swedish and English
   */
  public boolean isComplete() {
    return this == FI || this == SV || this == EN;
  }

  /**
   * The language of a tag.
   *
   * @param tag a lower-case BCP 47 tag such as {@code sv}
   * @return the language
   * @throws IllegalArgumentException if no language here has the tag; the message lists those that
   *     exist
   */
  public static Language of(String tag) {
    Objects.requireNonNull(tag, "tag");
    for (Language language : values()) {
      if (language.tag.equals(tag)) {
        return language;
      }
    }
    throw InvalidValueException.of(
        "language-unknown",
        "language: kieltä \"%s\" ei tunneta; käytä jotakin näistä: %s",
        "language: språket \"%s\" är okänt; använd något av dessa: %s",
        "language: \"%s\" is not known; use one of %s",
        Shortened.of(tag),
        Arrays.stream(values()).map(Language::tag).collect(Collectors.joining(", ")));
  }

  /**
   * The tag, so that a language prints as it is written in data.
   *
   * @return the tag
   */
  @Override
  public String toString() {
    return tag;
  }
}
