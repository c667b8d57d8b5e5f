package io.github.kuntamalli.obligation;

import static io.github.kuntamalli.obligation.Documents.ANNUAL;
import static io.github.kuntamalli.obligation.Documents.PLAN;
import static io.github.kuntamalli.obligation.Documents.REPORT;
import static io.github.kuntamalli.obligation.Documents.council;
import static io.github.kuntamalli.obligation.Documents.covering;
import static io.github.kuntamalli.obligation.Documents.document;
import static io.github.kuntamalli.obligation.Documents.handling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.Outcome;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.Delivery;
import io.github.kuntamalli.welfare.Publication;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessorTest {

  private static final Authority TAMPERE = Authority.municipality("837");
  private static final Authority ESPOO = Authority.municipality("049");
  private static final Authority PIRKANMAA = Authority.county("08");

  private static DutyAssessment verdict(
      Authority authority,
      boolean complete,
      String on,
      String duty,
      String period,
      WelfareDocument... documents) {
    return assess(authority, complete, on, documents).find(duty, period).orElseThrow();
  }

  private static Assessment assess(
      Authority authority, boolean complete, String on, WelfareDocument... documents) {
    Dossier dossier =
        Dossier.builder().authority(authority).complete(complete).addDocuments(documents).build();
    return Kuntamalli.standard().assess(dossier, LocalDate.parse(on));
  }

  private static WelfareDocument handled(String date, Outcome outcome) {
    return document("doc", TAMPERE, REPORT, PLAN).addHandlings(council(date, outcome)).build();
  }

  private static List<ReasonCode> codes(List<Reason> reasons) {
    return reasons.stream().map(Reason::code).toList();
  }

  private static List<ReasonCode> refusals(DutyAssessment duty) {
    return duty.refused().stream().map(refused -> refused.why().code()).toList();
  }

  @Nested
  class TheTermOfHandlingCounts {

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
              handled(date, Outcome.APPROVED));
      assertThat(duty.status()).isEqualTo(DutyStatus.MET);
      assertThat(duty.evidence()).hasSize(1);
    }

    @Test
    void aYearInWhichTheTermChangedDoesNotTellWhichTerm() {
      DutyAssessment duty =
          verdict(
              TAMPERE,
              true,
              "2026-11-22",
              "MUN-TERM-REPORT",
              "2017–2021",
              handled("2021", Outcome.APPROVED));
      assertThat(duty.status()).isEqualTo(DutyStatus.UNDETERMINED);
      assertThat(refusals(duty)).containsExactly(ReasonCode.DATE_TOO_VAGUE);
    }

    @Test
    void aReportAfterTheTermDoesNotMeetTheOldOneAndCountsForTheNewWithAReservation() {
      WelfareDocument late =
          WelfareDocument.builder()
              .id("late")
              .addIssuers(TAMPERE)
              .addParts(covering(REPORT, 2013, 2016))
              .addHandlings(council("2017-11-20", Outcome.UNKNOWN))
              .build();
      DutyAssessment old =
          verdict(TAMPERE, false, "2026-11-22", "MUN-TERM-REPORT", "2013–2017", late);
      assertThat(old.status()).isEqualTo(DutyStatus.UNDETERMINED);
      assertThat(refusals(old)).containsExactly(ReasonCode.HANDLED_AFTER_PERIOD);
      DutyAssessment next =
          verdict(TAMPERE, false, "2026-11-22", "MUN-TERM-REPORT", "2017–2021", late);
      assertThat(next.status()).isEqualTo(DutyStatus.MET);
      assertThat(codes(next.reservations()))
          .containsExactly(ReasonCode.OUTCOME_UNKNOWN, ReasonCode.LOOKS_BACK_ONLY);
      assertThat(
              verdict(TAMPERE, true, "2026-11-22", "MUN-TERM-REPORT", "2013–2017", late).status())
          .isEqualTo(DutyStatus.MISSING);
    }

    @Test
    void aPlanThatRunsIntoTheNextTermDoesNotMeetIt() {
      WelfareDocument plan =
          WelfareDocument.builder()
              .id("plan")
              .addIssuers(TAMPERE)
              .addParts(covering(PLAN, 2023, 2027))
              .addHandlings(council("2024-02-19", Outcome.APPROVED))
              .build();
      assertThat(verdict(TAMPERE, false, "2026-11-22", "MUN-TERM-PLAN", "2021–2025", plan).status())
          .isEqualTo(DutyStatus.MET);
      DutyAssessment next =
          verdict(TAMPERE, false, "2026-11-22", "MUN-TERM-PLAN", "2025–2029", plan);
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
                  .addHandlings(council("2022-01-31", Outcome.APPROVED))
                  .build(),
              document("b", TAMPERE, REPORT)
                  .addHandlings(council("2025-05-19", Outcome.APPROVED))
                  .build());
      assertThat(duty.evidence()).extracting(Evidence::document).containsExactly("a", "b");
      assertThat(duty.bases())
          .extracting(basis -> basis.provision().statute().toString())
          .containsExactly("1326/2010", "612/2021");
    }
  }

  @Nested
  class WhatTheCouncilDidDecides {

    @Test
    void notedIsToldApartFromApproved() {
      DutyAssessment noted =
          verdict(
              TAMPERE,
              false,
              "2026-11-22",
              "MUN-TERM-REPORT",
              "2021–2025",
              handled("2024-02-19", Outcome.NOTED));
      assertThat(noted.status()).isEqualTo(DutyStatus.MET);
      assertThat(codes(noted.reservations())).containsExactly(ReasonCode.NOTED_NOT_APPROVED);
      assertThat(
              verdict(
                      TAMPERE,
                      false,
                      "2026-11-22",
                      "MUN-TERM-REPORT",
                      "2021–2025",
                      handled("2024-02-19", Outcome.APPROVED))
                  .reservations())
          .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"BOARD", "COMMITTEE", "OTHER"})
    void anotherBodyAloneIsNotEnough(DecidingBody.Kind body) {
      WelfareDocument document =
          document("doc", TAMPERE, REPORT)
              .addHandlings(handling(body, "2024-02-19", Outcome.APPROVED).build())
              .build();
      DutyAssessment duty =
          verdict(TAMPERE, true, "2026-11-22", "MUN-TERM-REPORT", "2021–2025", document);
      assertThat(duty.status()).isEqualTo(DutyStatus.MISSING);
      assertThat(refusals(duty)).containsExactly(ReasonCode.NOT_BY_COUNCIL);
    }

    @ParameterizedTest
    @CsvSource({"TABLED", "RETURNED", "STATEMENT", "PROPOSED"})
    void aCouncilThatDidNotDecideLeavesTheDutyOpen(Outcome outcome) {
      DutyAssessment complete =
          verdict(
              TAMPERE,
              true,
              "2026-11-22",
              "MUN-TERM-REPORT",
              "2021–2025",
              handled("2024-02-19", outcome));
      assertThat(complete.status()).isEqualTo(DutyStatus.MISSING);
      assertThat(refusals(complete)).containsExactly(ReasonCode.COUNCIL_DID_NOT_CONCLUDE);
      assertThat(
              verdict(
                      TAMPERE,
                      false,
                      "2026-11-22",
                      "MUN-TERM-REPORT",
                      "2021–2025",
                      handled("2024-02-19", outcome))
                  .status())
          .isEqualTo(DutyStatus.UNDETERMINED);
      assertThat(
              verdict(
                      TAMPERE,
                      true,
                      "2026-11-22",
                      "MUN-TERM-REPORT",
                      "2025–2029",
                      handled("2026-05-10", outcome))
                  .status())
          .isEqualTo(DutyStatus.RUNNING);
    }

    @Test
    void aPlannedHandlingIsNeverEvidence() {
      DutyAssessment passed =
          verdict(
              TAMPERE,
              false,
              "2026-11-22",
              "MUN-TERM-REPORT",
              "2021–2025",
              handled("2021-12", Outcome.PLANNED));
      assertThat(passed.status()).isEqualTo(DutyStatus.UNDETERMINED);
      assertThat(passed.evidence()).isEmpty();
      assertThat(refusals(passed)).containsExactly(ReasonCode.ONLY_PLANNED);
      assertThat(codes(passed.reasons())).containsExactly(ReasonCode.FACT_UNKNOWN);
      assertThat(
              verdict(
                      TAMPERE,
                      true,
                      "2026-11-22",
                      "MUN-TERM-REPORT",
                      "2021–2025",
                      handled("2021-12", Outcome.PLANNED))
                  .status())
          .as("a complete dossier would tell if the meeting had been held")
          .isEqualTo(DutyStatus.MISSING);
      DutyAssessment ahead =
          verdict(
              TAMPERE,
              false,
              "2026-11-22",
              "MUN-TERM-REPORT",
              "2025–2029",
              handled("2027-02", Outcome.PLANNED));
      assertThat(ahead.status()).isEqualTo(DutyStatus.RUNNING);
    }

    @Test
    void aDocumentBeforeTheCouncilTwiceIsCountedOnce() {
      WelfareDocument twice =
          document("twice", TAMPERE, REPORT)
              .addHandlings(council("2021-06-14", Outcome.APPROVED))
              .addHandlings(council("2021-09-20", Outcome.NOTED))
              .build();
      DutyAssessment first =
          verdict(TAMPERE, true, "2026-11-22", "MUN-TERM-REPORT", "2017–2021", twice);
      assertThat(first.status()).isEqualTo(DutyStatus.MET);
      assertThat(codes(first.reservations())).containsExactly(ReasonCode.HANDLED_MORE_THAN_ONCE);
      assertThat(
              verdict(TAMPERE, true, "2026-11-22", "MUN-TERM-REPORT", "2021–2025", twice).status())
          .isEqualTo(DutyStatus.MISSING);
    }

    @Test
    void aYearInWhichTheLawBeganDoesNotTellWhichLawHeld() {
      DutyAssessment duty =
          verdict(
              TAMPERE,
              true,
              "2026-11-22",
              "MUN-ANNUAL",
              "2011",
              document("a", TAMPERE, ANNUAL)
                  .addHandlings(council("2011", Outcome.APPROVED))
                  .build());
      assertThat(duty.status()).isEqualTo(DutyStatus.UNDETERMINED);
      assertThat(refusals(duty)).containsExactly(ReasonCode.DATE_TOO_VAGUE_FOR_LAW);
    }

    @Test
    void aVagueDateOfTheCurrentYearIsSettledByTheDayOfRecording() {
      WelfareDocument vague =
          document("v", TAMPERE, REPORT).addHandlings(council("2026", Outcome.APPROVED)).build();
      DutyAssessment open =
          verdict(TAMPERE, true, "2026-11-22", "MUN-TERM-REPORT", "2025–2029", vague);
      assertThat(open.status()).isEqualTo(DutyStatus.UNDETERMINED);
      assertThat(refusals(open)).containsExactly(ReasonCode.MAY_BE_AFTER_DAY_ASKED);
      WelfareDocument recorded = vague.toBuilder().recordedOn(LocalDate.of(2026, 11, 21)).build();
      assertThat(
              verdict(TAMPERE, true, "2026-11-22", "MUN-TERM-REPORT", "2025–2029", recorded)
                  .status())
          .isEqualTo(DutyStatus.MET);
    }

    @Test
    void aDocumentOfWhichNothingIsDatedMayBelongToAnyTerm() {
      WelfareDocument undated =
          document("u", TAMPERE, REPORT)
              .addHandlings(
                  Handling.builder()
                      .body(new DecidingBody(DecidingBody.Kind.COUNCIL, Optional.empty()))
                      .outcome(Outcome.APPROVED)
                      .build())
              .build();
      for (String term : List.of("2013–2017", "2021–2025")) {
        assertThat(verdict(TAMPERE, true, "2026-11-22", "MUN-TERM-REPORT", term, undated).status())
            .isEqualTo(DutyStatus.UNDETERMINED);
      }
    }

    @Test
    void aCouncilHandlingOnAnUnknownDayLeavesTheYearOpen() {
      WelfareDocument annual =
          WelfareDocument.builder()
              .id("annual")
              .addIssuers(TAMPERE)
              .addParts(covering(ANNUAL, 2023, 2023))
              .recordedOn(LocalDate.of(2024, 12, 31))
              .addHandlings(
                  Handling.builder()
                      .body(new DecidingBody(DecidingBody.Kind.COUNCIL, Optional.empty()))
                      .outcome(Outcome.APPROVED)
                      .build())
              .build();
      DutyAssessment duty = verdict(TAMPERE, true, "2026-11-22", "MUN-ANNUAL", "2024", annual);
      assertThat(duty.status()).isEqualTo(DutyStatus.UNDETERMINED);
      assertThat(refusals(duty)).containsExactly(ReasonCode.DATE_UNKNOWN);
      assertThat(verdict(TAMPERE, true, "2026-11-22", "MUN-ANNUAL", "2025", annual).status())
          .isEqualTo(DutyStatus.MISSING);
    }

    @Test
    void aDisputedDayLeavesTheTermOfTheOtherDayOpen() {
      Handling disputed =
          handling(DecidingBody.Kind.COUNCIL, "2021-06-14", Outcome.APPROVED)
              .date(
                  new Stated.Known<>(
                      PartialDate.parse("2021-06-14"),
                      List.of(
                          new Stated.Alternative<>(
                              PartialDate.parse("2021-09-14"), Optional.empty()))))
              .build();
      DutyAssessment other =
          verdict(
              TAMPERE,
              true,
              "2026-11-22",
              "MUN-TERM-REPORT",
              "2021–2025",
              document("d", TAMPERE, REPORT).addHandlings(disputed).build());
      assertThat(other.status()).isEqualTo(DutyStatus.UNDETERMINED);
      assertThat(refusals(other)).containsExactly(ReasonCode.OTHER_DATE_STATED);
    }

    @Test
    void aDisputedDayNamesTheOneThatWasUsed() {
      PartialDate used = PartialDate.parse("2021-12-13");
      Handling disputed =
          handling(DecidingBody.Kind.COUNCIL, "2021-12-13", Outcome.APPROVED)
              .date(
                  new Stated.Known<>(
                      used,
                      List.of(
                          new Stated.Alternative<>(
                              PartialDate.parse("2022-12-13"), Optional.of("address")))))
              .build();
      DutyAssessment duty =
          verdict(
              TAMPERE,
              false,
              "2026-11-22",
              "MUN-ANNUAL",
              "2021",
              document("doc", TAMPERE, ANNUAL).addHandlings(disputed).build());
      assertThat(duty.status()).isEqualTo(DutyStatus.MET);
      assertThat(duty.reservations())
          .containsExactly(Reason.of(ReasonCode.DATE_DISPUTED, "date", used));
    }
  }

  @Nested
  class LawInTime {

    @Test
    void beforeMay2011ThereWasNoDuty() {
      assertThat(assess(TAMPERE, true, "2010-06-01").of("MUN-ANNUAL"))
          .extracting(DutyAssessment::status)
          .containsExactly(DutyStatus.NOT_STARTED);
      assertThat(assess(TAMPERE, true, "2026-11-22").of("MUN-ANNUAL"))
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
              handled("2018-08-20", Outcome.APPROVED));
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
              handled("2022-12-07", Outcome.APPROVED));
      assertThat(duty.status()).isEqualTo(DutyStatus.UNDETERMINED);
      assertThat(codes(duty.reasons())).contains(ReasonCode.LAW_OPEN_HANDLED_EARLY);
    }

    @Test
    void whetherAPlanWasNeededAfterAReportOfTheOldLawIsOpenToo() {
      WelfareDocument report =
          document("report", TAMPERE, REPORT)
              .addHandlings(council("2022-01-31", Outcome.APPROVED))
              .build();
      DutyAssessment plan =
          verdict(TAMPERE, true, "2026-11-22", "MUN-TERM-PLAN", "2021–2025", report);
      assertThat(plan.status()).isEqualTo(DutyStatus.UNDETERMINED);
      assertThat(codes(plan.reasons())).contains(ReasonCode.LAW_OPEN_HANDLED_EARLY);
      DutyAssessment met =
          verdict(TAMPERE, true, "2026-11-22", "MUN-TERM-REPORT", "2021–2025", report);
      assertThat(met.status()).isEqualTo(DutyStatus.MET);
      assertThat(met.bases().get(0).provision().statute()).hasToString("1326/2010");
    }

    @Test
    void anEarlyReportOfACountyDoesNotExcuseItFromThePlan() {
      WelfareDocument report =
          document("r", PIRKANMAA, REPORT)
              .addHandlings(council("2022-06-10", Outcome.APPROVED))
              .build();
      assertThat(
              verdict(PIRKANMAA, true, "2026-11-22", "CTY-TERM-PLAN", "2022–2025", report).status())
          .isEqualTo(DutyStatus.MISSING);
      WelfareDocument plan =
          document("p", PIRKANMAA, PLAN)
              .addHandlings(council("2022-06-10", Outcome.APPROVED))
              .build();
      assertThat(
              verdict(PIRKANMAA, true, "2026-11-22", "CTY-TERM-PLAN", "2022–2025", plan).status())
          .isEqualTo(DutyStatus.UNDETERMINED);
    }

    @Test
    void anUndatedPlanIsAskedForBeforeTheLawIsCalledOpen() {
      WelfareDocument report =
          document("r", TAMPERE, REPORT)
              .addHandlings(council("2022-06-10", Outcome.APPROVED))
              .build();
      WelfareDocument plan =
          WelfareDocument.builder()
              .id("p")
              .addIssuers(TAMPERE)
              .addParts(covering(PLAN, 2023, 2025))
              .addHandlings(
                  Handling.builder()
                      .body(new DecidingBody(DecidingBody.Kind.COUNCIL, Optional.empty()))
                      .outcome(Outcome.APPROVED)
                      .build())
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
                          .addHandlings(council("2029-09-10", Outcome.APPROVED))
                          .build())
                  .status())
          .isEqualTo(DutyStatus.MET);
    }

    @Test
    void aReportOfTheNewLawWithoutAPlanLeavesThePlanMissing() {
      WelfareDocument report =
          document("report", TAMPERE, REPORT)
              .addHandlings(council("2024-01-31", Outcome.APPROVED))
              .build();
      assertThat(
              verdict(TAMPERE, true, "2026-11-22", "MUN-TERM-PLAN", "2021–2025", report).status())
          .isEqualTo(DutyStatus.MISSING);
    }

    @Test
    void aQuestionLaterThanTheLastCheckBringsOneNoteForTheAct() {
      assertThat(codes(assess(TAMPERE, true, "2026-11-22").notes()))
          .containsExactly(ReasonCode.LAW_NOT_CHECKED);
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
      assertThat(assess(PIRKANMAA, true, "2021-09-01").of("CTY-TERM-REPORT"))
          .extracting(DutyAssessment::status)
          .containsExactly(DutyStatus.NOT_STARTED);
      DutyAssessment running =
          verdict(PIRKANMAA, true, "2022-06-01", "CTY-TERM-REPORT", "2022–2025");
      assertThat(running.status()).isEqualTo(DutyStatus.RUNNING);
      assertThat(codes(running.reasons())).contains(ReasonCode.BASIS_AHEAD);
      assertThat(assess(PIRKANMAA, true, "2026-11-22").of("CTY-ANNUAL"))
          .extracting(duty -> duty.period().orElseThrow().name())
          .containsExactly("2023", "2024", "2025", "2026");
    }
  }

  @Nested
  class CompleteOrNot {

    @Test
    void whatAnIncompleteDossierDoesNotHoldIsUnknown() {
      assertThat(verdict(TAMPERE, false, "2026-11-22", "MUN-ANNUAL", "2024").status())
          .isEqualTo(DutyStatus.UNDETERMINED);
      assertThat(verdict(TAMPERE, true, "2026-11-22", "MUN-ANNUAL", "2024").status())
          .isEqualTo(DutyStatus.MISSING);
      assertThat(verdict(TAMPERE, true, "2026-11-22", "MUN-ANNUAL", "2026").status())
          .isEqualTo(DutyStatus.RUNNING);
    }

    @Test
    void whatLiesAfterTheDayAskedIsLeftOutAndListed() {
      Assessment early =
          assess(TAMPERE, true, "2023-12-31", handled("2024-02-19", Outcome.APPROVED));
      assertThat(early.find("MUN-TERM-REPORT", "2021–2025").orElseThrow().status())
          .isEqualTo(DutyStatus.RUNNING);
      assertThat(early.later()).hasSize(2);
      assertThat(early.later().get(0).why().in(Language.FI)).contains("19.2.2024");
    }

    @Test
    void aDocumentWithoutAnyDateIsListedAndNotDropped() {
      Assessment assessment =
          assess(TAMPERE, false, "2026-11-22", document("x", TAMPERE, PLAN).build());
      assertThat(assessment.unplaced())
          .extracting(refused -> refused.why().code())
          .containsExactly(ReasonCode.CANNOT_BE_PLACED);
    }

    @Test
    void aDocumentOfAnotherAuthorityIsListedAndNotCounted() {
      Assessment assessment =
          assess(
              TAMPERE,
              true,
              "2026-11-22",
              document("x", ESPOO, REPORT)
                  .addHandlings(council("2024-02-19", Outcome.APPROVED))
                  .build());
      assertThat(assessment.unplaced())
          .extracting(refused -> refused.why().code())
          .containsExactly(ReasonCode.NOT_AN_ISSUER);
      assertThat(assessment.find("MUN-TERM-REPORT", "2021–2025").orElseThrow().status())
          .isEqualTo(DutyStatus.MISSING);
    }
  }

  @Nested
  class DeliveryAndPublication {

    private WelfareDocument.Builder espoo() {
      return document("espoo", ESPOO, REPORT, PLAN)
          .addHandlings(council("2024-05-01", Outcome.APPROVED));
    }

    private Delivery to(Authority recipient, String date) {
      return Delivery.builder()
          .recipient(recipient)
          .date(Stated.known(PartialDate.parse(date)))
          .build();
    }

    @Test
    void espooHasToDeliverToItsCountyAndToHus() {
      WelfareDocument onlyCounty =
          espoo().addDeliveries(to(Authority.county("03"), "2024-05-20")).build();
      Assessment assessment = assess(ESPOO, true, "2026-11-22", onlyCounty);
      assertThat(assessment.find("MUN-DELIVER-COUNTY", "2021–2025").orElseThrow().status())
          .isEqualTo(DutyStatus.MET);
      assertThat(assessment.find("MUN-DELIVER-HUS", "2021–2025").orElseThrow().status())
          .isEqualTo(DutyStatus.MISSING);
      assertThat(
              verdict(
                      ESPOO,
                      true,
                      "2026-11-22",
                      "MUN-DELIVER-HUS",
                      "2021–2025",
                      espoo().addDeliveries(to(Authority.hus(), "2024-05-20")).build())
                  .status())
          .isEqualTo(DutyStatus.MET);
    }

    @Test
    void helsinkiDeliversToNeither() {
      Assessment assessment = assess(Authority.municipality("091"), true, "2026-11-22");
      for (String duty : List.of("MUN-DELIVER-COUNTY", "MUN-DELIVER-HUS")) {
        assertThat(assessment.of(duty)).hasSize(1);
        assertThat(assessment.of(duty).get(0).status()).isEqualTo(DutyStatus.NOT_APPLICABLE);
        assertThat(assessment.of(duty).get(0).reasons().get(0).in(Language.EN))
            .contains("Helsinki");
      }
      assertThat(assessment.of("MUN-PUBLISH")).isNotEmpty();
      assertThat(assessment.of("CTY-TERM-REPORT")).as("section 7 is not Helsinki's").isEmpty();
    }

    @Test
    void theWrongCountyIsNotTheRightOne() {
      DutyAssessment duty =
          verdict(
              ESPOO,
              true,
              "2026-11-22",
              "MUN-DELIVER-COUNTY",
              "2021–2025",
              espoo().addDeliveries(to(Authority.county("08"), "2024-05-20")).build());
      assertThat(duty.status()).isEqualTo(DutyStatus.MISSING);
      assertThat(refusals(duty))
          .containsExactly(ReasonCode.WRONG_RECIPIENT, ReasonCode.WRONG_RECIPIENT);
    }

    @Test
    void aJointDeliveryThatDoesNotTellWhoMadeItLeavesTheDutyOpen() {
      WelfareDocument joint =
          document("joint", ESPOO, REPORT)
              .addIssuers(Authority.municipality("235"))
              .addHandlings(
                  handling(DecidingBody.Kind.COUNCIL, "2024-05-01", Outcome.APPROVED)
                      .authority(ESPOO)
                      .build())
              .addDeliveries(to(Authority.county("03"), "2024-05-20"))
              .build();
      DutyAssessment duty =
          verdict(ESPOO, true, "2026-11-22", "MUN-DELIVER-COUNTY", "2021–2025", joint);
      assertThat(duty.status()).isEqualTo(DutyStatus.UNDETERMINED);
      assertThat(refusals(duty)).containsExactly(ReasonCode.SENDER_UNKNOWN);
    }

    @Test
    void aPublicationInAYearThatIsNotOverMayStillLieAhead() {
      Publication year =
          Publication.builder().place("site").date(Stated.known(PartialDate.ofYear(2026))).build();
      WelfareDocument document =
          document("d", ESPOO, REPORT, PLAN)
              .addHandlings(council("2026-01-15", Outcome.APPROVED))
              .addPublications(year)
              .build();
      assertThat(verdict(ESPOO, true, "2026-02-01", "MUN-PUBLISH", "2025–2029", document).status())
          .isEqualTo(DutyStatus.UNDETERMINED);
      assertThat(verdict(ESPOO, true, "2026-12-31", "MUN-PUBLISH", "2025–2029", document).status())
          .isEqualTo(DutyStatus.MET);
    }

    @Test
    void onlyOneOfReportAndPlanIsHalf() {
      WelfareDocument report =
          document("report", ESPOO, REPORT)
              .addHandlings(council("2024-05-01", Outcome.APPROVED))
              .addDeliveries(to(Authority.county("03"), "2024-05-20"))
              .build();
      DutyAssessment duty =
          verdict(ESPOO, true, "2026-11-22", "MUN-DELIVER-COUNTY", "2021–2025", report);
      assertThat(duty.status()).isEqualTo(DutyStatus.PARTLY_MET);
      assertThat(codes(duty.reasons())).contains(ReasonCode.HALF_NOT_MADE);
    }

    @Test
    void aDraftThatWasDeliveredCountsWithAReservation() {
      DutyAssessment duty =
          verdict(
              ESPOO,
              true,
              "2026-11-22",
              "MUN-DELIVER-COUNTY",
              "2021–2025",
              espoo().addDeliveries(to(Authority.county("03"), "2024-04-01")).build());
      assertThat(duty.status()).isEqualTo(DutyStatus.MET);
      assertThat(codes(duty.reservations())).containsExactly(ReasonCode.BEFORE_HANDLING);
    }

    @Test
    void aPublicationBehindALoginIsNotPublic() {
      Publication login =
          Publication.builder().place("intranet").access(Publication.Access.LOGIN).build();
      DutyAssessment duty =
          verdict(
              ESPOO,
              true,
              "2026-11-22",
              "MUN-PUBLISH",
              "2021–2025",
              espoo().addPublications(login).build());
      assertThat(duty.status()).isEqualTo(DutyStatus.MISSING);
      assertThat(refusals(duty)).containsOnly(ReasonCode.NOT_PUBLIC);
    }

    @Test
    void aPublicationOnAnUnknownDayCountsWithAReservation() {
      Publication open = Publication.builder().place("the city's site").build();
      DutyAssessment duty =
          verdict(
              ESPOO,
              true,
              "2026-11-22",
              "MUN-PUBLISH",
              "2021–2025",
              espoo().addPublications(open).build());
      assertThat(duty.status()).isEqualTo(DutyStatus.MET);
      assertThat(codes(duty.reservations())).containsExactly(ReasonCode.DAY_NOT_SHOWN);
    }

    @Test
    void whetherADocumentOf2022HadToBePublishedIsOpen() {
      DutyAssessment duty =
          verdict(
              TAMPERE,
              true,
              "2026-11-22",
              "MUN-PUBLISH",
              "2021–2025",
              handled("2022-12-07", Outcome.APPROVED));
      assertThat(duty.status()).isEqualTo(DutyStatus.UNDETERMINED);
      assertThat(codes(duty.reasons())).contains(ReasonCode.LAW_OPEN_FOR_EARLIER_DOCUMENT);
      assertThat(
              verdict(
                      TAMPERE,
                      true,
                      "2026-11-22",
                      "MUN-PUBLISH",
                      "2017–2021",
                      handled("2018-12-07", Outcome.APPROVED))
                  .status())
          .isEqualTo(DutyStatus.NOT_APPLICABLE);
    }

    @Test
    void nothingToDeliverFollowsTheTermDuties() {
      assertThat(verdict(ESPOO, true, "2026-11-22", "MUN-PUBLISH", "2021–2025").status())
          .isEqualTo(DutyStatus.MISSING);
      assertThat(verdict(ESPOO, false, "2026-11-22", "MUN-PUBLISH", "2021–2025").status())
          .isEqualTo(DutyStatus.UNDETERMINED);
      assertThat(verdict(ESPOO, true, "2026-11-22", "MUN-PUBLISH", "2025–2029").status())
          .isEqualTo(DutyStatus.RUNNING);
    }
  }

  @Nested
  class WhoseDuty {

    @Test
    void onAlandNoneOfTheDutiesApply() {
      Assessment assessment = assess(Authority.municipality("170"), true, "2026-11-22");
      assertThat(assessment.duties())
          .hasSize(6)
          .allMatch(duty -> duty.status() == DutyStatus.NOT_APPLICABLE)
          .allMatch(duty -> duty.reasons().get(0).in(Language.SV).contains("Åland"));
    }

    @Test
    void aJointAuthorityAGroupAndHusBearNoneOfThem() {
      for (Authority other :
          List.of(
              Authority.hus(),
              new Authority.JointAuthority("eksote", LocalizedText.of("Eksote", "Eksote")))) {
        assertThat(assess(other, true, "2026-11-22").duties())
            .hasSize(10)
            .allMatch(duty -> duty.status() == DutyStatus.NOT_APPLICABLE);
      }
    }

    @Test
    void aJointDocumentCountsForTheMunicipalityWhoseOwnCouncilHandledIt() {
      Authority loviisa = Authority.municipality("434");
      Authority lapinjarvi = Authority.municipality("407");
      WelfareDocument joint =
          document("joint", loviisa, REPORT)
              .addIssuers(lapinjarvi)
              .addHandlings(
                  handling(DecidingBody.Kind.COUNCIL, "2024-02-19", Outcome.APPROVED)
                      .authority(loviisa)
                      .build())
              .build();
      assertThat(
              verdict(loviisa, true, "2026-11-22", "MUN-TERM-REPORT", "2021–2025", joint).status())
          .isEqualTo(DutyStatus.MET);
      assertThat(
              verdict(lapinjarvi, true, "2026-11-22", "MUN-TERM-REPORT", "2021–2025", joint)
                  .status())
          .isEqualTo(DutyStatus.MISSING);
    }

    @Test
    void aGroupIsItsMembersTogether() {
      Authority loviisa = Authority.municipality("434");
      WelfareDocument joint =
          document(
                  "group",
                  new Authority.Group(
                      List.of(MunicipalityCode.of("434"), MunicipalityCode.of("407"))),
                  REPORT)
              .addHandlings(
                  handling(DecidingBody.Kind.COUNCIL, "2023-05-10", Outcome.APPROVED)
                      .authority(loviisa)
                      .build())
              .build();
      assertThat(
              verdict(loviisa, true, "2026-11-22", "MUN-TERM-REPORT", "2021–2025", joint).status())
          .isEqualTo(DutyStatus.MET);
    }

    @Test
    void aJointHandlingThatDoesNotTellWhoseItWasLeavesBothOpen() {
      WelfareDocument joint =
          document("joint", Authority.municipality("434"), REPORT)
              .addIssuers(Authority.municipality("407"))
              .addHandlings(council("2023-05-10", Outcome.APPROVED))
              .build();
      for (String code : List.of("434", "407")) {
        DutyAssessment duty =
            verdict(
                Authority.municipality(code),
                true,
                "2026-11-22",
                "MUN-TERM-REPORT",
                "2021–2025",
                joint);
        assertThat(duty.status()).isEqualTo(DutyStatus.UNDETERMINED);
        assertThat(refusals(duty)).containsExactly(ReasonCode.WHOSE_COUNCIL_UNKNOWN);
      }
    }

    @Test
    void aReportOfADissolvedMunicipalityPassesToTheNewOneWithAReservation() {
      Authority lahti = Authority.municipality("398");
      WelfareDocument old =
          document("old", lahti, REPORT)
              .addHandlings(council("2014-05-10", Outcome.APPROVED))
              .build();
      DutyAssessment duty = verdict(lahti, true, "2018-11-22", "MUN-TERM-REPORT", "2013–2017", old);
      assertThat(codes(duty.reservations())).containsExactly(ReasonCode.BY_DISSOLVED_MUNICIPALITY);
    }

    @Test
    void anEndedMunicipalityIsNotToldToDoAnything() {
      Authority pertunmaa = Authority.municipality("588");
      WelfareDocument handled =
          document("h", pertunmaa, REPORT, PLAN)
              .addHandlings(council("2023-05-10", Outcome.APPROVED))
              .build();
      DutyAssessment publish =
          verdict(pertunmaa, true, "2026-11-22", "MUN-PUBLISH", "2021–2025", handled);
      assertThat(publish.status()).isEqualTo(DutyStatus.UNDETERMINED);
      assertThat(codes(publish.reasons())).contains(ReasonCode.LAW_OPEN_CUT_SHORT);
      assertThat(publish.nextStep()).isEmpty();
    }

    @Test
    void whatNoPeriodNamesIsListed() {
      WelfareDocument before =
          document("b", TAMPERE, ANNUAL)
              .addHandlings(council("2010-03-01", Outcome.APPROVED))
              .build();
      assertThat(assess(TAMPERE, true, "2012-11-22", before).unplaced())
          .extracting(item -> item.why().code())
          .containsExactly(ReasonCode.OUTSIDE_JUDGED_PERIODS);
      WelfareDocument late =
          document("l", Authority.municipality("588"), REPORT)
              .addHandlings(council("2025-02-10", Outcome.APPROVED))
              .build();
      assertThat(assess(Authority.municipality("588"), true, "2026-11-22", late).unplaced())
          .hasSize(1);
    }

    @Test
    void aMunicipalityThatEndedIsJudgedOnlyUntilItsEnd() {
      Assessment assessment = assess(Authority.municipality("588"), true, "2026-11-22");
      DutyAssessment term = assessment.find("MUN-TERM-REPORT", "2021–2025").orElseThrow();
      assertThat(term.period().orElseThrow().to()).isEqualTo(LocalDate.of(2024, 12, 31));
      assertThat(term.status()).isEqualTo(DutyStatus.UNDETERMINED);
      assertThat(codes(term.reasons())).contains(ReasonCode.LAW_OPEN_CUT_SHORT);
      assertThat(assessment.find("MUN-TERM-REPORT", "2025–2029")).isEmpty();
      assertThat(assessment.of("MUN-ANNUAL"))
          .last()
          .satisfies(last -> assertThat(last.period().orElseThrow().name()).isEqualTo("2024"));
      assertThat(assessment.notes().get(0).in(Language.EN))
          .contains("Pertunmaa ended on 31 December 2024")
          .contains("Mäntyharju");
    }

    @Test
    void aMunicipalityThatBeganByAMergerIsJudgedFromItsBeginning() {
      DutyAssessment first =
          assess(Authority.municipality("946"), true, "2026-11-22").of("MUN-TERM-REPORT").get(0);
      assertThat(first.period().orElseThrow().from()).isEqualTo(LocalDate.of(2011, 1, 1));
    }

    @Test
    void anUnknownCodeAndADayBeforeTheDataAreRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> assess(Authority.municipality("999"), true, "2026-11-22"))
          .withMessageContaining("999 is not the code of a municipality");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> assess(Authority.county("99"), true, "2026-11-22"))
          .withMessageContaining("99 is not the code of a wellbeing services county");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> assess(TAMPERE, true, "2008-12-31"))
          .withMessageContaining("before 2009-01-01");
    }
  }
}
