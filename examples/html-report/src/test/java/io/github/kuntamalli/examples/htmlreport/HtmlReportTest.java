package io.github.kuntamalli.examples.htmlreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fixtures.RealCases;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.welfare.Publication;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static Dossier dossier(String code) {
    return RealCases.dossiers().stream()
        .filter(one -> one.authority().equals(Authority.municipality(code)))
        .findFirst()
        .orElseThrow();
  }

  private static Document parsed(Dossier dossier, Language language) {
    String html = HtmlReport.of(Kuntamalli.standard(), dossier, DAY, language);
    return Pages.parsed(html);
  }

  /** An application's own duty can have a title of any shape. */
  @ParameterizedTest
  @ValueSource(strings = {"a", "ab ", " ab", "abc-", "toimintakertomusluonnos", "ö "})
  void aLabelOfAnyShapeHasAtMostTwoLinesAndTheWordsOfItsBeginning(String piece) {
    for (int times = 1; times < 200; times++) {
      String label = piece.repeat(times).strip();
      List<String> lines = TimeLines.twoLines(label);
      assertThat(lines).hasSizeLessThanOrEqualTo(2).allMatch(line -> line.length() <= 48);
      String shown = String.join("", lines).replace(" …", "").replace(" ", "");
      assertThat(label.replace(" ", "")).startsWith(shown);
      assertThat(shown).isNotEmpty();
    }
  }

  static Stream<Dossier> everyAuthority() {
    return RealCases.dossiers().stream();
  }

  @ParameterizedTest
  @MethodSource("everyAuthority")
  void everyAuthorityHasASoundPage(Dossier dossier) {
    Document page = parsed(dossier, Language.SV);
    Assessment assessment = Kuntamalli.standard().assess(dossier, DAY);
    long placed = assessment.duties().stream().filter(one -> one.period().isPresent()).count();

    assertThat(
            page.select("details.duty .period").eachText().stream()
                .mapToLong(periods -> periods.split(", ").length)
                .sum())
        .as("every period, some together")
        .isEqualTo(placed);
    Pages.requireSound(page, 0);
  }

  @ParameterizedTest
  @CsvSource({
    "FI, fi, Tampere, Hyvinvointiraportoinnin velvoitteet, Tilanne 22.11.2026",
    "SV, sv, Tammerfors, Skyldigheter inom välfärdsrapporteringen, Läget 22.11.2026",
    "EN, en, Tampere, Welfare-reporting duties, As of 22 November 2026"
  })
  void thePageSpeaksTheLanguage(
      Language language, String tag, String heading, String kind, String day) {
    Document page = parsed(dossier("837"), language);
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo(tag);
    assertThat(page.selectFirst("h1").text()).isEqualTo(heading);
    assertThat(page.selectFirst("header .kind").text()).isEqualTo(kind);
    assertThat(page.selectFirst(".facts div").text()).isEqualTo(day);
    assertThat(page.selectFirst("svg > title").text()).isEqualTo(Words.TIMELINE.in(language));
  }

  @Test
  void theHeadSaysWhatTheAnswerRestsOnAndLeadsToEveryPart() {
    Document page = parsed(dossier("837"), Language.EN);
    assertThat(page.select(".facts dt").eachText())
        .containsExactly(
            "As of",
            "Wellbeing services county",
            "Dossier",
            "Law checked up to",
            "Edition of the data");
    assertThat(page.select(".facts dd").eachText())
        .startsWith("22 November 2026", "Pirkanmaa wellbeing services county")
        .endsWith("21 February 2025", Kuntamalli.standard().register().edition().id());
    assertThat(page.select("nav.contents a").eachAttr("href"))
        .containsExactly("#next", "#duties", "#timeline", "#notes")
        .allMatch(target -> page.selectFirst(target) != null);
    assertThat(page.select(".counts > li")).hasSizeBetween(1, 5);
    assertThat(page.select("a[href=#top]")).isNotEmpty();
    assertThat(page.select("details:not(.duty)")).as("earlier periods are folded").isNotEmpty();
  }

  @Test
  void verdictsCarryReasonsAndSections() {
    Document page = parsed(dossier("837"), Language.FI);
    assertThat(page.select("details.duty .ground a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(address -> address.startsWith("http"));
    assertThat(page.select("details.duty summary .badge").eachText())
        .anyMatch(text -> text.contains(DutyStatus.RUNNING.text(Language.FI)));
    assertThat(page.select("details.duty .ground dd li")).isNotEmpty();
  }

  @Test
  void theTimeLineHasABarForEveryVerdictAndStaysInItsFrame() {
    Dossier dossier = dossier("837");
    Document page = parsed(dossier, Language.EN);
    long placed =
        Kuntamalli.standard().assess(dossier, DAY).duties().stream()
            .filter(one -> one.period().isPresent())
            .count();
    int width = Integer.parseInt(page.selectFirst("svg").attr("viewBox").split(" ")[2]);
    assertThat(page.select("svg rect:not(.term):not(.act)")).hasSize((int) placed);
    assertThat(page.select("svg rect"))
        .allMatch(bar -> number(bar, "x") >= 0 && number(bar, "x") + number(bar, "width") <= width);
    assertThat(page.select("svg g > title").eachText()).allMatch(tip -> !tip.isBlank());
  }

  private static int number(Element bar, String attribute) {
    return Integer.parseInt(bar.attr(attribute));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\" onmouseover=\"alert(1)",
        "' onfocus='alert(1)",
        "</style><img src=x onerror=alert(1)>",
        "{{name}} &amp; &lt;b&gt;",
        "\\u0000\\u001b[2J\\u202egnp.exe",
        "\\u061c\\u200e\\u200f\\u202a\\u202b\\u202c\\u202d\\u2066\\u2067\\u2068\\u2069"
      })
  void hostileNamesStayText(String hostile) {
    String json =
        """
        {"authority": {"kind": "municipality", "code": "837"},
         "documents": [{"id": "d", "issuers": [{"kind": "municipality", "code": "837"}],
           "parts": [{"kind": "term-report"}],
           "handlings": [{"body": {"kind": "council"}, "date": "2024-05-20",
             "outcome": "approved", "section": "%s"}]}]}
        """
            .formatted(hostile.replace("\"", "\\\""));
    Dossier dossier = Jackson3Json.standard().read(json, Dossier.class).get();
    String html = HtmlReport.of(Kuntamalli.standard(), dossier, DAY, Language.EN);
    Document page = parsed(dossier, Language.EN);
    assertThat(page.select("script, img, [onmouseover], [onfocus], [onerror]")).isEmpty();
    assertThat(html).doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n\t]]");
    if (hostile.startsWith("\\")) {
      assertThat(page.selectFirst("main").text()).contains("§ \uFFFD\uFFFD");
    } else {
      assertThat(page.selectFirst("main").text()).contains("§ " + hostile.strip());
    }
  }

  /** The rule of WCAG 2.2 for normal text: at least 4.5 to 1; here 7 to 1, light and dark. */
  @Test
  void everyBackgroundContrastsWithTheText() {
    String style = parsed(dossier("837"), Language.EN).selectFirst("style").data();
    List<Map<String, String>> palettes =
        Pattern.compile(":root \\{([^}]*--ink[^}]*)}")
            .matcher(style)
            .results()
            .map(found -> colours(found.group(1)))
            .toList();
    assertThat(palettes).as("light and dark").hasSize(2);
    for (Map<String, String> palette : palettes) {
      for (DutyStatus status : DutyStatus.values()) {
        String name = Statuses.of(status, Language.EN).style();
        assertThat(style).contains("." + name + " {");
        assertThat(contrast(palette.get(name), palette.get("ink"))).as(name).isGreaterThan(7);
      }
      assertThat(contrast(palette.get("paper"), palette.get("ink"))).isGreaterThan(7);
      assertThat(contrast(palette.get("paper"), palette.get("soft"))).isGreaterThan(4.5);
      assertThat(contrast(palette.get("tint"), palette.get("soft"))).isGreaterThan(4.5);
      assertThat(contrast(palette.get("tint"), palette.get("link"))).isGreaterThan(4.5);
    }
  }

  private static Map<String, String> colours(String declarations) {
    return Pattern.compile("--([a-z-]+): (#[0-9a-f]{6})")
        .matcher(declarations)
        .results()
        .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
  }

  private static double contrast(String one, String other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(String colour) {
    String hex = colour.substring(1);
    if (hex.length() == 3) {
      hex = hex.replaceAll("(.)", "$1$1");
    }
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
      sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  /** The template library shows nothing for a name that it does not find. */
  @ParameterizedTest
  @ValueSource(strings = {"report", "country", "ground", "languages", "style"})
  void theTemplatesNameOnlyWordsThatThereAre(String name) throws IOException {
    String template =
        new String(
            HtmlReport.class.getResourceAsStream(name + ".mustache").readAllBytes(),
            StandardCharsets.UTF_8);
    Set<String> named =
        Pattern.compile("\\{\\{t\\.([a-z_]+)}}")
            .matcher(template)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    assertThat(named).isSubsetOf(Words.all(Language.EN).keySet());
    assertThat(template)
        .as("nothing goes in unescaped")
        .doesNotContain("{{{")
        .doesNotContain("{{&");
  }

  @Test
  void verdictsAreToldApartWithoutColour() {
    List<String> signs =
        Arrays.stream(DutyStatus.values())
            .map(status -> Statuses.of(status, Language.EN).sign())
            .toList();
    assertThat(signs).doesNotHaveDuplicates();
  }

  @Test
  void whatHasToBeDoneIsInOrderAndNothingIsSaidTwice() {
    Document page = parsed(dossier("837"), Language.EN);
    assertThat(page.select(".steps > li > strong").eachText())
        .containsExactly("31 December 2026", "31 May 2029", "no deadline");
    assertThat(page.select(".steps li li a").eachText().get(0))
        .isEqualTo("Annual report to the council");
    assertThat(page.select(".steps .quiet").eachText()).doesNotHaveDuplicates();
  }

  @Test
  void whatIsLateInACompleteDossierComesFirst() {
    Dossier nothing = Dossier.completeOf(Authority.municipality("837"));
    Document page = parsed(nothing, Language.EN);
    assertThat(page.selectFirst(".steps > li > strong").text()).isEqualTo("late");
    assertThat(page.select(".facts").text()).contains("is stated to be complete");
  }

  @Test
  void evidenceIsNamedByItsTitleAndLinkedOnlyToTheWeb() {
    WelfareDocument plain =
        WelfareDocument.termReport("d", Authority.municipality("837"))
            .title(Language.EN, "Welfare report of Tampere")
            .addHandling(Handling.byCouncil("2024-05-20", HandlingOutcome.APPROVED))
            .build();
    for (String address : List.of("https://example.org/report.pdf", "javascript:alert(1)")) {
      Publication publication =
          Publication.on("site", "2024-05-27").toBuilder().address(URI.create(address)).build();
      Dossier dossier =
          Dossier.completeOf(
              Authority.municipality("837"), plain.toBuilder().addPublication(publication).build());
      Document page = parsed(dossier, Language.EN);
      assertThat(page.select(".ground").text())
          .contains("Welfare report of Tampere, welfare report");
      assertThat(page.select("a[href=" + address + "]").isEmpty())
          .isEqualTo(address.startsWith("javascript"));
    }
  }

  @Test
  void theFolderOfAReportHasEveryLanguageAndLinksBetweenThem(@TempDir Path folder)
      throws IOException {
    Path dossiers = Files.createDirectories(folder.resolve("dossiers"));
    Files.writeString(
        dossiers.resolve("tampere.json"), Jackson3Json.standard().write(dossier("837")));
    Path pages = folder.resolve("pages");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String[] arguments = {"folder", "2026-11-22", dossiers.toString(), pages.toString()};
    assertThat(WriteReport.run(print(out), System.err, arguments)).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(3);
    Document page = Pages.parsed(Files.readString(pages.resolve("municipality-837-sv.html")));
    assertThat(page.select("nav.languages a").eachAttr("href"))
        .containsExactly("municipality-837-fi.html", "municipality-837-en.html");
    Pages.requireSound(page, 0);
  }

  @Test
  void theSameQuestionGivesTheSamePage() {
    assertThat(HtmlReport.of(Kuntamalli.standard(), dossier("837"), DAY, Language.FI))
        .isEqualTo(HtmlReport.of(Kuntamalli.standard(), dossier("837"), DAY, Language.FI));
  }

  @ParameterizedTest
  @CsvSource({
    "'837 2026-11-22 fi', 0, ''",
    "'837 2026-11-22', 2, 'Usage: html-report'",
    "'837 2026-11-22 fi 091', 2, 'Usage: html-report'",
    "'country 2026-11-22', 2, 'Usage: html-report'",
    "'country 2008-01-01 fi', 2, '2009-01-01'",
    "'folder 2026-11-22 nowhere pages', 2, 'nowhere: the folder cannot be read'",
    "'country 2026-11-22 fi nowhere.json', 2, 'nowhere.json: the file cannot be read'",
    "'837 2026-13-22 fi', 2, 'is not a day of the calendar'",
    "'837 2026-11-22 de', 2, 'language: \"de\" is not known'",
    "'837 2026-11-22 se', 2, 'has no texts'",
    "'999 2026-11-22 fi', 2, '999 is not the code of a municipality'",
    "'nowhere.json 2026-11-22 fi', 2, 'nowhere.json: the file cannot be read'"
  })
  void theProgramSaysWhatIsWrong(String line, int code, String message) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(WriteReport.run(new PrintStream(out), print(err), line.split(" "))).isEqualTo(code);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains(message);
    assertThat(out.size() > 0).isEqualTo(code == 0);
  }

  @Test
  void whatAFileLacksIsToldWithItsName(@TempDir Path folder) throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.json"), "");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] arguments = {"country", "2026-11-22", "fi", empty.toString()};
    assertThat(WriteReport.run(System.out, print(err), arguments)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith(empty + ": ")
        .contains("The text ends before the document does");
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
