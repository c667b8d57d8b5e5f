package io.github.kuntamalli.examples.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Spoils tables, knowing their rows and cells: a row is repeated, a cell takes the value of another
 * one or one that does harm. The tables follow one another, each below a line with its name.
 */
final class TableMutator {

  private static final String MARK = "== ";

  private final Map<String, List<String>> tables;
  private final List<String> cells;

  /** Of good tables by name, each a head and rows. */
  TableMutator(Map<String, List<String>> tables) {
    this.tables = tables;
    this.cells =
        tables.values().stream()
            .flatMap(rows -> rows.stream().skip(1))
            .flatMap(row -> List.of(row.split(",", -1)).stream())
            .distinct()
            .toList();
  }

  /** The tables with a few faults put into them. */
  String spoilt(Chance chance) {
    StringBuilder text = new StringBuilder();
    int left = chance.some();
    for (Map.Entry<String, List<String>> table : tables.entrySet()) {
      List<String> rows = new ArrayList<>(table.getValue());
      while (left > 0 && chance.oneIn(4)) {
        left--;
        spoil(rows, chance);
      }
      text.append(MARK).append(table.getKey()).append('\n');
      rows.forEach(row -> text.append(row).append('\n'));
    }
    return chance.oneIn(8) ? TextMutator.spoilt(text.toString(), chance) : text.toString();
  }

  private void spoil(List<String> rows, Chance chance) {
    int at = rows.size() == 1 || chance.oneIn(100) ? 0 : 1 + chance.below(rows.size() - 1);
    List<String> row = new ArrayList<>(List.of(rows.get(at).split(",", -1)));
    int cell = chance.below(row.size());
    switch (chance.below(6)) {
      case 0 -> rows.add(rows.get(at));
      case 1 -> row.set(cell, TextMutator.spoilt(row.get(cell), chance));
      case 2 -> row.set(cell, "\"" + chance.of(TextMutator.HOSTILE).replace("\"", "\"\"") + "\"");
      default -> row.set(cell, chance.of(cells));
    }
    rows.set(at, String.join(",", row));
  }

  /** The tables of an input, by name; one whose name is spoilt is not among them. */
  static Map<String, String> tables(String input, List<String> names) {
    Map<String, String> tables = new LinkedHashMap<>();
    for (String name : names) {
      String mark = MARK + name + "\n";
      int at = input.indexOf(mark);
      if (at >= 0) {
        int from = at + mark.length();
        int to = input.indexOf("\n" + MARK, from);
        tables.put(name, to < 0 ? input.substring(from) : input.substring(from, to + 1));
      }
    }
    return tables;
  }
}
