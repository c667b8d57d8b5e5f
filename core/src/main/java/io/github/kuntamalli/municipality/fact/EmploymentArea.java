package io.github.kuntamalli.municipality.fact;

import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;

/**
 * An employment area (työllisyysalue, sysselsättningsområde) in the classification of Statistics
 * Finland: a municipality or several that organise employment services together since 2025. The
 * classification counts Åland as a separate area.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param code its code in the classification: two digits, such as {@code 39}
 * @param name its name in Finnish and Swedish; a name that has no Swedish form is the same in both
 * @param validity the days on which it exists
 */
public record EmploymentArea(String code, LocalizedText name, ValidityPeriod validity) {

  /** An employment area. */
  public EmploymentArea {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(validity, "validity");
  }
}
