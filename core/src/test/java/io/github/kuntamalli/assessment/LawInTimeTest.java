package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.ESPOO;
import static io.github.kuntamalli.assessment.Documents.PIRKANMAA;
import static io.github.kuntamalli.assessment.Documents.PLAN;
import static io.github.kuntamalli.assessment.Documents.REPORT;
import static io.github.kuntamalli.assessment.Documents.TAMPERE;
import static io.github.kuntamalli.assessment.Documents.assess;
import static io.github.kuntamalli.assessment.Documents.codes;
import static io.github.kuntamalli.assessment.Documents.council;
import static io.github.kuntamalli.assessment.Documents.covering;
import static io.github.kuntamalli.assessment.Documents.document;
import static io.github.kuntamalli.assessment.Documents.handled;
import static io.github.kuntamalli.assessment.Documents.refusals;
import static io.github.kuntamalli.assessment.Documents.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.welfare.WelfareDocument;
import org.junit.jupiter.api.Test;

class LawInTimeTest {

  @Test
  void beforeMay2011ThereWasNoDuty() {
    assertThat(assess(TAMPERE, true, "2010-06-01").verdicts("MUN-ANNUAL"))
        .extracting(duty -> duty.period().orElseThrow().name(), DutyAssessment::status)
        .containsExactly(
            tuple("2009", DutyStatus.NOT_APPLICABLE),
            tuple("2010", DutyStatus.NOT_APPLICABLE),
            tuple("2011", DutyStatus.NOT_STARTED));
    assertThat(assess(TAMPERE, true, "2026-11-22").verdicts("MUN-ANNUAL"))
        .filteredOn(duty -> duty.status() != DutyStatus.NOT_APPLICABLE)
        .first()
        .satisfies(first -> assertThat(first.period().orElseThrow().name()).isEqualTo("2011"));
  }

  @Test
  void noPlanWasAskedForBefore2023() {
    DutyAssessment duty =
        verdict(
            TAMPERE,
            true,
            "2026-11-22",
            "MUN-TERM-PLAN",
            "2017–2021",
            handled("2018-08-20", HandlingOutcome.APPROVED));
    assertThat(duty.status()).isEqualTo(DutyStatus.NOT_APPLICABLE);
    assertThat(refusals(duty)).containsExactly(ReasonCode.NO_DUTY_THEN);
  }

  @Test
  void whetherAPlanHandledIn2022WasEnoughIsOpen() {
    DutyAssessment duty =
        verdict(
            TAMPERE,
            true,
            "2026-11-22",
            "MUN-TERM-PLAN",
            "2021–2025",
            handled("2022-12-07", HandlingOutcome.APPROVED));
    assertThat(duty.status()).isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(codes(duty.reasons())).contains(ReasonCode.LAW_OPEN_HANDLED_EARLY);
  }

  @Test
  void whetherAPlanWasNeededAfterAReportOfTheOldLawIsOpenToo() {
    WelfareDocument report =
        document("report", TAMPERE, REPORT)
            .addHandlings(council("2022-01-31", HandlingOutcome.APPROVED))
            .build();
    DutyAssessment plan =
        verdict(TAMPERE, true, "2026-11-22", "MUN-TERM-PLAN", "2021–2025", report);
    assertThat(plan.status()).isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(codes(plan.reasons())).contains(ReasonCode.LAW_OPEN_REPORT_BEFORE_PLAN);
    DutyAssessment met =
        verdict(TAMPERE, true, "2026-11-22", "MUN-TERM-REPORT", "2021–2025", report);
    assertThat(met.status()).isEqualTo(DutyStatus.MET);
    assertThat(met.bases().get(0).provision().statute()).hasToString("1326/2010");
  }

  @Test
  void anEarlyReportOfACountyDoesNotExcuseItFromThePlan() {
    WelfareDocument report =
        document("r", PIRKANMAA, REPORT)
            .addHandlings(council("2022-06-10", HandlingOutcome.APPROVED))
            .build();
    assertThat(
            verdict(PIRKANMAA, true, "2026-11-22", "CTY-TERM-PLAN", "2022–2025", report).status())
        .isEqualTo(DutyStatus.MISSING);
    WelfareDocument plan =
        document("p", PIRKANMAA, PLAN)
            .addHandlings(council("2022-06-10", HandlingOutcome.APPROVED))
            .build();
    assertThat(verdict(PIRKANMAA, true, "2026-11-22", "CTY-TERM-PLAN", "2022–2025", plan).status())
        .isEqualTo(DutyStatus.UNDETERMINED);
  }

