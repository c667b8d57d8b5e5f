package io.github.kuntamalli.municipality;

import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.internal.Days;
import io.github.kuntamalli.internal.Table;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of register tables; a fault names table, line, column, value, rule and remedy.
 */
final class RegisterCells {

  private String lastFrom = "";
  private String lastTo = "";
  private @Nullable ValidityPeriod lastPeriod;

  static <E extends Enum<E>> E constant(Table.Row row, String column, Class<E> type) {
    String text = row.text(column);
    try {
      return Enum.valueOf(type, text);
    } catch (IllegalArgumentException e) {
      throw row.fault(
          column,
          text,
          "cannot be read",
          "write one of " + Arrays.toString(type.getEnumConstants()));
    }
  }

  static @Nullable LocalDate findDay(Table.Row row, String column) {
    String text = row.cell(column);
    return text.isEmpty() ? null : day(row, column);
  }

  static LocalDate day(Table.Row row, String column) {
    String text = row.text(column);
    try {
      return Days.parse(text);
    } catch (DateTimeException e) {
      throw row.fault(column, text, "cannot be read", "write a day as 2021-07-01");
    }
  }

  /** Hundreds of rows have the same days; the period of the row before is made only once. */
  ValidityPeriod validity(Table.Row row) {
    String first = row.cell("from");
    String last = row.cell("to");
    if (lastPeriod == null || !first.equals(lastFrom) || !last.equals(lastTo)) {
      LocalDate from = findDay(row, "from");
      LocalDate to = findDay(row, "to");
      if (from != null && to != null && to.isBefore(from)) {
        throw row.fault("to", last, "is before the first day " + from, "correct the days");
      }
      lastFrom = first;
      lastTo = last;
      lastPeriod = ValidityPeriod.ofNullable(from, to);
    }
    return lastPeriod;
  }

  static MunicipalityCode code(Table.Row row, String column) {
    try {
      return MunicipalityCode.of(row.text(column));
    } catch (IllegalArgumentException e) {
      throw unreadable(row, column, e);
    }
  }

  static RegionCode regionCode(Table.Row row, String column) {
    try {
      return RegionCode.of(row.text(column));
    } catch (IllegalArgumentException e) {
      throw unreadable(row, column, e);
    }
  }

  static CountyCode countyCode(Table.Row row, String column) {
    try {
      return CountyCode.of(row.text(column));
    } catch (IllegalArgumentException e) {
      throw unreadable(row, column, e);
    }
  }

  static IllegalArgumentException unreadable(
      Table.Row row, String column, IllegalArgumentException e) {
    return row.fault(
        column, row.text(column), "cannot be read (" + e.getMessage() + ")", "correct the cell");
  }

  static IllegalArgumentException unknown(Table.Row row, String column, String where) {
    return row.fault(
        column,
        row.text(column),
        "cannot be read (it is not in " + where + ")",
        "correct the cell");
  }
}
