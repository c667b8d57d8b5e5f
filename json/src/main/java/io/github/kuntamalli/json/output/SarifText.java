package io.github.kuntamalli.json.output;

import io.github.kuntamalli.text.SafeText;

/**
 * A message in plain text.
 *
 * <p>The constructor is not part of the API; use the static methods. Not serializable.
 *
 * @param text the text in the form of the format, where braces are doubled
 */
public record SarifText(String text) {

  /**
   * The message that shows a text as it is. Braces are doubled, as the format demands, and a space
   * parts a square bracket from a round one, since together they would be a link; a lone surrogate
   * becomes U+FFFD.
   *
   * @param text any text
   * @return the message
   */
  public static SarifText of(String text) {
    return new SarifText(
        SafeText.shown(text).replace("{", "{{").replace("}", "}}").replace("](", "] ("));
  }
}
