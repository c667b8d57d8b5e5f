package io.github.kuntamalli.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Catalogs;
import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.strategy.ElementKind;
import io.github.kuntamalli.strategy.StrategicElement;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyCatalog;
import io.github.kuntamalli.strategy.StrategyVersion;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.PublishedName;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An element or a measure is found by its own id, and not by the id of its strategy. */
class OwnIdSearchTest {

  private static final Set<SearchHit.Kind> OF_STRATEGIES =
      Set.of(SearchHit.Kind.STRATEGY, SearchHit.Kind.ELEMENT, SearchHit.Kind.MEASURE);

  private final Relations bundled = Kuntamalli.standard().relations();
  private final Relations own = own();

  private static LocalizedText words(String words) {
    return LocalizedText.of(Language.FI, words);
  }

  private static StrategicElement element(String id, String name) {
    return StrategicElement.builder()
        .id(id)
        .kind(ElementKind.THEME)
        .name(PublishedName.of(words(name)))
        .build();
  }

  private static Relations own() {
    Strategy strategy =
        Strategy.builder()
            .id("oma-hoiva")
            .name(PublishedName.of(words("suunnitelma")))
            .addVersion(
                StrategyVersion.builder()
                    .id("2025")
                    .name(PublishedName.of(words("tarkistus")))
                    .addElements(element("shared", "hoiva yhdessä"), element("hoiva", "palvelut"))
                    .addMeasures(
                        Measure.builder().id("m1").name(words("kysely")).build(),
                        Measure.of(words("koulutus")))
                    .build())
            .build();
    Catalogs standard = Catalogs.standard();
    return Kuntamalli.standard()
        .withCatalogs(
            new Catalogs(
                StrategyCatalog.of(standard.strategies().edition(), List.of(strategy)),
                standard.networks(),
                standard.programmes(),
                standard.types()))
        .relations();
  }

  private static List<String> hits(List<SearchHit> hits) {
    return hits.stream().map(hit -> hit.thing().id() + ": " + hit.matched()).toList();
  }

  @Test
  void anOwnIdIsAWholeNameAndComesFirst() {
    assertThat(hits(own.search("hoiva", OF_STRATEGIES)))
        .containsExactly(
            "oma-hoiva/2025/hoiva: hoiva",
            "oma-hoiva: oma-hoiva",
            "oma-hoiva/2025/shared: hoiva yhdessä");
    assertThat(hits(own.search("M1", OF_STRATEGIES))).containsExactly("oma-hoiva/2025/m1: m1");
  }

  @Test
  void theIdsOfTheStrategyAndItsVersionFindNoElementAndNoMeasure() {
    assertThat(hits(own.search("oma", OF_STRATEGIES))).containsExactly("oma-hoiva: oma-hoiva");
    assertThat(own.search("2025", OF_STRATEGIES)).isEmpty();
  }

  @Test
  void theIdOfAnAnswerFindsWhatItIsTheIdOf() {
    assertThat(own.search("oma-hoiva/2025/hoiva", OF_STRATEGIES))
        .extracting(hit -> hit.thing().id())
        .containsExactly("oma-hoiva/2025/hoiva");
    assertThat(own.search("oma-hoiva 2025", OF_STRATEGIES))
        .as("a measure without an id has none")
        .isEmpty();
  }

  @Test
  void aMeasureWithoutAnIdIsFoundByItsName() {
    assertThat(own.search("koulutus", OF_STRATEGIES))
        .extracting(SearchHit::matched)
        .containsExactly("koulutus");
  }

  @Test
  void aWordOfTheIdOfABundledStrategyFindsWhatContainsItItself() {
    assertThat(hits(bundled.search("kumppani", Set.of(SearchHit.Kind.MEASURE))))
        .containsExactlyInAnyOrder(
            "vaikuttava-kumppani/2021/m2021-21: Kumppanit edelläkävijäkunnista",
            "vaikuttava-kumppani/2021/m2021-35: Verkostot ja kumppanit toimintamallissa");
    assertThat(hits(bundled.search("kumppani", Set.of(SearchHit.Kind.ELEMENT))))
        .containsExactlyInAnyOrder(
            "vaikuttava-kumppani/2020/influential-partner: Vaikuttava kumppani kunnille",
            "vaikuttava-kumppani/2021/influential-partner: Vaikuttava kumppani kunnille");
    assertThat(hits(bundled.search("theme-education", OF_STRATEGIES)))
        .containsExactlyInAnyOrder(
            "vaikuttava-kumppani/2020/theme-education: theme-education",
            "vaikuttava-kumppani/2021/theme-education: theme-education");
  }
}
