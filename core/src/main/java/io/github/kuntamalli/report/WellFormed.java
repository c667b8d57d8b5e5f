package io.github.kuntamalli.report;

/**
 * Texts in which every character is one: what no encoding and no parser can carry gets a visible
 * replacement instead of breaking the output.
 */
public final class WellFormed {

  /** U+FFFD, the replacement character of Unicode. */
  static final char REPLACEMENT = '\uFFFD';

  private WellFormed() {}

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
}
