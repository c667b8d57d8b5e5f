package io.github.kuntamalli.validation;

import static io.github.kuntamalli.validation.RuleResult.Status.BROKEN;
import static io.github.kuntamalli.validation.RuleResult.Status.FAILED;
import static io.github.kuntamalli.validation.RuleResult.Status.NOT_APPLICABLE;
import static io.github.kuntamalli.validation.RuleResult.Status.PASSED;
import static io.github.kuntamalli.validation.RuleResult.Status.SKIPPED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule that looks at several subjects has one result, that of the gravest. */
class SubjectsTogetherTest {

  private static final CheckContext CONTEXT = CheckContext.on(LocalDate.of(2026, 11, 22));

  private static Rule.Declaration<String> declared(String code) {
    return Rule.declare(code, String.class)
        .severity(Severity.WARNING)
        .since("2026-11-22")
        .problem("Väärin.", "Fel.", "Wrong.")
        .reason("Syy.", "Orsak.", "Reason.")
        .remedy("Korjaa.", "Rätta.", "Fix it.");
  }

  private static CheckResult failed() {
    return CheckResult.of(List.of(CheckResult.Violation.at(Location.ROOT)));
  }

  private static CheckResult notApplicable(String why) {
    return CheckResult.notApplicable(why, why, why);
  }

  private static final CheckResult NO_TEXT = notApplicable("There is no text.");

  /** Fails, so that the other rule is skipped, where the subject says so. */
  private static final Rule<String> FIRST =
      declared("first")
          .check(
              (subject, context) ->
                  subject.equals("skipped") ? failed() : CheckResult.of(List.of()));

  private static final Rule<String> ASKED =
      declared("asked")
          .skippedAfter("first")
          .check(
              (subject, context) ->
                  switch (subject) {
                    case "failed" -> failed();
                    case "broken" -> throw new IllegalStateException("as the test wants it");
                    case "not_applicable" -> NO_TEXT;
                    case "passed" -> CheckResult.of(List.of());
                    default -> notApplicable(subject);
                  });

  private static final RuleSet RULES = RuleSet.of(List.of(FIRST, ASKED));

  private static RuleResult result(String... subjects) {
    List<Subject> all = Stream.of(subjects).map(SubjectsTogetherTest::at).toList();
    return RULES.checkAll(all, CONTEXT).results().get(1);
  }

  private static Subject at(String subject) {
    return new Subject(Location.ROOT.then(subject), subject);
  }

  private static String subject(RuleResult.Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  @Test
  void ofTwoStatesTheGraverIsReportedWithItsExplanation() {
    List<RuleResult.Status> fromTheMildest =
        List.of(NOT_APPLICABLE, SKIPPED, PASSED, FAILED, BROKEN);
    for (int i = 0; i < fromTheMildest.size(); i++) {
      String mild = subject(fromTheMildest.get(i));
      RuleResult alone = result(mild);
      assertThat(alone.status()).isEqualTo(fromTheMildest.get(i));
      for (int j = i; j < fromTheMildest.size(); j++) {
        String grave = subject(fromTheMildest.get(j));
        for (RuleResult both : List.of(result(mild, grave), result(grave, mild))) {
          assertThat(both.status()).as("%s and %s", mild, grave).isEqualTo(fromTheMildest.get(j));
          assertThat(both.explanation()).isEqualTo(result(grave).explanation());
        }
      }
    }
  }

  @Test
  void theFindingsOfOneSubjectAreReportedBesideAnotherThatBrokeTheRule() {
    RuleResult both = result("failed", "broken", "failed");
    assertThat(both.status()).isEqualTo(BROKEN);
    assertThat(both.findings())
        .extracting(finding -> finding.location().pointer())
        .containsExactly("/failed", "/failed");
  }

  @Test
  void aRuleThatBrokeAndDoesNotListAllItsFindingsExplainsBoth() {
    RuleResult both =
        RULES
            .withMaxFindings(1)
            .checkAll(
                Stream.of("failed", "broken", "failed").map(SubjectsTogetherTest::at).toList(),
                CONTEXT)
            .results()
            .get(1);
    assertThat(both.status()).isEqualTo(BROKEN);
    assertThat(both.findings()).hasSize(1);
    assertThat(both.omitted()).contains(1);
    assertThat(both.explanation().orElseThrow().text(Language.EN))
        .isEqualTo(
            result("broken").explanation().orElseThrow().text(Language.EN)
                + " The first 1 findings are listed; 1 more are left out.");
  }

  @Test
  void eachSubjectHasTheReasonWhyTheRuleDoesNotApplyToIt() {
    for (String why : List.of("one reason", "another reason", "one reason")) {
      assertThat(result(why).explanation().orElseThrow().text(Language.EN)).isEqualTo(why);
      assertThat(result("not_applicable").explanation().orElseThrow().text(Language.EN))
          .isEqualTo("There is no text.");
    }
    assertThat(result("not_applicable"))
        .as("one reason makes one result")
        .isSameAs(result("not_applicable"));
    assertThat(
            result("first reason", "second reason").explanation().orElseThrow().text(Language.FI))
        .isEqualTo("first reason");
  }
}
