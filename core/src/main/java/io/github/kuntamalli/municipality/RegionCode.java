package io.github.kuntamalli.municipality;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The code of a region (maakunta, landskap) of Statistics Finland.
 *
 * <p>The constructor is part of the API. Serializable.
 *
 * @param value two digits as text, such as {@code 06}; never a number, because zeros in front count
 */
public record RegionCode(String value)
    implements Localizable, Comparable<RegionCode>, Serializable {

  /**
   * A code.
   *
   * @throws IllegalArgumentException if it is not two digits
   */
  public RegionCode {
    CodeForm.REGION.require(value);
  }

  /**
   * The code of a text.
   *
   * @param value two digits, such as {@code 06}
   * @return the code
   * @throws IllegalArgumentException if it is not two digits
   */
  public static RegionCode of(String value) {
    return new RegionCode(value);
  }

  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    return value;
  }

  /** Written out, because the JDK makes that of a record slowly at its first use. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RegionCode that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(RegionCode other) {
    return value.compareTo(other.value);
  }

  /**
   * The digits.
   *
   * @return for example {@code 06}
   */
  @Override
  public String toString() {
    return value;
  }
}
