package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.ANNUAL;
import static io.github.kuntamalli.assessment.Documents.REPORT;
import static io.github.kuntamalli.assessment.Documents.TAMPERE;
import static io.github.kuntamalli.assessment.Documents.assess;
import static io.github.kuntamalli.assessment.Documents.codes;
import static io.github.kuntamalli.assessment.Documents.complete;
import static io.github.kuntamalli.assessment.Documents.council;
import static io.github.kuntamalli.assessment.Documents.document;
import static io.github.kuntamalli.assessment.Documents.handled;
import static io.github.kuntamalli.assessment.Documents.holding;
import static io.github.kuntamalli.assessment.Documents.publication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.EvidenceRequirement;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.welfare.ContentStatement;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Duty by document, for one authority and for the whole country. */
class CoverageTest {

  private static final LocalDate ON = LocalDate.of(2026, 11, 22);
  private static final ObligationCode PLANNING = ObligationCode.of("MUN-TERM-PLAN");

  @Test
  void oneDocumentServesSeveralDutiesOfOneAuthority() {
    WelfareDocument document =
        handled("2024-05-20", HandlingOutcome.APPROVED).toBuilder()
            .addPublications(publication("2024-06-01"))
            .build();
    CoverageMatrix matrix =
        CoverageMatrix.of(List.of(assess(TAMPERE, true, ON.toString(), document)))
            .only(cell -> cell.period().equals(Optional.of("2021–2025")));
    assertThat(matrix.columns()).containsExactly("doc");
    assertThat(matrix.only(cell -> cell.covering().contains("doc")).cells())
        .extracting(cell -> cell.obligation().value())
        .containsExactly("MUN-TERM-REPORT", "MUN-TERM-PLAN", "MUN-PUBLISH");
    assertThat(matrix.totals().get(ObligationCode.of("MUN-DELIVER-COUNTY")))
        .containsExactly(Map.entry(DutyStatus.MISSING, 1));
  }

  @Test
  void theTotalsOfTheWholeCountryCountEveryAuthorityOnce() {
    Dossier tampere =
        complete(TAMPERE).addDocuments(handled("2024-05-20", HandlingOutcome.APPROVED)).build();
    List<Assessment> country = Kuntamalli.standard().assessWholeCountry(List.of(tampere), ON);
    assertThat(country).hasSize(308 + 21 + 1);
    Map<DutyStatus, Integer> plans =
        CoverageMatrix.of(country)
            .only(cell -> cell.period().isEmpty() || cell.period().get().equals("2021–2025"))
            .totals()
            .get(PLANNING);
    assertThat(plans)
        .containsOnly(
            Map.entry(DutyStatus.MET, 1),
            Map.entry(DutyStatus.UNDETERMINED, 308 - 16 - 1),
            Map.entry(DutyStatus.NOT_APPLICABLE, 16));
  }

  @Test
  void beforeTheCountiesThereAreOnlyMunicipalities() {
    assertThat(Kuntamalli.standard().assessWholeCountry(List.of(), LocalDate.of(2015, 12, 31)))
        .allMatch(assessment -> assessment.authority() instanceof Authority.OfMunicipality);
  }

  @Test
  void aFollowUpWithoutItsTermDutiesIsNotJudged() {
    ObligationCatalog alone =
        ObligationCatalog.standard()
            .filter(
                new Edition("alone", ON),
                duty -> duty.evidenceRequired() == EvidenceRequirement.PUBLICATION);
    Assessment assessment =
        Kuntamalli.standard()
            .withObligations(alone)
            .assess(
                complete(TAMPERE)
                    .addDocuments(handled("2024-05-20", HandlingOutcome.APPROVED))
                    .build(),
                ON);
    DutyAssessment publish = assessment.find("MUN-PUBLISH", "2021–2025").orElseThrow();
    assertThat(publish.status()).isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(codes(publish.reasons())).containsExactly(ReasonCode.TERM_DUTIES_NOT_IN_CATALOG);
    assertThat(assessment.unplaced())
        .extracting(item -> item.reason().code())
        .containsOnly(ReasonCode.NO_DUTY_IN_CATALOG);
  }

  @Test
  void aDocumentOfAnAuthorityThatNobodyKnowsIsReported() {
    WelfareDocument unknown =
        document("u", Authority.municipality("999"), REPORT)
            .addHandlings(council("2024-05-20", HandlingOutcome.APPROVED))
            .build();
    assertThat(assess(TAMPERE, true, ON.toString(), unknown).unplaced())
        .extracting(item -> item.reason().code())
        .containsExactly(ReasonCode.NOT_AN_ISSUER);
    assertThat(Kuntamalli.standard().validate(unknown, ON).findings())
        .extracting(finding -> finding.code().toString())
        .contains("municipality-code-unknown");
  }

  @Test
  void aPointThatWasLeftOutOnPurposeIsNamedAndNoOther() {
    WelfareDocument annual =
        document("annual", TAMPERE)
            .addParts(
                holding(
                    ANNUAL,
                    ContentStatement.present("HEALTH"),
                    ContentStatement.leftOut("WELFARE", "in the report on wellbeing at work")))
            .addHandlings(council("2024-05-20", HandlingOutcome.APPROVED))
            .build();
    CoverageMatrix matrix =
        CoverageMatrix.of(List.of(assess(TAMPERE, true, ON.toString(), annual)))
            .only(cell -> cell.period().equals(Optional.of("2024")))
            .only(cell -> cell.obligation().value().equals("MUN-ANNUAL"));
    assertThat(matrix.cells())
        .singleElement()
        .satisfies(
            cell ->
                assertThat(cell.omitted())
                    .extracting(ContentVerdict::toString)
                    .containsExactly("WELFARE: EXPLAINED"));
    Map<ObligationCode, Map<DutyStatus, Integer>> totals = matrix.totals();
    assertThat(totals).hasSize(1);
    assertThatThrownBy(() -> totals.values().iterator().next().put(DutyStatus.MISSING, 1))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
