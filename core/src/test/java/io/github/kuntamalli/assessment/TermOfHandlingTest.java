package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.PLAN;
import static io.github.kuntamalli.assessment.Documents.REPORT;
import static io.github.kuntamalli.assessment.Documents.TAMPERE;
import static io.github.kuntamalli.assessment.Documents.codes;
import static io.github.kuntamalli.assessment.Documents.council;
import static io.github.kuntamalli.assessment.Documents.covering;
import static io.github.kuntamalli.assessment.Documents.document;
import static io.github.kuntamalli.assessment.Documents.handled;
import static io.github.kuntamalli.assessment.Documents.ofTampere;
import static io.github.kuntamalli.assessment.Documents.refusals;
import static io.github.kuntamalli.assessment.Documents.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermOfHandlingTest {

  private static WelfareDocument reportOn(int first, int last, Handling... handlings) {
    return WelfareDocument.builder()
        .id("report")
        .addIssuers(TAMPERE)
        .addParts(covering(REPORT, first, last))
        .addHandlings(handlings)
        .build();
  }

  @ParameterizedTest(name = "a report handled on {0} counts for {1}")
  @CsvSource({
    "2021-06-15, 2017–2021", "2021-07-31, 2017–2021", "2021-08-01, 2021–2025",
    "2025-05-31, 2021–2025", "2025-06-01, 2025–2029", "2021-06, 2017–2021"
  })
  void onTheLastAndTheFirstDayToo(String date, String term) {
    DutyAssessment duty =
        verdict(
            TAMPERE,
            false,
            "2026-11-22",
            "MUN-TERM-REPORT",
            term,
            handled(date, HandlingOutcome.APPROVED));
    assertThat(duty.status()).isEqualTo(DutyStatus.MET);
    assertThat(duty.evidence()).hasSize(1);
  }

  @Test
  void aYearInWhichTheTermChangedDoesNotTellWhichTerm() {
    DutyAssessment duty =
        ofTampere("MUN-TERM-REPORT", "2017–2021", handled("2021", HandlingOutcome.APPROVED));
    assertThat(duty.status()).isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(refusals(duty)).containsExactly(ReasonCode.DATE_TOO_VAGUE);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2009–2012, UNDETERMINED",
    "2013–2017, UNDETERMINED",
    "2017–2021, UNDETERMINED",
    "2021–2025, UNDETERMINED",
    "2025–2029, RUNNING"
  })
  void aDayThatMayBeInAnyOfManyYearsLeavesEachOfTheirTermsOpen(String term, DutyStatus status) {
    DutyAssessment duty =
        ofTampere("MUN-TERM-REPORT", term, handled("2010/2023", HandlingOutcome.APPROVED));
    assertThat(duty.status()).isEqualTo(status);
  }

  @Test
  void aReportOnYearsLongPastCountsForTheTermOfItsHandling() {
    WelfareDocument late = reportOn(2009, 2012, council("2024-05-20", HandlingOutcome.APPROVED));
    DutyAssessment counted = ofTampere("MUN-TERM-REPORT", "2021–2025", late);
    assertThat(counted.status()).isEqualTo(DutyStatus.MET);
    assertThat(codes(counted.reservations())).contains(ReasonCode.LOOKS_BACK_ONLY);
    DutyAssessment refused = ofTampere("MUN-TERM-REPORT", "2009–2012", late);
    assertThat(refusals(refused)).containsExactly(ReasonCode.HANDLED_AFTER_PERIOD);
  }

  @Test
  void aReportThatTheCouncilHadTwiceAfterItsTermIsRefusedForItsFirstDay() {
    WelfareDocument twice =
        reportOn(
            2017,
            2021,
            council("2022-02-21", HandlingOutcome.APPROVED),
            council("2022-04-25", HandlingOutcome.APPROVED));
    DutyAssessment duty = ofTampere("MUN-TERM-REPORT", "2017–2021", twice);
    assertThat(duty.refused())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.reason().code()).isEqualTo(ReasonCode.HANDLED_AFTER_PERIOD);
              assertThat(one.reason().text(Language.EN)).contains("21 February 2022");
            });
  }

  @Test
  void whatTheCouncilMayHaveNotedInTheTermLeavesItOpenThoughItApprovedLater() {
    WelfareDocument report =
        handled("2022-02-21", HandlingOutcome.APPROVED).toBuilder()
            .addHandlings(council("2021", HandlingOutcome.NOTED))
            .build();
    DutyAssessment duty = ofTampere("MUN-TERM-REPORT", "2017–2021", report);
    assertThat(duty.status()).isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(refusals(duty)).containsExactly(ReasonCode.DATE_TOO_VAGUE);
  }

  @Test
  void aReportAfterTheTermDoesNotMeetTheOldOneAndCountsForTheNewWithAReservation() {
    WelfareDocument late = reportOn(2013, 2016, council("2017-11-20", HandlingOutcome.UNKNOWN));
    DutyAssessment old =
        verdict(TAMPERE, false, "2026-11-22", "MUN-TERM-REPORT", "2013–2017", late);
    assertThat(old.status()).isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(refusals(old)).containsExactly(ReasonCode.HANDLED_AFTER_PERIOD);
    DutyAssessment next =
        verdict(TAMPERE, false, "2026-11-22", "MUN-TERM-REPORT", "2017–2021", late);
    assertThat(next.status()).isEqualTo(DutyStatus.MET);
    assertThat(codes(next.reservations()))
        .containsExactly(ReasonCode.OUTCOME_UNKNOWN, ReasonCode.LOOKS_BACK_ONLY);
    assertThat(ofTampere("MUN-TERM-REPORT", "2013–2017", late).status())
        .isEqualTo(DutyStatus.MISSING);
  }

  @Test
  void aPlanThatRunsIntoTheNextTermDoesNotMeetIt() {
    WelfareDocument plan =
        WelfareDocument.builder()
            .id("plan")
            .addIssuers(TAMPERE)
            .addParts(covering(PLAN, 2023, 2027))
            .addHandlings(council("2024-02-19", HandlingOutcome.APPROVED))
            .build();
    assertThat(verdict(TAMPERE, false, "2026-11-22", "MUN-TERM-PLAN", "2021–2025", plan).status())
        .isEqualTo(DutyStatus.MET);
    DutyAssessment next = verdict(TAMPERE, false, "2026-11-22", "MUN-TERM-PLAN", "2025–2029", plan);
    assertThat(next.status()).isEqualTo(DutyStatus.RUNNING);
    assertThat(refusals(next)).containsExactly(ReasonCode.HANDLED_BEFORE_PERIOD);
    assertThat(next.nextStepBy()).contains(LocalDate.of(2029, 5, 31));
  }

  @Test
  void twoReportsInOneTermAreBothCounted() {
    DutyAssessment duty =
        verdict(
            TAMPERE,
            false,
            "2026-11-22",
            "MUN-TERM-REPORT",
            "2021–2025",
            document("a", TAMPERE, REPORT)
                .addHandlings(council("2022-01-31", HandlingOutcome.APPROVED))
                .build(),
            document("b", TAMPERE, REPORT)
                .addHandlings(council("2025-05-19", HandlingOutcome.APPROVED))
                .build());
    assertThat(duty.evidence()).extracting(Evidence::document).containsExactly("a", "b");
    assertThat(duty.bases())
        .extracting(basis -> basis.provision().statute().toString())
        .containsExactly("1326/2010", "612/2021");
  }
}
