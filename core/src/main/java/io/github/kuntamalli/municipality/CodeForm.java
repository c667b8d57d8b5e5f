package io.github.kuntamalli.municipality;

import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Shortened;

/** The forms of the codes of the register: each a fixed number of ASCII digits. */
enum CodeForm {
  MUNICIPALITY(3, "kuntanumero", "kommunnummer", "municipality code", "091"),
  REGION(2, "maakunnan numero", "landskapets nummer", "region code", "06"),
  COUNTY(2, "hyvinvointialueen numero", "välfärdsområdets nummer", "county code", "08"),
  EMPLOYMENT_AREA(
      2, "työllisyysalueen numero", "sysselsättningsområdets nummer", "employment area code", "39");

  private final int digits;
  private final String fi;
  private final String sv;
  private final String en;
  private final String example;

  CodeForm(int digits, String fi, String sv, String en, String example) {
    this.digits = digits;
    this.fi = fi;
    this.sv = sv;
    this.en = en;
    this.example = example;
  }

  /** Makes sure that a text is a code of this form. */
  void require(String value) {
    boolean right = value.length() == digits;
    for (int i = 0; right && i < digits; i++) {
      right = value.charAt(i) >= '0' && value.charAt(i) <= '9';
    }
    if (!right) {
      throw InvalidValueException.of(
          "code-form",
          fi + ": arvossa \"%s\" ei ole %d numeroa; kirjoita myös etunollat, esimerkiksi %s",
          sv + ": \"%s\" har inte %d siffror; skriv även de inledande nollorna, till exempel %s",
          en + ": \"%s\" does not have %d digits; include leading zeros, such as %s",
          Shortened.of(value),
          digits,
          example);
    }
  }
}
