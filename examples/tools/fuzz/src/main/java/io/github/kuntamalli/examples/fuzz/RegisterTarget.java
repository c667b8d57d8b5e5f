package io.github.kuntamalli.examples.fuzz;

import static io.github.kuntamalli.examples.fuzz.Target.require;

import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.fact.Years;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.municipality.CountyCode;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.RegisterOnDate;
import io.github.kuntamalli.municipality.RegisterTable;
import io.github.kuntamalli.municipality.WellbeingServicesCounty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Registers of a caller's own tables: they are refused with every fault counted, or answer every
 * question. An input is the tables one after the other, each below a line with its name.
 */
final class RegisterTarget implements Target {

  private static final Edition OWN = new Edition("own", LocalDate.of(2026, 12, 1));

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

  private static final List<String> NAMES =
      Stream.of(RegisterTable.values()).map(RegisterTable::toString).toList();

  private final TableMutator mutator = new TableMutator(seeds());

  private static Map<String, List<String>> seeds() {
    Map<String, List<String>> seeds = new LinkedHashMap<>();
    ROWS.forEach(
        (table, rows) -> {
          List<String> all = new ArrayList<>(List.of(String.join(",", table.columns())));
          all.addAll(rows);
          seeds.put(table.toString(), all);
        });
    return seeds;
  }

  @Override
  public String name() {
    return "register";
  }

  @Override
  public String make(Chance chance) {
    return mutator.spoilt(chance);
  }

  @Override
  public boolean isTaken(String input) {
    Map<RegisterTable, String> tables = tables(input);
    MunicipalityRegister register;
    boolean inJson = Chance.in(input).oneIn(8);
    try {
      register = MunicipalityRegister.of(OWN, tables);
      require(!inJson || isRead(tables), "refused in JSON, though the tables make a register");
    } catch (IllegalArgumentException e) {
      Answers.requireRefusal(e);
      require(
          String.valueOf(e.getMessage()).contains("own"), "names no register: " + e.getMessage());
      require(
          input.contains("null") || !e.getMessage().contains("null"),
          "mentions null: " + e.getMessage());
      require(!inJson || !isRead(tables), "read from JSON, though the tables make no register");
      return false;
    }
    LocalDate day = Seeds.day(Chance.in(input));
    ask(register, day.isBefore(MunicipalityRegister.FIRST_DAY) ? LocalDate.EPOCH : day);
    return true;
  }

  /** Whether the same tables make a register when they come as the texts of a JSON document. */
  private static boolean isRead(Map<RegisterTable, String> tables) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.putObject("edition").put("id", "own").put("compiled", "2026-12-01");
    ObjectNode texts = json.putObject("tables");
    tables.forEach(
        (table, text) -> texts.put(table.name().toLowerCase(Locale.ROOT).replace('_', '-'), text));
    return Jackson3Json.standard()
        .read(json.toString(), MunicipalityRegister.class)
        .asOptional()
        .isPresent();
  }

  private static void ask(MunicipalityRegister register, LocalDate day) {
    LocalDate first = MunicipalityRegister.FIRST_DAY;
    LocalDate known = day.isBefore(first) ? first : day;
    RegisterOnDate state = register.on(known);
    for (WellbeingServicesCounty county : state.counties()) {
      require(
          register.findCounty(county.code()).equals(Optional.of(county)),
          "a county of the day that is not found");
    }
    register
        .findCounty(CountyCode.of("90"))
        .ifPresent(
            county ->
                require(
                    state.counties().contains(county) != known.isBefore(county.established()),
                    "a county is of the day and not established, or the other way round"));
    state.municipalities().forEach(one -> register.search(one.name().toString(), known));
    for (MunicipalityCode code : register.codes()) {
      register.facts(code);
      register.lifeOf(code);
      register.nearest(code, known);
      register.population(code, known);
      require(register.successors(code, known).size() < 10, "more successors than municipalities");
      register.predecessors(code);
    }
    if (known.getYear() <= Years.LAST) {
      register.changesBetween(first, known);
    } else {
      refuses("until", () -> register.changesBetween(first, known));
    }
    register.differencesTo(MunicipalityRegister.of(OWN, Map.of()));
  }

  private static void refuses(String argument, Runnable question) {
    try {
      question.run();
    } catch (IllegalArgumentException e) {
      require(String.valueOf(e.getMessage()).startsWith(argument), "names no argument: " + e);
      return;
    }
    throw new AssertionError(argument + " is taken");
  }

  private static Map<RegisterTable, String> tables(String input) {
    Map<RegisterTable, String> tables = new EnumMap<>(RegisterTable.class);
    TableMutator.tables(input, NAMES)
        .forEach((name, text) -> tables.put(RegisterTable.valueOf(name), text));
    return tables;
  }
}
