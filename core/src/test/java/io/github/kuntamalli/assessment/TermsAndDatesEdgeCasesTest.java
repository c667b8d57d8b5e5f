package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.ANNUAL;
import static io.github.kuntamalli.assessment.Documents.PIRKANMAA;
import static io.github.kuntamalli.assessment.Documents.PLAN;
import static io.github.kuntamalli.assessment.Documents.REPORT;
import static io.github.kuntamalli.assessment.Documents.TAMPERE;
import static io.github.kuntamalli.assessment.Documents.assess;
import static io.github.kuntamalli.assessment.Documents.codes;
import static io.github.kuntamalli.assessment.Documents.complete;
import static io.github.kuntamalli.assessment.Documents.council;
import static io.github.kuntamalli.assessment.Documents.covering;
import static io.github.kuntamalli.assessment.Documents.document;
import static io.github.kuntamalli.assessment.Documents.fresh;
import static io.github.kuntamalli.assessment.Documents.handled;
import static io.github.kuntamalli.assessment.Documents.holding;
import static io.github.kuntamalli.assessment.Documents.neighbour;
import static io.github.kuntamalli.assessment.Documents.ofTampere;
import static io.github.kuntamalli.assessment.Documents.plan;
import static io.github.kuntamalli.assessment.Documents.points;
import static io.github.kuntamalli.assessment.Documents.refusals;
import static io.github.kuntamalli.assessment.Documents.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.obligation.AnnualCounting;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.welfare.ContentStatement;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.IntegratedPlan;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Edge cases 1 to 20: terms and dates. */
class TermsAndDatesEdgeCasesTest {

  private static final String ON = "2026-11-22";

  @Test
  @DisplayName("#1 a report of 2021-06-15 belongs to the term that ran to 2021-07-31")
  void reportOfJune2021() {
    WelfareDocument report = handled("2021-06-15", HandlingOutcome.APPROVED);
    assertThat(ofTampere("MUN-TERM-REPORT", "2017–2021", report).status())
        .isEqualTo(DutyStatus.MET);
    assertThat(ofTampere("MUN-TERM-REPORT", "2021–2025", report).status())
        .isEqualTo(DutyStatus.MISSING);
  }

  @Test
  @DisplayName("#2 2021-07-31 is the last day of the old term, 2021-08-01 the first of the new")
  void boundaryOf2021() {
    assertThat(
            ofTampere(
                    "MUN-TERM-REPORT", "2017–2021", handled("2021-07-31", HandlingOutcome.APPROVED))
                .status())
        .isEqualTo(DutyStatus.MET);
    assertThat(
            ofTampere(
                    "MUN-TERM-REPORT", "2021–2025", handled("2021-08-01", HandlingOutcome.APPROVED))
                .status())
        .isEqualTo(DutyStatus.MET);
  }

  @Test
  @DisplayName("#3 2025-05-31 and 2025-06-01 are the same boundary in the normal cycle")
  void boundaryOf2025() {
    assertThat(
            ofTampere(
                    "MUN-TERM-REPORT", "2021–2025", handled("2025-05-31", HandlingOutcome.APPROVED))
                .status())
        .isEqualTo(DutyStatus.MET);
    assertThat(
            ofTampere(
                    "MUN-TERM-REPORT", "2025–2029", handled("2025-06-01", HandlingOutcome.APPROVED))
                .status())
        .isEqualTo(DutyStatus.MET);
  }

  @Test
  @DisplayName("#4 terms are as long as the law made them")
  void lengthsOfTerms() {
    assertThat(assess(TAMPERE, true, ON).verdicts("MUN-TERM-REPORT"))
        .extracting(duty -> duty.period().orElseThrow())
        .extracting(period -> Period.between(period.from(), period.to().plusDays(1)).toString())
        .contains("P4Y2M", "P3Y10M", "P4Y", "P4Y5M");
    DutyPeriod first =
        assess(PIRKANMAA, true, ON).verdicts("CTY-TERM-REPORT").get(0).period().orElseThrow();
    assertThat(Period.between(first.from(), first.to().plusDays(1))).isEqualTo(Period.of(3, 3, 0));
  }

