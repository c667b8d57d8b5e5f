package io.github.kuntamalli.obligation.internal;

import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.obligation.ObligationCatalog;
import java.time.LocalDate;
import java.util.Objects;

/** The days that can be asked about. */
public final class DateBounds {

  private DateBounds() {}

  /** Refuses a day before the data begin or after {@link ObligationCatalog#LAST_DAY}. */
  public static void require(String name, LocalDate day) {
    Objects.requireNonNull(day, name);
    if (day.isAfter(ObligationCatalog.LAST_DAY)) {
      throw new IllegalArgumentException(
          "%s: %s is after the year %d; ask for an earlier day"
              .formatted(name, day, ObligationCatalog.LAST_DAY.getYear()));
    }
    if (day.isBefore(MunicipalityRegister.FIRST_DAY)) {
      throw new IllegalArgumentException(
          "%s: %s is before %s, when the data begin; give a later day"
              .formatted(name, day, MunicipalityRegister.FIRST_DAY));
    }
  }

  /** Refuses a range that ends before it begins. */
  public static void requireOrder(LocalDate from, LocalDate to) {
    require("from", from);
    require("to", to);
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "to: %s is before from, %s; swap or correct the dates".formatted(to, from));
    }
  }
}
