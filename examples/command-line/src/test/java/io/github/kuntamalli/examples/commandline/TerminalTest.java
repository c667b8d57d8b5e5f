package io.github.kuntamalli.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The terminal, its locale, its clock and the standard input, as far as an answer follows them. */
class TerminalTest {

  private static final String TAMPERE =
      "{\"schemaVersion\": \"1\", \"authority\": {\"kind\": \"municipality\", \"code\": \"837\"}}";

  private static Surroundings terminal(int width, boolean coloured, String in) {
    return new Surroundings(
        LocalDate.of(2026, 11, 22),
        Language.EN,
        width,
        false,
        coloured,
        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)));
  }

  private static int widest(String text) {
    return text.lines().mapToInt(line -> line.codePointCount(0, line.length())).max().orElse(0);
  }

  @ParameterizedTest
  @CsvSource({"30", "40", "60", "80", "100", "170"})
  void noLineIsWiderThanTheTerminal(int width) {
    for (String line :
        List.of(
            "assess --sample 837 --on 2026-11-22 --language %s",
            "assess --sample 837 --on 2026-11-22 --all-duties --language %s",
            "assess --sample 837 --on 2026-11-22 --explain MUN-TERM-PLAN --language %s",
            "calendar --authority Vaasa --language %s",
            "municipality Turku --language %s",
            "diff --authority 837 --from 2022-12-31 --to 2023-01-01 --language %s",
            "rules --language %s",
            "rules municipality-code-unknown --language %s")) {
      for (String language : List.of("fi", "sv", "en")) {
        Shell answer = Shell.run(terminal(width, false, ""), line.formatted(language).split(" "));
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(widest(answer.out())).as(line).isLessThanOrEqualTo(width);
      }
    }
  }

  @Test
  void aWordThatIsLongerThanALineIsCutWithAHyphen() {
    assertThat(Paragraph.lines("hyvinvointisuunnitelman ja muu", 12))
        .containsExactly("hyvinvointi-", "suunnitelman", "ja muu");
    assertThat(Paragraph.lines("kort", 12)).containsExactly("kort");
  }

  @Test
  void theScreenOfASampleIsShortAndSaysNothingTwice() {
    String screen = Shell.line("assess --sample Tampere --on 2026-11-22").out();
    for (String language : List.of("fi", "sv", "en")) {
      assertThat(
              Shell.line(
                      "assess --sample Tampere --on 2026-11-22 --width 100 --language " + language)
                  .out()
                  .lines())
          .as(language)
          .hasSizeBetween(15, 24);
    }
    assertThat(screen.indexOf("What has to be done"))
        .isLessThan(screen.indexOf("What the documents show"));
    assertThat(screen).containsOnlyOnce("Tampere").doesNotContain("HUS", "Helsinki");
    assertThat(screen).containsOnlyOnce("First submit the welfare report and the welfare plan");
  }

  @Test
  void periodsOfADutyWithTheSameVerdictAreOneLine() {
    String screen =
        Shell.line("assess --sample Tampere --on 2026-11-22").out().replaceAll("\\s+", " ");
    assertThat(screen)
        .containsOnlyOnce(
            "? Annual report to the council (MUN-ANNUAL), 2025, 2022, 2017: undetermined ")
        .containsOnlyOnce(
            "+ Welfare report once per council term (MUN-TERM-REPORT), 2021–2025 (31 January 2022,"
                + " 19 May 2025), 2017–2021 (20 November 2017): met ");
  }

  @Test
  void whatIsLateHasALineForEachPeriodAndWhatIsMissingNowOneOfItsOwn(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("empty.json");
    Files.writeString(
        file,
        "{\"schemaVersion\":\"1\",\"authority\":{\"kind\":\"municipality\",\"code\":\"837\"},"
            + "\"complete\":true}");
    String screen = Shell.line("assess " + file + " --on 2026-11-29").out().replaceAll("\\s+", " ");
    assertThat(screen)
        .contains("late 2021–2025: Monitoring of living conditions, welfare and health; and 7 more")
        .contains("late 2025: Participation in the annual negotiations")
        .contains("missing 2025–2029: Goals and measures in strategic planning; and 1 more")
        .contains(
            "in addition 31 December 2026: Participation in the annual negotiations; and 6 more");
  }

  @Test
  void theLastLineNamesWhatShowsTheRest() {
    String asked = "assess --sample Tampere --on 2026-11-22";
    String screen = Shell.line(asked).out();
    assertThat(screen)
        .endsWith("\nMore: --all-duties, --all-periods. Reasons: --explain MUN-ANNUAL\n")
        .contains("Participation in the annual negotiations;", "and 6 more\n")
        .doesNotContain("Monitoring of living conditions", "2009");
    assertThat(Shell.line(asked + " --all-duties").out())
        .contains("Monitoring of living conditions", "by population group");
    assertThat(Shell.line(asked + " --all-periods").out()).contains("2009");
    assertThat(Shell.line(asked + " --explain MUN-ANNUAL").out().replaceAll("\\s+", " "))
        .contains("19 May 2025", "31 January 2022", "20 November 2017")
        .contains("unless an annual report can be identified in it");
    assertThat(Shell.line(asked + " --explain MUN-TERM-PLAN").out().replaceAll("\\s+", " "))
        .contains("before the duty came into force");
    assertThat(Shell.line(asked + " --explain MUN-TERM-REPORT").out().replaceAll("\\s+", " "))
        .contains("after the end of 2013–2017", "§ 60");
    assertThat(Shell.line("assess --authority Hanko --on 2026-11-22 --language sv").out())
        .endsWith("\nMer: --all-duties, --all-periods. Motivering: --explain MUN-ANNUAL\n");
  }

  @Test
  void theLawBehindAnAnswerIsOneNoteAndWhatWasNotReadIsNamedInTheExplanation() {
    String asked = "assess --sample Tampere --on 2026-11-22";
    String screen = Shell.line(asked).out().replaceAll("\\s+", " ");
    assertThat(screen)
        .containsOnlyOnce("Note:")
        .endsWith(
            "Note: Known amendments to 611/2021, 612/2021 after 21 February 2025 are not taken into"
                + " account. More: --all-duties, --all-periods. Reasons: --explain MUN-ANNUAL ");
    for (String option : List.of(" --explain MUN-TERM-PLAN", " --all-duties")) {
      assertThat(Shell.line(asked + option).out().replaceAll("\\s+", " "))
          .contains("611/2021 has been amended since: 590/2025 (1 January 2026), 1114/2025.");
    }
  }

  @Test
  void reportDutiesComeFirstAndThenByDay() {
    String screen = Shell.line("assess --authority Hanko --on 2026-11-22").out();
    assertThat(screen)
        .containsSubsequence(
            "31 December 2026  Annual report",
            "31 May 2029       Welfare report",
            "31 May 2029       Welfare plan",
            "in addition",
            "31 December 2026: Participation in the annual negotiations;",
            "and 7 more");
  }

  @Test
  void withoutAFileOnlyTheDutiesAreToldAndNoSampleIsJudged() {
    assertThat(Shell.line("assess --authority Tampere --on 2026-11-22").out())
        .contains("No dossier was given, so it is not known what has been done.")
        .doesNotContain("What the documents show", "sample");
  }

  @Test
  void colourIsThereOnlyWhereItIsWanted() {
    String[] asked = {"assess", "--sample", "837", "--on", "2026-11-22"};
    String coloured = Shell.run(terminal(80, true, ""), asked).out();
    String plain = Shell.run(terminal(80, false, ""), asked).out();
    assertThat(coloured).contains("\u001b[32m+");
    assertThat(plain).doesNotContain("\u001b");
    assertThat(coloured.replaceAll("\u001b\\[[0-9]*m", "")).isEqualTo(plain);
    assertThat(Surroundings.wantsColour(Map.of("TERM", "xterm"))).isTrue();
    assertThat(Surroundings.wantsColour(Map.of("TERM", "xterm", "NO_COLOR", "1"))).isFalse();
    assertThat(Surroundings.wantsColour(Map.of("TERM", "xterm", "NO_COLOR", ""))).isTrue();
    assertThat(Surroundings.wantsColour(Map.of("TERM", "dumb"))).isFalse();
    assertThat(Surroundings.wantsColour(Map.of())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "fi_FI.UTF-8, , , FI",
    "sv, , , SV",
    "sv_FI@euro, , , SV",
    "C, , fi_FI.UTF-8, EN",
    ", , fi_FI.UTF-8, FI",
    ", sv_SE.UTF-8, fi_FI.UTF-8, SV",
    "de_DE.UTF-8, , , EN",
    ", , , EN"
  })
  void theLanguageIsThatOfTheLocale(String all, String messages, String lang, Language language) {
    Map<String, String> environment = new HashMap<>();
    environment.put("LC_ALL", all == null ? "" : all);
    environment.put("LC_MESSAGES", messages == null ? "" : messages);
    environment.put("LANG", lang == null ? "" : lang);
    assertThat(Surroundings.languageOf(environment)).isEqualTo(language);
  }

  @Test
  void aLanguageThatIsGivenGoesBeforeTheLocale() {
    Surroundings finnish =
        new Surroundings(
            LocalDate.of(2026, 11, 22),
            Language.FI,
            80,
            false,
            false,
            InputStream.nullInputStream());
    assertThat(Shell.run(finnish, "assess").err()).startsWith("Puuttuu yksi näistä: FILE");
    assertThat(Shell.run(finnish, "assess", "--language", "sv").err())
        .startsWith("Ett av följande saknas: ");
    assertThat(Shell.run(finnish, "--help").out()).startsWith("Käyttö: ");
  }

  @Test
  void everyDutyIsListedWithItsProvision() {
    assertThat(Shell.line("assess --authority Hanko --all-duties --width 100").out())
        .contains("  o 2026 not met yet, by 31 December 2026, 612/2021 s. 6(3)\n")
        .contains("  o 2025–2029 not met yet, by 31 May 2029, 611/2021 s. 14\n");
  }

  @Test
  void todayIsTheDayOfTheClock() {
    String asked = "assess --authority 837 --on %s";
    assertThat(Shell.line(asked.formatted("today")).out())
        .isEqualTo(Shell.line(asked.formatted("2026-11-22")).out());
    assertThat(Shell.line("assess --authority 837").out())
        .isEqualTo(Shell.line(asked.formatted("2026-11-22")).out())
        .startsWith("Tampere, 22 November 2026\n");
    assertThat(Shell.line("assess --authority 837 --explain MUN-ANNUAL").out())
        .startsWith("Tampere, 22 November 2026\nAnnual report to the council (MUN-ANNUAL)\n");
    assertThat(Shell.run(terminal(80, false, TAMPERE), "validate", "-").out())
        .startsWith("-, 22 November 2026: OK (");
    assertThat(Shell.line("municipality Turku").out())
        .isEqualTo(Shell.line("municipality Turku --on 2026-11-22").out());
    assertThat(Shell.line("calendar --authority Hanko").out())
        .isEqualTo(
            Shell.line("calendar --authority Hanko --from 2026-01-01 --to 2026-12-31").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"assess --on 2026-11-22 -", "validate --on 2026-11-22 -"})
  void aHyphenIsTheStandardInput(String line) {
    Shell answer = Shell.run(terminal(80, false, TAMPERE), line.split(" "));
    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out()).isNotEmpty();
    Shell nothing = Shell.run(terminal(80, false, ""), line.split(" "));
    assertThat(nothing.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(nothing.err()).startsWith("- ");
  }

  @Test
  void withoutArgumentsTheHelpIsShown() {
    Shell nothing = Shell.line("");
    assertThat(nothing.code()).isZero();
    assertThat(nothing.out()).isEqualTo(Shell.line("--help").out()).contains("Examples:");
    assertThat(Shell.line("help").out()).isEqualTo(nothing.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"assess", "validate", "calendar", "municipality", "diff", "rules"})
  void helpOfACommandIsThatOfItsOptionAndHasExamples(String command) {
    String help = Shell.line("help " + command).out();
    assertThat(help)
        .isEqualTo(Shell.line(command + " --help").out())
        .contains("Examples:")
        .contains("  kuntamalli " + command);
  }

  @Test
  void jsonInOneLineAndValuesForASpreadsheet() {
    Shell lines = Shell.line("assess --sample all --on 2026-11-22 --format jsonl");
    assertThat(lines.out().lines()).hasSize(31).allMatch(line -> line.startsWith("{"));
    assertThat(Shell.line("municipality Turku --format jsonl").out().lines()).hasSize(1);
    String csv = Shell.line("assess --sample 837 --on 2026-11-22 --format csv").out();
    assertThat(csv.split("\r\n"))
        .startsWith(
            "Reference date,Authority,Name,Duty,Title,Period,Assessment,Provision,Evidence,Due by,Next step")
        .contains(
            "2026-11-22,municipality:837,Tampere,MUN-ANNUAL,Annual report to the council,2026,not met yet,"
                + "612/2021 s. 6(3),,2026-12-31,Make sure that the council considers the matter by 31 December 2026.");
    assertThat(Shell.line("calendar --authority 837 --format csv").out())
        .startsWith("Date,What,Duty,Period,Provision,Next step,Recipient\r\n")
        .doesNotContain("== ");
  }

  @Test
  void aCellThatASpreadsheetWouldCalculateIsText() {
    TextTable table = new TextTable(Language.EN).column(Label.NAME, 10).column(Label.VALUE, 10);
    table.row("=1+1", "a \"b\", c");
    assertThat(table.csv()).isEqualTo("Name,Value\r\n'=1+1,\"a \"\"b\"\", c\"\r\n");
  }

  @Test
  void quietLeavesTheAnswerToTheExitCode() {
    String complete = TAMPERE.replace("}}", "}, \"complete\": true}");
    Shell answer =
        Shell.run(
            terminal(80, false, complete), "assess --on 2026-11-22 --strict --quiet -".split(" "));
    assertThat(answer.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).isEmpty();
  }
}
