package io.github.kuntamalli.law;

import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Shortened;
import java.io.Serializable;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The name of a duty, frozen once published.
 *
 * <p>The constructor is part of the API. Serializable.
 *
 * @param value ASCII words in upper case joined by hyphens, such as {@code MUN-TERM-REPORT}
 */
public record ObligationCode(String value) implements Comparable<ObligationCode>, Serializable {

  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*+");

  /**
   * A code.
   *
   * @throws IllegalArgumentException if it has another form
   */
  public ObligationCode {
    Objects.requireNonNull(value, "value");
    if (!FORM.matcher(value).matches()) {
      throw InvalidValueException.of(
          "duty-code-form",
          "obligation: \"%s\" ei ole velvoitteen tunnus; kirjoita isoilla kirjaimilla ja yhdysmerkein, esimerkiksi MUN-ANNUAL",
          "obligation: \"%s\" är inte koden för en skyldighet; skriv med versaler och bindestreck, till exempel MUN-ANNUAL",
          "obligation: \"%s\" is not the code of a duty; write upper-case words joined by hyphens, such as MUN-ANNUAL",
          Shortened.of(value));
    }
  }

  /**
   * The code of a text.
   *
   * @param value the text, such as {@code MUN-ANNUAL}
   * @return the code
   * @throws IllegalArgumentException if it has another form
   */
  public static ObligationCode of(String value) {
    Objects.requireNonNull(value, "value");
    return new ObligationCode(value);
  }

  @Override
  public int compareTo(ObligationCode other) {
    return value.compareTo(other.value);
  }

  /**
   * The code itself.
   *
   * @return for example {@code MUN-ANNUAL}
   */
  @Override
  public String toString() {
    return value;
  }
}
