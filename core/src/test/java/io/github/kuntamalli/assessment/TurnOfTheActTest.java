package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.PIRKANMAA;
import static io.github.kuntamalli.assessment.Documents.PLAN;
import static io.github.kuntamalli.assessment.Documents.REPORT;
import static io.github.kuntamalli.assessment.Documents.TAMPERE;
import static io.github.kuntamalli.assessment.Documents.codes;
import static io.github.kuntamalli.assessment.Documents.complete;
import static io.github.kuntamalli.assessment.Documents.council;
import static io.github.kuntamalli.assessment.Documents.document;
import static io.github.kuntamalli.assessment.Documents.judged;
import static io.github.kuntamalli.assessment.Documents.refusals;
import static io.github.kuntamalli.assessment.Documents.work;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.council.PartOutcome;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.welfare.ActivityKind;
import io.github.kuntamalli.welfare.ContentStatement;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.IntegratedPlan;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Evidence of the turn from one act to the next on 1 January 2023: of a date on both sides of it,
 * or of work that goes on over it.
 */
class TurnOfTheActTest {

  private static final String ON = "2026-11-22";

  /** 1326/2010 s. 12(1) was in force to 31 December 2022, 612/2021 s. 6(3) from the next day. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2022-11/2022-12, B-1326-12-1-TERM",
    "2022-12/2023-01, B-1326-12-1-TERM B-612-6-3-TERM",
    "2023-01/2023-02, B-612-6-3-TERM"
  })
  void aReportOfTheTurnFromOneActToTheNextMeetsBoth(String date, String bases) {
    WelfareDocument report =
        document("report", TAMPERE, REPORT)
            .addHandlings(council(date, HandlingOutcome.APPROVED))
            .build();
    DutyAssessment duty =
        Documents.verdict(TAMPERE, true, ON, "MUN-TERM-REPORT", "2021–2025", report);
    assertThat(duty.status()).isEqualTo(DutyStatus.MET);
    assertThat(duty.bases())
        .extracting(basis -> basis.id().toString())
        .containsExactly(bases.split(" "));
    assertThat(duty.refused()).isEmpty();
  }

  /** Factors of welfare and health are required since 1 January 2023, 612/2021 s. 6(3). */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2022-12/2023-01, MET", "2022-12, MET", "2023-01, PARTLY_MET"})
  void whatOnlyTheLaterActRequiresIsNotKnownToLackAtTheTurn(String date, DutyStatus status) {
    WelfareDocument report =
        document("report", TAMPERE)
            .addParts(
                Documents.holding(REPORT, new ContentStatement("FACTORS", Stated.known(false))))
            .addHandlings(council(date, HandlingOutcome.APPROVED))
            .build();
    DutyAssessment duty =
        Documents.verdict(TAMPERE, true, ON, "MUN-TERM-REPORT", "2021–2025", report);
    assertThat(duty.status()).isEqualTo(status);
    assertThat(codes(duty.reservations()).contains(ReasonCode.CONTENT_MISSING))
        .isEqualTo(!date.equals("2022-12"));
  }

  /** The duty to deliver began on 1 January 2023, 612/2021 s. 6(3). */
  @ParameterizedTest(name = "delivered: {0}, with a delivered plan: {1}")
  @CsvSource({
    "true, false, UNDETERMINED",
    "false, false, UNDETERMINED",
    "true, true, MET",
    "false, true, UNDETERMINED",
    "true, undelivered, UNDETERMINED",
    "false, undelivered, MISSING"
  })
  void whetherADocumentOfTheTurnHadToBeDeliveredIsAMatterOfItsDay(
      boolean delivered, String plan, DutyStatus status) {
    WelfareDocument.Builder report =
        document("report", TAMPERE, REPORT)
            .addHandlings(council("2022-12/2023-01", HandlingOutcome.APPROVED));
    if (delivered) {
      report.addDeliveries(Documents.delivery(PIRKANMAA, "2023-03-01"));
    }
    Dossier.Builder dossier = complete(TAMPERE).addDocuments(report.build());
    if (!plan.equals("false")) {
      WelfareDocument.Builder next =
          document("plan", TAMPERE, PLAN)
              .addHandlings(council("2023-06-12", HandlingOutcome.APPROVED));
      if (plan.equals("true")) {
        next.addDeliveries(Documents.delivery(PIRKANMAA, "2023-08-01"));
      }
      dossier.addDocuments(next.build());
    }
    DutyAssessment duty = judged(dossier.build(), ON, "MUN-DELIVER-COUNTY", "2021–2025");
    assertThat(duty.status()).isEqualTo(status);
    if (status == DutyStatus.UNDETERMINED) {
      assertThat(duty.uncertainty().orElseThrow().settledBy())
          .containsExactly(DecisiveFact.of(DecisiveFact.Kind.HANDLING_DAY, "report"));
      assertThat(duty.reasons()).extracting(Reason::code).contains(ReasonCode.FACT_UNKNOWN);
      assertThat(duty.nextStep().orElseThrow().code()).isEqualTo(ReasonCode.FIND_MINUTES);
    }
    assertThat(refusals(duty).contains(ReasonCode.DATE_TOO_VAGUE_FOR_LAW))
        .as("it is evidence only beside a document that had to be delivered")
        .isEqualTo(!(delivered && !plan.equals("false")));
    assertThat(duty.bases()).hasSize(1);
    boolean evidence = delivered || plan.equals("true");
    assertThat(duty.evidence().isEmpty()).isEqualTo(!evidence);
  }

