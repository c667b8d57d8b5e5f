package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.REPORT;
import static io.github.kuntamalli.assessment.Documents.document;
import static io.github.kuntamalli.assessment.Documents.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.ActivityKind;
import io.github.kuntamalli.welfare.ImpactAssessment;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DossierTest {

  private static final Authority TAMPERE = Authority.municipality("837");
  private final WelfareDocument one = document("one", TAMPERE, REPORT).build();
  private final WelfareDocument other = document("other", TAMPERE, REPORT).build();

  private static Dossier dossier(boolean complete, WelfareDocument... documents) {
    return Dossier.builder().authority(TAMPERE).complete(complete).addDocuments(documents).build();
  }

  @Test
  void theSameDocumentInTwoDossiersIsThereOnce() {
    Dossier both = dossier(true, one).combinedWith(dossier(true, one, other));
    assertThat(both.documents()).containsExactly(one, other);
    assertThat(both.complete()).isTrue();
    assertThat(dossier(true, one).combinedWith(dossier(false, other)).complete()).isFalse();
  }

  @Test
  void twoDocumentsOfOneIdAreRefused() {
    WelfareDocument changed = one.toBuilder().title(LocalizedText.of("a", "b")).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dossier(true, one, changed))
        .withMessageContaining("two documents have the id \"one\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dossier(true, one).combinedWith(dossier(true, changed)))
        .withMessageContaining("both dossiers of municipality:837, but its details differ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dossier(true).combinedWith(Dossier.of(Authority.hus())))
        .withMessageContaining("(\"municipality:837\" and \"hus\")");
  }

  @Test
  void notesAreKeptOnceAndRecordsAndAssessmentsHaveIdsOfTheirOwn() {
    LocalizedText first = LocalizedText.of("a", "a", "a");
    LocalizedText second = LocalizedText.of("b", "b", "b");
    Dossier noted = Dossier.builder().authority(TAMPERE).addNotes(first).build();
    Dossier more = Dossier.builder().authority(TAMPERE).addNotes(first, second).build();
    assertThat(noted.combinedWith(more).notes()).containsExactly(first, second);
    ActivityRecord memo = work("memo", ActivityKind.RESPONSIBLE_PARTY, "2024-02-19").build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dossier.builder().authority(TAMPERE).addRecords(memo, memo).build())
        .withMessageContaining("two records have the id \"memo\"");
    ImpactAssessment impact =
        ImpactAssessment.builder().id("i").authority(TAMPERE).decision(first).build();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Dossier.builder().authority(TAMPERE).addImpactAssessments(impact, impact).build())
        .withMessageContaining("two impact assessments have the id \"i\"");
  }

  @Test
  void aDocumentNeedsAnIdAnIssuerAndAPart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> document("a b", TAMPERE, REPORT).build())
        .withMessageContaining("\"a b\" is empty or contains spaces");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> document("a", TAMPERE).build())
        .withMessageContaining("at least one part");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> document("a", TAMPERE, REPORT, REPORT).build())
        .withMessageContaining("name each kind of part once");
  }

  @Test
  void aDossierOfAllDocumentsClaimsToHaveThemAll() {
    Dossier all = Dossier.completeOf(TAMPERE, one, other);
    assertThat(all).isEqualTo(dossier(true, one, other));
    assertThat(all).hasToString("Dossier[municipality:837, 2 documents, complete]");
    assertThat(Dossier.of(TAMPERE)).hasToString("Dossier[municipality:837, 0 documents]");
  }

  @Test
  void aRecordOfADayIsMadeInOneCall() {
    ActivityRecord memo =
        ActivityRecord.of("memo-1", ActivityKind.ANNUAL_NEGOTIATION, "2024-05-27");
    assertThat(memo.date().asOptional()).hasToString("Optional[2024-05-27]");
    assertThat(memo).hasToString("ActivityRecord[memo-1, ANNUAL_NEGOTIATION]");
  }

  @Test
  void whatIsUnknownIsShownShortly() {
    DecisiveFact day = new DecisiveFact(DecisiveFact.Kind.HANDLING_DAY, Optional.of("report-2024"));
    assertThat(day).hasToString("HANDLING_DAY of report-2024");
    assertThat(DecisiveFact.of(DecisiveFact.Kind.HANDLING_DAY)).hasToString("HANDLING_DAY");
    assertThat(Uncertainty.of(List.of(day)))
        .hasToString("FACT_UNKNOWN [HANDLING_DAY of report-2024]");
  }
}
