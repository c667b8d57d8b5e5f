package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.ANNUAL;
import static io.github.kuntamalli.assessment.Documents.PLAN;
import static io.github.kuntamalli.assessment.Documents.REPORT;
import static io.github.kuntamalli.assessment.Documents.TAMPERE;
import static io.github.kuntamalli.assessment.Documents.assess;
import static io.github.kuntamalli.assessment.Documents.codes;
import static io.github.kuntamalli.assessment.Documents.council;
import static io.github.kuntamalli.assessment.Documents.document;
import static io.github.kuntamalli.assessment.Documents.handled;
import static io.github.kuntamalli.assessment.Documents.handling;
import static io.github.kuntamalli.assessment.Documents.holding;
import static io.github.kuntamalli.assessment.Documents.neighbour;
import static io.github.kuntamalli.assessment.Documents.ofTampere;
import static io.github.kuntamalli.assessment.Documents.plan;
import static io.github.kuntamalli.assessment.Documents.publication;
import static io.github.kuntamalli.assessment.Documents.state;
import static io.github.kuntamalli.assessment.Documents.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.Citation;
import io.github.kuntamalli.welfare.ContentStatement;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.ExplainedOmission;
import io.github.kuntamalli.welfare.IntegratedPlan;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Edge cases 21 to 33: documents and handling. */
class DocumentsAndHandlingEdgeCasesTest {

  private static final String ON = "2026-11-22";

  @Test
  @DisplayName("#21 report and plan in one file are accepted")
  void reportAndPlanInOneFileAreAccepted() {
    Assessment assessment =
        assess(TAMPERE, true, ON, handled("2024-05-20", HandlingOutcome.APPROVED));
    assertThat(assessment.find("MUN-TERM-REPORT", "2021–2025").orElseThrow().status())
        .isEqualTo(DutyStatus.MET);
    assertThat(assessment.find("MUN-TERM-PLAN", "2021–2025").orElseThrow().status())
        .isEqualTo(DutyStatus.MET);
  }

  @Test
  @DisplayName(
      "#22 separate files at different times are accepted; delivery and publication are asked of each")
  void separateFilesAtDifferentTimesAreAccepted() {
    WelfareDocument report =
        document("r", TAMPERE, REPORT)
            .addHandlings(council("2024-02-19", HandlingOutcome.APPROVED))
            .addPublications(publication("2024-03-01"))
            .build();
    WelfareDocument plan =
        document("p", TAMPERE, PLAN)
            .addHandlings(council("2024-11-18", HandlingOutcome.APPROVED))
            .build();
    DutyAssessment half = ofTampere("MUN-PUBLISH", "2021–2025", report, plan);
    assertThat(half.status()).isEqualTo(DutyStatus.PARTLY_MET);
    assertThat(state(half, "REPORT")).isEqualTo(ContentVerdict.State.MET);
    assertThat(state(half, "PLAN")).isEqualTo(ContentVerdict.State.MISSING);
    assertThat(
            ofTampere(
                    "MUN-PUBLISH",
                    "2021–2025",
                    report,
                    plan.toBuilder().addPublications(publication("2024-12-01")).build())
                .status())
        .isEqualTo(DutyStatus.MET);
  }

  @Test
  @DisplayName(
      "#23 a plan split by age group is accepted if the parts together hold what is asked for")
  void splitByAge() {
    WelfareDocument children =
        document("c", TAMPERE, PLAN)
            .addHandlings(council("2024-02-19", HandlingOutcome.APPROVED))
            .addIntegratedPlans(
                plan(IntegratedPlan.Kind.CHILDREN, IntegratedPlan.Relation.CONTAINED)
                    .addContents(
                        ContentStatement.present("CP-CHILD-1"),
                        ContentStatement.present("CP-CHILD-2"),
                        ContentStatement.present("CP-CHILD-3"),
                        ContentStatement.present("CP-CHILD-4"))
                    .build())
            .build();
    WelfareDocument older =
        document("o", TAMPERE, PLAN)
            .addHandlings(council("2024-04-22", HandlingOutcome.APPROVED))
            .addIntegratedPlans(
                plan(IntegratedPlan.Kind.AGEING, IntegratedPlan.Relation.CONTAINED)
                    .addContents(
                        ContentStatement.present("CP-AGE-1"), ContentStatement.present("CP-AGE-2"))
                    .build())
            .build();
    DutyAssessment duty = ofTampere("MUN-TERM-PLAN", "2021–2025", children, older);
    assertThat(duty.status()).isEqualTo(DutyStatus.MET);
    for (String point : List.of("CP-CHILD-4", "CP-AGE-2")) {
      assertThat(state(duty, point)).isEqualTo(ContentVerdict.State.MET);
    }
  }

