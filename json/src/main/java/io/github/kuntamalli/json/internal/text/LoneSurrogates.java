package io.github.kuntamalli.json.internal.text;

import org.jspecify.annotations.Nullable;

/**
 * Halves of surrogate pairs. A text of Java and an escape of JSON can contain one alone, UTF-8
 * cannot, so a text with one is written with escapes and read back as it was.
 */
public final class LoneSurrogates {

  private LoneSurrogates() {}

  /**
   * A text as written in JSON, quotes included.
   *
   * @return the text with every lone surrogate escaped; null if it has none and needs no care
   */
  public static @Nullable String escaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return escapedFrom(text, i);
      }
    }
    return null;
  }

  private static @Nullable String escapedFrom(String text, int first) {
    StringBuilder json = new StringBuilder(text.length() + 16).append('"');
    boolean alone = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i >= first && Character.isSupplementaryCodePoint(text.codePointAt(i))) {
        json.append(c).append(text.charAt(++i));
      } else if (c < ' ' || Character.isSurrogate(c)) {
        alone |= c >= ' ';
        json.append(escape(c));
      } else {
        json.append(c == '"' || c == '\\' ? "\\" : "").append(c);
      }
    }
    return alone ? json.append('"').toString() : null;
  }

  /**
   * A text as written in JSON for an application whose mapper may be set to escape more, which a
   * generator does not do with what is written as it is.
   *
   * @return the text with everything escaped but the letters of English, digits and spaces
   */
  public static String escapedWhole(String text) {
    StringBuilder json = new StringBuilder(text.length() + 16).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || (c < 0x80 && Character.isLetterOrDigit(c))) {
        json.append(c);
      } else {
        json.append(escape(c));
      }
    }
    return json.append('"').toString();
  }

  private static String escape(char c) {
    return "\\u" + Integer.toHexString(0x10000 | c).substring(1);
  }
}