  @Test
  @DisplayName("#5 a county report before 2022-03-01 has no council to count for")
  void countyReportBeforeCouncils() {
    WelfareDocument early =
        document("early", PIRKANMAA, REPORT)
            .addHandlings(council("2022-02-28", HandlingOutcome.APPROVED))
            .build();
    Assessment assessment = assess(PIRKANMAA, true, ON, early);
    assertThat(assessment.find("CTY-TERM-REPORT", "2022–2025").orElseThrow().status())
        .isEqualTo(DutyStatus.MISSING);
    assertThat(assessment.unplaced())
        .extracting(item -> item.reason().code())
        .containsExactly(ReasonCode.HANDLED_OUTSIDE_JUDGED_PERIODS);
  }

  @Test
  @DisplayName("#6 in the first year of a term nothing is late")
  void firstYearOfTerm() {
    DutyAssessment duty = verdict(TAMPERE, true, "2025-12-01", "MUN-TERM-REPORT", "2025–2029");
    assertThat(duty.status()).isEqualTo(DutyStatus.RUNNING);
    assertThat(duty.nextStepBy()).contains(LocalDate.of(2029, 5, 31));
    assertThat(duty.obligation().bases()).allMatch(basis -> basis.due().isEmpty());
    assertThat(duty.obligation().recommendedTime().orElseThrow().text(Language.EN))
        .contains("beginning of the council term");
  }

  @Test
  @DisplayName("#7 a term that ended without a report is missing")
  void termWithoutReport() {
    assertThat(ofTampere("MUN-TERM-REPORT", "2021–2025").status()).isEqualTo(DutyStatus.MISSING);
  }

  @Test
  @DisplayName(
      "#8 a report after the term counts for the term of handling, with a reservation if it only"
          + " looks back")
  void reportAfterTerm() {
    WelfareDocument late =
        WelfareDocument.builder()
            .id("late")
            .addIssuers(TAMPERE)
            .addParts(covering(REPORT, 2017, 2020))
            .addHandlings(council("2021-10-18", HandlingOutcome.APPROVED))
            .build();
    assertThat(ofTampere("MUN-TERM-REPORT", "2017–2021", late).status())
        .isEqualTo(DutyStatus.MISSING);
    DutyAssessment next = ofTampere("MUN-TERM-REPORT", "2021–2025", late);
    assertThat(next.status()).isEqualTo(DutyStatus.MET);
    assertThat(codes(next.reservations())).containsExactly(ReasonCode.LOOKS_BACK_ONLY);
  }

  @Test
  @DisplayName("#9 a report prepared in the old term belongs to the council that handles it")
  void preparedInOldTerm() {
    WelfareDocument prepared =
        WelfareDocument.builder()
            .id("prepared")
            .addIssuers(TAMPERE)
            .addParts(covering(REPORT, 2017, 2021))
            .madeIn(Stated.known(PartialDate.parse("2021-05")))
            .addHandlings(council("2021-09-20", HandlingOutcome.APPROVED))
            .build();
    DutyAssessment old = ofTampere("MUN-TERM-REPORT", "2017–2021", prepared);
    assertThat(old.status()).isEqualTo(DutyStatus.MISSING);
    assertThat(refusals(old)).containsExactly(ReasonCode.HANDLED_AFTER_PERIOD);
    assertThat(ofTampere("MUN-TERM-REPORT", "2021–2025", prepared).status())
        .isEqualTo(DutyStatus.MET);
  }

  @Test
  @DisplayName("#10 one document that looks back and plans ahead serves the term of handling, once")
  void backAndAhead() {
    WelfareDocument both =
        WelfareDocument.builder()
            .id("both")
            .addIssuers(TAMPERE)
            .addParts(covering(REPORT, 2017, 2020))
            .addParts(covering(PLAN, 2021, 2025))
            .addHandlings(council("2021-11-15", HandlingOutcome.APPROVED))
            .build();
    DutyAssessment duty = ofTampere("MUN-TERM-REPORT", "2021–2025", both);
    assertThat(duty.status()).isEqualTo(DutyStatus.MET);
    assertThat(duty.reservations()).isEmpty();
    assertThat(ofTampere("MUN-TERM-REPORT", "2017–2021", both).status())
        .isEqualTo(DutyStatus.MISSING);
  }