  @Test
  void anUndatedPlanIsAskedForBeforeTheLawIsCalledOpen() {
    WelfareDocument report =
        document("r", TAMPERE, REPORT)
            .addHandlings(council("2022-06-10", HandlingOutcome.APPROVED))
            .build();
    WelfareDocument plan =
        WelfareDocument.builder()
            .id("p")
            .addIssuers(TAMPERE)
            .addParts(covering(PLAN, 2023, 2025))
            .addHandlings(Documents.approvedUndated())
            .build();
    DutyAssessment duty =
        verdict(TAMPERE, true, "2026-11-22", "MUN-TERM-PLAN", "2021–2025", report, plan);
    assertThat(duty.nextStep().orElseThrow().code()).isEqualTo(ReasonCode.FIND_MINUTES);
  }

  @Test
  void theTermAfterTheNextElectionIsComputedAndAnswered() {
    assertThat(
            verdict(
                    ESPOO,
                    true,
                    "2030-01-15",
                    "MUN-TERM-REPORT",
                    "2029–2033",
                    document("n", ESPOO, REPORT)
                        .addHandlings(council("2029-09-10", HandlingOutcome.APPROVED))
                        .build())
                .status())
        .isEqualTo(DutyStatus.MET);
  }

  @Test
  void aReportOfTheNewLawWithoutAPlanLeavesThePlanMissing() {
    WelfareDocument report =
        document("report", TAMPERE, REPORT)
            .addHandlings(council("2024-01-31", HandlingOutcome.APPROVED))
            .build();
    assertThat(verdict(TAMPERE, true, "2026-11-22", "MUN-TERM-PLAN", "2021–2025", report).status())
        .isEqualTo(DutyStatus.MISSING);
  }

  @Test
  void aQuestionLaterThanTheLastCheckBringsOneNoteForTheActAndOneForItsAmendments() {
    assertThat(assess(TAMPERE, true, "2026-11-22").notes())
        .extracting(note -> note.code() + " " + note.parameters().get("statute"))
        .containsExactly(
            "law-not-checked 611/2021",
            "amendments-not-read 611/2021",
            "law-not-checked 612/2021",
            "amendments-not-read 612/2021");
    assertThat(assess(TAMPERE, true, "2022-12-31").notes()).isEmpty();
  }

  @Test
  void aDayWhoseTermIsNotKnownIsTold() {
    assertThat(codes(assess(TAMPERE, true, "2035-01-01").notes()))
        .contains(ReasonCode.NO_TERM_KNOWN);
    assertThat(codes(assess(TAMPERE, true, "2033-05-31").notes()))
        .doesNotContain(ReasonCode.NO_TERM_KNOWN);
    assertThat(codes(assess(PIRKANMAA, true, "2021-09-01").notes()))
        .doesNotContain(ReasonCode.NO_TERM_KNOWN);
  }

  @Test
  void theReportOfADutyNotHandledIsJudgedByTheLawOfTheDayAsked() {
    assertThat(verdict(TAMPERE, true, "2022-06-01", "MUN-TERM-REPORT", "2021–2025").bases())
        .extracting(basis -> basis.provision().statute().toString())
        .containsExactly("1326/2010");
    assertThat(verdict(TAMPERE, true, "2026-11-22", "MUN-TERM-REPORT", "2021–2025").bases())
        .extracting(basis -> basis.provision().statute().toString())
        .containsExactly("612/2021");
  }

  @Test
  void aCountyHadNoDutyBefore2023AndItsFirstTermBeganInMarch2022() {
    assertThat(assess(PIRKANMAA, true, "2021-09-01").verdicts("CTY-TERM-REPORT"))
        .extracting(DutyAssessment::status)
        .containsExactly(DutyStatus.NOT_STARTED);
    DutyAssessment running = verdict(PIRKANMAA, true, "2022-06-01", "CTY-TERM-REPORT", "2022–2025");
    assertThat(running.status()).isEqualTo(DutyStatus.RUNNING);
    assertThat(codes(running.reasons())).contains(ReasonCode.BASIS_AHEAD);
    assertThat(assess(PIRKANMAA, true, "2026-11-22").verdicts("CTY-ANNUAL"))
        .filteredOn(duty -> duty.status() != DutyStatus.NOT_APPLICABLE)
        .extracting(duty -> duty.period().orElseThrow().name())
        .containsExactly("2023", "2024", "2025", "2026");
    assertThat(assess(PIRKANMAA, true, "2026-11-22").verdicts("CTY-ANNUAL"))
        .filteredOn(duty -> duty.status() == DutyStatus.NOT_APPLICABLE)
        .extracting(duty -> duty.period().orElseThrow().name())
        .containsExactly("2021", "2022");
  }
}
