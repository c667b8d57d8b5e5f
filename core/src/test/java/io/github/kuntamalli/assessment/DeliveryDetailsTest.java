package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.ESPOO;
import static io.github.kuntamalli.assessment.Documents.PLAN;
import static io.github.kuntamalli.assessment.Documents.REPORT;
import static io.github.kuntamalli.assessment.Documents.TAMPERE;
import static io.github.kuntamalli.assessment.Documents.assess;
import static io.github.kuntamalli.assessment.Documents.codes;
import static io.github.kuntamalli.assessment.Documents.council;
import static io.github.kuntamalli.assessment.Documents.delivery;
import static io.github.kuntamalli.assessment.Documents.document;
import static io.github.kuntamalli.assessment.Documents.publication;
import static io.github.kuntamalli.assessment.Documents.refusals;
import static io.github.kuntamalli.assessment.Documents.state;
import static io.github.kuntamalli.assessment.Documents.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.Delivery;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.Publication;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What single deliveries and publications show of the report and of the plan. */
class DeliveryDetailsTest {

  private static final String TERM = "2021–2025";
  private static final Authority WEST_UUSIMAA = Authority.county("03");

  private static WelfareDocument.Builder approved(String id, DocumentPart.Kind... kinds) {
    return document(id, ESPOO, kinds).addHandlings(council("2024-05-01", HandlingOutcome.APPROVED));
  }

  private static DutyAssessment espoo(boolean complete, String duty, WelfareDocument... documents) {
    return verdict(ESPOO, complete, "2026-11-22", duty, TERM, documents);
  }

  private static DutyAssessment espoo(String duty, WelfareDocument... documents) {
    return espoo(true, duty, documents);
  }

  private static WelfareDocument.Builder delivered(String date) {
    return approved("both", REPORT, PLAN).addDeliveries(delivery(WEST_UUSIMAA, date));
  }

  @Test
  void theReportAndThePlanAreTwoPointsOfWhatIsDelivered() {
    WelfareDocument report =
        approved("report", REPORT).addDeliveries(delivery(WEST_UUSIMAA, "2024-05-20")).build();
    WelfareDocument plan = approved("plan", PLAN).build();
    DutyAssessment both = espoo("MUN-DELIVER-COUNTY", report, plan);
    assertThat(state(both, "REPORT")).isEqualTo(ContentVerdict.State.MET);
    assertThat(state(both, "PLAN")).isEqualTo(ContentVerdict.State.MISSING);
    assertThat(state(espoo(false, "MUN-DELIVER-COUNTY", report, plan), "PLAN"))
        .as("the dossier does not claim to contain every delivery")
        .isEqualTo(ContentVerdict.State.UNKNOWN);
    assertThat(state(espoo("MUN-DELIVER-COUNTY", report), "PLAN"))
        .as("there was nothing to deliver")
        .isEqualTo(ContentVerdict.State.UNKNOWN);
  }

  @Test
  void aReportFromBeforeTheDutyIsAReservationOnlyIfItWasNotPublished() {
    WelfareDocument.Builder report =
        document("report", TAMPERE, REPORT)
            .addHandlings(council("2022-05-16", HandlingOutcome.APPROVED));
    WelfareDocument plan =
        document("plan", TAMPERE, PLAN)
            .addHandlings(council("2024-05-20", HandlingOutcome.APPROVED))
            .addPublications(publication("2024-05-27"))
            .build();
    DutyAssessment open =
        verdict(TAMPERE, true, "2026-11-22", "MUN-PUBLISH", TERM, report.build(), plan);
    assertThat(codes(open.reservations())).containsExactly(ReasonCode.EARLIER_DOCUMENT_OPEN);
    DutyAssessment published =
        verdict(
            TAMPERE,
            true,
            "2026-11-22",
            "MUN-PUBLISH",
            TERM,
            report.addPublications(publication("2022-05-23")).build(),
            plan);
    assertThat(codes(published.reservations())).doesNotContain(ReasonCode.EARLIER_DOCUMENT_OPEN);
  }

  @Test
  void aDocumentOfTwoPartsFromBeforeTheDutyIsNamedOnce() {
    DutyAssessment duty =
        verdict(
            TAMPERE,
            true,
            "2026-11-22",
            "MUN-PUBLISH",
            TERM,
            Documents.handled("2022-05-16", HandlingOutcome.APPROVED));
    assertThat(codes(duty.reasons())).containsOnlyOnce(ReasonCode.LAW_OPEN_FOR_EARLIER_DOCUMENT);
  }