  @Test
  @DisplayName("#24 noted only is accepted with a note, but a children's plan needs approval")
  void notedOnlyIsAcceptedButAChildrensPlanNeedsApproval() {
    WelfareDocument noted =
        handled("2024-05-20", HandlingOutcome.NOTED).toBuilder()
            .addIntegratedPlans(
                plan(IntegratedPlan.Kind.CHILDREN, IntegratedPlan.Relation.CONTAINED).build())
            .build();
    DutyAssessment duty = ofTampere("MUN-TERM-PLAN", "2021–2025", noted);
    assertThat(duty.status()).isEqualTo(DutyStatus.MET);
    assertThat(codes(duty.reservations())).contains(ReasonCode.NOTED_NOT_APPROVED);
    assertThat(
            codes(
                neighbour(TAMPERE, "2025-05-31", "NB-CHILD-MUN", "2021–2025", noted)
                    .reservations()))
        .containsExactly(ReasonCode.PLAN_NEEDS_APPROVAL);
  }

  @Test
  @DisplayName("#25 a board alone is not enough")
  void aBoardAloneIsNotEnough() {
    WelfareDocument board =
        document("b", TAMPERE, REPORT)
            .addHandlings(
                handling(DecidingBody.Kind.BOARD, "2024-05-20", HandlingOutcome.APPROVED).build())
            .build();
    assertThat(ofTampere("MUN-TERM-REPORT", "2021–2025", board).status())
        .isEqualTo(DutyStatus.MISSING);
  }

  @Test
  @DisplayName(
      "#26 a strategy that is declared the plan is accepted; one judged so by its content with a reservation")
  void strategyAsPlan() {
    WelfareDocument declared =
        WelfareDocument.builder()
            .id("s")
            .addIssuers(TAMPERE)
            .title(LocalizedText.of(Language.FI, "Kaupunkistrategia"))
            .addParts(holding(PLAN, ContentStatement.present("CP-AGE-1")))
            .addHandlings(council("2024-05-20", HandlingOutcome.APPROVED))
            .build();
    DutyAssessment duty = ofTampere("MUN-TERM-PLAN", "2021–2025", declared);
    assertThat(duty.status()).isEqualTo(DutyStatus.MET);
    assertThat(state(duty, "CP-AGE-1")).isEqualTo(ContentVerdict.State.MET);
    WelfareDocument inferred =
        declared.toBuilder()
            .parts(
                List.of(
                    DocumentPart.builder()
                        .kind(PLAN)
                        .identification(DocumentPart.Identification.INFERRED)
                        .build()))
            .build();
    assertThat(codes(ofTampere("MUN-TERM-PLAN", "2021–2025", inferred).reservations()))
        .containsExactly(ReasonCode.PART_INFERRED);
  }

  @Test
  @DisplayName("#27 an annual report inside an activity report is accepted with its four contents")
  void insideActivityReport() {
    WelfareDocument activity =
        WelfareDocument.builder()
            .id("a")
            .addIssuers(TAMPERE)
            .title(LocalizedText.of(Language.FI, "Toimintakertomus 2023"))
            .addParts(
                holding(
                    ANNUAL,
                    ContentStatement.present("WELFARE"),
                    ContentStatement.present("HEALTH"),
                    ContentStatement.present("FACTORS"),
                    ContentStatement.present("MEASURES")))
            .addHandlings(council("2024-06-10", HandlingOutcome.APPROVED))
            .build();
    DutyAssessment duty = ofTampere("MUN-ANNUAL", "2024", activity);
    assertThat(duty.status()).isEqualTo(DutyStatus.MET);
    assertThat(duty.content())
        .hasSize(4)
        .allMatch(point -> point.state() == ContentVerdict.State.MET);
  }