  @Test
  @DisplayName("#11 one report declared for two terms counts for the term of handling only")
  void oneReportForTwoTerms() {
    WelfareDocument two =
        WelfareDocument.builder()
            .id("two")
            .addIssuers(TAMPERE)
            .addParts(covering(REPORT, 2017, 2025))
            .addHandlings(council("2020-02-10", HandlingOutcome.APPROVED))
            .build();
    assertThat(ofTampere("MUN-TERM-REPORT", "2017–2021", two).status()).isEqualTo(DutyStatus.MET);
    DutyAssessment next = ofTampere("MUN-TERM-REPORT", "2021–2025", two);
    assertThat(next.status()).isEqualTo(DutyStatus.MISSING);
    assertThat(refusals(next)).containsExactly(ReasonCode.HANDLED_BEFORE_PERIOD);
  }

  @Test
  @DisplayName("#12 two reports in one term are allowed")
  void twoReportsInOneTermAreAllowed() {
    DutyAssessment duty =
        ofTampere(
            "MUN-TERM-REPORT",
            "2021–2025",
            document("a", TAMPERE, REPORT)
                .addHandlings(council("2023-01-31", HandlingOutcome.APPROVED))
                .build(),
            document("b", TAMPERE, REPORT)
                .addHandlings(council("2025-05-19", HandlingOutcome.APPROVED))
                .build());
    assertThat(duty.status()).isEqualTo(DutyStatus.MET);
    assertThat(duty.evidence()).hasSize(2);
  }

  @Test
  @DisplayName("#13 plan years that differ from the term are mapped by the handling")
  void planYearsThatDifferFromTheTermAreMappedByTheHandling() {
    WelfareDocument plan =
        WelfareDocument.builder()
            .id("p")
            .addIssuers(TAMPERE)
            .addParts(covering(PLAN, 2026, 2029))
            .addHandlings(council("2025-10-20", HandlingOutcome.APPROVED))
            .build();
    assertThat(ofTampere("MUN-TERM-PLAN", "2025–2029", plan).status()).isEqualTo(DutyStatus.MET);
  }

  @Test
  @DisplayName(
      "#14 after a report of the old act the law is open on plan, delivery and publication")
  void oldActInTheTerm() {
    WelfareDocument report =
        document("r", TAMPERE, REPORT)
            .addHandlings(council("2022-03-14", HandlingOutcome.APPROVED))
            .build();
    assertThat(ofTampere("MUN-TERM-REPORT", "2021–2025", report).status())
        .isEqualTo(DutyStatus.MET);
    for (String duty : List.of("MUN-TERM-PLAN", "MUN-PUBLISH", "MUN-DELIVER-COUNTY")) {
      assertThat(ofTampere(duty, "2021–2025", report).status())
          .as(duty)
          .isEqualTo(DutyStatus.UNDETERMINED);
    }
    assertThat(
            codes(
                ofTampere(
                        "MUN-TERM-PLAN",
                        "2021–2025",
                        handled("2022-03-14", HandlingOutcome.APPROVED))
                    .reasons()))
        .contains(ReasonCode.LAW_OPEN_HANDLED_EARLY);
    WelfareDocument plan =
        document("p", PIRKANMAA, PLAN)
            .addHandlings(council("2022-12-12", HandlingOutcome.APPROVED))
            .build();
    assertThat(verdict(PIRKANMAA, true, ON, "CTY-TERM-PLAN", "2022–2025", plan).status())
        .isEqualTo(DutyStatus.UNDETERMINED);
  }

