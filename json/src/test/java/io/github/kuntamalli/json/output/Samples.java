package io.github.kuntamalli.json.output;

import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.report.NamedReport;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.RuleCode;
import io.github.kuntamalli.validation.RuleSet;
import io.github.kuntamalli.validation.Severity;
import io.github.kuntamalli.validation.Suppression;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A rule set whose report on any text has every status. */
final class Samples {

  static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  static final String HOSTILE =
      "]]> <script> | `x` [a](1) {0} {{ \n \u202E \u0000 \uD800 \"q\" \\ ends";

  /** What every output makes of it: what people cannot see for what it is is replaced. */
  static final String HOSTILE_SHOWN =
      HOSTILE.replace('\uD800', '\uFFFD').replace('\u202E', '\uFFFD').replace('\u0000', '\uFFFD');

  private static final Rule<String> GRAVE =
      rule("grave", Severity.ERROR)
          .basis(Provision.of("612/2021", "6", 3))
          .check(
              (text, context) ->
                  CheckResult.of(
                      List.of(
                          new CheckResult.Violation(
                              Location.of("/names/0", 3, 14),
                              Map.of("name", Localizable.same(text))),
                          new CheckResult.Violation(
                              Location.ROOT, Map.of("name", Localizable.same(text))))));

  private static final Rule<String> BROKEN =
      rule("broken", Severity.ERROR)
          .check(
              (text, context) -> {
                throw new IllegalStateException("boom");
              });

  static final RuleSet RULES =
      RuleSet.of(
              List.of(
                  GRAVE,
                  rule("doubtful", Severity.WARNING)
                      .check(
                          (text, context) ->
                              CheckResult.of(
                                  List.of(
                                      new CheckResult.Violation(
                                          Location.of("/names"),
                                          Map.of("name", Localizable.same(text)))))),
                  rule("fine", Severity.INFO).check((text, context) -> new CheckResult.Passed()),
                  rule("beside-the-point", Severity.ERROR)
                      .check((text, context) -> CheckResult.notApplicable("ei", "nej", "no")),
                  rule("silent", Severity.ERROR)
                      .skippedAfter("grave")
                      .check((text, context) -> new CheckResult.Passed()),
                  rule("put-off", Severity.ERROR)
                      .check((text, context) -> new CheckResult.Passed()),
                  BROKEN))
          .withSuppression(
              new RuleCode("put-off"),
              new Suppression("agreed {with} all", DAY.minusDays(1), DAY.plusDays(1)));

  private Samples() {}

  private static Rule.Declaration<String> rule(String code, Severity severity) {
    return Rule.declare(code, String.class)
        .severity(severity)
        .since("2026-11-22")
        .parameter("name", "nimi", "namn", "the name")
        .problem("Nimi on {name}.", "Namnet är {name}.", "The name is {name}.")
        .reason("Syy.", "Orsak.", "Reason.")
        .remedy("Korjaa {name}.", "Rätta {name}.", "Correct {name}.");
  }

  /** The report on a text under a name. */
  static NamedReport report(String name, String text) {
    return new NamedReport(name, RULES.check(text, CheckContext.on(DAY)));
  }

  /** The report of one rule alone. */
  static NamedReport only(String code) {
    return new NamedReport(
        "x", RULES.only(List.of(new RuleCode(code))).check("x", CheckContext.on(DAY)));
  }
}