  @Test
  void whatSomebodyElseDeliveredIsNoDeliveryOfTheAuthority() {
    for (Delivery other :
        List.of(
            Delivery.builder()
                .recipient(WEST_UUSIMAA)
                .date("2024-05-20")
                .senderName(LocalizedText.of(Language.FI, "Konsultti Oy"))
                .build(),
            Delivery.builder()
                .recipient(WEST_UUSIMAA)
                .date("2024-05-20")
                .sender(TAMPERE)
                .build())) {
      DutyAssessment duty =
          espoo("MUN-DELIVER-COUNTY", approved("both", REPORT).addDeliveries(other).build());
      assertThat(duty.status()).isEqualTo(DutyStatus.MISSING);
      assertThat(refusals(duty)).containsExactly(ReasonCode.DELIVERED_BY_ANOTHER);
    }
    Delivery own =
        Delivery.builder().recipient(WEST_UUSIMAA).date("2024-05-20").sender(ESPOO).build();
    assertThat(
            espoo("MUN-DELIVER-COUNTY", approved("both", REPORT).addDeliveries(own).build())
                .evidence())
        .hasSize(1);
  }

  @Test
  void whatIsDeliveredBeforeTheCouncilHadItIsNamedAndDoesNotCount() {
    WelfareDocument.Builder planned =
        document("both", ESPOO, REPORT)
            .addHandlings(council("2024-05-01", HandlingOutcome.PLANNED));
    WelfareDocument delivered = planned.addDeliveries(delivery(WEST_UUSIMAA, "2024-04-20")).build();
    assertThat(refusals(espoo("MUN-DELIVER-COUNTY", delivered)))
        .containsExactly(ReasonCode.DOCUMENT_NOT_COUNTED);
    assertThat(refusals(espoo("MUN-PUBLISH", delivered))).as("it was not published").isEmpty();
    assertThat(refusals(verdict(ESPOO, true, "2024-04-01", "MUN-DELIVER-COUNTY", TERM, delivered)))
        .as("the delivery lies ahead")
        .isEmpty();
  }

