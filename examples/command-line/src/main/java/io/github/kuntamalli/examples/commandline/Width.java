package io.github.kuntamalli.examples.commandline;

/** How wide an answer may be. */
final class Width {

  static final int LEAST = 30;
  static final int GREATEST = 400;

  private Width() {}

  static boolean isPossible(String text) {
    if (!text.matches("[0-9]{2,3}")) {
      return false;
    }
    int columns = Integer.parseInt(text);
    return columns >= LEAST && columns <= GREATEST;
  }
}
