package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.text.SafeText;

/** Makes text that comes from a file or an argument safe to show at a terminal. */
final class TerminalText {

  private TerminalText() {}

  /**
   * The text without what could steer the terminal, turn the direction of writing or be there
   * unseen: each such character becomes U+FFFD. Line feeds stay, other white space becomes a space.
   */
  static String safe(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    SafeText.shown(text)
        .codePoints()
        .forEach(
            c -> {
              if (c == '\n') {
                safe.append('\n');
              } else if (c == '\t' || c == '\r') {
                safe.append(' ');
              } else if (steers(c)) {
                safe.append('\uFFFD');
              } else {
                safe.appendCodePoint(c);
              }
            });
    return safe.toString();
  }

  /**
   * In addition to what no page should show: what a terminal may take for a command or for nothing.
   */
  private static boolean steers(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> c != 0xAD;
      default -> false;
    };
  }
}