  @Test
  void withoutReportAndPlanTheirOpenFactsAreThoseOfTheDelivery() {
    Uncertainty open = espoo(false, "MUN-PUBLISH").uncertainty().orElseThrow();
    assertThat(open.cause()).isEqualTo(Uncertainty.Cause.FACT_UNKNOWN);
    assertThat(open.settledBy()).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"MUN-PUBLISH, PUBLICATION_DAY", "MUN-DELIVER-COUNTY, DELIVERY_DAY"})
  void aVagueDayLeavesTheDutyOpenAndIsWhatWouldSettleIt(String code, DecisiveFact.Kind kind) {
    WelfareDocument vague =
        document("both", ESPOO, REPORT, PLAN)
            .addHandlings(council("2026-01-15", HandlingOutcome.APPROVED))
            .addPublications(publication("2026"))
            .addDeliveries(delivery(WEST_UUSIMAA, "2026"))
            .build();
    DutyAssessment duty = verdict(ESPOO, true, "2026-02-01", code, "2025–2029", vague);
    assertThat(duty.uncertainty().orElseThrow().settledBy())
        .extracting(DecisiveFact::kind)
        .containsOnly(kind);
  }

  @Test
  void aDeliveryThatLiesAheadIsNamedOnlyIfItGoesToTheRightRecipient() {
    String earlier = "2024-05-10";
    for (Authority recipient : List.of(WEST_UUSIMAA, Authority.county("08"))) {
      WelfareDocument document =
          approved("both", REPORT).addDeliveries(delivery(recipient, "2024-05-20")).build();
      DutyAssessment duty = verdict(ESPOO, true, earlier, "MUN-DELIVER-COUNTY", TERM, document);
      assertThat(refusals(duty)).hasSize(recipient.equals(WEST_UUSIMAA) ? 1 : 0);
    }
    Delivery ofAnother =
        Delivery.builder().recipient(WEST_UUSIMAA).date("2024-05-20").sender(TAMPERE).build();
    assertThat(
            refusals(
                verdict(
                    ESPOO,
                    true,
                    earlier,
                    "MUN-DELIVER-COUNTY",
                    TERM,
                    approved("both", REPORT).addDeliveries(ofAnother).build())))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Publication.Extent.class)
  void onlyTheWholeDocumentIsPublished(Publication.Extent extent) {
    Publication part =
        Publication.builder().place("site").date("2024-05-20").extent(extent).build();
    DutyAssessment duty =
        espoo("MUN-PUBLISH", approved("both", REPORT).addPublications(part).build());
    assertThat(refusals(duty))
        .isEqualTo(
            switch (extent) {
              case WHOLE -> List.of();
              case SUMMARY -> List.of(ReasonCode.ONLY_SUMMARY_PUBLISHED);
              case MENTION -> List.of(ReasonCode.ONLY_MENTIONED);
            });
    assertThat(duty.evidence()).hasSize(extent == Publication.Extent.WHOLE ? 1 : 0);
  }

  @Test
  void aPublicationOfAPartnerIsAReservationOnlyWhereThereIsNoOther() {
    Publication partner =
        Publication.builder()
            .place("the partner's site")
            .date("2024-05-20")
            .publisherName(LocalizedText.of(Language.FI, "Yhdistys ry"))
            .build();
    assertThat(
            codes(
                espoo("MUN-PUBLISH", approved("r", REPORT).addPublications(partner).build())
                    .reservations()))
        .containsExactly(ReasonCode.PUBLISHED_BY_ANOTHER);
    assertThat(
            codes(
                espoo(
                        "MUN-PUBLISH",
                        approved("r", REPORT)
                            .addPublications(partner, publication("2024-05-27"))
                            .build())
                    .reservations()))
        .isEmpty();
    Publication mention =
        Publication.builder()
            .place("the news")
            .date("2024-05-20")
            .extent(Publication.Extent.MENTION)
            .build();
    assertThat(
            codes(
                espoo(
                        "MUN-PUBLISH",
                        approved("r", REPORT).addPublications(partner, mention).build())
                    .reservations()))
        .as("a mention on the own site publishes nothing")
        .containsExactly(ReasonCode.PUBLISHED_BY_ANOTHER);
  }

  @Test
  void sourcesThatStateTwoDaysOfADeliveryAreAReservation() {
    Delivery disputed =
        Delivery.builder()
            .recipient(WEST_UUSIMAA)
            .date(
                new Stated.Known<>(
                    PartialDate.parse("2024-05-20"),
                    List.of(
                        new Stated.Alternative<>(
                            PartialDate.parse("2024-05-22"), Optional.empty()))))
            .build();
    assertThat(
            codes(
                espoo(
                        "MUN-DELIVER-COUNTY",
                        approved("both", REPORT, PLAN).addDeliveries(disputed).build())
                    .reservations()))
        .containsOnly(ReasonCode.DATE_DISPUTED);
    assertThat(codes(espoo("MUN-DELIVER-COUNTY", delivered("2024-05-20").build()).reservations()))
        .isEmpty();
  }

  @Test
  void whereThereIsSomethingToDeliverTheStepNamesItAndItsRecipient() {
    Assessment assessment =
        assess(ESPOO, true, "2024-05-10", approved("both", REPORT, PLAN).build());
    assertThat(
            assessment.get("MUN-DELIVER-COUNTY", TERM).nextStep().orElseThrow().text(Language.EN))
        .contains("both", "West Uusimaa");
  }

  @Test
  void aMonthThatContainsTheDayDisputesNothing() {
    Delivery both =
        Delivery.builder()
            .recipient(WEST_UUSIMAA)
            .date(
                new Stated.Known<>(
                    PartialDate.parse("2024-05-20"),
                    List.of(
                        new Stated.Alternative<>(PartialDate.parse("2024-05"), Optional.empty()))))
            .build();
    assertThat(
            codes(
                espoo(
                        "MUN-DELIVER-COUNTY",
                        approved("both", REPORT, PLAN).addDeliveries(both).build())
                    .reservations()))
        .isEmpty();
  }

  @Test
  void aReportThatWasNotDeliveredSaysNothingOfAPlan() {
    WelfareDocument delivered =
        approved("report", REPORT).addDeliveries(delivery(WEST_UUSIMAA, "2024-05-20")).build();
    DutyAssessment duty =
        espoo("MUN-DELIVER-COUNTY", delivered, approved("another", REPORT).build());
    assertThat(state(duty, "REPORT")).isEqualTo(ContentVerdict.State.MET);
    assertThat(state(duty, "PLAN")).isEqualTo(ContentVerdict.State.UNKNOWN);
  }
}
