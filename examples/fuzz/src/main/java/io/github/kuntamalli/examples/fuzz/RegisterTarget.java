package io.github.kuntamalli.examples.fuzz;

import static io.github.kuntamalli.examples.fuzz.Target.hold;

import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.RegisterOnDate;
import io.github.kuntamalli.municipality.RegisterTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Registers of a caller's own tables: they are refused with every fault counted, or answer every
 * question. An input is the tables one after the other, each below a line with its name.
 */
final class RegisterTarget implements Target {

  private static final Edition OWN = new Edition("own", LocalDate.of(2026, 12, 1));
  private static final String MARK = "== ";

  private static final Map<RegisterTable, List<String>> ROWS = new EnumMap<>(RegisterTable.class);

  static {
    ROWS.put(RegisterTable.REGIONS, List.of("90,,,Esimerkki,Exempel,", "91,2015-01-01,,A,B,C"));
    ROWS.put(RegisterTable.COUNTIES, List.of("90,2021-07-01,Alue,Område,County"));
    ROWS.put(
        RegisterTable.MUNICIPALITIES,
        List.of("901,,2019-12-31,Alakylä,Nedre by", "902,,,Yläkylä,Övre by", "903,,,Oja,Dike"));
    ROWS.put(RegisterTable.OTHER_NAMES, List.of("902,se,Davvi,x", "903,fi,\"Oja, vanha\",x"));
    ROWS.put(
        RegisterTable.MUNICIPALITY_REGIONS,
        List.of("901,90,,,", "902,90,,,", "903,90,,2014-12-31,", "903,91,2015-01-01,,1/2014"));
    ROWS.put(
        RegisterTable.MUNICIPALITY_COUNTIES, List.of("902,90,2021-07-01,", "903,90,2021-07-01,"));
    ROWS.put(
        RegisterTable.MUNICIPALITY_LANGUAGES,
        List.of("902,FINNISH,,,", "903,BILINGUAL_FI,2013-01-01,,"));
    ROWS.put(RegisterTable.SAMI_HOMELAND, List.of("903,WHOLE"));
    ROWS.put(RegisterTable.STATISTICAL_GROUPINGS, List.of("902,URBAN,2026-01-01,2026-12-31"));
    ROWS.put(RegisterTable.POPULATIONS, List.of("902,2022-12-31,100", "903,2022-12-31,7"));
    ROWS.put(RegisterTable.MERGERS, List.of("2020-01-01,901,902,ABSORBED,1/2019"));
  }

  private final List<String> cells =
      ROWS.values().stream()
          .flatMap(List::stream)
          .flatMap(row -> List.of(row.split(",", -1)).stream())
          .distinct()
          .toList();

  @Override
  public String name() {
    return "register";
  }

  @Override
  public String make(Chance chance) {
    StringBuilder tables = new StringBuilder();
    int left = chance.some();
    for (Map.Entry<RegisterTable, List<String>> table : ROWS.entrySet()) {
      List<String> rows = new ArrayList<>(table.getValue());
      while (left > 0 && chance.oneIn(4)) {
        left--;
        spoil(rows, chance);
      }
      tables.append(MARK).append(table.getKey()).append('\n');
      tables.append(String.join(",", table.getKey().columns())).append('\n');
      rows.forEach(row -> tables.append(row).append('\n'));
    }
    return chance.oneIn(8) ? TextMutator.spoilt(tables.toString(), chance) : tables.toString();
  }

  private void spoil(List<String> rows, Chance chance) {
    int at = chance.below(rows.size());
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

  @Override
  public boolean isTaken(String input) {
    Map<RegisterTable, String> tables = tables(input);
    MunicipalityRegister register;
    try {
      register = MunicipalityRegister.of(OWN, tables);
    } catch (IllegalArgumentException e) {
      hold(e.getClass() == IllegalArgumentException.class, "an exception of another kind: " + e);
      hold(String.valueOf(e.getMessage()).contains("own"), "names no register: " + e.getMessage());
      hold(
          input.contains("null") || !e.getMessage().contains("null"),
          "tells of null: " + e.getMessage());
      return false;
    }
    LocalDate day = Seeds.day(Chance.in(input));
    ask(register, day.isBefore(MunicipalityRegister.FIRST_DAY) ? LocalDate.EPOCH : day);
    return true;
  }

  private static void ask(MunicipalityRegister register, LocalDate day) {
    LocalDate first = MunicipalityRegister.FIRST_DAY;
    LocalDate known = day.isBefore(first) ? first : day;
    RegisterOnDate state = register.on(known);
    state.municipalities().forEach(one -> register.lookUp(one.name().toString(), known));
    for (MunicipalityCode code : register.codes()) {
      register.facts(code);
      register.lifeOf(code);
      register.nearest(code, known);
      register.population(code, known);
      hold(register.successors(code, known).size() < 10, "more successors than municipalities");
      register.predecessors(code);
    }
    register.changesBetween(first, known);
    register.differencesTo(MunicipalityRegister.of(OWN, Map.of()));
  }

  private static Map<RegisterTable, String> tables(String input) {
    Map<RegisterTable, String> tables = new EnumMap<>(RegisterTable.class);
    for (RegisterTable table : RegisterTable.values()) {
      String mark = MARK + table + "\n";
      int at = input.indexOf(mark);
      if (at >= 0) {
        int from = at + mark.length();
        int to = input.indexOf("\n" + MARK, from);
        tables.put(table, to < 0 ? input.substring(from) : input.substring(from, to + 1));
      }
    }
    return tables;
  }
}
