package io.github.kuntamalli.report;

import io.github.kuntamalli.text.SafeText;
import org.jspecify.annotations.Nullable;

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
    fold(out, name, value);
    return this;
  }

  /** A line whose value is a text, which is escaped. */
  ContentLines text(String name, String value) {
    return plain(name, escaped(value));
  }

  /** A line that {@link #foldedText} made. */
  void folded(String line) {
    out.append(line);
  }

  /** The line of a text, for what occurs several times. */
  static String foldedText(String name, String value) {
    StringBuilder line = new StringBuilder(value.length() + value.length() / 16 + 64);
    fold(line, name, escaped(value));
    return line.toString();
  }

  /**
   * A text with its commas, semicolons, backslashes and line breaks escaped (RFC 5545, section
   * 3.3.11). What a text cannot contain there, or what would deceive a reader, becomes U+FFFD, see
   * {@link SafeText#shown(String)}.
   */
  static String escaped(String value) {
    StringBuilder text = new StringBuilder(value.length() + 16);
    int written = 0;
    for (int at = 0; at < value.length(); at++) {
      char character = value.charAt(at);
      if (character > '\\') {
        continue;
      }
      @Nullable String escape =
          switch (character) {
            case '\\' -> "\\\\";
            case ';' -> "\\;";
            case ',' -> "\\,";
            case '\n' -> "\\n";
            case '\r' -> value.startsWith("\n", at + 1) ? "" : "\\n";
            default -> null;
          };
      if (escape != null) {
        text.append(value.substring(written, at)).append(escape);
        written = at + 1;
      }
    }
    return written == 0 ? value : text.append(value.substring(written)).toString();
  }

  /** Writes one logical line; nothing in its value can end it. Names are short and of ASCII. */
  private static void fold(StringBuilder out, String name, String value) {
    String line = withoutBreaks(SafeText.shown(value));
    out.append(name).append(':');
    int octets = name.length() + 1;
    int written = 0;
    for (int at = 0; at < line.length(); at++) {
      char character = line.charAt(at);
      int size = octets(character);
      if (octets + size > MOST_OCTETS) {
        out.append(line.substring(written, at)).append("\r\n ");
        written = at;
        octets = 1;
      }
      octets += size;
      if (Character.isHighSurrogate(character)) {
        at++; // the second half, which was counted with the first
      }
    }
    out.append(line.substring(written)).append("\r\n");
  }

  private static String withoutBreaks(String line) {
    return line.indexOf('\n') < 0 && line.indexOf('\r') < 0
        ? line
        : line.replace('\n', SafeText.REPLACEMENT).replace('\r', SafeText.REPLACEMENT);
  }

  /** How long a character is in UTF-8, or the one that a surrogate begins. */
  private static int octets(char character) {
    if (character < 0x80) {
      return 1;
    }
    if (character < 0x800) {
      return 2;
    }
    return Character.isHighSurrogate(character) ? 4 : 3;
  }

  /** All lines. */
  @Override
  public String toString() {
    return out.toString();
  }
}
