package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.ESPOO;
import static io.github.kuntamalli.assessment.Documents.PIRKANMAA;
import static io.github.kuntamalli.assessment.Documents.PLAN;
import static io.github.kuntamalli.assessment.Documents.REPORT;
import static io.github.kuntamalli.assessment.Documents.TAMPERE;
import static io.github.kuntamalli.assessment.Documents.assess;
import static io.github.kuntamalli.assessment.Documents.codes;
import static io.github.kuntamalli.assessment.Documents.complete;
import static io.github.kuntamalli.assessment.Documents.council;
import static io.github.kuntamalli.assessment.Documents.delivery;
import static io.github.kuntamalli.assessment.Documents.document;
import static io.github.kuntamalli.assessment.Documents.handled;
import static io.github.kuntamalli.assessment.Documents.handling;
import static io.github.kuntamalli.assessment.Documents.neighbour;
import static io.github.kuntamalli.assessment.Documents.ofTampere;
import static io.github.kuntamalli.assessment.Documents.plan;
import static io.github.kuntamalli.assessment.Documents.verdict;
import static io.github.kuntamalli.assessment.Documents.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.council.CouncilTerm;
import io.github.kuntamalli.council.CouncilTerms;
import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.obligation.Bearer;
import io.github.kuntamalli.obligation.EvidenceRequirement;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.ActivityKind;
import io.github.kuntamalli.welfare.ContentStatement;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.IntegratedPlan;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Edge cases 44 to 60, but for 57: Helsinki, Uusimaa, HUS, joint work, mergers, Åland. */
class SpecialBodiesEdgeCasesTest {

  private static final String ON = "2026-11-22";
  private static final Authority HELSINKI = Authority.municipality("091");

  @Test
  @DisplayName("#44 delivery to a county does not concern Helsinki")
  void deliveryToACountyDoesNotConcernHelsinki() {
    DutyAssessment duty = assess(HELSINKI, true, ON).verdicts("MUN-DELIVER-COUNTY").get(0);
    assertThat(duty.status()).isEqualTo(DutyStatus.NOT_APPLICABLE);
    assertThat(duty.reasons().get(0).text(Language.EN)).contains("612/2021 s. 1(3)");
  }

  @Test
  @DisplayName("#45 no regional report is asked of Helsinki")
  void helsinkiRegionalReport() {
    assertThat(assess(HELSINKI, true, ON).duties())
        .noneMatch(duty -> duty.obligation().authority() == Bearer.Kind.COUNTY);
  }

  @Test
  @DisplayName("#46 Helsinki has to show that HUS took part")
  void helsinkiWithHus() {
    assertThat(verdict(HELSINKI, true, ON, "HEL-WITH-HUS", "2021–2025").status())
        .isEqualTo(DutyStatus.MISSING);
    ActivityRecord memo =
        work("memo", ActivityKind.PREPARED_TOGETHER, "2024-03-01")
            .addParticipants(Authority.hus())
            .addContents(ContentStatement.present("HUS-TOOK-PART"))
            .build();
    assertThat(
            assess(complete(HELSINKI).addRecords(memo).build(), ON)
                .find("HEL-WITH-HUS", "2021–2025")
                .orElseThrow()
                .status())
        .isEqualTo(DutyStatus.MET);
    assertThat(assess(TAMPERE, true, ON).verdicts("HEL-WITH-HUS").get(0).status())
        .isEqualTo(DutyStatus.NOT_APPLICABLE);
  }

  @Test
  @DisplayName(
      "#47 goals that Helsinki decided after 2022 came late; the early basis never carries the plan")
  void goalsThatHelsinkiDecidedAfter2022CameLate() {
    ObligationCatalog catalog = ObligationCatalog.standard();
    assertThat(catalog.all())
        .filteredOn(
            duty ->
                duty.bases().stream()
                    .anyMatch(basis -> basis.basis().id().startsWith("B-612-6-2-HEL-")))
        .extracting(duty -> duty.code().value())
        .containsExactlyInAnyOrder(
            "MUN-GOALS", "MUN-IMPACT", "MUN-CROSS-SECTOR", "MUN-RESPONSIBLE");
    ActivityRecord late = work("strategy", ActivityKind.STRATEGY_GOALS, "2023-02-15").build();
    DutyAssessment duty =
        assess(complete(HELSINKI).addRecords(late).build(), ON)
            .find("MUN-GOALS", "2021–2025")
            .orElseThrow();
    assertThat(duty.status()).isEqualTo(DutyStatus.MET_LATE);
    assertThat(codes(duty.reasons())).contains(ReasonCode.DONE_AFTER_DUE);
    assertThat(
            assess(
                    complete(HELSINKI)
                        .addRecords(
                            late.toBuilder()
                                .date(Stated.known(PartialDate.parse("2022-11-16")))
                                .build())
                        .build(),
                    ON)
                .find("MUN-GOALS", "2021–2025")
                .orElseThrow()
                .status())
        .isEqualTo(DutyStatus.MET);
    assertThat(
            assess(complete(TAMPERE).addRecords(late).build(), ON)
                .find("MUN-GOALS", "2021–2025")
                .orElseThrow()
                .status())
        .as("only Helsinki had a day")
        .isEqualTo(DutyStatus.MET);
  }

