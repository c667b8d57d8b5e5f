package io.github.kuntamalli.constraint;

import io.github.kuntamalli.municipality.CountyCode;
import io.github.kuntamalli.municipality.MunicipalityCode;
import java.util.Optional;

/** Codes from the values of applications; a text of another form is no code. */
final class Codes {

  private Codes() {}

  static Optional<MunicipalityCode> municipality(Object value, Class<?> constraint) {
    if (value instanceof MunicipalityCode code) {
      return Optional.of(code);
    }
    if (value instanceof CharSequence text) {
      return digits(text, 3) ? Optional.of(MunicipalityCode.of(text.toString())) : Optional.empty();
    }
    throw Attributes.wrongType(constraint, value, "a text or a MunicipalityCode");
  }

  static Optional<CountyCode> county(Object value, Class<?> constraint) {
    if (value instanceof CountyCode code) {
      return Optional.of(code);
    }
    if (value instanceof CharSequence text) {
      return digits(text, 2) ? Optional.of(CountyCode.of(text.toString())) : Optional.empty();
    }
    throw Attributes.wrongType(constraint, value, "a text or a CountyCode");
  }

  private static boolean digits(CharSequence text, int count) {
    return text.length() == count && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }
}
