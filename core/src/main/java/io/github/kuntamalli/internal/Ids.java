package io.github.kuntamalli.internal;

import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.Shortened;

/** The ids that callers choose: short names without spaces. */
public final class Ids {

  private Ids() {}

  /**
   * The id, if it is one.
   *
   * @param remedy what to do, to follow "holds spaces;", such as {@code give the document a short
   *     name}
   * @throws IllegalArgumentException if it is empty or contains spaces
   */
  public static String require(String id, LocalizedText remedy) {
    if (id.isEmpty() || id.chars().anyMatch(Character::isWhitespace)) {
      throw InvalidValueException.of(
          "id-not-short",
          "id: tunnus \"%s\" on tyhjä tai siinä on välilyöntejä; " + remedy.text(Language.FI),
          "id: beteckningen \"%s\" är tom eller innehåller mellanslag; " + remedy.text(Language.SV),
          "id: \"%s\" is empty or contains spaces; " + remedy.text(Language.EN),
          Shortened.of(id));
    }
    return id;
  }
}
