package io.github.kuntamalli.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands that need no file. */
class QuestionCommandsTest {

  private static JsonNode json(Shell answer) {
    return new JsonMapper().readTree(answer.out());
  }

  @ParameterizedTest
  @CsvSource({
    "fi, Vuoden viimeinen päivä, Valtuustokauden viimeinen päivä, Pohjanmaan",
    "sv, Årets sista dag, Fullmäktigeperiodens sista dag, Österbottens",
    "en, Last day of the year, Last day of the council term, Ostrobothnia"
  })
  void theCalendarTellsDayDutyAndRecipient(
      String language, String year, String term, String recipient) {
    Shell answer =
        Shell.line(
            "calendar --authority Vaasa --from 2026-01-01 --to 2029-12-31 --language " + language);
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains(year).contains("MUN-ANNUAL").contains("612/2021");
    assertThat(answer.out()).contains(term).contains(recipient);
  }

  @Test
  void theCalendarOfAYearHasTheDaysOfTheYearAndCountsTheRest() {
    String asked =
        "calendar --authority Hanko --from 2026-01-01 --to 2026-12-31 --language en --width 100";
    assertThat(Shell.line(asked).out())
        .isEqualTo(
            """
            Hanko, 1 January 2026 – 31 December 2026

              1 January 2026    Begins: Annual report to the council (MUN-ANNUAL), 2026; Participation in the
                                annual negotiations (MUN-NEGOTIATE), 2026
              30 June 2026      Recommended: Annual report to the council (MUN-ANNUAL), 2026
                                In practice the report is considered in spring or early summer together with the
                                accounts and the activity report; the law does not require it.
              31 December 2026  Last day of the year: Annual report to the council (MUN-ANNUAL), 2026, 612/2021
                                s. 6(3)
                                Make sure that the council considers the matter by 31 December 2026.
                                Last day of the year: Participation in the annual negotiations (MUN-NEGOTIATE),
                                2026, 612/2021 s. 6(4)
                                Meet the duty by 31 December 2026.

            Ends later: 6 (31 May 2029). No deadline: 8. Not applicable: 30. More: --all
            Note: Known amendments to 611/2021, 612/2021 after 21 February 2025 are not taken into account.
            """);
    assertThat(Shell.line(asked + " --all").out())
        .contains("  31 May 2029         Last day of the council term: Welfare report")
        .contains(
            "No deadline\n  continuously        Monitoring of living conditions, welfare and health")
        .contains(
            "Not applicable\n",
            "CTY-ANNUAL",
            "The duty applies only to Helsinki (612/2021 s. 6(5)).");
  }

  @Test
  void noDutyWithoutADayInLawIsCalledDue() {
    assertThat(
            Shell.line("calendar --authority Hanko --from 2026-01-01 --to 2029-12-31 --all").out())
        .doesNotContainIgnoringCase("due date")
        .doesNotContain("Due");
  }

  @Test
  void theTextAndTheICalendarShowTheSameDays() {
    String asked = "calendar --authority Espoo --from 2025-06-01 --to 2026-12-31 --language en";
    for (String extent : List.of("", " --all")) {
      List<String> days =
          Shell.line(asked + extent + " --format ics")
              .out()
              .replace("\r\n ", "")
              .lines()
              .filter(line -> line.startsWith("SUMMARY") && !line.contains("Notes: "))
              .map(line -> line.replaceAll("SUMMARY;LANGUAGE=en:([^:]*): .*", "$1"))
              .toList();
      List<String> rows =
          Shell.line(asked + extent + " --format markdown")
              .out()
              .lines()
              .filter(line -> line.matches("\\| [0-9].*"))
              .map(line -> line.split(" \\| ")[1])
              .toList();
      assertThat(rows).isEqualTo(days).isNotEmpty();
    }
  }

