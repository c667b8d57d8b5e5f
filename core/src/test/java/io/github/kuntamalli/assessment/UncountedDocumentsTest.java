package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.ESPOO;
import static io.github.kuntamalli.assessment.Documents.PIRKANMAA;
import static io.github.kuntamalli.assessment.Documents.PLAN;
import static io.github.kuntamalli.assessment.Documents.REPORT;
import static io.github.kuntamalli.assessment.Documents.TAMPERE;
import static io.github.kuntamalli.assessment.Documents.codes;
import static io.github.kuntamalli.assessment.Documents.complete;
import static io.github.kuntamalli.assessment.Documents.council;
import static io.github.kuntamalli.assessment.Documents.covering;
import static io.github.kuntamalli.assessment.Documents.document;
import static io.github.kuntamalli.assessment.Documents.judged;
import static io.github.kuntamalli.assessment.Documents.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.Delivery;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.IntegratedPlan;
import io.github.kuntamalli.welfare.Publication;
import io.github.kuntamalli.welfare.WelfareDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Documents of which it is unclear if they count: it matters to what follows them only if they were
 * delivered or published, and to a plan only in a period that they may be of.
 */
class UncountedDocumentsTest {

  private static final String ON = "2026-11-22";
  private static final Authority UUSIMAA = Authority.county("06");

  /** The council of the term from 2021 to May 2025 or the next one had it before it. */
  private static WelfareDocument.Builder ofAVagueYear() {
    return document("report", TAMPERE, REPORT)
        .addHandlings(council("2025", HandlingOutcome.APPROVED));
  }

  /** The verdict of a dossier that has a plan of the term, which nothing shows to have followed. */
  private static DutyAssessment besideAPlan(WelfareDocument report, String duty) {
    WelfareDocument plan =
        document("plan", TAMPERE, PLAN)
            .addHandlings(council("2024-05-13", HandlingOutcome.APPROVED))
            .build();
    return judged(complete(TAMPERE).addDocuments(report, plan).build(), ON, duty, "2021–2025");
  }

  private static void assertDecidedByTheReport(DutyAssessment duty, boolean byTheReport) {
    assertThat(duty.status()).isEqualTo(byTheReport ? DutyStatus.UNDETERMINED : DutyStatus.MISSING);
    assertThat(codes(duty.reasons()).contains(ReasonCode.FACT_UNKNOWN)).isEqualTo(byTheReport);
    if (byTheReport) {
      assertThat(duty.uncertainty().orElseThrow().settledBy())
          .containsExactly(DecisiveFact.of(DecisiveFact.Kind.HANDLING_DAY, "report"));
    }
  }

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource({
    "WHOLE, 2025-05-20, true",
    "SUMMARY, 2025-05-20, false",
    "MENTION, 2025-05-20, false",
    "WHOLE, 2026-12-01, false"
  })
  void whatIsNotPublishedDecidesNothingAboutPublication(
      Publication.Extent extent, String date, boolean decides) {
    Publication publication = Publication.builder().place("site").date(date).extent(extent).build();
    assertDecidedByTheReport(
        besideAPlan(ofAVagueYear().addPublications(publication).build(), "MUN-PUBLISH"), decides);
  }

  /** 612/2021 s. 6(3): to the wellbeing services county, of which Tampere is part. */
  @ParameterizedTest(name = "{0} to {1} on {2}")
  @CsvSource({
    "own, PIRKANMAA, 2025-05-20, true",
    "own, UUSIMAA, 2025-05-20, false",
    "own, PIRKANMAA, 2026-12-01, false",
    "consultant, PIRKANMAA, 2025-05-20, false"
  })
  void whatIsNotDeliveredDecidesNothingAboutDelivery(
      String sender, String recipient, String date, boolean decides) {
    Delivery.Builder delivery =
        Delivery.builder().recipient(recipient.equals("UUSIMAA") ? UUSIMAA : PIRKANMAA).date(date);
    if (sender.equals("consultant")) {
      delivery.senderName(LocalizedText.of(Language.EN, "a consultant"));
    }
    assertDecidedByTheReport(
        besideAPlan(ofAVagueYear().addDeliveries(delivery.build()).build(), "MUN-DELIVER-COUNTY"),
        decides);
  }

  /**
   * Of a joint document each issuer delivers for itself, unless it is unknown which of them did.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource({"TAMPERE, true", "ESPOO, false", "unknown, true"})
  void whatAnotherIssuerDeliveredDecidesNothingAboutDelivery(String sender, boolean decides) {
    Delivery.Builder delivery = Delivery.builder().recipient(PIRKANMAA).date("2025-05-20");
    if (!sender.equals("unknown")) {
      delivery.sender(sender.equals("ESPOO") ? ESPOO : TAMPERE);
    }
    WelfareDocument joint =
        WelfareDocument.builder()
            .id("report")
            .addIssuers(TAMPERE, ESPOO)
            .addParts(DocumentPart.of(REPORT))
            .addHandlings(
                council("2025", HandlingOutcome.APPROVED).toBuilder().authority(TAMPERE).build())
            .addDeliveries(delivery.build())
            .build();
    assertDecidedByTheReport(besideAPlan(joint, "MUN-DELIVER-COUNTY"), decides);
  }

  /** 417/2007 s. 12: reviewed every four years, so one from before the term counts in it too. */
  @ParameterizedTest(name = "a plan of {0} to {1} in {2}")
  @CsvSource({
    "2022, 2025, 2021–2025, true",
    "2022, 2025, 2025–2029, true",
    "2013, 2016, 2025–2029, false"
  })
  void anUndatedPlanIsNamedInThePeriodThatItMayBeOf(
      int first, int last, String period, boolean named) {
    WelfareDocument undated =
        WelfareDocument.builder()
            .id("plan")
            .addIssuers(TAMPERE)
            .addParts(covering(PLAN, first, last))
            .addHandlings(Documents.approvedUndated())
            .addIntegratedPlans(
                Documents.plan(IntegratedPlan.Kind.CHILDREN, IntegratedPlan.Relation.CONTAINED)
                    .build())
            .build();
    DutyAssessment duty =
        judged(complete(TAMPERE).addDocuments(undated).build(), ON, "NB-CHILD-MUN", period);
    assertThat(refusals(duty).contains(ReasonCode.DATE_UNKNOWN)).isEqualTo(named);
  }
}
