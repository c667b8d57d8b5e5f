package io.github.kuntamalli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.RuleCode;
import io.github.kuntamalli.validation.ValidationReport;
import io.github.kuntamalli.welfare.Delivery;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ReportMarkdownTest {

  @SuppressWarnings("unused")
  private static final List<String> HOSTILE = SampleReports.HOSTILE;

  private static String page(String text, Language language) {
    return ReportMarkdown.of(SampleReports.of(text), SampleReports.RULES, language);
  }

  @SuppressWarnings("unused")
  private static final List<LocalDate> FAR_DAYS = List.of(LocalDate.MIN, LocalDate.MAX);

  @ParameterizedTest
  @FieldSource("FAR_DAYS")
  void aReportAsOfAnyDayIsWritten(LocalDate day) {
    Kuntamalli kuntamalli = Kuntamalli.standard();
    Dossier turku = Dossier.of(Authority.municipality("853"));
    NamedReport report = new NamedReport("Turku", kuntamalli.validate(turku, day));
    for (Language language : Language.values()) {
      assertThat(ReportMarkdown.of(report, kuntamalli.rules(), language))
          .contains(Integer.toString(day.getYear()));
    }
  }

  @Test
  void thePageTellsFindingsByGravityAndThenEveryRule() {
    assertThat(page("Turku", Language.EN))
        .isEqualTo(
            """
            # Validation report: Turku

            - **Reference date**: 22 November 2026
            - **Edition of the rules**: 2026-11-22
            - **Findings**: 4

            ## Errors (2)

            ### `grave`

            - **What is wrong**: The name is Turku.
            - **Where**: `/names/0`; `/names/1`, line 3, column 14
            - **Why**: Reason.
            - **How to fix it**: Correct it.
            - **Provision**: [612/2021 s. 6(3)](http://data.finlex.fi/eli/sd/2021/612)

            ## Warnings (1)

            ### `doubtful`

            - **What is wrong**: The name is Turku.
            - **Where**: the whole document
            - **Why**: Reason.
            - **How to fix it**: Correct it.
            - **Provision**: no statutory basis

            ## Notes (1)

            ### `mere-note`

            - **What is wrong**: The name is Turku.
            - **Where**: ``/a`b|c``
            - **Why**: Reason.
            - **How to fix it**: Correct it.
            - **Provision**: no statutory basis

            ## Rules (8)

            ### No findings (1)

            - `fine`

            ### Findings (3)

            - `grave`
            - `doubtful`
            - `mere-note`

            ### Not applicable (1)

            - `beside-the-point`: en: Turku

            ### Skipped because another rule has already reported this (1)

            - `silent`: The rule grave already covers this.

            ### Suppressed (1)

            - `put-off`: The rule is not applied until 2026-11-23: agreed \\<with\\> \\*all\\*

            ### Stopped by a program error (1)

            - `broken`: The rule was stopped by a program error: java.lang.IllegalStateException: boom Turku
            """);
  }

  @Test
  void thePageSpeaksTheLanguageAskedFor() {
    assertThat(page("Turku", Language.FI))
        .startsWith("# Tarkistusraportti: Turku\n")
        .contains("## Virheet (2)", "rivi 3, sarake 14", "612/2021, 6 § 3 mom.");
    assertThat(page("Åbo", Language.SV))
        .startsWith("# Granskningsrapport: Åbo\n")
        .contains("## Fel (2)", "rad 3, kolumn 14", "Namnet är Åbo.");
  }

  @ParameterizedTest
  @FieldSource("HOSTILE")
  void whatStandsInADocumentNeverBecomesMarkup(String text) {
    MarkdownText found = MarkdownText.of(page(text, Language.EN));
    String shown = text.strip().replaceAll("[\\s\\u0085\\u2028]+", " ");
    assertThat(found.harm).isEmpty();
    assertThat(found.links).containsOnly("http://data.finlex.fi/eli/sd/2021/612");
    assertThat(found.blocks)
        .hasSameSizeAs(MarkdownText.of(page("Turku", Language.EN)).blocks)
        .contains(
            "Validation report: " + shown,
            "What is wrong: The name is " + shown + ".",
            "beside-the-point: en: " + shown);
  }

  @Test
  void withoutEscapingSuchTextsWouldBecomeMarkup() {
    MarkdownText found =
        MarkdownText.of(
            "x <script>a</script> *b* ![i](u) [l](v)\n\n| a |\n| --- |\n| b |\n\n> c\n");
    assertThat(found.harm).contains("html <script>", "emphasis", "image u", "table", "quote");
    assertThat(found.links).containsExactly("v");
  }

  @Test
  void charactersThatHideOrTurnTextAreReplacedVisibly() {
    MarkdownText found = MarkdownText.of(page(SampleReports.UNCARRIABLE, Language.EN));
    assertThat(found.blocks).contains("Validation report: a�b�c�d�e�f\uFFFFg�h");
  }

  @Test
  void anAddressInADocumentIsNoAddressInThePage() {
    assertThat(page("http://x.example www.x.example", Language.EN))
        .contains("http\\://x.example www\\.x.example");
  }

  @Test
  void everyRuleOfTheReportStandsOnThePageAndOneThatTheSetDoesNotKnowHasNoProvision() {
    String page =
        ReportMarkdown.of(
            SampleReports.of("x"),
            SampleReports.RULES.only(Set.of(new RuleCode("fine"))),
            Language.EN);
    assertThat(page).contains("### `grave`").doesNotContain("Provision");
    SampleReports.RULES.rules().forEach(rule -> assertThat(page).contains("`" + rule.code() + "`"));
  }

  @Test
  void thePageSaysHowManyFindingsItLeavesOut() {
    ValidationReport first =
        SampleReports.RULES.withMaxFindings(1).check("x", CheckContext.on(SampleReports.DAY));
    assertThat(ReportMarkdown.of(new NamedReport("x", first), SampleReports.RULES, Language.EN))
        .contains(
            "- **Findings**: 3\n- **Left out**: 1\n\n## Errors (1)\n",
            "- `grave`: The first 1 findings are listed; 1 more are left out.\n");
  }

  @Test
  void anEmptyReportIsAPageToo() {
    ValidationReport none = new ValidationReport(SampleReports.DAY, SampleReports.DAY, List.of());
    assertThat(
            ReportMarkdown.of(
                new NamedReport("x", none), Kuntamalli.standard().rules(), Language.EN))
        .endsWith("- **Findings**: 0\n\n## Rules (0)\n\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NamedReport(" ", none))
        .withMessageContaining("name of a report is blank");
  }

  @Test
  void aPlaceInADocumentHasItsNameForPeople() {
    WelfareDocument delivered =
        WelfareDocument.plan("plan", Authority.municipality("049"))
            .addHandling(Handling.byCouncil("2024-05-20", HandlingOutcome.APPROVED))
            .addDelivery(Delivery.to(Authority.county("03"), "2024-03-27"))
            .build();
    NamedReport report =
        new NamedReport(
            "plan", Kuntamalli.standard().validate(delivered, LocalDate.of(2026, 11, 22)));
    assertThat(ReportMarkdown.of(report, Kuntamalli.standard().rules(), Language.FI))
        .contains("toimitus 1, päivä (`/deliveries/0/date`)");
  }
}
