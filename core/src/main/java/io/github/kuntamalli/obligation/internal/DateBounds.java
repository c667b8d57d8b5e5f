package io.github.kuntamalli.obligation.internal;

import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.text.InvalidValueException;
import java.time.LocalDate;
import java.util.Objects;

/** The days that are accepted as reference dates. */
public final class DateBounds {

  private DateBounds() {}

  /** Whether the data cover a day. */
  public static boolean covers(LocalDate day) {
    return !day.isBefore(MunicipalityRegister.FIRST_DAY)
        && !day.isAfter(ObligationCatalog.LAST_DAY);
  }

  /** Refuses a day before the data begin or after {@link ObligationCatalog#LAST_DAY}. */
  public static void require(String name, LocalDate day) {
    Objects.requireNonNull(day, name);
    if (day.isAfter(ObligationCatalog.LAST_DAY)) {
      throw InvalidValueException.of(
          "day-after-bound",
          "%s: %s on vuoden %d jälkeen; valitse aiempi päivä",
          "%s: %s är efter år %d; välj en tidigare dag",
          "%s: %s is after the year %d; choose an earlier date",
          name,
          day,
          ObligationCatalog.LAST_DAY.getYear());
    }
    if (day.isBefore(MunicipalityRegister.FIRST_DAY)) {
      throw InvalidValueException.of(
          "day-before-data",
          "%s: %s on ennen päivää %s, josta tiedot alkavat; valitse myöhempi päivä",
          "%s: %s är före %s, då uppgifterna börjar; välj en senare dag",
          "%s: %s is before %s, when the data begin; choose a later date",
          name,
          day,
          MunicipalityRegister.FIRST_DAY);
    }
  }

  /** Refuses a range that ends before it begins. */
  public static void requireOrder(LocalDate from, LocalDate to) {
    require("from", from);
    require("to", to);
    if (to.isBefore(from)) {
      throw InvalidValueException.of(
          "days-reversed",
          "to: %s on ennen alkupäivää %s; vaihda päivien järjestys tai korjaa päivät",
          "to: %s är före startdagen %s; byt ordning på datumen eller rätta dem",
          "to: %s is before the start date %s; swap or correct the dates",
          to,
          from);
    }
  }
}