  @Test
  @DisplayName(
      "#15 an annual report on 2022 handled in 2023 is asked for the factors of the new act")
  void annualReportOn2022() {
    WelfareDocument old =
        WelfareDocument.builder()
            .id("a")
            .addIssuers(TAMPERE)
            .addParts(holding(ANNUAL, ContentStatement.absent("FACTORS")))
            .addHandlings(council("2023-04-24", HandlingOutcome.APPROVED))
            .build();
    DutyAssessment duty = verdict(TAMPERE, false, ON, "MUN-ANNUAL", "2023", old);
    assertThat(duty.status()).isEqualTo(DutyStatus.MET);
    assertThat(codes(duty.reservations())).containsExactly(ReasonCode.CONTENT_MISSING);
    assertThat(
            points(
                verdict(
                    TAMPERE,
                    false,
                    ON,
                    "MUN-ANNUAL",
                    "2022",
                    old.toBuilder()
                        .handlings(List.of(council("2022-12-12", HandlingOutcome.APPROVED)))
                        .build())))
        .doesNotContain("FACTORS");
  }

  @ParameterizedTest(name = "without {0}, on {1} to {2}, handled {3}: {4}")
  @CsvSource({
    "FACTORS, 2022, 2022, 2023-04-24, MET",
    "FACTORS, 2021, 2022, 2023-04-24, MET",
    "FACTORS, 2022, 2023, 2024-04-22, PARTLY_MET",
    "FACTORS, 2023, 2023, 2024-04-22, PARTLY_MET",
    "FACTORS,     ,     , 2023-04-24, PARTLY_MET",
    "WELFARE, 2022, 2022, 2023-04-24, PARTLY_MET"
  })
  void anAnnualReportOnYearsBeforeAPointWasRequiredLacksNothing(
      String point,
      @Nullable Integer from,
      @Nullable Integer to,
      LocalDate handled,
      DutyStatus status) {
    DocumentPart.Builder part =
        DocumentPart.builder().kind(ANNUAL).addContents(ContentStatement.absent(point));
    WelfareDocument report =
        WelfareDocument.builder()
            .id("a")
            .addIssuers(TAMPERE)
            .addParts(from == null ? part.build() : part.covers(DateSpan.ofYears(from, to)).build())
            .addHandlings(council(handled.toString(), HandlingOutcome.APPROVED))
            .build();
    DutyAssessment duty =
        verdict(TAMPERE, true, ON, "MUN-ANNUAL", Integer.toString(handled.getYear()), report);
    assertThat(duty.status()).isEqualTo(status);
    assertThat(codes(duty.reservations())).contains(ReasonCode.CONTENT_MISSING);
  }

  @Test
  @DisplayName(
      "#16 a year without a report is missing, by the way of counting that the verdict names")
  void gapOfOneYear() {
    WelfareDocument first =
        WelfareDocument.builder()
            .id("first")
            .addIssuers(TAMPERE)
            .addParts(covering(ANNUAL, 2022, 2022))
            .addHandlings(council("2023-04-17", HandlingOutcome.APPROVED))
            .build();
    WelfareDocument second =
        WelfareDocument.builder()
            .id("second")
            .addIssuers(TAMPERE)
            .addParts(covering(ANNUAL, 2024, 2024))
            .addHandlings(council("2025-02-17", HandlingOutcome.APPROVED))
            .build();
    DutyAssessment gap = ofTampere("MUN-ANNUAL", "2024", first, second);
    assertThat(gap.status()).isEqualTo(DutyStatus.MISSING);
    assertThat(codes(gap.reasons())).contains(ReasonCode.COUNTED_BY_YEAR_OF_HANDLING);
    Assessment byYear =
        fresh()
            .assess(
                complete(TAMPERE).addDocuments(first, second).build(),
                LocalDate.parse(ON),
                AssessmentMethod.standard().withAnnualCounting(AnnualCounting.REPORTING_YEAR));
    assertThat(byYear.find("MUN-ANNUAL", "2023").orElseThrow().status())
        .isEqualTo(DutyStatus.MISSING);
    assertThat(byYear.find("MUN-ANNUAL", "2024").orElseThrow().status()).isEqualTo(DutyStatus.MET);
    assertThat(codes(byYear.find("MUN-ANNUAL", "2022").orElseThrow().reasons()))
        .contains(ReasonCode.COUNTED_BY_REPORTING_YEAR);
  }

