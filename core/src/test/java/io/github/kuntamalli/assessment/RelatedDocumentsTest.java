package io.github.kuntamalli.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.law.StatuteId;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.RuleResult;
import io.github.kuntamalli.welfare.Citation;
import io.github.kuntamalli.welfare.DocumentRelation;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a document refers to: other documents by id or title, and law by number or name. */
class RelatedDocumentsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Authority TAMPERE = Authority.municipality("837");

  private static WelfareDocument plan(String id, DocumentRelation... relations) {
    return WelfareDocument.plan(id, TAMPERE).relations(List.of(relations)).build();
  }

  private static DocumentRelation to(DocumentRelation.Kind kind, String document) {
    return new DocumentRelation(kind, Optional.of(document), Optional.empty());
  }

  private static RuleResult result(WelfareDocument... documents) {
    Dossier dossier =
        Dossier.builder().authority(TAMPERE).documents(Arrays.asList(documents)).build();
    return Kuntamalli.standard().validate(dossier, DAY).results().stream()
        .filter(one -> one.code().value().equals("related-document-unknown"))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(DocumentRelation.Kind.class)
  void anIdThatNoDocumentOfTheDossierHasIsFoundWhateverTheRelationIs(DocumentRelation.Kind kind) {
    RuleResult unknown = result(plan("new", to(kind, "odl")), plan("old"));
    assertThat(unknown.findings())
        .extracting(found -> found.location().pointer())
        .containsExactly("/documents/0/relations/0/document");
    assertThat(unknown.findings().get(0).problem(Language.EN)).contains("odl");
    assertThat(result(plan("new", to(kind, "old")), plan("old")).status())
        .isEqualTo(RuleResult.Status.PASSED);
    assertThat(result(plan("old"), plan("new", to(kind, "old"))).status())
        .isEqualTo(RuleResult.Status.PASSED);
  }

  @Test
  void aTitleAloneIsEnoughForADocumentElsewhere() {
    DocumentRelation byTitle =
        new DocumentRelation(
            DocumentRelation.Kind.RESTS_ON,
            Optional.empty(),
            Optional.of(LocalizedText.of("Kaupunkistrategia", "Stadsstrategi")));
    assertThat(result(plan("new", byTitle)).status()).isEqualTo(RuleResult.Status.NOT_APPLICABLE);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new DocumentRelation(
                    DocumentRelation.Kind.RESTS_ON, Optional.empty(), Optional.empty()))
        .withMessageContaining("the id or the title");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "terveydenhuoltolaki     | 12 | 2024-03-18 | citation-repealed",
        "Terveydenhuoltolaki     | 12 | 2024-03-18 | citation-repealed",
        "terveydenhuoltolaki     | 12 | 2022-03-18 | -",
        "terveydenhuoltolaki     | -  | 2024-03-18 | -",
        "terveydenhuoltolaki     | 8  | 2024-03-18 | -",
        "terveydenhuollon laki   | 12 | 2024-03-18 | -",
        "laki sosiaali- ja terveydenhuollon järjestämisestä | 6 | 2021-11-15 | citation-not-yet-in-force",
        "laki sosiaali- ja terveydenhuollon järjestämisestä | 6 | 2024-03-18 | -",
        "laki kotoutumisen edistämisestä | 32 | 2026-03-18 | -"
      })
  void lawCitedByItsNameIsComparedWithTheDayOfTheDocument(
      String name, @Nullable String section, String handled, @Nullable String expected) {
    WelfareDocument document =
        WelfareDocument.plan("plan", TAMPERE)
            .addHandling(Handling.byCouncil(handled, HandlingOutcome.APPROVED))
            .addActsCited(
                new Citation(
                    Optional.empty(),
                    Optional.ofNullable(section),
                    Optional.of(LocalizedText.of(Language.FI, name)),
                    Optional.empty()))
            .build();
    assertThat(Kuntamalli.standard().validate(document, DAY).findings())
        .extracting(Finding::code)
        .extracting(Object::toString)
        .filteredOn(code -> code.startsWith("citation-"))
        .isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "FI | terveydenhuoltolaki                 | 1326/2010",
        "SV | hälso- och sjukvårdslag             | 1326/2010",
        "EN | Health Care Act                     | 1326/2010",
        "FI | lastensuojelulaki                   | 417/2007",
        "FI | laki kotoutumisen edistämisestä     | -",
        "FI | terveydenhuoltoa koskeva lainsäädäntö | -"
      })
  void aNameIsAnActWhereOneActAloneHasItAsItsTitle(
      Language language, String name, @Nullable String act) {
    assertThat(Citation.named(LocalizedText.of(language, name)).findStatute(StatuteBook.standard()))
        .isEqualTo(Optional.ofNullable(act).map(StatuteId::parse));
  }
}
