package io.github.kuntamalli.municipality.fact;

import io.github.kuntamalli.fact.Years;
import io.github.kuntamalli.text.InvalidValueException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The residents of a municipality on one day.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param on the day
 * @param residents the number of residents
 * @param bordersOf the later day whose borders the number was computed for, so that it includes
 *     residents of municipalities that ended in between; empty if the municipality had the same
 *     borders on the day itself, as far as the register knows. Transfers of a part of a
 *     municipality are not known to the register
 */
public record PopulationCount(LocalDate on, int residents, Optional<LocalDate> bordersOf) {
  /**
   * A count.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public PopulationCount {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(bordersOf, "bordersOf");
    Years.require("on", on);
    if (residents < 0) {
      throw InvalidValueException.of(
          "residents-negative",
          "residents: %d on negatiivinen; kirjoita 0 tai sitä suurempi luku",
          "residents: %d är negativt; skriv 0 eller ett större tal",
          "residents: %d is negative; write 0 or a larger number",
          residents);
    }
  }

  /**
   * A count within the borders of its day.
   *
   * @param on the day
   * @param residents the number of residents
   * @throws IllegalArgumentException if it is negative
   */
  public PopulationCount(LocalDate on, int residents) {
    this(on, residents, Optional.empty());
  }
}
