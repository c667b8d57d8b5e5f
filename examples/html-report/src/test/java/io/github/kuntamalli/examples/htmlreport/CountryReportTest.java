package io.github.kuntamalli.examples.htmlreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.fixtures.RealCases;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.text.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryReportTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final int MOST_BYTES = 1_200_000;

  private static String html(List<Dossier> dossiers, LocalDate on, Language language) {
    return HtmlReport.ofWholeCountry(Kuntamalli.standard(), dossiers, on, language);
  }

  private static Dossier complete(String municipality) {
    return Dossier.of(Authority.municipality(municipality)).toBuilder().complete(true).build();
  }

  @ParameterizedTest
  @CsvSource({
    "FI, fi, Koko maa, Viranomaisia 330, Näistä on aineistoa 29",
    "SV, sv, Hela landet, Myndigheter 330, Av dessa med material 29",
    "EN, en, The whole country, Authorities 330, 'Of these, with a dossier 29'"
  })
  void thePageHasEveryAuthorityInTheLanguage(
      Language language, String tag, String heading, String authorities, String known) {
    Document page = Pages.parsed(html(RealCases.dossiers(), DAY, language));
    Pages.requireSound(page, 1);
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo(tag);
    assertThat(page.selectFirst("h1").text()).isEqualTo(heading);
    assertThat(page.select(".facts div").eachText()).contains(authorities, known);
    long onAland =
        Kuntamalli.standard().register().on(DAY).municipalities().stream()
            .filter(Municipality::isOnAland)
            .count();
    int rows = page.select("table.matrix tbody tr").size();
    assertThat(rows).as("those with a dossier, but one on Åland").isEqualTo(28);
    assertThat(
            page.select("p.unknown").eachText().stream()
                .mapToInt(line -> line.split(", ").length)
                .sum())
        .as("the others in a line for each area")
        .isEqualTo(330 - 29);
    assertThat(onAland).isEqualTo(16);
    assertThat(page.select("details.fold[id^=municipality-], details.fold[id^=county-]"))
        .hasSize(29);
  }

  @ParameterizedTest
  @CsvSource({"FI, ✗ puuttuu", "SV, ✗ saknas", "EN, ✗ missing"})
  void areaAndVerdictNarrowThePageDownWithoutAScript(Language language, String gravest) {
    List<Dossier> dossiers = new ArrayList<>(RealCases.dossiers());
    dossiers.add(complete("091"));
    Document page = Pages.parsed(html(dossiers, DAY, language));
    String style = page.select("style").html();
    List<String> areas = page.select(".area").eachAttr("id");
    assertThat(page.select("#f-area option").eachAttr("value"))
        .containsExactlyElementsOf(
            Stream.concat(Stream.of(""), areas.stream().map(id -> id.substring("of-".length())))
                .toList())
        .allSatisfy(area -> assertThat(style).contains("#f-area option[value=" + area));
    assertThat(page.select("#f-verdict option").eachAttr("value"))
        .containsAll(page.select(".matrix b[class]").eachAttr("class"))
        .allSatisfy(verdict -> assertThat(style).contains("#f-verdict option[value=" + verdict));
    assertThat(page.select("#f-verdict option").get(1).text()).isEqualTo(gravest);
    assertThat(page.select("label:has(#f-text), #f-hint").eachAttr("hidden"))
        .as("what needs the script is shown by it")
        .hasSize(2);
  }

  @Test
  void aPeriodThatAllOfAnAreaShareStandsAtTheHeadOfItsColumn() {
    Document page = Pages.parsed(html(RealCases.dossiers(), DAY, Language.EN));
    Element area = page.selectFirst(".area:has(a[href=#municipality-837])");
    assertThat(area.select("thead th:has(abbr[title*=MUN-TERM-REPORT])").text())
        .isEqualTo("Report 2021–2025 / 2025–2029");
    assertThat(area.select("tbody i").eachText()).noneMatch(text -> text.contains("20"));
  }

  @Test
  void whatADossierShowsIsALineForEachVerdict() {
    Document page = Pages.parsed(html(RealCases.dossiers(), DAY, Language.EN));
    assertThat(page.select("details#municipality-837 h3:contains(council term) + ul li").eachText())
        .anyMatch(
            line ->
                line.startsWith("2017–2021 ✓ met; Tampereen kaupungin Hyvinvointikertomus")
                    && line.endsWith("20 November 2017; Not taken into account: 1"));
  }

  @Test
  void verdictsAreCountedByDutyAndByArea() {
    Document page = Pages.parsed(html(RealCases.dossiers(), DAY, Language.EN));
    Element report =
        page.select("table:has(#over) tbody tr").stream()
            .filter(row -> row.child(0).text().endsWith("(MUN-TERM-REPORT)"))
            .findFirst()
            .orElseThrow();
    assertThat(report.select("td").eachText()).containsExactly("3", "289");
    Element pirkanmaa =
        page.select("h2#areas + div tbody tr").stream()
            .filter(row -> row.child(0).text().contains("Pirkanmaa"))
            .findFirst()
            .orElseThrow();
    assertThat(pirkanmaa.child(1).text()).as("municipalities").isEqualTo("23");
  }

  @Test
  void aNameLeadsToWhatTheDossierShows() {
    Document page = Pages.parsed(html(RealCases.dossiers(), DAY, Language.SV));
    assertThat(page.select("table.matrix a[href=#municipality-837]").eachText())
        .containsExactly("Tammerfors");
    assertThat(page.select("details#municipality-837 .ground").text()).contains("31.1.2022");
  }

  @Test
  void aDossierThatIsNotOfTheDayIsTold() {
    Document page = Pages.parsed(html(RealCases.dossiers(), DAY, Language.EN));
    assertThat(page.select("h2:contains(Dossiers of authorities) + ul li").eachText())
        .hasSize(2)
        .anyMatch(text -> text.contains("municipality:588"))
        .anyMatch(text -> text.contains("joint-authority:eksote"));
  }

  @Test
  void whatIsMissingStandsInTheMatrixAndWithTheAuthority() {
    Document page = Pages.parsed(html(List.of(complete("091")), DAY, Language.EN));
    assertThat(page.select("tr:has(a[href=#municipality-091]) b.missing")).isNotEmpty();
    assertThat(page.select("details#municipality-091 .badge.missing")).isNotEmpty();
  }

  @Test
  void thePageOfADayBeforeTheCountiesIsLaidOutByRegion() {
    Document page = Pages.parsed(html(RealCases.dossiers(), LocalDate.of(2020, 6, 1), Language.FI));
    Pages.requireSound(page, 1);
    assertThat(page.select("h2#areas + div tbody th").eachText())
        .hasSize(19)
        .contains("Pirkanmaa")
        .noneMatch(text -> text.contains("hyvinvointialue"));
  }

  /** As many dossiers as there are municipalities, each as full as the fullest of the real ones. */
  @Test
  void thePageStaysOfASaneSizeWithAFullDossierOfEveryMunicipality() {
    Dossier tampere =
        RealCases.dossiers().stream()
            .filter(one -> one.authority().equals(Authority.municipality("837")))
            .findFirst()
            .orElseThrow();
    String json = Jackson3Json.standard().write(tampere);
    List<Dossier> everybody =
        Kuntamalli.standard().register().on(DAY).municipalities().stream()
            .map(one -> json.replace("\"837\"", "\"" + one.code() + "\""))
            .map(one -> Jackson3Json.standard().read(one, Dossier.class).get())
            .toList();
    assertThat(html(everybody, DAY, Language.SV).getBytes(StandardCharsets.UTF_8).length)
        .isLessThan(MOST_BYTES);
    assertThat(html(RealCases.dossiers(), DAY, Language.SV).getBytes(StandardCharsets.UTF_8).length)
        .isLessThan(MOST_BYTES / 6);
  }
}
