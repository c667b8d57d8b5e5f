package io.github.kuntamalli.text;

/**
 * Texts without broken or deceptive characters: characters that no encoding or parser can carry,
 * and characters that deceive a reader, get a visible replacement. Every output of the library that
 * people read uses it; an application that shows names or findings in its own pages can, too.
 */
public final class SafeText {

  /** U+FFFD, the replacement character of Unicode. */
  public static final char REPLACEMENT = '\uFFFD';

  private SafeText() {}

  /**
   * A text without lone surrogates, which UTF-8 cannot carry.
   *
   * @param text any text
   * @return the text, with U+FFFD in place of every surrogate that has no partner; the same text if
   *     it has none
   */
  public static String text(String text) {
    StringBuilder clean = null;
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isSurrogate(text.charAt(i))) {
        continue;
      }
      if (Character.isSupplementaryCodePoint(text.codePointAt(i))) {
        i++;
        continue;
      }
      if (clean == null) {
        clean = new StringBuilder(text);
      }
      clean.setCharAt(i, REPLACEMENT);
    }
    return clean == null ? text : clean.toString();
  }

  /**
   * A text for display, without what could make a reader see something else than it contains: lone
   * surrogates, control characters other than tabulators and line breaks, and the characters that
   * turn the direction of writing (U+061C, U+200E, U+200F, U+202A to U+202E and U+2066 to U+2069).
   *
   * @param text any text
   * @return the text, with U+FFFD in place of each of them; the same text if it has none
   */
  public static String shown(String text) {
    int ordinary = 0;
    while (ordinary < text.length() && isOrdinary(text.charAt(ordinary))) {
      ordinary++;
    }
    return ordinary == text.length() ? text : cleaned(text);
  }

  private static String cleaned(String text) {
    String wellFormed = text(text);
    StringBuilder clean = null;
    for (int i = 0; i < wellFormed.length(); i++) {
      char c = wellFormed.charAt(i);
      if (isControl(c) || turnsDirection(c)) {
        if (clean == null) {
          clean = new StringBuilder(wellFormed);
        }
        clean.setCharAt(i, REPLACEMENT);
      }
    }
    return clean == null ? wellFormed : clean.toString();
  }

  /** The characters of nearly all texts, of which none needs a replacement. */
  private static boolean isOrdinary(char c) {
    return c >= ' ' && c <= '~' || c >= '\u00A0' && c < '\u061C';
  }

  private static boolean isControl(char c) {
    return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
  }

  private static boolean turnsDirection(char c) {
    return c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069'
        || c == '\u200E'
        || c == '\u200F'
        || c == '\u061C';
  }
}