  @Test
  @DisplayName("#48 Helsinki's children's plan needs seven points, that of others four")
  void helsinkiSevenPoints() {
    WelfareDocument.Builder document =
        WelfareDocument.builder()
            .id("d")
            .addParts(DocumentPart.of(PLAN))
            .addHandlings(council("2024-05-20", HandlingOutcome.APPROVED))
            .addIntegratedPlans(
                plan(IntegratedPlan.Kind.CHILDREN, IntegratedPlan.Relation.CONTAINED)
                    .addContents(
                        ContentStatement.present("CP-CHILD-1"),
                        ContentStatement.present("CP-CHILD-2"),
                        ContentStatement.present("CP-CHILD-3"),
                        ContentStatement.present("CP-CHILD-4"),
                        ContentStatement.absent("CP-CHILD-5"),
                        ContentStatement.absent("CP-CHILD-6"),
                        ContentStatement.absent("CP-CHILD-7"))
                    .build());
    DutyAssessment helsinki =
        verdict(
            HELSINKI,
            true,
            ON,
            "MUN-TERM-PLAN",
            "2021–2025",
            document.addIssuers(HELSINKI).build());
    assertThat(helsinki.status()).isEqualTo(DutyStatus.PARTLY_MET);
    assertThat(codes(helsinki.reasons())).filteredOn(ReasonCode.CONTENT_LACKING::equals).hasSize(3);
    assertThat(
            ofTampere("MUN-TERM-PLAN", "2021–2025", document.issuers(List.of(TAMPERE)).build())
                .status())
        .isEqualTo(DutyStatus.MET);
  }

  @Test
  @DisplayName("#49 Espoo has two duties to deliver")
  void espooHasTwoDutiesToDeliver() {
    WelfareDocument document =
        document("e", ESPOO, REPORT, PLAN)
            .addHandlings(council("2024-05-20", HandlingOutcome.APPROVED))
            .addDeliveries(delivery(Authority.county("03"), "2024-06-01"))
            .build();
    Assessment assessment = assess(ESPOO, true, ON, document);
    assertThat(assessment.find("MUN-DELIVER-COUNTY", "2021–2025").orElseThrow().status())
        .isEqualTo(DutyStatus.MET);
    assertThat(assessment.find("MUN-DELIVER-HUS", "2021–2025").orElseThrow().status())
        .isEqualTo(DutyStatus.MISSING);
  }

  @Test
  @DisplayName("#50 delivery to HUS is not asked outside Uusimaa, and does no harm")
  void husOutsideUusimaa() {
    WelfareDocument document =
        handled("2024-05-20", HandlingOutcome.APPROVED).toBuilder()
            .addDeliveries(
                delivery(PIRKANMAA, "2024-06-01"), delivery(Authority.hus(), "2024-06-01"))
            .build();
    Assessment assessment = assess(TAMPERE, true, ON, document);
    assertThat(assessment.verdicts("MUN-DELIVER-HUS"))
        .extracting(DutyAssessment::status)
        .containsExactly(DutyStatus.NOT_APPLICABLE);
    assertThat(assessment.find("MUN-DELIVER-COUNTY", "2021–2025").orElseThrow().refused())
        .isEmpty();
  }

  @Test
  @DisplayName("#51 HUS has no report of the term")
  void husTermReport() {
    assertThat(ObligationCatalog.standard().all())
        .filteredOn(duty -> duty.authority() == Bearer.Kind.HUS)
        .noneMatch(
            duty ->
                duty.evidenceRequired() == EvidenceRequirement.TERM_REPORT
                    || duty.evidenceRequired() == EvidenceRequirement.TERM_PLAN
                    || duty.evidenceRequired() == EvidenceRequirement.PUBLICATION);
  }

  @Test
  @DisplayName("#52 a joint report counts where the own council handled it")
  void aJointReportCountsWhereTheOwnCouncilHandledIt() {
    Authority loviisa = Authority.municipality("434");
    Authority lapinjarvi = Authority.municipality("407");
    WelfareDocument joint =
        document("joint", loviisa, REPORT)
            .addIssuers(lapinjarvi)
            .addHandlings(
                handling(DecidingBody.Kind.COUNCIL, "2024-02-19", HandlingOutcome.APPROVED)
                    .authority(loviisa)
                    .build(),
                handling(DecidingBody.Kind.COUNCIL, "2025-08-19", HandlingOutcome.APPROVED)
                    .authority(lapinjarvi)
                    .build())
            .build();
    assertThat(verdict(loviisa, true, ON, "MUN-TERM-REPORT", "2021–2025", joint).status())
        .isEqualTo(DutyStatus.MET);
    assertThat(verdict(lapinjarvi, true, ON, "MUN-TERM-REPORT", "2021–2025", joint).status())
        .isEqualTo(DutyStatus.MISSING);
    assertThat(verdict(lapinjarvi, true, ON, "MUN-TERM-REPORT", "2025–2029", joint).status())
        .isEqualTo(DutyStatus.MET);
  }

