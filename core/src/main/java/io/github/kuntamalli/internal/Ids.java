package io.github.kuntamalli.internal;

import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Shortened;

/** The ids that callers choose: short names without spaces. */
public final class Ids {

  private Ids() {}

  /**
   * The id of something, if it is one.
   *
   * @param id the value of its property {@code id}
   * @param fi what to do, in Finnish, to follow "is empty or contains spaces;"
   * @param sv the same in Swedish
   * @param en the same in English, such as {@code give the document a short name}
   * @throws IllegalArgumentException if it is empty or contains spaces
   */
  public static String require(String id, String fi, String sv, String en) {
    return require("id", id, fi, sv, en);
  }

  /**
   * The id, if it is one.
   *
   * @param property the property that it is the value of
   * @param id the value
   * @param fi what to do, in Finnish, to follow "is empty or contains spaces;"
   * @param sv the same in Swedish
   * @param en the same in English, such as {@code give the document a short name}
   * @throws IllegalArgumentException if it is empty or contains spaces
   */
  public static String require(String property, String id, String fi, String sv, String en) {
    if (id.isEmpty() || id.chars().anyMatch(Character::isWhitespace)) {
      throw InvalidValueException.of(
          "id-not-short",
          "%s: tunnus \"%s\" on tyhjä tai siinä on välilyöntejä; " + fi,
          "%s: beteckningen \"%s\" är tom eller innehåller mellanslag; " + sv,
          "%s: \"%s\" is empty or contains spaces; " + en,
          property,
          Shortened.of(id));
    }
    return id;
  }
}