  /** The duty of a plan began on 1 January 2023, 612/2021 s. 6(3). */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2022-12, LAW_OPEN_REPORT_BEFORE_PLAN, UNDETERMINED",
    "2022-12/2023-01, FACT_UNKNOWN, UNDETERMINED",
    "2023-01, NOTHING_IN_COMPLETE_DOSSIER, MISSING"
  })
  void whetherAReportOfTheTurnNeededAPlanIsAMatterOfItsDay(
      String date, String reason, DutyStatus status) throws ReflectiveOperationException {
    WelfareDocument report =
        document("report", TAMPERE, REPORT)
            .addHandlings(council(date, HandlingOutcome.APPROVED))
            .build();
    DutyAssessment duty =
        Documents.verdict(TAMPERE, true, ON, "MUN-TERM-PLAN", "2021–2025", report);
    assertThat(duty.status()).isEqualTo(status);
    assertThat(codes(duty.reasons()))
        .contains((ReasonCode) ReasonCode.class.getField(reason).get(null));
  }

  /** The points of the plan for children are required by 417/2007 s. 12 before and after 2023. */
  @Test
  void aPointThatOneProvisionRequiresAfterTheOtherLacksAtTheTurn() {
    WelfareDocument plan =
        document("plan", TAMPERE, PLAN)
            .addHandlings(council("2022-12/2023-01", HandlingOutcome.APPROVED))
            .addIntegratedPlans(
                Documents.plan(IntegratedPlan.Kind.CHILDREN, IntegratedPlan.Relation.CONTAINED)
                    .addContents(new ContentStatement("CP-CHILD-1", Stated.known(false)))
                    .build())
            .build();
    assertThat(
            judged(complete(TAMPERE).addDocuments(plan).build(), ON, "NB-CHILD-MUN", "2021–2025")
                .status())
        .isEqualTo(DutyStatus.PARTLY_MET);
  }

  @Test
  void aVagueReportTakesNothingFromWhatTheLawRequiredOfAnother() {
    WelfareDocument exact =
        document("exact", TAMPERE)
            .addParts(
                Documents.holding(REPORT, new ContentStatement("FACTORS", Stated.known(false))))
            .addHandlings(council("2023-01-31", HandlingOutcome.APPROVED))
            .build();
    WelfareDocument vague =
        document("vague", TAMPERE)
            .addParts(
                Documents.holding(
                    REPORT,
                    new ContentStatement("FACTORS", Stated.known(false)),
                    new ContentStatement("HEALTH", Stated.known(false))))
            .addHandlings(council("2022-12/2023-01", HandlingOutcome.APPROVED))
            .build();
    for (WelfareDocument[] documents :
        List.of(new WelfareDocument[] {exact, vague}, new WelfareDocument[] {vague, exact})) {
      assertThat(
              Documents.verdict(TAMPERE, true, ON, "MUN-TERM-REPORT", "2021–2025", documents)
                  .status())
          .isEqualTo(DutyStatus.PARTLY_MET);
    }
  }

  /** 612/2021 s. 6(2) has required the points of monitoring since 1 January 2023. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"2022-12", "2022/2025-08", "../2025-08", "2025-08"})
  void workThatGoesOnIsOfTheLawOfThePeriod(String since) {
    ActivityRecord work =
        work("work", ActivityKind.MONITORING, since)
            .until(LocalDate.of(2027, 6, 30))
            .addContents(new ContentStatement("LIVING-CONDITIONS", Stated.known(false)))
            .build();
    DutyAssessment duty =
        judged(complete(TAMPERE).addRecords(work).build(), ON, "MUN-MONITOR", "2025–2029");
    assertThat(duty.status()).isEqualTo(DutyStatus.MET);
    assertThat(codes(duty.reservations())).contains(ReasonCode.CONTENT_MISSING);
    assertThat(duty.nextStep().orElseThrow().code()).isEqualTo(ReasonCode.ADD_CONTENT);
  }

  /** Living conditions are monitored since 1 January 2023, 612/2021 s. 6(3). */
  @ParameterizedTest(name = "until {0}")
  @CsvSource({"2022-06-30, MET, B-1326-12-1-MONITOR", "2025-05-31, PARTLY_MET, B-612-6-3-MONITOR"})
  void workFromBeforeTheTermIsOfTheLawOfTheDayOnWhichItEnds(
      LocalDate until, DutyStatus status, String basis) {
    ActivityRecord work =
        work("work", ActivityKind.MONITORING, "2021-07")
            .until(until)
            .addContents(new ContentStatement("LIVING-CONDITIONS", Stated.known(false)))
            .build();
    DutyAssessment duty =
        judged(complete(TAMPERE).addRecords(work).build(), ON, "MUN-MONITOR", "2021–2025");
    assertThat(duty.status()).isEqualTo(status);
    assertThat(duty.bases()).extracting(LegalBasis::id).containsExactly(basis);
  }

  /** Approved by the council in December 2022 or January 2023. */
  private static WelfareDocument.Builder ofTheTurn(String id, Authority authority) {
    return document(id, authority, REPORT)
        .addHandlings(council("2022-12/2023-01", HandlingOutcome.APPROVED));
  }

  private static DutyAssessment delivered(WelfareDocument.Builder... documents) {
    Dossier.Builder dossier = complete(TAMPERE);
    for (WelfareDocument.Builder one : documents) {
      dossier.addDocuments(one.build());
    }
    return judged(dossier.build(), ON, "MUN-DELIVER-COUNTY", "2021–2025");
  }

  /** The municipality was part of Mäntyharju from 1 January 2025, before its term ended. */
  @ParameterizedTest
  @ValueSource(strings = {"MUN-TERM-PLAN", "MUN-DELIVER-COUNTY", "MUN-PUBLISH"})
  void whereTheLawIsOpenForBothDaysTheDayDecidesNothing(String duty) {
    Authority pertunmaa = Authority.municipality("588");
    DutyAssessment answer =
        Documents.verdict(
            pertunmaa, true, ON, duty, "2021–2025", ofTheTurn("report", pertunmaa).build());
    assertThat(answer.status()).isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(answer.uncertainty()).contains(Uncertainty.ofLaw());
    assertThat(codes(answer.reasons())).contains(ReasonCode.LAW_OPEN_CUT_SHORT);
    if (!duty.equals("MUN-TERM-PLAN")) {
      assertThat(answer.nextStep()).as("it can do nothing any more").isEmpty();
    }
  }

  @Test
  void aDocumentThatWasDeliveredNeedsNoOtherDayOfDelivery() {
    WelfareDocument.Builder plan =
        document("plan", TAMPERE, PLAN)
            .addHandlings(council("2023-06-12", HandlingOutcome.APPROVED));
    WelfareDocument.Builder report =
        ofTheTurn("report", TAMPERE)
            .addDeliveries(Documents.delivery(PIRKANMAA, "2023-03-01"))
            .addDeliveries(Documents.delivery(PIRKANMAA, "2026"));
    assertThat(delivered(report, plan).uncertainty().orElseThrow().settledBy())
        .containsExactly(DecisiveFact.of(DecisiveFact.Kind.HANDLING_DAY, "report"));
    WelfareDocument.Builder earlier =
        document("report", TAMPERE, REPORT)
            .addHandlings(council("2022-06-13", HandlingOutcome.APPROVED))
            .addDeliveries(Documents.delivery(PIRKANMAA, "2023-03-01"))
            .addDeliveries(Documents.delivery(PIRKANMAA, "2026"));
    assertThat(delivered(earlier, plan).status()).isEqualTo(DutyStatus.MISSING);
  }

  @Test
  void theDaysOfAllReportsOfTheTurnDecideWhetherAPlanHadToBeMade() {
    DutyAssessment plan =
        Documents.verdict(
            TAMPERE,
            true,
            ON,
            "MUN-TERM-PLAN",
            "2021–2025",
            ofTheTurn("a", TAMPERE).build(),
            ofTheTurn("b", TAMPERE)
                .addParts(DocumentPart.builder().kind(PLAN).build())
                .handlings(
                    List.of(
                        council("2022-12/2023-01", HandlingOutcome.APPROVED).toBuilder()
                            .addPartOutcome(new PartOutcome("plan", HandlingOutcome.RETURNED))
                            .build()))
                .build());
    assertThat(plan.uncertainty().orElseThrow().settledBy())
        .as("the decision on the plan is known")
        .containsExactly(
            DecisiveFact.of(DecisiveFact.Kind.HANDLING_DAY, "a"),
            DecisiveFact.of(DecisiveFact.Kind.HANDLING_DAY, "b"));
  }

  @Test
  void theDayOfAReportDecidesWhetherTheOtherHalfHadToBeDelivered() {
    WelfareDocument.Builder first =
        ofTheTurn("first", TAMPERE).addDeliveries(Documents.delivery(PIRKANMAA, "2023-03-01"));
    WelfareDocument.Builder second =
        document("second", TAMPERE, REPORT)
            .addHandlings(council("2023-06-12", HandlingOutcome.APPROVED))
            .addDeliveries(Documents.delivery(PIRKANMAA, "2023-08-01"));
    DutyAssessment duty = delivered(first, second);
    assertThat(duty.status()).isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(duty.uncertainty().orElseThrow().settledBy())
        .containsExactly(DecisiveFact.of(DecisiveFact.Kind.HANDLING_DAY, "first"));
    assertThat(codes(duty.reasons())).doesNotContain(ReasonCode.HALF_NOT_MADE);
  }

  @Test
  void theDayOfASeparatePlanDecidesWhetherItsHalfIsMade() {
    WelfareDocument.Builder report =
        document("report", TAMPERE, REPORT)
            .addHandlings(council("2023-06-12", HandlingOutcome.APPROVED))
            .addDeliveries(Documents.delivery(PIRKANMAA, "2023-08-01"));
    WelfareDocument.Builder plan =
        document("plan", TAMPERE, PLAN)
            .addHandlings(council("2022-12/2023-01", HandlingOutcome.APPROVED))
            .addDeliveries(Documents.delivery(PIRKANMAA, "2023-08-01"));
    DutyAssessment duty = delivered(report, plan);
    assertThat(duty.status()).isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(duty.uncertainty().orElseThrow().settledBy())
        .containsExactly(DecisiveFact.of(DecisiveFact.Kind.HANDLING_DAY, "plan"));
  }

  /** Delivered in January both would be due, and met; the law is open for what is of December. */
  @Test
  void theDayDecidesWhereItMayBeThatAllIsMet() {
    Authority pertunmaa = Authority.municipality("588");
    WelfareDocument both =
        ofTheTurn("both", pertunmaa)
            .addParts(DocumentPart.builder().kind(PLAN).build())
            .addDeliveries(Documents.delivery(Authority.county("12"), "2023-03-01"))
            .build();
    DutyAssessment duty =
        Documents.verdict(pertunmaa, true, ON, "MUN-DELIVER-COUNTY", "2021–2025", both);
    assertThat(duty.status()).isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(duty.uncertainty().orElseThrow().settledBy())
        .containsExactly(DecisiveFact.of(DecisiveFact.Kind.HANDLING_DAY, "both"));
  }

  /** 980/2012 s. 5 lists points that have been required since 1 January 2023. */
  @Test
  void aPlanHasTheReservationsOfTheLawOfItsDay() {
    Dossier.Builder dossier = complete(TAMPERE);
    for (String date : List.of("2022-03-07", "2023-06-12")) {
      dossier.addDocuments(
          document(date, TAMPERE, PLAN)
              .addHandlings(council(date, HandlingOutcome.APPROVED))
              .addIntegratedPlans(
                  Documents.plan(IntegratedPlan.Kind.AGEING, IntegratedPlan.Relation.CONTAINED)
                      .addContents(new ContentStatement("CP-AGE-2", Stated.known(false)))
                      .build())
              .build());
    }
    DutyAssessment duty = judged(dossier.build(), ON, "NB-AGE-MUN", "2021–2025");
    assertThat(duty.evidence())
        .extracting(
            one ->
                one.document()
                    + " "
                    + codes(one.reservations()).contains(ReasonCode.CONTENT_MISSING))
        .containsExactlyInAnyOrder("2022-03-07 false", "2023-06-12 true");
  }

  /** Begun in July it would be of the term before, and go on in this one. */
  @Test
  void workThatMayHaveBegunBeforeTheTermIsUnderTheLawOfBoth() {
    ActivityRecord work =
        work("work", ActivityKind.MONITORING, "2021")
            .until(LocalDate.of(2025, 5, 31))
            .addContents(new ContentStatement("LIVING-CONDITIONS", Stated.known(false)))
            .build();
    DutyAssessment duty =
        judged(complete(TAMPERE).addRecords(work).build(), ON, "MUN-MONITOR", "2021–2025");
    assertThat(duty.status()).isEqualTo(DutyStatus.MET);
    assertThat(codes(duty.reservations())).contains(ReasonCode.CONTENT_MISSING);
    assertThat(duty.bases())
        .extracting(LegalBasis::id)
        .containsExactly("B-1326-12-1-MONITOR", "B-612-6-3-MONITOR");
  }
}
