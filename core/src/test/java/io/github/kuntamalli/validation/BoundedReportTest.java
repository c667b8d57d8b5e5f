package io.github.kuntamalli.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A report lists a limited number of findings of each rule and counts the rest. */
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
                          CheckResult.of(
                              Collections.nCopies(
                                  number, CheckResult.Violation.at(Location.of("/x")))))));

  private static RuleResult result(RuleSet rules, int... numbers) {
    List<Subject> subjects =
        Arrays.stream(numbers)
            .mapToObj(number -> new Subject(Location.ROOT.then("n").then(number), number))
            .toList();
    return rules.checkAll(subjects, CONTEXT).results().get(0);
  }

  @Test
  void aThousandFindingsOfARuleAreToldUnlessAnotherNumberIsGiven() {
    assertThat(RULES.maxFindings()).isEqualTo(1_000);
    assertThat(result(RULES, 1_000).findings()).hasSize(1_000);
    assertThat(result(RULES, 1_000).omitted()).isEmpty();
    assertThat(result(RULES, 1_000).explanation()).isEmpty();
    assertThat(result(RULES, 1_001).findings()).hasSize(1_000);
    assertThat(result(RULES, 1_001).omitted()).hasValue(1);
    assertThat(result(RULES.withMaxFindings(2), 5).findings()).hasSize(2);
    assertThat(result(RULES.withMaxFindings(2), 5).omitted()).hasValue(3);
    assertThat(result(RULES.withMaxFindings(Integer.MAX_VALUE), 5_000).omitted()).isEmpty();
  }

  @Test
  void theReportSaysHowManyAreLeftOut() {
    ValidationReport report = RULES.withMaxFindings(2).check(5, CONTEXT);
    assertThat(report.findings()).hasSize(2);
    assertThat(report.omitted()).isEqualTo(3);
    assertThat(report.omitted(Severity.WARNING)).isEqualTo(3);
    assertThat(report.omitted(Severity.ERROR)).isZero();
    LocalizedText because = report.results().get(0).explanation().orElseThrow();
    assertThat(because.text(Language.FI))
        .isEqualTo("Havainnoista luetellaan 2 ensimmäistä; luettelosta on jätetty pois 3.");
    assertThat(because.text(Language.SV))
        .isEqualTo("Av iakttagelserna räknas de 2 första upp; 3 har utelämnats.");
    assertThat(because.text(Language.EN))
        .isEqualTo("The first 2 findings are listed; 3 more are left out.");
    assertThat(RULES.check(1, CONTEXT).omitted()).isZero();
  }

  @Test
  void theNumberIsThatOfTheWholeAndNotOfEachPart() {
    RuleResult three = result(RULES.withMaxFindings(2), 1, 3, 1);
    assertThat(three.findings())
        .extracting(finding -> finding.location().pointer())
        .containsExactly("/n/1/x", "/n/3/x");
    assertThat(three.omitted()).hasValue(3);
    assertThat(result(RULES.withMaxFindings(2), 0, 2, 0).omitted()).isEmpty();
  }

  @Test
  void aRuleThatBreaksDownInOnePartTellsWhatItLeftOutOfOthers() {
    RuleResult broken = result(RULES.withMaxFindings(2), 5, -1);
    assertThat(broken.status()).isEqualTo(RuleResult.Status.BROKEN);
    assertThat(broken.findings()).hasSize(2);
    assertThat(broken.omitted()).hasValue(3);
    assertThat(broken.explanation().orElseThrow().text(Language.EN))
        .startsWith("The rule was stopped by a program error: ")
        .endsWith("The first 2 findings are listed; 3 more are left out.");
  }

  /** A letter of a year with so many faults. */
  private record Letter(int year, int faults) implements Dated {
    @Override
    public Optional<PartialDate> lawDate() {
      return Optional.of(PartialDate.ofYear(year));
    }
  }

  /** A warning about letters from before 2027, an error in later ones. */
  private static final RuleSet ANNOUNCED =
      RuleSet.of(
          List.of(
              Rule.declare("announced", Letter.class)
                  .severity(Severity.WARNING)
                  .severityFrom(Severity.ERROR, "2027-01-01")
                  .since("2026-11-22")
                  .problem("Väärin.", "Fel.", "Wrong.")
                  .reason("Syy.", "Orsak.", "Reason.")
                  .remedy("Korjaa.", "Rätta.", "Correct it.")
                  .check(
                      (letter, context) ->
                          CheckResult.of(
                              Collections.nCopies(
                                  letter.faults(), CheckResult.Violation.at(Location.of("/x")))))));

  private static ValidationReport letters(int most, Letter... letters) {
    List<Subject> subjects = new ArrayList<>();
    for (Letter letter : letters) {
      subjects.add(new Subject(Location.ROOT.then(subjects.size()), letter));
    }
    return ANNOUNCED.withMaxFindings(most).checkAll(subjects, CONTEXT);
  }

  private static List<String> listed(ValidationReport report) {
    return report.findings().stream()
        .map(finding -> finding.severity() + " " + finding.location().pointer())
        .toList();
  }

  @Test
  void anErrorIsListedHoweverManyWarningsComeBeforeIt() {
    ValidationReport report =
        letters(2, new Letter(2025, 1), new Letter(2026, 5), new Letter(2027, 1));
    assertThat(listed(report)).containsExactly("WARNING /0/x", "ERROR /2/x");
    assertThat(report.isSound()).isFalse();
    assertThat(report.omitted()).isEqualTo(5);
    assertThat(report.omitted(Severity.WARNING)).isEqualTo(5);
    assertThat(report.omitted(Severity.ERROR)).isZero();
    LocalizedText because = report.results().get(0).explanation().orElseThrow();
    assertThat(because.text(Language.FI))
        .isEqualTo("Havainnoista luetellaan 2 vakavinta; luettelosta on jätetty pois 5.");
    assertThat(because.text(Language.SV))
        .isEqualTo("Av iakttagelserna räknas de 2 allvarligaste upp; 5 har utelämnats.");
    assertThat(because.text(Language.EN))
        .isEqualTo("The 2 most severe findings are listed; 5 more are left out.");
  }

  @Test
  void warningsOfBeforeGiveWayToErrorsInTheirOrder() {
    ValidationReport report =
        letters(
            3, new Letter(2027, 1), new Letter(2026, 1), new Letter(2028, 1), new Letter(2025, 1));
    assertThat(listed(report)).containsExactly("ERROR /0/x", "WARNING /1/x", "ERROR /2/x");
    assertThat(report.omitted(Severity.WARNING)).isEqualTo(1);
    assertThat(report.omitted(Severity.ERROR)).isZero();
  }

  @Test
  void errorsBeyondTheNumberAreCountedAsErrors() {
    ValidationReport errors = letters(2, new Letter(2027, 3), new Letter(2028, 1));
    assertThat(listed(errors)).containsExactly("ERROR /0/x", "ERROR /0/x");
    assertThat(errors.omitted(Severity.ERROR)).isEqualTo(2);
    assertThat(errors.omitted(Severity.WARNING)).isZero();
    ValidationReport both = letters(2, new Letter(2026, 1), new Letter(2027, 3));
    assertThat(listed(both)).containsExactly("ERROR /1/x", "ERROR /1/x");
    assertThat(both.isSound()).isFalse();
    assertThat(both.omitted(Severity.ERROR)).as("at most one of them is a warning").isEqualTo(2);
    assertThat(both.omitted(Severity.WARNING)).isZero();
  }

  @Test
  void whatIsOfOneSeverityIsListedFromTheFirstOn() {
    ValidationReport report = letters(2, new Letter(2026, 1), new Letter(2025, 2));
    assertThat(listed(report)).containsExactly("WARNING /0/x", "WARNING /1/x");
    assertThat(report.results().get(0).explanation().orElseThrow().text(Language.EN))
        .isEqualTo("The first 2 findings are listed; 1 more are left out.");
  }

  @Test
  void whatIsMadeOfASetKeepsTheNumber() {
    RuleSet few = RULES.withMaxFindings(3);
    assertThat(
            List.of(
                few.only(List.of(CODE)),
                few.withSeverity(CODE, Severity.ERROR),
                few.forDrafts(),
                few.asOf(LocalDate.of(2026, 11, 22)),
                few.withSelection(RULES.selection())))
        .allMatch(set -> set.maxFindings() == 3);
  }

  @Test
  void aNumberBelowOneIsRefused() {
    assertThat(result(RULES.withMaxFindings(1), 2).omitted()).hasValue(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RULES.withMaxFindings(0))
        .withMessageStartingWith("perRule: 0 is not a number from 1 on");
  }

  @Test
  void aResultThatLeavesOutNothingOrDoesNotSayWhyIsRefused() {
    List<Finding> told = RULES.check(1, CONTEXT).findings();
    Optional<LocalizedText> why = Optional.of(LocalizedText.of("a", "b", "c"));
    RuleResult.Status failed = RuleResult.Status.FAILED;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RuleResult(CODE, failed, told, why, Optional.of(0)))
        .withMessageStartingWith(
            "omitted: as-many-as-asked has 0 omitted findings, 1 listed findings and a reason");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RuleResult(CODE, failed, List.of(), why, Optional.of(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RuleResult(CODE, failed, told, Optional.empty(), Optional.of(1)));
  }
}
