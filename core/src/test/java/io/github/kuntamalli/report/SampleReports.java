package io.github.kuntamalli.report;

import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.validation.Check;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.RuleCode;
import io.github.kuntamalli.validation.RuleSet;
import io.github.kuntamalli.validation.Severity;
import io.github.kuntamalli.validation.Subject;
import io.github.kuntamalli.validation.Suppression;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A rule set whose report on any text has every status, and findings that quote the text. */
final class SampleReports {

  static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  /** Names that try to be something else than a name. */
  static final List<String> HOSTILE =
      List.of(
          "a]]>b<![CDATA[c",
          "<script>alert('x')</script>",
          "<!-- comment --> &amp; &#64; &lt;",
          "| a | b |",
          "`code` and ``more`` `",
          "[click](javascript:alert(1)) ![img](http://x.example/y.png)",
          "first\n\n# Second\n- third\r\n> fourth\n```\nfifth",
          "1. one\u2028# two\u0085- three",
          "*bold* _it_ **x** ~~gone~~ ^a @user #1 $x$",
          "\\*not\\* \\",
          "http://example.com www.example.com a@example.com",
          "trailing # # ##",
          "Turku 100 %s %d {0} {code} ${x}",
          "Äänekoski Åbo Čhääʹrrmäǯi 𝒦 istanbul İI");

  /** Characters that not every output can carry. */
  static final String UNCARRIABLE = "a\u0000b\u0007c\u202Ed\uD800e\uDC00f\uFFFFg\u001Fh";

  static final RuleSet RULES =
      RuleSet.of(
              List.of(
                  rule("grave", Severity.ERROR)
                      .basis(Provision.of("612/2021", "6", 3))
                      .check(at("/names/0", "/names/1")),
                  rule("doubtful", Severity.WARNING).check(at("")),
                  rule("mere-note", Severity.INFO).check(at("/a`b|c")),
                  rule("fine", Severity.ERROR).check((text, context) -> new CheckResult.Passed()),
                  rule("beside-the-point", Severity.ERROR)
                      .check(
                          (text, context) ->
                              CheckResult.notApplicable(
                                  "fi: " + text, "sv: " + text, "en: " + text)),
                  rule("silent", Severity.ERROR).skippedAfter("grave").check(at("/x")),
                  rule("put-off", Severity.ERROR).check(at("/x")),
                  rule("broken", Severity.ERROR)
                      .check(
                          (text, context) -> {
                            throw new IllegalStateException("boom " + text);
                          })))
          .withSuppression(
              new RuleCode("put-off"),
              new Suppression("agreed <with> *all*", DAY.minusDays(1), DAY.plusDays(1)));

  private SampleReports() {}

  private static Rule.Declaration<String> rule(String code, Severity severity) {
    return Rule.declare(code, String.class)
        .severity(severity)
        .since("2026-11-22")
        .parameter("name", "nimi", "namn", "the name")
        .problem("Nimi on {name}.", "Namnet är {name}.", "The name is {name}.")
        .reason("Syy.", "Orsak.", "Reason.")
        .remedy("Korjaa.", "Rätta.", "Correct it.");
  }

  private static Check<String> at(String... pointers) {
    return (text, context) ->
        CheckResult.of(
            List.of(pointers).stream()
                .map(
                    pointer ->
                        new CheckResult.Violation(
                            pointer.equals("/names/1")
                                ? Location.of(pointer, 3, 14)
                                : Location.of(pointer),
                            Map.of("name", Localizable.same(text))))
                .toList());
  }

  /** The report on a text, under that text as its name. */
  static NamedReport of(String text) {
    return new NamedReport(text, RULES.check(text, CheckContext.on(DAY)));
  }

  /** A rule that finds something in one part, /x, and breaks down in another. */
  static NamedReport brokenInOnePart() {
    RuleSet rules =
        RuleSet.of(
            List.of(
                rule("half-broken", Severity.ERROR)
                    .check(
                        (text, context) -> {
                          if (text.isEmpty()) {
                            throw new IllegalStateException("boom");
                          }
                          return at("/x").check(text, context);
                        })));
    List<Subject> parts =
        List.of(
            new Subject(Location.ROOT.then("a"), "Turku"),
            new Subject(Location.ROOT.then("b"), ""));
    return new NamedReport("parts", rules.checkAll(parts, CheckContext.on(DAY)));
  }
}
