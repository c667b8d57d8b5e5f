package io.github.kuntamalli.municipality;

import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.Shortened;

/** The form that all codes share: a fixed number of ASCII digits. */
final class CodeForm {

  private CodeForm() {}

  static void require(String value, int digits, LocalizedText what, String example) {
    boolean right = value.length() == digits;
    for (int i = 0; right && i < digits; i++) {
      right = value.charAt(i) >= '0' && value.charAt(i) <= '9';
    }
    if (!right) {
      throw InvalidValueException.of(
          "code-form",
          what.text(Language.FI)
              + ": arvossa \"%s\" ei ole %d numeroa; kirjoita myös etunollat, esimerkiksi %s",
          what.text(Language.SV)
              + ": \"%s\" har inte %d siffror; skriv även de inledande nollorna, till exempel %s",
          what.text(Language.EN)
              + ": \"%s\" does not have %d digits; include leading zeros, such as %s",
          Shortened.of(value),
          digits,
          example);
    }
  }
}
