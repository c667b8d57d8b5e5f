package io.github.kuntamalli.municipality;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The code of a municipality (kuntanumero, kommunnummer) of Statistics Finland and the population
 * register.
 *
 * <p>The constructor is part of the API. Serializable.
 *
 * @param value three digits as text, such as {@code 091}; never a number, because zeros in front
 *     count
 */
public record MunicipalityCode(String value)
    implements Localizable, Comparable<MunicipalityCode>, Serializable {

  /**
   * A code.
   *
   * @throws IllegalArgumentException if it is not three digits
   */
  public MunicipalityCode {
    CodeForm.MUNICIPALITY.require(value);
  }

  /**
   * The code of a text.
   *
   * @param value three digits, such as {@code 091}
   * @return the code
   * @throws IllegalArgumentException if it is not three digits
   */
  public static MunicipalityCode of(String value) {
    return new MunicipalityCode(value);
  }

  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    return value;
  }

  /** Written out, because the JDK makes that of a record slowly at its first use. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MunicipalityCode that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(MunicipalityCode other) {
    return value.compareTo(other.value);
  }

  /**
   * The digits.
   *
   * @return for example {@code 091}
   */
  @Override
  public String toString() {
    return value;
  }
}