  @Test
  void aCalendarCanBeAskedForByTheEndingOfItsFiles() {
    String asked = "calendar --authority Hanko --from 2026-01-01 --to 2026-12-31 --format ";
    assertThat(Shell.line(asked + "ics").out())
        .startsWith("BEGIN:VCALENDAR")
        .isEqualTo(Shell.line(asked + "icalendar").out());
  }

  @Test
  void anAbbreviationIsNoNameAndTheAnswerSaysSo() {
    assertThat(Shell.line("municipality Hki --language en").err())
        .contains("no municipality is called \"Hki\"", "abbreviations such as Hki are not known");
    assertThat(Shell.line("municipality Hki --language sv").err()).contains("förkortningar");
  }

  @Test
  void theCalendarComesAsICalendarAndJson() {
    String asked = "calendar --authority 837 --from 2026-01-01 --to 2026-12-31 --format ";
    Shell calendar = Shell.line(asked + "icalendar");
    assertThat(calendar.code()).isZero();
    assertThat(calendar.out()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    assertThat(json(Shell.line(asked + "json")).at("/entries").size()).isPositive();
  }

  @Test
  void onAlandNothingAppliesAndTheReasonIsTold() {
    Shell answer =
        Shell.line("calendar --authority Jomala --from 2026-01-01 --to 2026-12-31 --language sv");
    assertThat(answer.code()).isZero();
    assertThat(answer.out().lines().toList())
        .hasSizeLessThan(8)
        .contains("Inga skyldigheter")
        .anyMatch(line -> line.startsWith("På Åland"));
  }

  @Test
  void aMunicipalityIsFoundAsItIsTyped() {
    Shell answer = Shell.line("municipality koski tl --on 2026-11-22 --language fi");
    assertThat(answer.code()).isZero();
    assertThat(answer.out())
        .contains("== 284 Koski Tl, 22.11.2026 ==")
        .contains("Varsinais-Suomi")
        .contains("suomenkielinen")
        .contains("maaseutumainen");
  }

  @Test
  void anEndedMunicipalityTellsItsSuccessor() {
    assertThat(Shell.line("municipality Pertunmaa --on 2026-11-22").out())
        .contains("the code is not in use on the reference date")
        .contains("507 Mäntyharju");
    JsonNode answer = json(Shell.line("municipality 588 --on 2026-11-22 --format json"));
    assertThat(answer.at("/hits/0/successors/0").asString()).isEqualTo("507");
    assertThat(answer.at("/hits/0/inUse/to").asString()).isEqualTo("2024-12-31");
    assertThat(answer.at("/hits/0/name/fi").asString()).isEqualTo("Pertunmaa");
  }

  @Test
  void theDutiesOfTwoDaysAreCompared() {
    Shell answer =
        Shell.line("diff --authority 837 --from 2022-12-31 --to 2023-01-01 --language fi");
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("MUN-TERM-PLAN").contains("612/2021").contains("1.1.2023");
    assertThat(
            json(Shell.line("diff --authority 837 --from 2022-12-31 --to 2023-01-01 --format json"))
                .at("/changes")
                .size())
        .isPositive();
    assertThat(Shell.line("diff --authority 837 --from 2012-01-01 --to 2012-06-01").out())
        .contains("No changes.");
  }

  @Test
  void theMunicipalitiesOfTwoDaysAreCompared() {
    String asked = "diff --municipalities --from 2024-12-31 --to 2025-01-01";
    assertThat(Shell.line(asked + " --language sv").out())
        .contains("588")
        .contains("Kommunen gick upp i en annan kommun.")
        .contains("507");
    JsonNode changes = json(Shell.line(asked + " --format json")).at("/changes");
    assertThat(changes.size()).isEqualTo(1);
    assertThat(changes.at("/0/kind").asString()).isEqualTo("ended");
    assertThat(Shell.line("diff --municipalities --from 2026-01-01 --to 2026-01-01").out())
        .contains("No changes.");
  }

  @ParameterizedTest
  @CsvSource({
    "'calendar --authority Vaasa --from 2026-01-01 --to 2026-12-31', '# Vasa, 1.1.2026 – 31.12.2026', '| Dag | Vad |', 'MUN-ANNUAL<br>'",
    "'municipality Pertunmaa --on 2026-11-22', '# 588 Pertunmaa', '| Uppgift |', '| kommunnumrets giltighet |'",
    "'diff --authority 837 --from 2022-12-31 --to 2023-01-01', '# ', '| Dag |', 'MUN-TERM-PLAN<br>'",
    "'diff --municipalities --from 2024-12-31 --to 2025-01-01', '# 31.12.2024', '| Dag |', '| 588 |'"
  })
  void questionsAreAnsweredInMarkdownToo(
      String line, String heading, String columns, String content) {
    Shell answer = Shell.line(line + " --format markdown --language sv");
    assertThat(answer.code()).isZero();
    List<String> lines = answer.out().lines().toList();
    assertThat(lines.get(0)).startsWith(heading);
    int table =
        lines.indexOf(lines.stream().filter(one -> one.startsWith("| ---")).findFirst().get());
    assertThat(lines.get(table - 1)).startsWith(columns);
    int width = cells(lines.get(table));
    assertThat(lines.stream().filter(one -> one.startsWith("| ")))
        .allSatisfy(row -> assertThat(cells(row)).isEqualTo(width));
    assertThat(answer.out()).contains(content).doesNotContain("== ");
  }

  private static int cells(String row) {
    return row.split("(?<!\\\\)\\|", -1).length;
  }

  @Test
  void whatIsSaidInMarkdownIsNoMarkup() {
    assertThat(Sheet.escaped("a|b *c* <d> \\")).isEqualTo("a\\|b \\*c\\* \\<d\\> \\\\");
  }

  @Test
  void everyKindOfChangeHasASentence() {
    Shell answer =
        Shell.line("diff --municipalities --from 2009-01-01 --to 2026-01-01 --width 300");
    assertThat(answer.out())
        .contains("a new one was established that took over the code")
        .contains("a new one with a new code was established")
        .contains("The region changed: ")
        .contains("The language status changed: ")
        .contains("The name changed: ")
        .contains("The code came into use.")
        .contains("The wellbeing services county from this date: ");
  }

  @Test
  void allRulesAreListedAndOneIsExplained() {
    int rules = Kuntamalli.standard().rules().rules().size();
    Shell all = Shell.line("rules");
    assertThat(all.code()).isZero();
    Kuntamalli.standard()
        .rules()
        .rules()
        .forEach(rule -> assertThat(all.out()).contains(rule.code().value()));
    assertThat(json(Shell.line("rules --format json")).at("/rules").size()).isEqualTo(rules);
    Shell one = Shell.line("rules municipality-code-unknown --language sv");
    assertThat(one.out())
        .contains("Allvarlighetsgrad: fel")
        .contains("Så rättar du: ")
        .contains("{code}: ");
    assertThat(Shell.line("rules municipality-code-unknown --format markdown").out())
        .contains("## municipality-code-unknown")
        .doesNotContain("## id-repeated");
  }

  @Test
  void theShellCanCompleteWords() {
    Shell answer = Shell.line("generate-completion");
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("complete -F").contains("icalendar").contains("municipality");
  }

  @ParameterizedTest
  @CsvSource({
    "fi, sanamuotoa ei luettu, Viitatut pykälät",
    "sv, lydelsen inte läst, Paragrafer som det hänvisas till",
    "en, wording not read, Cited sections"
  })
  void theLawToReadIsListedWithItsAmendments(String language, String state, String heading) {
    Shell table = Shell.line("law --language " + language);
    assertThat(table.code()).isZero();
    assertThat(table.out()).contains("1424/2025").contains(state).contains(heading);
    assertThat(table.out()).contains("2026-08-17");
    assertThat(Shell.line("law --format markdown --language " + language).out())
        .startsWith("# ")
        .contains("| 612/2021 | 1424/2025 | 2026-01-01 |");
  }
}
