package io.github.kuntamalli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.StatedPeriod;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.PublishedName;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogCellsTest {

  private static Table.Row row(String columns, String cells) {
    return Table.parse("own.csv", columns + "\n" + cells + "\n").rows().get(0);
  }

  private static StatedPeriod period(String from, String to, String seen) {
    return CatalogCells.period(row("from,to,seen", "\"%s\",%s,%s".formatted(from, to, seen)));
  }

  @Test
  void anEndIsKnownUnknownOrOpen() {
    assertThat(period("2020", "-", "").to()).isInstanceOf(Stated.NotApplicable.class);
    assertThat(period("", "", "").from()).isEqualTo(Stated.unknown());
    assertThat(period("", "", "2018/2026-01").seen().orElseThrow()).hasToString("2018/2026-01");
    assertThat(period("2020 | 2019: a caption", "", "").from().alternatives())
        .singleElement()
        .satisfies(other -> assertThat(other.source()).contains("a caption"));
    assertThat(period("left out: no year", "", "").from()).isInstanceOf(Stated.LeftOut.class);
  }

  @Test
  void aNameTellsWhatIsOurs() {
    PublishedName name =
        CatalogCells.name(row("name_fi,name_sv,name_en,ours", "Salo,Salo,Town,en"));
    assertThat(name.isOurs(Language.EN)).isTrue();
    assertThat(name.published().orElseThrow().languages())
        .containsExactly(Language.FI, Language.SV);
  }

  @Test
  void aSourceIsADocumentAndAPlaceInIt() {
    assertThat(CatalogCells.sources(row("sources", "annual-report-2020 2.6; un-goals")))
        .extracting(Source::note)
        .extracting(note -> note.orElseThrow())
        .containsExactly(
            "Kommunförbundets årsberättelse 2020, 2.6", "The 17 goals (United Nations)");
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "2020-13;;own.csv line 2, column from: \"2020-13\" cannot be read",
        "2020 | 2019;;own.csv line 2, column from: \"2020 | 2019\" cannot be read (write another date as",
        "2021;2020;own.csv line 2, column to: \"2020\" does not fit (to: the period ends (2020"
      })
  void aBadPeriodIsAFaultWithItsPlace(String from, String to, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> period(from, to == null ? "" : to, ""))
        .withMessageStartingWith(message);
  }

  @Test
  void badNamesAndSourcesAreFaultsWithTheirPlace() {
    assertThat(CatalogCells.name(row("name_fi,name_sv,name_en,ours", "a,b,c,fi;sv;en")).published())
        .as("no source prints the name")
        .isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CatalogCells.sources(row("sources", "hearsay 3")))
        .withMessageContaining("hearsay is not in sources.csv");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CatalogCells.sources(row("id,sources", "a,")))
        .withMessageContaining("column sources: \"\" must not be empty");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CatalogCells.text(
                    row("content_fi,content_sv,content_en", "suomeksi,på svenska,"), "content"))
        .withMessageContaining("column content_en: \"\" must not be empty");
  }

  @Test
  void thingsWithOneIdAreRefused() {
    ById<String> words = ById.of("words", List.of("a", "b"), word -> word);
    assertThat(words.with(List.of("c")).find("c")).contains("c");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> words.with(List.of("c", "a")))
        .withMessageStartingWith("words: both catalogs have the id a;");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ById.of("words", List.of("a", "a"), word -> word))
        .withMessage("words: the id a is used twice; give one of them another id");
  }

  @Test
  void aTextIsInAllThreeLanguagesOrNotThere() {
    String columns = "content_fi,content_sv,content_en";
    assertThat(CatalogCells.text(row(columns, "a,b,c"), "content"))
        .contains(LocalizedText.of("a", "b", "c"));
    assertThat(CatalogCells.text(row("id," + columns, "x,,,"), "content")).isEmpty();
  }
}
