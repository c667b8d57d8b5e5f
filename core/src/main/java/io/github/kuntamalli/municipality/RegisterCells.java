package io.github.kuntamalli.municipality;

import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.internal.Days;
import io.github.kuntamalli.internal.Table;
import io.github.kuntamalli.internal.Timeline;
import io.github.kuntamalli.municipality.fact.FactDoubt;
import io.github.kuntamalli.municipality.fact.FactSource;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of register tables; a fault names table, line, column, value, rule and remedy.
 */
final class RegisterCells {

  private final Map<String, ValidityPeriod> periods = new HashMap<>();

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

  /** Hundreds of rows have the same days; each period is made only once. */
  ValidityPeriod validity(Table.Row row) {
    String last = row.cell("to");
    String days = row.cell("from") + "/" + last;
    ValidityPeriod known = periods.get(days);
    if (known == null) {
      LocalDate from = findDay(row, "from");
      LocalDate to = findDay(row, "to");
      if (from != null && to != null && to.isBefore(from)) {
        throw row.fault("to", last, "is before the first day " + from, "correct the days");
      }
      known = ValidityPeriod.ofNullable(from, to);
      periods.put(days, known);
    }
    return known;
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

  /**
   * A code that another table ought to have; stated only if that table has no faulty row for it.
   */
  static IllegalArgumentException unknown(Table.Row row, String column, RegisterTable where) {
    return new RegisterFaults.Dependent(
        row.fault(
            column,
            row.text(column),
            "cannot be read (it is not in " + where.fileName() + ")",
            "correct the cell"),
        where,
        row.text(column));
  }

  /** The source of a row, with the doubt that the row may name. */
  static FactSource source(RegisterTable table, Table.Row row) {
    FactSource plain = table.plainSource();
    if (!row.has("doubt") || row.cell("doubt").isEmpty()) {
      return plain;
    }
    return new FactSource(
        plain.table(), plain.decision(), Optional.of(constant(row, "doubt", FactDoubt.class)));
  }

  static <T> void add(
      Table.Row row,
      Timeline<T, FactSource> timeline,
      ValidityPeriod validity,
      T value,
      FactSource source) {
    try {
      timeline.add(validity, value, source);
    } catch (IllegalArgumentException e) {
      throw row.fault("code", row.text("code"), "in " + validity, String.valueOf(e.getMessage()));
    }
  }
}
