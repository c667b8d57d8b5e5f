package io.github.kuntamalli.spring;

import io.github.kuntamalli.json.ReadingLimits;
import io.github.kuntamalli.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of an application.
 *
 * @param json how bodies are read and written
 * @param web what is answered
 */
@ConfigurationProperties("kuntamalli")
public record KuntamalliProperties(@DefaultValue Json json, @DefaultValue Web web) {

  /**
   * How bodies are read and written.
   *
   * @param compact whether answers are written in one line, without indentation
   * @param limits how large a body may be
   */
  public record Json(@DefaultValue("true") boolean compact, @DefaultValue Limits limits) {}

  /**
   * What is answered.
   *
   * @param defaultLanguage the language of answers to requests that accept none of the languages of
   *     the library: fi, sv or en
   * @param frameworkErrors whether the library also words what Spring refuses (404, 405, 406, 415)
   *     and unexpected exceptions (500); what the application throws keeps its own words
   */
  public record Web(
      @DefaultValue("fi") Language defaultLanguage,
      @DefaultValue("false") boolean frameworkErrors) {
    /**
     * Settings of answers.
     *
     * @throws IllegalArgumentException if the library does not have all texts in the language
     */
    public Web {
      if (!defaultLanguage.isComplete()) {
        throw new IllegalArgumentException(
            "kuntamalli.web.default-language: the texts are in fi, sv and en; use one of them");
      }
    }
  }

  /**
   * How large a body may be; the standard limit where none is set.
   *
   * @param length the greatest number of characters of a body
   * @param depth the greatest number of nested objects and lists
   * @param textLength the greatest number of characters of one text
   * @param numberLength the greatest number of characters of one number
   * @param nameLength the greatest number of characters of one property name
   * @param faults how many faults of a body are reported in full
   * @param values the greatest number of values of a body
   */
  public record Limits(
      @Nullable Integer length,
      @Nullable Integer depth,
      @Nullable Integer textLength,
      @Nullable Integer numberLength,
      @Nullable Integer nameLength,
      @Nullable Integer faults,
      @Nullable Integer values) {

    ReadingLimits over(ReadingLimits standard) {
      return new ReadingLimits(
          or(length, standard.length()),
          or(depth, standard.depth()),
          or(textLength, standard.textLength()),
          or(numberLength, standard.numberLength()),
          or(nameLength, standard.nameLength()),
          or(faults, standard.faults()),
          or(values, standard.values()));
    }

    private static int or(@Nullable Integer set, int standard) {
      return set == null ? standard : set;
    }
  }
}