  @Test
  @DisplayName("#28 the old word wide in a title of today changes nothing")
  void theOldWordWideInATitleChangesNothing() {
    WelfareDocument wide =
        handled("2024-05-20", HandlingOutcome.APPROVED).toBuilder()
            .title(LocalizedText.of("Laaja hyvinvointikertomus", "Omfattande välfärdsberättelse"))
            .build();
    DutyAssessment duty = ofTampere("MUN-TERM-REPORT", "2021–2025", wide);
    assertThat(duty.status()).isEqualTo(DutyStatus.MET);
    assertThat(duty.obligation().titleOn(LocalDate.of(2022, 12, 31)).text(Language.FI))
        .contains("laajempi");
    assertThat(duty.obligation().titleOn(LocalDate.of(2023, 1, 1)).text(Language.FI))
        .doesNotContain("laajempi");
  }

  @Test
  @DisplayName("#29 a small municipality without a split by area gets a reservation, no fault")
  void noSplitByArea() {
    Authority salla = Authority.municipality("732");
    WelfareDocument report =
        WelfareDocument.builder()
            .id("r")
            .addIssuers(salla)
            .addParts(holding(REPORT, ContentStatement.absent("BY-AREA")))
            .addHandlings(council("2024-05-20", HandlingOutcome.APPROVED))
            .build();
    DutyAssessment duty = verdict(salla, true, ON, "MUN-TERM-REPORT", "2021–2025", report);
    assertThat(duty.status()).isEqualTo(DutyStatus.MET);
    assertThat(codes(duty.reservations())).containsExactly(ReasonCode.CONTENT_MISSING);
  }

  @Test
  @DisplayName("#30 an indicator of the minimum list that is missing is no legal fault")
  void aMissingIndicatorOfTheMinimumListIsNoLegalFault() {
    WelfareDocument document =
        handled("2024-05-20", HandlingOutcome.APPROVED).toBuilder()
            .addOmissions(
                new ExplainedOmission(
                    LocalizedText.of(Language.FI, "työttömyys"), Optional.empty()))
            .build();
    DutyAssessment duty = ofTampere("MUN-TERM-REPORT", "2021–2025", document);
    assertThat(duty.status()).isEqualTo(DutyStatus.MET);
    assertThat(duty.reservations()).isEmpty();
  }

  @Test
  @DisplayName("#31 a citation of the repealed section is told, and the document stays valid")
  void aCitationOfTheRepealedSectionIsReportedAndTheDocumentStaysValid() {
    WelfareDocument document =
        handled("2024-05-20", HandlingOutcome.APPROVED).toBuilder()
            .addActsCited(Citation.of("1326/2010", "12"))
            .build();
    assertThat(ofTampere("MUN-TERM-REPORT", "2021–2025", document).status())
        .isEqualTo(DutyStatus.MET);
    assertThat(Kuntamalli.standard().validate(document, LocalDate.parse(ON)).findings())
        .extracting(finding -> finding.code().toString())
        .contains("citation-repealed");
  }

  @Test
  @DisplayName(
      "#32 the stale reference inside the act on cultural activities is not held against the municipality")
  void theStaleReferenceInsideAnActIsNotTheMunicipalitysFault() {
    WelfareDocument document =
        handled("2024-05-20", HandlingOutcome.APPROVED).toBuilder()
            .addActsCited(Citation.of("166/2019", "8"))
            .build();
    assertThat(ofTampere("MUN-TERM-REPORT", "2021–2025", document).reservations()).isEmpty();
    assertThat(Kuntamalli.standard().validate(document, LocalDate.parse(ON)).findings())
        .noneMatch(finding -> finding.code().toString().startsWith("citation-"));
  }

  @Test
  @DisplayName("#33 a mistyped number of the act is told with the likely one")
  void aMistypedNumberOfAnActIsReportedWithTheLikelyOne() {
    WelfareDocument document =
        handled("2024-05-20", HandlingOutcome.APPROVED).toBuilder()
            .addActsCited(Citation.of("612/2024"))
            .build();
    assertThat(ofTampere("MUN-TERM-REPORT", "2021–2025", document).status())
        .isEqualTo(DutyStatus.MET);
    assertThat(Kuntamalli.standard().validate(document, LocalDate.parse(ON)).findings())
        .extracting(finding -> finding.code().toString())
        .contains("citation-mistyped");
  }
}
