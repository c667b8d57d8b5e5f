package io.github.kuntamalli.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of each rule a report tells so many findings and counts the rest. */
class BoundedReportTest {

  private static final CheckContext CONTEXT = CheckContext.on(LocalDate.of(2026, 11, 22));
  private static final RuleCode CODE = new RuleCode("as-many-as-asked");

  /** Finds as many things as the number says, and breaks down at a negative one. */
  private static final RuleSet RULES =
      RuleSet.of(
          List.of(
              Rule.declare(CODE.value(), Integer.class)
                  .severity(Severity.WARNING)
                  .since("2026-11-22")
                  .problem("Väärin.", "Fel.", "Wrong.")
                  .reason("Syy.", "Orsak.", "Reason.")
                  .remedy("Korjaa.", "Rätta.", "Correct it.")
                  .check(
                      (number, context) ->
                          Outcome.of(
                              Collections.nCopies(
                                  number, Outcome.Violation.at(Location.of("/x")))))));

  private static RuleResult result(RuleSet rules, int... numbers) {
    List<Subject> subjects =
        Arrays.stream(numbers)
            .mapToObj(number -> new Subject(Location.ROOT.then("n").then(number), number))
            .toList();
    return rules.checkAll(subjects, CONTEXT).results().get(0);
  }

  @Test
  void aThousandFindingsOfARuleAreToldUnlessAnotherNumberIsGiven() {
    assertThat(RULES.mostFindings()).isEqualTo(1_000);
    assertThat(result(RULES, 1_000).findings()).hasSize(1_000);
    assertThat(result(RULES, 1_000).leftOut()).isEmpty();
    assertThat(result(RULES, 1_000).because()).isEmpty();
    assertThat(result(RULES, 1_001).findings()).hasSize(1_000);
    assertThat(result(RULES, 1_001).leftOut()).hasValue(1);
    assertThat(result(RULES.withMostFindings(2), 5).findings()).hasSize(2);
    assertThat(result(RULES.withMostFindings(2), 5).leftOut()).hasValue(3);
    assertThat(result(RULES.withMostFindings(Integer.MAX_VALUE), 5_000).leftOut()).isEmpty();
  }

  @Test
  void theReportSaysHowManyAreLeftOut() {
    ValidationReport report = RULES.withMostFindings(2).check(5, CONTEXT);
    assertThat(report.findings()).hasSize(2);
    assertThat(report.leftOut()).isEqualTo(3);
    assertThat(report.leftOut(Severity.WARNING)).isEqualTo(3);
    assertThat(report.leftOut(Severity.ERROR)).isZero();
    LocalizedText because = report.results().get(0).because().orElseThrow();
    assertThat(because.in(Language.FI))
        .isEqualTo("Havainnoista luetellaan 2 ensimmäistä; luettelosta on jätetty pois 3.");
    assertThat(because.in(Language.SV))
        .isEqualTo("Av iakttagelserna räknas de 2 första upp; 3 har utelämnats.");
    assertThat(because.in(Language.EN))
        .isEqualTo("The first 2 findings are listed; 3 more are left out.");
    assertThat(RULES.check(1, CONTEXT).leftOut()).isZero();
  }

  @Test
  void theNumberIsThatOfTheWholeAndNotOfEachPart() {
    RuleResult three = result(RULES.withMostFindings(2), 1, 3, 1);
    assertThat(three.findings())
        .extracting(finding -> finding.location().pointer())
        .containsExactly("/n/1/x", "/n/3/x");
    assertThat(three.leftOut()).hasValue(3);
    assertThat(result(RULES.withMostFindings(2), 0, 2, 0).leftOut()).isEmpty();
  }

  @Test
  void aRuleThatBreaksDownInOnePartTellsWhatItLeftOutOfOthers() {
    RuleResult broken = result(RULES.withMostFindings(2), 5, -1);
    assertThat(broken.status()).isEqualTo(RuleResult.Status.BROKEN);
    assertThat(broken.findings()).hasSize(2);
    assertThat(broken.leftOut()).hasValue(3);
    assertThat(broken.because().orElseThrow().in(Language.EN))
        .startsWith("The rule broke down: ")
        .endsWith("The first 2 findings are listed; 3 more are left out.");
  }

  @Test
  void whatIsMadeOfASetKeepsTheNumber() {
    RuleSet few = RULES.withMostFindings(3);
    assertThat(
            List.of(
                few.only(List.of(CODE)),
                few.graded(CODE, Severity.ERROR),
                few.forDrafts(),
                few.asOf(LocalDate.of(2026, 11, 22)),
                few.selected(RULES.selection())))
        .allMatch(set -> set.mostFindings() == 3);
  }

  @Test
  void aNumberBelowOneIsRefused() {
    assertThat(result(RULES.withMostFindings(1), 2).leftOut()).hasValue(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.withMostFindings(0))
        .withMessageStartingWith("perRule: 0 is not a number from 1 on");
  }

  @Test
  void aResultThatLeavesOutNothingOrDoesNotSayWhyIsRefused() {
    List<Finding> told = RULES.check(1, CONTEXT).findings();
    Optional<LocalizedText> why = Optional.of(LocalizedText.of("a", "b", "c"));
    RuleResult.Status failed = RuleResult.Status.FAILED;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RuleResult(CODE, failed, told, why, Optional.of(0)))
        .withMessageStartingWith("leftOut: as-many-as-asked has 0, 1 findings and a reason");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RuleResult(CODE, failed, List.of(), why, Optional.of(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RuleResult(CODE, failed, told, Optional.empty(), Optional.of(1)));
  }
}