  @Test
  @DisplayName(
      "#17 in the year of the full report the annual report is due too; one document may hold both")
  void annualInYearOfFullReport() {
    assertThat(
            ofTampere("MUN-ANNUAL", "2024", handled("2024-05-20", HandlingOutcome.APPROVED))
                .status())
        .isEqualTo(DutyStatus.MISSING);
    WelfareDocument both =
        document("both", TAMPERE, REPORT, PLAN, ANNUAL)
            .addHandlings(council("2024-05-20", HandlingOutcome.APPROVED))
            .build();
    Assessment assessment = assess(TAMPERE, true, ON, both);
    assertThat(assessment.find("MUN-ANNUAL", "2024").orElseThrow().status())
        .isEqualTo(DutyStatus.MET);
    assertThat(assessment.find("MUN-TERM-REPORT", "2021–2025").orElseThrow().status())
        .isEqualTo(DutyStatus.MET);
  }

  @Test
  @DisplayName("#18 the first annual duty is that of 2011, with the new content from 2023")
  void firstAnnualDuty() {
    List<DutyAssessment> annual =
        assess(TAMPERE, true, ON).verdicts("MUN-ANNUAL").stream()
            .filter(duty -> duty.status() != DutyStatus.NOT_APPLICABLE)
            .toList();
    assertThat(annual.get(0).period().orElseThrow().name()).isEqualTo("2011");
    assertThat(annual.get(0).obligation().contentRequirements())
        .filteredOn(point -> point.code().equals("FACTORS"))
        .extracting(point -> point.validity().from())
        .containsExactly(Optional.of(LocalDate.of(2023, 1, 1)));
  }

  @Test
  @DisplayName(
      "#19 a children's plan of October 2021 is overdue in November 2025, whatever the terms")
  void childrensPlanOverdue() {
    WelfareDocument document =
        document("d", TAMPERE, PLAN)
            .addHandlings(council("2021-10-18", HandlingOutcome.APPROVED))
            .addIntegratedPlans(
                plan(IntegratedPlan.Kind.CHILDREN, IntegratedPlan.Relation.CONTAINED).build())
            .build();
    DutyAssessment overdue =
        neighbour(TAMPERE, "2025-11-22", "NB-CHILD-MUN", "2025–2029", document);
    assertThat(overdue.status()).isEqualTo(DutyStatus.MISSING);
    assertThat(codes(overdue.reasons())).contains(ReasonCode.REVIEW_OVERDUE);
    DutyAssessment fresh = neighbour(TAMPERE, "2025-10-01", "NB-CHILD-MUN", "2025–2029", document);
    assertThat(fresh.status()).isEqualTo(DutyStatus.MET);
    assertThat(fresh.nextStepBy()).contains(LocalDate.of(2025, 10, 18));
  }

  @Test
  @DisplayName("#20 before 2011-05-01 there was no statutory welfare report")
  void before2011() {
    Assessment assessment =
        assess(
            TAMPERE,
            true,
            "2012-06-01",
            document("old", TAMPERE, ANNUAL)
                .addHandlings(council("2010-04-19", HandlingOutcome.APPROVED))
                .build());
    assertThat(assessment.verdicts("MUN-ANNUAL"))
        .noneMatch(duty -> duty.status() == DutyStatus.MET);
    DutyAssessment of2010 = assessment.find("MUN-ANNUAL", "2010").orElseThrow();
    assertThat(of2010.status()).isEqualTo(DutyStatus.NOT_APPLICABLE);
    assertThat(of2010.refused())
        .extracting(item -> item.document(), item -> item.reason().code())
        .containsExactly(tuple("old", ReasonCode.NO_DUTY_THEN));
    assertThat(assessment.unplaced()).isEmpty();
    assertThat(assess(TAMPERE, true, "2010-06-01").duties())
        .allMatch(
            duty ->
                duty.status() == DutyStatus.NOT_STARTED
                    || duty.status() == DutyStatus.RUNNING
                    || duty.status() == DutyStatus.NOT_APPLICABLE);
  }
}
