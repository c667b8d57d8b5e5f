package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.ANNUAL;
import static io.github.kuntamalli.assessment.Documents.PIRKANMAA;
import static io.github.kuntamalli.assessment.Documents.PLAN;
import static io.github.kuntamalli.assessment.Documents.REPORT;
import static io.github.kuntamalli.assessment.Documents.TAMPERE;
import static io.github.kuntamalli.assessment.Documents.codes;
import static io.github.kuntamalli.assessment.Documents.council;
import static io.github.kuntamalli.assessment.Documents.delivery;
import static io.github.kuntamalli.assessment.Documents.document;
import static io.github.kuntamalli.assessment.Documents.handling;
import static io.github.kuntamalli.assessment.Documents.publication;
import static io.github.kuntamalli.assessment.Documents.refusals;
import static io.github.kuntamalli.assessment.Documents.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.council.PartOutcome;
import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.welfare.ContentStatement;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Several documents for one duty: none takes away what another shows, or shows what it does not.
 */
class EvidenceTogetherTest {

  private static final String TERM = "2021–2025";
  private static final String ON = "2025-07-01";

  private static DutyAssessment of(String duty, WelfareDocument... documents) {
    return verdict(TAMPERE, true, ON, duty, TERM, documents);
  }

  private static DocumentPart without(DocumentPart.Kind kind, String point) {
    return DocumentPart.builder()
        .kind(kind)
        .addContents(new ContentStatement(point, Stated.known(false)))
        .build();
  }

  private static WelfareDocument lacking(String id, DocumentPart part, String date) {
    return document(id, TAMPERE)
        .addParts(part)
        .addHandlings(council(date, HandlingOutcome.APPROVED))
        .build();
  }

  private static WelfareDocument.Builder approved(String id, DocumentPart.Kind kind, String date) {
    return document(id, TAMPERE, kind).addHandlings(council(date, HandlingOutcome.APPROVED));
  }

  /** Factors of welfare and health are required since 1 January 2023, 612/2021 s. 6(3). */
  @Test
  void aLaterReportThatLacksWhatTheLawAsksNowTakesNothingFromAnEarlierOne() {
    WelfareDocument early = lacking("early", without(REPORT, "FACTORS"), "2022-05-10");
    WelfareDocument late = lacking("late", without(REPORT, "FACTORS"), "2024-05-10");
    assertThat(of("MUN-TERM-REPORT", early).status()).isEqualTo(DutyStatus.MET);
    assertThat(of("MUN-TERM-REPORT", late).status()).isEqualTo(DutyStatus.PARTLY_MET);
    DutyAssessment both = of("MUN-TERM-REPORT", early, late);
    assertThat(both.status()).isEqualTo(DutyStatus.MET);
    assertThat(codes(both.evidence().get(0).reservations()))
        .doesNotContain(ReasonCode.CONTENT_MISSING);
    assertThat(codes(both.evidence().get(1).reservations())).contains(ReasonCode.CONTENT_MISSING);
    assertThat(both.nextStep().map(step -> step.code()))
        .isNotEqualTo(Optional.of(ReasonCode.CONTENT_INTO_NEXT));
  }

  @Test
  void aYearlyReportOnThisYearTakesNothingFromTheOneOnTheLast() {
    WelfareDocument of2022 =
        lacking(
            "a22",
            without(ANNUAL, "FACTORS").toBuilder().covers(DateSpan.ofYears(2022, 2022)).build(),
            "2023-04-10");
    WelfareDocument of2023 =
        lacking(
            "a23",
            without(ANNUAL, "FACTORS").toBuilder().covers(DateSpan.ofYears(2023, 2023)).build(),
            "2023-12-11");
    assertThat(verdict(TAMPERE, true, ON, "MUN-ANNUAL", "2023", of2022).status())
        .isEqualTo(DutyStatus.MET);
    assertThat(verdict(TAMPERE, true, ON, "MUN-ANNUAL", "2023", of2023).status())
        .isEqualTo(DutyStatus.PARTLY_MET);
    assertThat(verdict(TAMPERE, true, ON, "MUN-ANNUAL", "2023", of2022, of2023).status())
        .isEqualTo(DutyStatus.MET);
  }

