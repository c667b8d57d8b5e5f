package io.github.kuntamalli.text;

import java.util.Objects;

/**
 * Values as messages quote them: long values are cut off, so that the length of a message does not
 * depend on the input.
 */
public final class Shortened {

  private static final int CHARACTERS = 60;

  private Shortened() {}

  /**
   * A value in a sentence.
   *
   * @param value the value
   * @return its text, or the first 60 characters of it with an ellipsis
   */
  public static String of(Object value) {
    return of(Objects.requireNonNull(value, "value").toString(), CHARACTERS);
  }

  /**
   * A text.
   *
   * @param text the text
   * @param most how many characters of it are kept, counted as code points
   * @return the text, or its first characters with an ellipsis
   */
  public static String of(String text, int most) {
    return text.length() <= most || text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
  }
}
