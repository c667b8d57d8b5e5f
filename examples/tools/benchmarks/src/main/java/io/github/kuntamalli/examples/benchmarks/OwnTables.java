package io.github.kuntamalli.examples.benchmarks;

import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.RegisterTable;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.obligation.ObligationTable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * A caller's own tables of any number of rows: of registers a long history of one municipality, of
 * the catalog of duties copies of the rows that the faults ask for. A refused table takes its time
 * too.
 */
final class OwnTables {

  private static final Edition OWN = new Edition("own", LocalDate.of(2026, 11, 22));
  private static final LocalDate FIRST = LocalDate.of(1700, 1, 1);
  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
  private static final MunicipalityCode CITY = MunicipalityCode.of("005");

  private OwnTables() {}

  /** What is done with each table of so many rows. */
  static Map<String, IntFunction<Runnable>> all() {
    Map<String, IntFunction<Runnable>> all = new LinkedHashMap<>();
    for (RegisterTable table : RegisterTable.values()) {
      all.put("RegisterTable/" + name(table), rows -> register(table, rows));
      all.put("RegisterTable/" + name(table) + " one row refused", rows -> faulty(table, rows));
    }
    for (ObligationTable table : ObligationTable.values()) {
      all.put("ObligationTable/" + name(table) + " refused", rows -> obligations(table, rows));
    }
    return all;
  }

  private static String name(Enum<?> table) {
    return table.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Runnable register(RegisterTable table, int rows) {
    String text = text(table, rows);
    return () -> use(Map.of(table, text));
  }

  private static Runnable faulty(RegisterTable table, int rows) {
    String text = text(table, rows);
    String last = text.substring(text.lastIndexOf('\n', text.length() - 2) + 1);
    return () -> use(Map.of(table, text + last));
  }

  private static void use(Map<RegisterTable, String> tables) {
    try {
      MunicipalityRegister own = MunicipalityRegister.standard().combinedWith(OWN, tables);
      own.on(DAY);
      own.search("Alajärvi", DAY);
      own.facts(CITY);
      own.changesBetween(MunicipalityRegister.FIRST_DAY, DAY);
      own.differencesTo(MunicipalityRegister.standard());
      MunicipalityRegister.standard().differencesTo(own);
    } catch (IllegalArgumentException e) {
      // the refusal takes its time
    }
  }

  private static String text(RegisterTable table, int rows) {
    StringBuilder text = new StringBuilder(String.join(",", table.columns())).append('\n');
    for (int row = 0; row < rows; row++) {
      boolean last = row == rows - 1;
      LocalDate from = FIRST.plusDays(2L * row);
      int number = row;
      List<String> cells =
          table.columns().stream()
              .map(
                  column ->
                      switch (column) {
                        case "code" ->
                            switch (table) {
                              case REGIONS, COUNTIES -> "%02d".formatted(number % 100);
                              default -> CITY.value();
                            };
                        case "from" -> number == 0 ? "" : from.toString();
                        case "to" -> last ? "" : from.plusDays(1).toString();
                        case "on", "date" -> from.toString();
                        case "established" -> "2022-01-01";
                        case "name_fi", "name_sv", "name_en", "name" -> "N" + number;
                        case "language" -> table == RegisterTable.OTHER_NAMES ? "sv" : "FINNISH";
                        case "note" -> "n";
                        case "region" -> "14";
                        case "county" -> "10";
                        case "extent" -> "WHOLE";
                        case "grouping" -> "RURAL";
                        case "population" -> "5";
                        case "ended" -> "004";
                        case "successors" -> "233";
                        case "kind" -> "ABSORBED";
                        default -> "";
                      })
              .toList();
      text.append(String.join(",", cells)).append('\n');
    }
    return text.toString();
  }

  private static Runnable obligations(ObligationTable table, int rows) {
    String text = "code,obligation\n" + "X-A1,X-A1\n".repeat(rows);
    return () -> {
      try {
        ObligationCatalog.of(OWN, Map.of(table, text), StatuteBook.standard());
      } catch (IllegalArgumentException e) {
        // the refusal takes its time
      }
    };
  }
}
