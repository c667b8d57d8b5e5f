package io.github.kuntamalli.report;

import io.github.kuntamalli.text.SafeText;

/**
 * The lines of an iCalendar text (RFC 5545, section 3.1): ended by CR LF and folded so that no line
 * has more than 75 octets in UTF-8, never inside a character.
 */
final class ContentLines {

  private static final int MOST_OCTETS = 75;

  private final StringBuilder out = new StringBuilder();

  /**
   * A line whose value is written as it is, such as a date or an address.
   *
   * @param name the property with its parameters
   * @param value the value
   */
  ContentLines plain(String name, String value) {
    fold(name + ":" + value);
    return this;
  }

  /** A line whose value is a text, which is escaped. */
  ContentLines text(String name, String value) {
    return plain(name, escaped(value));
  }

  /**
   * A text with its commas, semicolons, backslashes and line breaks escaped (RFC 5545, section
   * 3.3.11). What a text cannot hold there, or what would deceive the eye, becomes U+FFFD, see
   * {@link SafeText#shown(String)}.
   */
  static String escaped(String value) {
    StringBuilder text = new StringBuilder(value.length() + 16);
    for (int at = 0; at < value.length(); ) {
      int character = value.codePointAt(at);
      at += Character.charCount(character);
      switch (character) {
        case '\\' -> text.append("\\\\");
        case ';' -> text.append("\\;");
        case ',' -> text.append("\\,");
        case '\n' -> text.append("\\n");
        case '\r' -> {
          if (at >= value.length() || value.charAt(at) != '\n') {
            text.append("\\n");
          }
        }
        default -> text.appendCodePoint(character);
      }
    }
    return text.toString();
  }

  /** Writes one logical line; nothing in it can end it. */
  private void fold(String value) {
    String line =
        SafeText.shown(value)
            .replace('\n', SafeText.REPLACEMENT)
            .replace('\r', SafeText.REPLACEMENT);
    int octets = 0;
    for (int at = 0; at < line.length(); ) {
      int character = line.codePointAt(at);
      at += Character.charCount(character);
      int size = octets(character);
      if (octets + size > MOST_OCTETS) {
        out.append("\r\n ");
        octets = 1;
      }
      out.appendCodePoint(character);
      octets += size;
    }
    out.append("\r\n");
  }

  /** How long a character is in UTF-8. */
  private static int octets(int character) {
    if (character < 0x80) {
      return 1;
    }
    if (character < 0x800) {
      return 2;
    }
    return character < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 3 : 4;
  }

  /** All lines. */
  @Override
  public String toString() {
    return out.toString();
  }
}