  @Test
  @DisplayName("#53 a joint children's plan needs the approval of each council")
  void jointChildrensPlan() {
    Authority loviisa = Authority.municipality("434");
    Authority lapinjarvi = Authority.municipality("407");
    WelfareDocument joint =
        document("joint", loviisa, PLAN)
            .addIssuers(lapinjarvi)
            .addIntegratedPlans(
                plan(IntegratedPlan.Kind.CHILDREN, IntegratedPlan.Relation.CONTAINED)
                    .addHandlings(
                        handling(DecidingBody.Kind.COUNCIL, "2024-02-19", HandlingOutcome.APPROVED)
                            .authority(loviisa)
                            .build())
                    .build())
            .build();
    assertThat(neighbour(loviisa, ON, "NB-CHILD-MUN", "2025–2029", joint).status())
        .isEqualTo(DutyStatus.MET);
    assertThat(neighbour(lapinjarvi, ON, "NB-CHILD-MUN", "2025–2029", joint).status())
        .isEqualTo(DutyStatus.MISSING);
  }

  @Test
  @DisplayName("#54 a report of a joint authority does not fulfil a municipality's duty")
  void aReportOfAJointAuthorityDoesNotMeetAMunicipalitysDuty() {
    Authority eksote = new Authority.JointAuthority("eksote", LocalizedText.of("Eksote", "Eksote"));
    Authority lappeenranta = Authority.municipality("405");
    Assessment assessment =
        assess(
            lappeenranta,
            true,
            ON,
            document("e", eksote, REPORT)
                .addHandlings(council("2019-05-20", HandlingOutcome.APPROVED))
                .build());
    assertThat(assessment.find("MUN-TERM-REPORT", "2017–2021").orElseThrow().status())
        .isEqualTo(DutyStatus.MISSING);
    assertThat(assessment.unplaced())
        .extracting(item -> item.reason().code())
        .containsExactly(ReasonCode.NOT_AN_ISSUER);
  }

  @Test
  @DisplayName("#55 the documents of a municipality that ended do not pass to its successor")
  void theDocumentsOfAnEndedMunicipalityDoNotPassToItsSuccessor() {
    Authority mantyharju = Authority.municipality("507");
    WelfareDocument pertunmaa =
        document("p", Authority.municipality("588"), REPORT)
            .addHandlings(council("2024-05-20", HandlingOutcome.APPROVED))
            .build();
    Assessment assessment = assess(mantyharju, true, ON, pertunmaa);
    assertThat(assessment.find("MUN-TERM-REPORT", "2021–2025").orElseThrow().status())
        .isEqualTo(DutyStatus.MISSING);
    assertThat(assessment.unplaced())
        .extracting(item -> item.reason().code())
        .containsExactly(ReasonCode.BY_PREDECESSOR);
  }

  @Test
  @DisplayName("#56 a municipality can have terms of its own after a merger")
  void aMunicipalityCanHaveTermsOfItsOwnAfterAMerger() {
    CouncilTerms terms =
        CouncilTerms.standard()
            .withTermsOf(
                MunicipalityCode.of("507"),
                List.of(
                    new CouncilTerm(
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2029, 5, 31),
                        List.of(),
                        Certainty.INTERPRETATION)));
    Assessment assessment =
        Kuntamalli.standard()
            .withTerms(terms)
            .assess(complete(Authority.municipality("507")).build(), LocalDate.parse(ON));
    assertThat(assessment.verdicts("MUN-TERM-REPORT"))
        .extracting(duty -> duty.period().orElseThrow().from())
        .containsExactly(LocalDate.of(2025, 1, 1));
  }

  @Test
  @DisplayName("#58 on Åland nothing applies, and nothing is missing")
  void onAlandNothingAppliesAndNothingIsMissing() {
    assertThat(assess(Authority.municipality("478"), true, ON).duties())
        .isNotEmpty()
        .allMatch(duty -> duty.status() == DutyStatus.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("#59 before 2023 a county had no report to make")
  void countyBefore2023() {
    assertThat(assess(PIRKANMAA, true, "2022-12-31").verdicts("CTY-ANNUAL"))
        .extracting(duty -> duty.period().orElseThrow().name(), DutyAssessment::status)
        .containsExactly(
            tuple("2021", DutyStatus.NOT_APPLICABLE),
            tuple("2022", DutyStatus.NOT_APPLICABLE),
            tuple("2023", DutyStatus.NOT_STARTED));
    assertThat(
            codes(verdict(PIRKANMAA, true, "2022-12-31", "CTY-TERM-REPORT", "2022–2025").reasons()))
        .contains(ReasonCode.BASIS_AHEAD);
  }

  @Test
  @DisplayName("#60 the first term of a county asks for report and plan within it")
  void firstCountyTerm() {
    assertThat(verdict(PIRKANMAA, true, "2025-05-31", "CTY-TERM-REPORT", "2022–2025").status())
        .isEqualTo(DutyStatus.RUNNING);
    assertThat(verdict(PIRKANMAA, true, "2025-06-01", "CTY-TERM-REPORT", "2022–2025").status())
        .isEqualTo(DutyStatus.MISSING);
  }
}
