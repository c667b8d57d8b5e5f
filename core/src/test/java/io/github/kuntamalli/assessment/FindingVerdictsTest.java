package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.TAMPERE;
import static io.github.kuntamalli.assessment.Documents.assess;
import static io.github.kuntamalli.assessment.Documents.fresh;
import static io.github.kuntamalli.assessment.Documents.handled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.AnnualCounting;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.obligation.ObligationCodes;
import io.github.kuntamalli.text.Language;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How an application finds the verdicts that it wants to show. */
class FindingVerdictsTest {

  private static final String DAY = "2026-11-22";

  private static final Assessment TAMPERES =
      assess(TAMPERE, true, DAY, handled("2024-05-20", HandlingOutcome.APPROVED));

  @ParameterizedTest
  @ValueSource(strings = {"2021–2025", "2021-2025", " 2021-2025 "})
  void aTermIsFoundByItsYearsWithEitherDash(String period) {
    DutyAssessment report = TAMPERES.find("MUN-TERM-REPORT", period).orElseThrow();
    assertThat(report.status()).isEqualTo(DutyStatus.MET);
    assertThat(TAMPERES.get("MUN-TERM-REPORT", period)).isSameAs(report);
    assertThat(TAMPERES.find(ObligationCodes.MUN_TERM_REPORT, period)).containsSame(report);
  }

  @Test
  void aPeriodIsFoundByADayInIt() {
    for (String day : List.of("2021-08-01", "2024-05-20", "2025-05-31")) {
      assertThat(TAMPERES.find(ObligationCodes.MUN_TERM_REPORT, LocalDate.parse(day)))
          .isEqualTo(TAMPERES.find("MUN-TERM-REPORT", "2021–2025"));
    }
    assertThat(TAMPERES.get("MUN-ANNUAL", LocalDate.of(2024, 12, 31)))
        .isSameAs(TAMPERES.get("MUN-ANNUAL", "2024"));
    assertThat(TAMPERES.find("MUN-ANNUAL", LocalDate.of(2031, 1, 1))).isEmpty();
  }

  @Test
  void byReportingYearADayIsOfItsOwnYear() {
    Assessment assessment =
        fresh()
            .assess(
                Dossier.of(TAMPERE),
                LocalDate.parse(DAY),
                AssessmentMethod.standard().withAnnualCounting(AnnualCounting.REPORTING_YEAR));
    assertThat(assessment.get("MUN-ANNUAL", LocalDate.of(2022, 3, 1)))
        .isSameAs(assessment.get("MUN-ANNUAL", "2022"));
  }

  @Test
  void aDutyOfOthersIsFoundWhateverTheDay() {
    assertThat(TAMPERES.get("MUN-DELIVER-HUS", LocalDate.of(2024, 1, 1)).status())
        .isEqualTo(DutyStatus.NOT_APPLICABLE);
  }

  @Test
  void aMistypedCodeOrPeriodIsAnsweredWithTheNearest() {
    assertThat(TAMPERES.find("MUN-TERM-REPROT", "2021–2025")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TAMPERES.get("MUN-TERM-REPROT", "2021–2025"))
        .withMessageContaining("code: there is no verdict on \"MUN-TERM-REPROT\"")
        .withMessageContaining("[MUN-TERM-REPORT, ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TAMPERES.get("MUN-TERM-REPORT", "2021-2024"))
        .withMessageContaining("period: there is no verdict on MUN-TERM-REPORT in \"2021-2024\"")
        .withMessageContaining("[2021–2025, ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TAMPERES.get("MUN-ANNUL", LocalDate.of(2024, 1, 1)))
        .withMessageContaining("MUN-ANNUAL");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TAMPERES.get("MUN-TERM-PLAN", LocalDate.of(2031, 1, 1)))
        .withMessageContaining("day: no period of MUN-TERM-PLAN contains 2031-01-01")
        .withMessageContaining("2025–2029");
  }

  @Test
  void currentAreThePeriodsThatRunOnTheDay() {
    assertThat(TAMPERES.current())
        .isNotEmpty()
        .allMatch(duty -> duty.period().orElseThrow().days().contains(LocalDate.parse(DAY)))
        .extracting(DutyAssessment::toString)
        .contains("MUN-TERM-REPORT 2025–2029: RUNNING", "MUN-ANNUAL 2026: RUNNING");
    assertThat(assess(Authority.municipality("588"), true, DAY).current()).isEmpty();
  }

  @Test
  void openIsWhatIsNeitherMetNorOutOfQuestion() {
    assertThat(TAMPERES.open())
        .hasSize(
            Stream.of(
                    DutyStatus.RUNNING,
                    DutyStatus.PARTLY_MET,
                    DutyStatus.MISSING,
                    DutyStatus.UNDETERMINED)
                .mapToInt(status -> TAMPERES.verdicts(status).size())
                .sum());
    assertThat(TAMPERES.verdicts(DutyStatus.MET))
        .extracting(DutyAssessment::toString)
        .contains("MUN-TERM-REPORT 2021–2025: MET", "MUN-TERM-PLAN 2021–2025: MET");
  }

  @Test
  void anAssessmentSaysWhoseItIs() {
    assertThat(TAMPERES.name().text(Language.SV)).isEqualTo("Tammerfors");
    assertThat(TAMPERES.toString())
        .startsWith("Tampere (municipality:837) on 2026-11-22: ")
        .hasSizeLessThan(100);
  }

  @Test
  void whatAVerdictRestsOnIsShort() {
    DutyAssessment report = TAMPERES.get("MUN-TERM-REPORT", "2021-2025");
    assertThat(report.evidence()).singleElement().hasToString("doc (term-report) 2024-05-20");
    assertThat(report.provisions())
        .extracting(provision -> provision.text(Language.EN))
        .singleElement()
        .asString()
        .startsWith("612/2021 s. 6");
    DutyAssessment next = TAMPERES.get("MUN-TERM-PLAN", "2025-2029");
    assertThat(next.toString()).isEqualTo("MUN-TERM-PLAN 2025–2029: RUNNING");
    assertThat(next.reasons().get(0).toString()).startsWith("nothing-yet: The period runs until ");
  }

  @Test
  void everyBundledDutyHasAConstantOfItsCode() throws IllegalAccessException {
    List<ObligationCode> constants = new ArrayList<>();
    for (Field field : ObligationCodes.class.getFields()) {
      if (Modifier.isStatic(field.getModifiers())) {
        ObligationCode code = (ObligationCode) field.get(null);
        assertThat(field.getName()).isEqualTo(code.value().replace('-', '_'));
        constants.add(code);
      }
    }
    assertThat(constants)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(ObligationCatalog.standard(), ObligationCatalog.informationManagement())
                .flatMap(catalog -> catalog.all().stream())
                .map(Obligation::code)
                .toList());
  }
}
