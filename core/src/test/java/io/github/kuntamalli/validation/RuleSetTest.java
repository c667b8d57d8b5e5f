package io.github.kuntamalli.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.law.StatuteId;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A rule set is a value: what is made of it is a new one. */
class RuleSetTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final CheckContext CONTEXT = CheckContext.on(DAY);

  private static Rule.Declaration<String> declaration(String code, String since) {
    return Rule.declare(code, String.class)
        .severity(Severity.WARNING)
        .since(since)
        .parameter("text", "teksti", "text", "text")
        .problem("Väärin: {text}", "Fel: {text}", "Wrong: {text}")
        .reason("Syy", "Orsak", "Reason")
        .remedy("Korjaa", "Rätta", "Mend");
  }

  private static Rule<String> failing(String code, String since) {
    return declaration(code, since).check(RuleSetTest::fail);
  }

  private static CheckResult fail(String text, CheckContext context) {
    Map<String, Localizable> parameters = Map.of("text", Localizable.same(text));
    return CheckResult.of(
        List.of(
            new CheckResult.Violation(Location.of("/a"), parameters),
            new CheckResult.Violation(Location.of("/b"), parameters)));
  }

  private final RuleSet set =
      RuleSet.of(
          List.of(
              failing("first", "2026-01-01"),
              declaration("second", "2026-06-01").skippedAfter("first").check(RuleSetTest::fail),
              failing("third", "2026-11-01")));

  private static RuleCode code(String value) {
    return new RuleCode(value);
  }

  private static List<String> statuses(RuleSet rules) {
    return rules.check("x", CONTEXT).results().stream()
        .map(result -> result.code() + " " + result.status())
        .toList();
  }

  @Test
  void aRuleIsSkippedWhereAnotherAlreadySpeaks() {
    assertThat(statuses(set)).containsExactly("first FAILED", "second SKIPPED", "third FAILED");
    assertThat(
            set.check("x", CONTEXT).results().get(1).explanation().orElseThrow().text(Language.EN))
        .isEqualTo("The rule first already covers this.");
    assertThat(statuses(set.without(List.of(code("first")))))
        .containsExactly("second FAILED", "third FAILED");
  }

  @Test
  void rulesAreFoundByASectionOfAnAct() {
    Rule<String> current =
        declaration("current", "2026-01-01")
            .basis(Provision.of("612/2021", "6", 3))
            .check(RuleSetTest::fail);
    Rule<String> older =
        declaration("older", "2026-01-01")
            .basis(Provision.of("612/2021", "7"))
            .basis(Provision.of("1326/2010", "12"))
            .check(RuleSetTest::fail);
    RuleSet rules = RuleSet.of(List.of(current, older, failing("without", "2026-01-01")));
    assertThat(rules.under(StatuteId.parse("612/2021"), "6")).containsExactly(current);
    assertThat(rules.under(StatuteId.parse("612/2021"), "7")).containsExactly(older);
    assertThat(rules.under(StatuteId.parse("1326/2010"), "12")).containsExactly(older);
    assertThat(rules.under(StatuteId.parse("1326/2010"), "6")).isEmpty();
  }

  @Test
  void rulesAreSelectedDroppedAndTakenAsOfADay() {
    assertThat(statuses(set.only(List.of(code("third"))))).containsExactly("third FAILED");
    assertThat(set.asOf(LocalDate.of(2026, 6, 1)).rules())
        .extracting(rule -> rule.code().value())
        .containsExactly("first", "second");
    assertThat(set.asOf(LocalDate.of(2026, 6, 1)).version()).isEqualTo("2026-06-01");
    assertThat(set.version()).isEqualTo("2026-11-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> set.asOf(LocalDate.of(2025, 1, 1)))
        .withMessageContaining("no rule had come by 2025-01-01");
  }

  @Test
  void aSeverityIsChangedInTheNewSetAlone() {
    RuleSet stricter = set.withSeverity(code("third"), Severity.ERROR);
    assertThat(stricter.check("x", CONTEXT).isSound()).isFalse();
    assertThat(set.check("x", CONTEXT).isSound()).isTrue();
    assertThat(stricter.severityOf(code("third"))).isEqualTo(Severity.ERROR);
  }

  @Test
  void aSuppressedRuleIsToldWithItsReasonUntilItsLastDay() {
    RuleSet quiet =
        set.withSuppression(code("first"), new Suppression("data are being mended", DAY, DAY));
    RuleResult result = quiet.check("x", CONTEXT).results().get(0);
    assertThat(result.status()).isEqualTo(RuleResult.Status.SUPPRESSED);
    assertThat(result.explanation().orElseThrow().text(Language.SV))
        .contains("data are being mended");
    assertThat(quiet.check("x", CheckContext.on(DAY.plusDays(1))).results().get(0).status())
        .isEqualTo(RuleResult.Status.FAILED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Suppression(" ", DAY, DAY))
        .withMessageContaining("needs a reason");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Suppression("late", DAY, DAY.minusDays(1)))
        .withMessageContaining("ends on 2026-11-21, before it begins");
  }

  @Test
  void anUnknownCodeIsToldWithTheNearest() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> set.withSuppression(code("frist"), new Suppression("because", DAY, DAY)))
        .withMessageContaining("no rule frist; the nearest are [first");
    assertThatIllegalArgumentException().isThrownBy(() -> set.without(List.of(code("fourth"))));
  }

  @Test
  void anOwnRuleNeedsANameSpaceAndKeepsWhatWasGraded() {
    RuleSet own =
        set.withSeverity(code("first"), Severity.INFO).with(failing("my-city/own", "2026-11-22"));
    assertThat(own.severityOf(code("first"))).isEqualTo(Severity.INFO);
    assertThat(own.rules()).last().extracting(rule -> rule.code().value()).isEqualTo("my-city/own");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> set.with(failing("own", "2026-11-22")))
        .withMessageContaining("my-city/own");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> own.with(failing("my-city/own", "2026-11-22")))
        .withMessageContaining("two rules have the code my-city/own");
  }

  @Test
  void twoSetsAreComparedRuleByRule() {
    RuleSet other =
        set.without(List.of(code("second")))
            .withSeverity(code("first"), Severity.ERROR)
            .withSuppression(code("third"), new Suppression("because", DAY, DAY))
            .with(failing("my-city/own", "2026-11-22"));
    assertThat(set.differencesTo(other))
        .extracting(difference -> difference.code() + " " + difference.kind())
        .containsExactly(
            "first STRICTER", "second REMOVED", "third SUPPRESSION", "my-city/own ADDED");
    assertThat(other.differencesTo(set))
        .extracting(difference -> difference.code() + " " + difference.kind())
        .contains("first MILDER", "second ADDED", "my-city/own REMOVED");
    assertThat(set.differencesTo(set)).isEmpty();
  }

  @Test
  void findingsThatSayTheSameAreGrouped() {
    ValidationReport report = set.check("x", CONTEXT);
    assertThat(report.findings()).hasSize(4);
    assertThat(report.groups()).hasSize(2);
    assertThat(report.groups().get(0).locations())
        .containsExactly(Location.of("/a"), Location.of("/b"));
  }

  @Test
  void aRuleCannotBeSilentAfterOneThatDoesNotComeBefore() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                RuleSet.of(
                    List.of(
                        declaration("second", "2026-06-01")
                            .skippedAfter("first")
                            .check(RuleSetTest::fail))))
        .withMessageContaining("second is silent after first, which has to come before it");
  }

  @Test
  void anOwnRuleIsAddedWhereARuleWaitsForOneThatWasDropped() {
    RuleSet followerFirst =
        RuleSet.of(
            List.of(
                failing("first", "2026-06-01"),
                declaration("second", "2026-01-01")
                    .skippedAfter("first")
                    .check(RuleSetTest::fail)));
    RuleSet without = set.without(List.of(code("first")));
    for (RuleSet dropped :
        List.of(
            without,
            set.only(List.of(code("second"))),
            followerFirst.asOf(LocalDate.of(2026, 1, 1)),
            set.withSelection(without.selection()))) {
      RuleSet own =
          dropped
              .withMaxFindings(1)
              .withSeverity(code("second"), Severity.INFO)
              .with(failing("my-city/own", "2026-11-22"));
      assertThat(statuses(own)).startsWith("second FAILED").endsWith("my-city/own FAILED");
      assertThat(own.severityOf(code("second"))).isEqualTo(Severity.INFO);
      assertThat(own.maxFindings()).isEqualTo(1);
    }
  }

  @Test
  void anOwnRuleIsRefusedInAWrongOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                set.with(
                    declaration("my-city/own", "2026-11-22")
                        .skippedAfter("frist")
                        .check(RuleSetTest::fail)))
        .withMessageContaining("my-city/own is silent after frist, which has to come before it");
    Rule<String> before = failing("my-city/before", "2026-11-22");
    RuleSet dropped =
        RuleSet.of(
                List.of(
                    before,
                    declaration("after", "2026-11-22")
                        .skippedAfter("my-city/before")
                        .check(RuleSetTest::fail)))
            .without(List.of(before.code()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dropped.with(before))
        .withMessageContaining("after is silent after my-city/before, which has to come before it");
    assertThat(
            statuses(
                set.with(
                    declaration("my-city/own", "2026-11-22")
                        .skippedAfter("third")
                        .check(RuleSetTest::fail))))
        .endsWith("my-city/own SKIPPED");
  }

  @Test
  void nullIsNamedByTheArgumentThatIsNull() {
    RuleCode code = new RuleCode("first");
    assertThatNullPointerException().isThrownBy(() -> RuleSet.of(null)).withMessage("rules");
    assertThatNullPointerException()
        .isThrownBy(() -> RuleSet.of(Collections.singletonList(null)))
        .withMessage("rules: one of them is null");
    assertThatNullPointerException()
        .isThrownBy(() -> set.withSeverity(code, null))
        .withMessage("severity");
    assertThatNullPointerException()
        .isThrownBy(() -> set.withSuppression(code, null))
        .withMessage("suppression");
    assertThatNullPointerException().isThrownBy(() -> set.severityOf(null)).withMessage("code");
    assertThatNullPointerException().isThrownBy(() -> set.with(null)).withMessage("own");
    assertThatNullPointerException()
        .isThrownBy(() -> set.check(null, CONTEXT))
        .withMessage("subject");
  }

  @Test
  void theProfileForDraftsTurnsWhatIsStillMissingIntoNotes() {
    Rule<String> lacking =
        Rule.declare("lacking", String.class)
            .completeness()
            .severity(Severity.WARNING)
            .since("2026-11-22")
            .problem("Puuttuu.", "Saknas.", "It is missing.")
            .reason("Syy.", "Orsak.", "Reason.")
            .remedy("Lisää.", "Lägg till.", "Add it.")
            .check((text, context) -> CheckResult.of(List.of()));
    RuleSet finished = RuleSet.of(List.of(failing("first", "2026-01-01"), lacking));
    RuleSet drafts = finished.forDrafts();
    assertThat(drafts.severityOf(new RuleCode("lacking"))).isEqualTo(Severity.INFO);
    assertThat(drafts.severityOf(new RuleCode("first"))).isEqualTo(Severity.WARNING);
    assertThat(finished.differencesTo(drafts))
        .extracting(RuleSetDifference::kind)
        .containsExactly(RuleSetDifference.Kind.MILDER);
  }

  @Test
  void theSubjectsOfOneWholeAreReportedTogetherAtTheirPlaces() {
    Rule<String> empty =
        Rule.declare("empty", String.class)
            .severity(Severity.WARNING)
            .since("2026-11-22")
            .problem("Tyhjä.", "Tom.", "It is empty.")
            .reason("Syy.", "Orsak.", "Reason.")
            .remedy("Lisää.", "Lägg till.", "Add it.")
            .check(
                (text, context) ->
                    CheckResult.of(
                        text.isEmpty()
                            ? List.of(CheckResult.Violation.at(Location.ROOT.then("text")))
                            : List.of()));
    ValidationReport report =
        RuleSet.of(List.of(empty))
            .checkAll(
                List.of(
                    new Subject(Location.of("/a/0"), "full"),
                    new Subject(Location.of("/a/1"), ""),
                    new Subject(Location.of("/b"), 12)),
                CONTEXT);
    assertThat(report.results()).hasSize(1);
    assertThat(report.findings())
        .extracting(finding -> finding.location().pointer())
        .containsExactly("/a/1/text");
  }

  @Test
  void allReportsShareTheResultOfARuleThatPassed() {
    RuleSet sound =
        RuleSet.of(
            List.of(
                declaration("calm", "2026-01-01")
                    .check((text, context) -> CheckResult.of(List.of()))));
    RuleResult first = sound.check("x", CONTEXT).results().get(0);
    assertThat(first.status()).isEqualTo(RuleResult.Status.PASSED);
    assertThat(sound.check("y", CONTEXT).results().get(0)).isSameAs(first);
  }
}
