package io.github.kuntamalli.internal;

import io.github.kuntamalli.text.Shortened;

/** The ids that callers choose: short names without spaces. */
public final class Ids {

  private Ids() {}

  /**
   * The id, if it is one.
   *
   * @param remedy what to do, to follow "holds spaces;", such as {@code give the document a short
   *     name}
   * @throws IllegalArgumentException if it is empty or holds spaces
   */
  public static String require(String id, String remedy) {
    if (id.isEmpty() || id.chars().anyMatch(Character::isWhitespace)) {
      throw new IllegalArgumentException(
          "id: \"%s\" is empty or holds spaces; %s".formatted(Shortened.of(id), remedy));
    }
    return id;
  }
}
