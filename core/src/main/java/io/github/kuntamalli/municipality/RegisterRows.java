package io.github.kuntamalli.municipality;

import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.internal.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows that a register is made of.
 *
 * @param edition the name of the data
 * @param rows the rows by table
 * @param repairs what was left out at the edges of a caller's cells
 */
record RegisterRows(
    Edition edition, Map<RegisterTable, List<Table.Row>> rows, List<RegisterRepair> repairs) {

  private static final Edition BUNDLED = new Edition("2026.1", LocalDate.of(2026, 11, 21));

  RegisterRows {
    rows = Collections.unmodifiableMap(new EnumMap<>(rows));
    repairs = List.copyOf(repairs);
  }

  /** All bundled rows. */
  static RegisterRows bundled() {
    return bundled(List.of(RegisterTable.values()));
  }

  /** The bundled rows of some tables. */
  static RegisterRows bundled(Collection<RegisterTable> tables) {
    Map<RegisterTable, List<Table.Row>> rows = new EnumMap<>(RegisterTable.class);
    for (RegisterTable table : tables) {
      rows.put(table, Table.resource(RegisterRows.class, table.fileName()).rows());
    }
    return new RegisterRows(BUNDLED, rows, List.of());
  }

  /** Reads a caller's own tables; tables that are not given have no rows. */
  static RegisterRows parse(Edition edition, Map<RegisterTable, String> texts) {
    Map<RegisterTable, List<Table.Row>> rows = new EnumMap<>(RegisterTable.class);
    List<RegisterRepair> repairs = new ArrayList<>();
    for (RegisterTable table : RegisterTable.values()) {
      String text = texts.get(table);
      rows.put(table, text == null ? List.of() : parse(edition, table, text, repairs));
    }
    return new RegisterRows(edition, rows, repairs);
  }

  private static List<Table.Row> parse(
      Edition edition, RegisterTable table, String text, List<RegisterRepair> repairs) {
    String name = table.fileName() + " of " + edition.id();
    List<Table.Row> rows =
        Table.parse(name, text).rows().stream().map(row -> trimmed(row, repairs)).toList();
    if (!rows.isEmpty() && !rows.get(0).columns().keySet().containsAll(table.columns())) {
      throw new IllegalArgumentException(
          "%s line 1: the columns are %s; write %s"
              .formatted(name, rows.get(0).columns().keySet(), table.columns()));
    }
    return rows;
  }

  /** A row whose names and cells have no blanks at their edges, as lists of others often have. */
  private static Table.Row trimmed(Table.Row row, List<RegisterRepair> repairs) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    List<String> cells = new ArrayList<>(row.cells());
    row.columns()
        .forEach(
            (column, place) -> {
              String name = RepairedMunicipalityCode.withoutSpaces(column);
              String cell = cells.get(place);
              String bare = RepairedMunicipalityCode.withoutSpaces(cell);
              columns.put(name, place);
              if (!bare.equals(cell)) {
                cells.set(place, bare);
                repairs.add(new RegisterRepair(row.table(), row.line(), name, cell));
              }
            });
    return new Table.Row(row.table(), row.line(), columns, List.copyOf(cells));
  }

  /** The rows of a table, in their order. */
  List<Table.Row> of(RegisterTable table) {
    return rows.getOrDefault(table, List.of());
  }

  /**
   * These rows and others; where both have rows of one code in a table, the others' replace these.
   */
  RegisterRows combinedWith(RegisterRows own) {
    Map<RegisterTable, List<Table.Row>> combined = new EnumMap<>(RegisterTable.class);
    for (RegisterTable table : RegisterTable.values()) {
      Set<String> replaced = new HashSet<>();
      own.of(table).forEach(row -> replaced.add(row.text(table.key())));
      List<Table.Row> rows = new ArrayList<>();
      of(table).stream()
          .filter(row -> !replaced.contains(row.text(table.key())))
          .forEach(rows::add);
      rows.addAll(own.of(table));
      combined.put(table, rows);
    }
    List<RegisterRepair> all = new ArrayList<>(repairs);
    all.addAll(own.repairs);
    return new RegisterRows(own.edition, combined, all);
  }
}
