package io.github.kuntamalli.report;

import io.github.kuntamalli.text.SafeText;
import java.net.URI;

/**
 * Texts as the inline content of Markdown (CommonMark and the dialect of GitHub), so that the
 * content of a document is never interpreted as markup.
 *
 * <p>A parser returns the text unchanged, with these exceptions: white space and line breaks become
 * one space, since a line break could begin a block; control characters and those that turn the
 * direction of writing become U+FFFD, since they could make the page show something else than it
 * contains; so do lone surrogates.
 */
final class Markdown {

  private static final String MARKUP = "\\`*_[]<>&|~#!$@^";

  private Markdown() {}

  /** A text with every character that could be markup escaped. */
  static String text(String text) {
    String plain = oneLine(text);
    StringBuilder escaped = new StringBuilder(plain.length() + 16);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (MARKUP.indexOf(c) >= 0 || isAddress(plain, i)) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  /** A text as code: nothing in it is read. */
  static String code(String text) {
    String plain = oneLine(text);
    String fence = "`".repeat(longestRun(plain) + 1);
    String pad = plain.isEmpty() || plain.startsWith("`") || plain.endsWith("`") ? " " : "";
    return fence + pad + plain + pad + fence;
  }

  /** A link with a text that is escaped; the address has no brackets, as those at Finlex. */
  static String link(String text, URI address) {
    return "[" + text(text) + "](" + address.toASCIIString() + ")";
  }

  /** GitHub makes a link of an address without any markup; a backslash within it prevents that. */
  private static boolean isAddress(String text, int i) {
    return text.charAt(i) == ':' && text.startsWith("//", i + 1)
        || text.charAt(i) == '.' && text.regionMatches(true, i - 3, "www", 0, 3);
  }

  private static int longestRun(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** A text on one line, without what could change how the line is shown. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSpace(c)) {
        line.append(c);
      } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    if (line.length() > 0 && line.charAt(line.length() - 1) == ' ') {
      line.setLength(line.length() - 1);
    }
    return SafeText.shown(line.toString());
  }

  private static boolean isSpace(char c) {
    return c >= '\t' && c <= '\r' || c == '\u0085' || Character.isSpaceChar(c);
  }
}
