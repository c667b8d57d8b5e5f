package io.github.kuntamalli.validation.bean;

import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.validation.Check;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Rules of an application for its own type, one of each kind. */
public final class SheetRules implements RuleSource {

  /** A sheet with rows and a matrix. */
  @SatisfiesRules(SheetRules.class)
  @SatisfiesRules(
      value = SheetRules.class,
      severities = {Severity.WARNING, Severity.INFO},
      groups = Warnings.class)
  public record Sheet(String title, List<Row> rows, List<List<String>> matrix) {
    static Sheet of(String title, String... rows) {
      return new Sheet(
          title,
          IntStream.range(0, rows.length).mapToObj(i -> new Row(rows[i])).toList(),
          List.of());
    }
  }

  /** A row. */
  public record Row(String name) {}

  static final Rule<Sheet> TITLE =
      rule("sheets/title-missing", Severity.ERROR)
          .check((sheet, context) -> at(sheet.title().isEmpty(), "title"));

  static final Rule<Sheet> ROW_NAME =
      rule("sheets/row-without-name", Severity.WARNING)
          .check(each((sheet, i) -> sheet.rows().get(i).name().isEmpty(), "name"));

  static final Rule<Sheet> ROW_LONG =
      rule("sheets/row-too-long", Severity.ERROR)
          .check(each((sheet, i) -> sheet.rows().get(i).name().length() > 5));

  static final Rule<Sheet> NO_ROWS =
      rule("sheets/no-rows", Severity.INFO).check((sheet, context) -> at(sheet.rows().isEmpty()));

  static final Rule<Sheet> QUIET =
      rule("sheets/title-short", Severity.WARNING)
          .skippedAfter("sheets/title-missing")
          .check((sheet, context) -> at(sheet.title().length() < 3, "title"));

  static final Rule<Sheet> CELL =
      rule("sheets/cell-empty", Severity.ERROR)
          .check(
              (sheet, context) ->
                  at(
                      sheet.matrix().size() > 1 && sheet.matrix().get(1).get(0).isEmpty(),
                      "matrix",
                      1,
                      0));

  static final Rule<Sheet> REPEATED =
      Rule.declare("sheets/name-repeated", Sheet.class)
          .local()
          .severity(Severity.ERROR)
          .since("2026-11-22")
          .parameter("name", "nimi", "namn", "the name")
          .problem("Nimi toistuu.", "Namnet upprepas.", "A name is repeated.")
          .reason("Syy.", "Orsak.", "Reason.")
          .remedy("Muuta nimi {name}.", "Ändra {name}.", "Change the name {name}.")
          .check(
              (sheet, context) ->
                  CheckResult.of(
                      sheet.rows().stream()
                          .map(Row::name)
                          .filter(
                              name ->
                                  sheet.rows().stream()
                                          .filter(row -> row.name().equals(name))
                                          .count()
                                      > 1)
                          .distinct()
                          .map(
                              name ->
                                  new CheckResult.Violation(
                                      Location.ROOT.then("rows"),
                                      Map.of("name", Localizable.same("\"" + name + "\""))))
                          .toList()));

  static final Rule<Sheet> DATED =
      Rule.declare("sheets/needs-a-day", Sheet.class)
          .severity(Severity.ERROR)
          .since("2026-11-22")
          .problem("Päivä.", "Dag.", "Day.")
          .reason("Syy.", "Orsak.", "Reason.")
          .remedy("Korjaa.", "Rätta.", "Correct it.")
          .check((sheet, context) -> at(context.on().getYear() > 0));

  @Override
  public List<Rule<?>> rules() {
    return List.of(TITLE, ROW_NAME, ROW_LONG, NO_ROWS, QUIET, CELL, REPEATED, DATED);
  }

  private static Rule.Declaration<Sheet> rule(String code, Severity severity) {
    return Rule.declare(code, Sheet.class)
        .local()
        .severity(severity)
        .since("2026-11-22")
        .problem(code + " fi", code + " sv", code + " en")
        .reason("Syy.", "Orsak.", "Reason.")
        .remedy("Korjaa.", "Rätta.", "Correct it.");
  }

  /** Whether one row is wrong. */
  private interface Wrong {
    boolean test(Sheet sheet, int row);
  }

  private static Check<Sheet> each(Wrong wrong, Object... below) {
    return (sheet, context) ->
        CheckResult.of(
            IntStream.range(0, sheet.rows().size())
                .filter(i -> wrong.test(sheet, i))
                .mapToObj(i -> violation(place(place(Location.ROOT, "rows", i), below)))
                .toList());
  }

  private static CheckResult at(boolean wrong, Object... steps) {
    return CheckResult.of(wrong ? List.of(violation(place(Location.ROOT, steps))) : List.of());
  }

  private static Location place(Location from, Object... steps) {
    Location place = from;
    for (Object step : steps) {
      place = place.then(step);
    }
    return place;
  }

  private static CheckResult.Violation violation(Location place) {
    return new CheckResult.Violation(place, Map.of());
  }
}
