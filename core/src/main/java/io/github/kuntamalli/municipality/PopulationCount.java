package io.github.kuntamalli.municipality;

import io.github.kuntamalli.fact.Years;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The residents of a municipality on one day.
 *
 * @param on the day
 * @param residents how many they were
 */
public record PopulationCount(LocalDate on, int residents) {
  /**
   * A count.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public PopulationCount {
    Objects.requireNonNull(on, "on");
    Years.require("on", on);
    if (residents < 0) {
      throw new IllegalArgumentException(
          "residents: %d is negative; write a number from 0 on".formatted(residents));
    }
  }
}
