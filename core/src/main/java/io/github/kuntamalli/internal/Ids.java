package io.github.kuntamalli.internal;

import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Shortened;

/** The ids that callers choose: short names without spaces. */
public final class Ids {

  private Ids() {}

  /**
   * The id, if it is one.
   *
   * @param fi what to do, in Finnish, to follow "is empty or contains spaces;"
   * @param sv the same in Swedish
   * @param en the same in English, such as {@code give the document a short name}
   * @throws IllegalArgumentException if it is empty or contains spaces
   */
  public static String require(String id, String fi, String sv, String en) {
    if (id.isEmpty() || id.chars().anyMatch(Character::isWhitespace)) {
      throw InvalidValueException.of(
          "id-not-short",
          "id: tunnus \"%s\" on tyhjä tai siinä on välilyöntejä; " + fi,
          "id: beteckningen \"%s\" är tom eller innehåller mellanslag; " + sv,
          "id: \"%s\" is empty or contains spaces; " + en,
          Shortened.of(id));
    }
    return id;
  }
}
