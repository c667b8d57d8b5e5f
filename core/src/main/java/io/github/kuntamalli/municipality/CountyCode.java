package io.github.kuntamalli.municipality;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The code of a wellbeing services county (hyvinvointialue, välfärdsområde) of Statistics Finland.
 *
 * <p>The constructor is part of the API. Serializable.
 *
 * @param value two digits as text, such as {@code 08}; never a number, because zeros in front count
 */
public record CountyCode(String value)
    implements Localizable, Comparable<CountyCode>, Serializable {

  /**
   * A code.
   *
   * @throws IllegalArgumentException if it is not two digits
   */
  public CountyCode {
    CodeForm.COUNTY.require(value);
  }

  /**
   * The code of a text.
   *
   * @param value two digits, such as {@code 08}
   * @return the code
   * @throws IllegalArgumentException if it is not two digits
   */
  public static CountyCode of(String value) {
    return new CountyCode(value);
  }

  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    return value;
  }

  /** Written out, because the JDK makes that of a record slowly at its first use. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CountyCode that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(CountyCode other) {
    return value.compareTo(other.value);
  }

  /**
   * The digits.
   *
   * @return for example {@code 08}
   */
  @Override
  public String toString() {
    return value;
  }
}