  /** Case 14: a plan from before 2023 leaves open if another was needed, and its delivery. */
  @ParameterizedTest(name = "report of 2022: {0}, plan delivered: {1}: {2}")
  @CsvSource({
    "true, false, UNDETERMINED",
    "false, false, UNDETERMINED",
    "true, true, MET",
    "false, true, MET"
  })
  void anEarlierPlanThatWasNotDeliveredLeavesTheDeliveryToTheLaw(
      boolean reportOf2022, boolean delivered, DutyStatus status) {
    WelfareDocument report =
        approved("r24", REPORT, "2024-05-10")
            .addDeliveries(delivery(PIRKANMAA, "2024-06-01"))
            .build();
    WelfareDocument.Builder plan = approved("p22", PLAN, "2022-10-10");
    if (delivered) {
      plan.addDeliveries(delivery(PIRKANMAA, "2023-02-01"));
    }
    WelfareDocument[] documents =
        Stream.concat(
                Stream.of(report, plan.build()),
                reportOf2022
                    ? Stream.of(approved("r22", REPORT, "2022-05-10").build())
                    : Stream.of())
            .toArray(WelfareDocument[]::new);
    DutyAssessment duty = of("MUN-DELIVER-COUNTY", documents);
    assertThat(duty.status()).isEqualTo(status);
    if (!delivered) {
      assertThat(duty.uncertainty()).contains(Uncertainty.ofLaw());
      assertThat(duty.nextStep().orElseThrow().code()).isEqualTo(ReasonCode.RECORD_OWN_VIEW);
      assertThat(codes(duty.reasons()))
          .contains(ReasonCode.SHOWN_FOR, ReasonCode.LAW_OPEN_HANDLED_EARLY)
          .doesNotContain(ReasonCode.HALF_NOT_MADE);
    }
  }

  @Test
  void theSameIsOpenForACounty() {
    WelfareDocument report =
        document("r22", PIRKANMAA, REPORT)
            .addHandlings(council("2022-06-10", HandlingOutcome.APPROVED))
            .build();
    WelfareDocument plan =
        document("p24", PIRKANMAA, PLAN)
            .addHandlings(council("2024-05-10", HandlingOutcome.APPROVED))
            .addPublications(publication("2024-06-01"))
            .build();
    DutyAssessment duty = verdict(PIRKANMAA, true, ON, "CTY-PUBLISH", "2022–2025", report, plan);
    assertThat(duty.status()).isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(duty.uncertainty()).contains(Uncertainty.ofLaw());
  }

  /** One receipt would show that both were delivered. */
  @ParameterizedTest(name = "delivered {0}, sender known: {1}: {2}")
  @CsvSource({"2024-06-01, false, SENDER", "2025, true, DELIVERY_DAY"})
  void aDeliveryOfWhichAFactIsUnknownIsNotKnownToBeMissing(
      String delivered, boolean senderKnown, DecisiveFact.Kind fact) {
    WelfareDocument report =
        approved("r24", REPORT, "2024-05-10")
            .addDeliveries(delivery(PIRKANMAA, "2024-06-01"))
            .build();
    WelfareDocument.Builder plan =
        document("p24", TAMPERE, PLAN)
            .addHandlings(
                handling(DecidingBody.Kind.COUNCIL, "2024-05-10", HandlingOutcome.APPROVED)
                    .authority(TAMPERE)
                    .build());
    if (!senderKnown) {
      plan.addIssuers(Authority.municipality("211"));
    }
    DutyAssessment duty =
        of(
            "MUN-DELIVER-COUNTY",
            report,
            plan.addDeliveries(delivery(PIRKANMAA, delivered)).build());
    assertThat(duty.content())
        .extracting(ContentVerdict::state)
        .containsExactlyInAnyOrder(ContentVerdict.State.MET, ContentVerdict.State.UNKNOWN);
    assertThat(duty.status()).isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(duty.uncertainty().orElseThrow().settledBy())
        .containsExactly(DecisiveFact.of(fact, "p24"));
    assertThat(duty.nextStep().orElseThrow().code()).isEqualTo(ReasonCode.FIND_RECEIPT);
  }

