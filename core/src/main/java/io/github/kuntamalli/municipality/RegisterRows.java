package io.github.kuntamalli.municipality;

import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.internal.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows that a register is made of. */
record RegisterRows(Edition edition, Map<RegisterTable, List<Table.Row>> rows) {

  private static final Edition BUNDLED = new Edition("2026.1", LocalDate.of(2026, 11, 21));

  RegisterRows {
    rows = Collections.unmodifiableMap(new EnumMap<>(rows));
  }

  static RegisterRows bundled() {
    Map<RegisterTable, List<Table.Row>> rows = new EnumMap<>(RegisterTable.class);
    for (RegisterTable table : RegisterTable.values()) {
      rows.put(table, Table.resource(RegisterRows.class, table.fileName()).rows());
    }
    return new RegisterRows(BUNDLED, rows);
  }

  /** Reads a caller's own tables; tables that are not given have no rows. */
  static RegisterRows parse(Edition edition, Map<RegisterTable, String> texts) {
    Map<RegisterTable, List<Table.Row>> rows = new EnumMap<>(RegisterTable.class);
    for (RegisterTable table : RegisterTable.values()) {
      String text = texts.get(table);
      rows.put(table, text == null ? List.of() : parse(edition, table, text));
    }
    return new RegisterRows(edition, rows);
  }

  private static List<Table.Row> parse(Edition edition, RegisterTable table, String text) {
    String name = table.fileName() + " of " + edition.id();
    List<Table.Row> rows = Table.parse(name, text).rows();
    if (!rows.isEmpty() && !rows.get(0).columns().keySet().containsAll(table.columns())) {
      throw new IllegalArgumentException(
          "%s line 1: the columns are %s; write %s"
              .formatted(name, rows.get(0).columns().keySet(), table.columns()));
    }
    return rows;
  }

  /** The rows of a table, in their order. */
  List<Table.Row> of(RegisterTable table) {
    return rows.getOrDefault(table, List.of());
  }

  /**
   * These rows and others; where both have rows of one code in a table, the others' replace ours.
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
    return new RegisterRows(own.edition, combined);
  }
}
