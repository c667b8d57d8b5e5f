package io.github.kuntamalli.municipality;

import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Shortened;

/** The form that all codes share: a fixed number of ASCII digits. */
final class CodeForm {

  private CodeForm() {}

  static void require(String value, int digits, String what, String example) {
    boolean right = value.length() == digits;
    for (int i = 0; right && i < digits; i++) {
      right = value.charAt(i) >= '0' && value.charAt(i) <= '9';
    }
    if (!right) {
      throw InvalidValueException.of(
          "code-form",
          "%s: arvossa \"%s\" ei ole %d numeroa; kirjoita myös etunollat, esimerkiksi %s",
          "%s: \"%s\" har inte %d siffror; skriv även de inledande nollorna, till exempel %s",
          "%s: \"%s\" is not %d digits; write it with its zeros in front, such as %s",
          what,
          Shortened.of(value),
          digits,
          example);
    }
  }
}