  /** The day of the council decides if the delivery of the plan counts. */
  @Test
  void aDeliveredPlanWithoutADayIsNotNothing() {
    WelfareDocument plan =
        document("pu", TAMPERE, PLAN)
            .madeIn("2024-02-02")
            .addHandlings(Documents.approvedUndated())
            .addDeliveries(delivery(PIRKANMAA, "2024-06-01"))
            .build();
    WelfareDocument report = approved("r24", REPORT, "2024-05-10").build();
    DutyAssessment both = of("MUN-DELIVER-COUNTY", plan, report);
    assertThat(both.status()).isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(both.uncertainty().orElseThrow().settledBy())
        .containsExactly(DecisiveFact.of(DecisiveFact.Kind.HANDLING_DAY, "pu"));
    assertThat(codes(both.reasons())).contains(ReasonCode.FACT_UNKNOWN, ReasonCode.NOT_SHOWN_FOR);
    assertThat(of("MUN-PUBLISH", plan, report).status()).isEqualTo(DutyStatus.MISSING);
    WelfareDocument toAnother =
        plan.toBuilder()
            .deliveries(List.of(delivery(Authority.county("01"), "2024-06-01")))
            .build();
    assertThat(of("MUN-DELIVER-COUNTY", toAnother, report).status()).isEqualTo(DutyStatus.MISSING);
  }

  /** The county got a plan that the council had sent back. */
  @Test
  void aPartThatWasSentBackCountsFromItsOwnDecisions() {
    WelfareDocument whole =
        document("b", TAMPERE, REPORT, PLAN)
            .addHandlings(
                handling(DecidingBody.Kind.COUNCIL, "2024-05-10", HandlingOutcome.APPROVED)
                    .addPartOutcome(new PartOutcome("plan", HandlingOutcome.RETURNED))
                    .build(),
                council("2024-10-10", HandlingOutcome.APPROVED))
            .addDeliveries(delivery(PIRKANMAA, "2024-06-01"))
            .build();
    DutyAssessment delivered = of("MUN-DELIVER-COUNTY", whole);
    assertThat(delivered.evidence())
        .filteredOn(one -> one.part().equals(PLAN))
        .singleElement()
        .satisfies(
            one -> assertThat(codes(one.reservations())).contains(ReasonCode.BEFORE_HANDLING));
    assertThat(codes(of("MUN-TERM-PLAN", whole).reservations()))
        .doesNotContain(ReasonCode.HANDLED_MORE_THAN_ONCE);
    assertThat(codes(of("MUN-TERM-REPORT", whole).reservations()))
        .contains(ReasonCode.HANDLED_MORE_THAN_ONCE);
  }

  /** The court removed the only approval that settled the return. */
  @Test
  void anAnnulledApprovalSettlesNoReturn() {
    WelfareDocument.Builder report =
        approved("r", REPORT, "2024-03-10")
            .addHandlings(council("2024-05-10", HandlingOutcome.RETURNED));
    assertThat(codes(of("MUN-TERM-REPORT", report.build()).reservations()))
        .contains(ReasonCode.REOPENED_AFTER_APPROVAL);
    report.addHandlings(council("2024-09-10", HandlingOutcome.APPROVED));
    assertThat(codes(of("MUN-TERM-REPORT", report.build()).reservations()))
        .doesNotContain(ReasonCode.REOPENED_AFTER_APPROVAL);
    report.addHandlings(
        handling(DecidingBody.Kind.COURT, "2025-01-20", HandlingOutcome.ANNULLED).build());
    DutyAssessment annulled = of("MUN-TERM-REPORT", report.build());
    assertThat(annulled.status()).isEqualTo(DutyStatus.MET);
    assertThat(codes(annulled.reservations())).contains(ReasonCode.REOPENED_AFTER_APPROVAL);
    assertThat(refusals(annulled)).contains(ReasonCode.DECISION_ANNULLED);
  }
}
