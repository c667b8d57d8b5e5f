package io.github.kuntamalli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.assessment.Evidence;
import io.github.kuntamalli.assessment.RefusedEvidence;
import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class AssessmentMarkdownTest {

  @SuppressWarnings("unused")
  private static final List<String> HOSTILE = SampleReports.HOSTILE;

  /** A report that the council approved, in a section of its minutes that is called so. */
  private static Assessment assessment(String section) {
    WelfareDocument report =
        report("report-2024", "2024-05-20", HandlingOutcome.APPROVED, Optional.of(section));
    return Kuntamalli.standard()
        .assess(
            Dossier.builder()
                .authority(Authority.municipality("837"))
                .complete(true)
                .addDocuments(report)
                .build(),
            LocalDate.of(2026, 11, 22));
  }

  private static String page(String text, Language language) {
    return AssessmentMarkdown.of(text, assessment(text), language);
  }

  @Test
  void thePageTellsTheVerdictWithEverythingItRestsOn() {
    assertThat(page("Tampere", Language.EN))
        .startsWith(
            """
            # Welfare-reporting duties: Tampere

            - **Reference date**: 22 November 2026
            """)
        .contains(
            """
            ### 2021–2025: met

            - **Provision**: [612/2021 s. 6(3)](http://data.finlex.fi/eli/sd/2021/612/luku/1/pykala/6/momentti/3)
            - **Taken into account**: report-2024, welfare report, 20 May 2024, § Tampere
            """)
        .contains("### 2017–2021: missing\n", "- **Next step**: ", "## Notes\n");
  }

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"FI", "SV", "EN"})
  void withoutAnotherNameTheAuthorityIsCalledAsTheRegisterCallsIt(Language language) {
    Assessment assessment = assessment("1");
    String name = language == Language.SV ? "Tammerfors" : "Tampere";
    assertThat(AssessmentMarkdown.of(assessment, language))
        .isEqualTo(AssessmentMarkdown.of(name, assessment, language));
  }

  @Test
  void aDocumentOfAnotherAuthorityIsListedWithItsReason() {
    Dossier dossier =
        Dossier.completeOf(
            Authority.municipality("049"),
            report("of-tampere", "2024-05-20", HandlingOutcome.APPROVED, Optional.empty()));
    Assessment assessment = Kuntamalli.standard().assess(dossier, LocalDate.of(2026, 11, 22));
    assertThat(assessment.unplaced()).hasSize(1);
    assertThat(AssessmentMarkdown.of(assessment, Language.EN))
        .contains(
            "## Documents that could not be placed in any period\n\n- "
                + line(assessment.unplaced().get(0))
                + "\n\n## Notes\n");
  }

  @Test
  void everyVerdictHasItsHeadingAndEveryDutyOne() {
    Assessment assessment = assessment("1");
    String page = AssessmentMarkdown.of("Tampere", assessment, Language.SV);
    assertThat(page.lines().filter(line -> line.startsWith("### ")))
        .hasSameSizeAs(assessment.duties());
    long duties = assessment.duties().stream().map(duty -> duty.obligation()).distinct().count();
    assertThat(page.lines().filter(line -> line.startsWith("## ") && line.endsWith("`")))
        .hasSize((int) duties);
  }

  @Test
  void someVerdictsCanBeShownAlone() {
    Assessment assessment = assessment("1");
    String page =
        AssessmentMarkdown.of(
            "Tampere",
            assessment,
            assessment.verdicts("MUN-TERM-REPORT").subList(0, 1),
            Language.EN);
    assertThat(page.lines().filter(line -> line.startsWith("### "))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "FI, '# Hyvinvointiraportoinnin velvoitteet: X', '### 2021–2025: täytetty'",
    "SV, '# Skyldigheter inom välfärdsrapporteringen: X', '### 2021–2025: uppfylld'"
  })
  void thePageSpeaksTheLanguageAskedFor(Language language, String heading, String verdict) {
    assertThat(page("X", language)).startsWith(heading + "\n").contains(verdict);
  }

  @ParameterizedTest
  @FieldSource("HOSTILE")
  void whatStandsInADossierNeverBecomesMarkup(String text) {
    MarkdownText found = MarkdownText.of(page(text, Language.EN));
    MarkdownText plain = MarkdownText.of(page("Turku", Language.EN));
    String shown = text.strip().replaceAll("[\\s\\u0085\\u2028]+", " ");
    assertThat(found.harm).isEmpty();
    assertThat(found.links).isEqualTo(plain.links);
    assertThat(found.blocks)
        .hasSameSizeAs(plain.blocks)
        .contains(
            "Welfare-reporting duties: " + shown,
            "Taken into account: report-2024, welfare report, 20 May 2024, § " + shown);
  }

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"FI", "SV", "EN"})
  void whatCountsWithAReservationSaysWhich(Language language) {
    Dossier dossier =
        Dossier.completeOf(
            Authority.municipality("837"),
            report("noted", "2024-05-20", HandlingOutcome.NOTED, Optional.empty()));
    Assessment assessment = Kuntamalli.standard().assess(dossier, LocalDate.of(2026, 11, 22));
    String page = AssessmentMarkdown.of("Tampere", assessment, language);
    assertThat(assessment.duties())
        .flatExtracting(DutyAssessment::evidence)
        .flatExtracting(Evidence::reservations)
        .isNotEmpty()
        .allSatisfy(reason -> assertThat(page).contains(reason.text(language)));
    assertThat(page.lines())
        .filteredOn(line -> line.contains("noted, "))
        .isNotEmpty()
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains(
                        assessment.duties().stream()
                            .flatMap(duty -> duty.evidence().stream())
                            .flatMap(one -> one.reservations().stream())
                            .findFirst()
                            .orElseThrow()
                            .text(language)));
  }

  /** A report the council only returned, an approved one of 2024, and one of 2027. */
  @Test
  void whatDoesNotCountAndWhatComesLaterIsToldWithItsReason() {
    Dossier dossier =
        Dossier.builder()
            .authority(Authority.municipality("837"))
            .complete(true)
            .addDocuments(
                report("returned", "2024-02-19", HandlingOutcome.RETURNED, Optional.empty()))
            .addDocuments(
                report("approved", "2024-05-20", HandlingOutcome.APPROVED, Optional.empty()))
            .addDocuments(report("later", "2027-05-17", HandlingOutcome.APPROVED, Optional.empty()))
            .build();
    Assessment assessment = Kuntamalli.standard().assess(dossier, LocalDate.of(2026, 11, 22));
    List<RefusedEvidence> refused =
        assessment.duties().stream().flatMap(duty -> duty.refused().stream()).toList();
    assertThat(refused).isNotEmpty();
    assertThat(assessment.later()).isNotEmpty();

    String page = AssessmentMarkdown.of("Tampere", assessment, Language.EN);

    assertThat(page)
        .contains(
            "- **Edition of the municipality data**: " + assessment.registerEdition().id() + "\n",
            "- **Edition of the duty catalog**: " + assessment.catalogEdition().id() + "\n",
            "## After the reference date\n\n- " + line(assessment.later().get(0)) + "\n");
    for (RefusedEvidence one : refused) {
      assertThat(page).contains("- **Not taken into account**: " + line(one) + "\n");
    }
    for (DutyStatus status : DutyStatus.values()) {
      long number = assessment.duties().stream().filter(duty -> duty.status() == status).count();
      String counted = "- **" + status.text(Language.EN) + "**: ";
      if (number == 0) {
        assertThat(page).doesNotContain(counted);
      } else {
        assertThat(page).contains(counted + number + "\n");
      }
    }
    for (DutyAssessment duty : assessment.duties()) {
      assertThat(duty.reasons())
          .filteredOn(reason -> !reason.code().isAboutMethod())
          .isNotEmpty()
          .allSatisfy(
              reason ->
                  assertThat(page).contains("**: " + Markdown.text(reason.text(Language.EN))));
    }
    assertThat(assessment.methods())
        .as("how duties are assessed is said once, after the verdicts")
        .hasSize(3)
        .allSatisfy(
            reason ->
                assertThat(page)
                    .containsOnlyOnce(Markdown.text(reason.text(Language.EN)))
                    .contains("\n- " + Markdown.text(reason.text(Language.EN)) + "\n"));
    assertThat(page).doesNotContain("\n\n\n");
  }

  private static WelfareDocument report(
      String id, String day, HandlingOutcome outcome, Optional<String> section) {
    return WelfareDocument.builder()
        .id(id)
        .addIssuers(Authority.municipality("837"))
        .addParts(DocumentPart.of(DocumentPart.Kind.TERM_REPORT))
        .addHandlings(
            Handling.builder()
                .body(new DecidingBody(DecidingBody.Kind.COUNCIL, Optional.empty()))
                .date(Stated.known(PartialDate.parse(day)))
                .outcome(outcome)
                .section(section)
                .build())
        .build();
  }

  private static String line(RefusedEvidence one) {
    return Markdown.text(
        "%s, %s: %s"
            .formatted(
                one.document(), one.part().text(Language.EN), one.reason().text(Language.EN)));
  }

  @Test
  void anAuthorityWithoutANameIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> page(" ", Language.EN))
        .withMessageContaining("name: the name of the authority is blank");
  }
}
