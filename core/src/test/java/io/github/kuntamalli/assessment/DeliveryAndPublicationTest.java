package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.ESPOO;
import static io.github.kuntamalli.assessment.Documents.PLAN;
import static io.github.kuntamalli.assessment.Documents.REPORT;
import static io.github.kuntamalli.assessment.Documents.TAMPERE;
import static io.github.kuntamalli.assessment.Documents.assess;
import static io.github.kuntamalli.assessment.Documents.codes;
import static io.github.kuntamalli.assessment.Documents.council;
import static io.github.kuntamalli.assessment.Documents.document;
import static io.github.kuntamalli.assessment.Documents.handled;
import static io.github.kuntamalli.assessment.Documents.handling;
import static io.github.kuntamalli.assessment.Documents.ofTampere;
import static io.github.kuntamalli.assessment.Documents.refusals;
import static io.github.kuntamalli.assessment.Documents.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.welfare.Delivery;
import io.github.kuntamalli.welfare.Publication;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryAndPublicationTest {

  private WelfareDocument.Builder espoo() {
    return document("espoo", ESPOO, REPORT, PLAN)
        .addHandlings(council("2024-05-01", HandlingOutcome.APPROVED));
  }

  private Delivery to(Authority recipient, String date) {
    return Delivery.builder()
        .recipient(recipient)
        .date(Stated.known(PartialDate.parse(date)))
        .build();
  }

  /** Case 14: whether a plan was still needed, and with it its delivery, is open. */
  @ParameterizedTest
  @CsvSource({"MUN-DELIVER-COUNTY", "MUN-PUBLISH"})
  void whatIsDeliveredOfAllThatWasCertainlyDueLeavesTheRestToTheLaw(String duty) {
    WelfareDocument before =
        document("before", TAMPERE, REPORT)
            .addHandlings(council("2021-11-15", HandlingOutcome.APPROVED))
            .build();
    WelfareDocument again =
        document("again", TAMPERE, REPORT)
            .addHandlings(council("2024-05-20", HandlingOutcome.APPROVED))
            .addDeliveries(Documents.delivery(Documents.PIRKANMAA, "2024-06-03"))
            .addPublications(Documents.publication("2024-06-03"))
            .build();
    assertThat(ofTampere("MUN-TERM-PLAN", "2021–2025", before, again).uncertainty())
        .contains(Uncertainty.ofLaw());
    DutyAssessment follow = ofTampere(duty, "2021–2025", before, again);
    assertThat(follow.status()).isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(follow.uncertainty()).contains(Uncertainty.ofLaw());
    assertThat(codes(follow.reasons()))
        .contains(ReasonCode.SHOWN_FOR, ReasonCode.LAW_OPEN_REPORT_BEFORE_PLAN);
    assertThat(follow.evidence()).isNotEmpty();
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
      assertThat(assessment.verdicts(duty)).hasSize(1);
      assertThat(assessment.verdicts(duty).get(0).status()).isEqualTo(DutyStatus.NOT_APPLICABLE);
      assertThat(assessment.verdicts(duty).get(0).reasons().get(0).text(Language.EN))
          .contains("Helsinki");
    }
    assertThat(assessment.verdicts("MUN-PUBLISH")).isNotEmpty();
    assertThat(assessment.verdicts("CTY-TERM-REPORT")).as("section 7 is not Helsinki's").isEmpty();
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
                handling(DecidingBody.Kind.COUNCIL, "2024-05-01", HandlingOutcome.APPROVED)
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
            .addHandlings(council("2026-01-15", HandlingOutcome.APPROVED))
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
            .addHandlings(council("2024-05-01", HandlingOutcome.APPROVED))
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
            handled("2022-12-07", HandlingOutcome.APPROVED));
    assertThat(duty.status()).isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(codes(duty.reasons())).contains(ReasonCode.LAW_OPEN_FOR_EARLIER_DOCUMENT);
    assertThat(
            verdict(
                    TAMPERE,
                    true,
                    "2026-11-22",
                    "MUN-PUBLISH",
                    "2017–2021",
                    handled("2018-12-07", HandlingOutcome.APPROVED))
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
