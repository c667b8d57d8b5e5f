package io.github.kuntamalli.fact;

import io.github.kuntamalli.text.InvalidValueException;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The years that the library knows: those that ISO 8601 writes with four digits, so that every day
 * that is written can be read again.
 */
public final class Years {

  /** The first year. */
  public static final int FIRST = 1;

  /** The last year. */
  public static final int LAST = 9999;

  private Years() {}

  /**
   * A day of one of these years.
   *
   * @param name the name of the value, for the message
   * @param day the day
   * @return the same day
   * @throws IllegalArgumentException if its year is another
   */
  public static LocalDate require(String name, LocalDate day) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(day, () -> name + ": the day is missing");
    require(name, day.getYear());
    return day;
  }

  static void require(String name, int year) {
    if (year < FIRST || year > LAST) {
      throw InvalidValueException.of(
          "year-out-of-range",
          "%s: vuosi %d ei ole väliltä %d–%d",
          "%s: året %d är inte mellan %d och %d",
          "%s: the year %d is not between %d and %d",
          name,
          year,
          FIRST,
          LAST);
    }
  }
}
