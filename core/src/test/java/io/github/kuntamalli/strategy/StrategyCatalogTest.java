package io.github.kuntamalli.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.StatedPeriod;
import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.measure.IndicatorRef;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.measure.Observation;
import io.github.kuntamalli.strategy.VersionDifference.Kind;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.PublishedName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrategyCatalogTest {

  private static final Edition OWN = new Edition("2026.1+own", LocalDate.of(2026, 11, 22));

  private final StrategyCatalog catalog = StrategyCatalog.standard();
  private final StrategyVersion first = version("onnistuva-suomi", "2017");
  private final StrategyVersion second = version("vaikuttava-kumppani", "2020");
  private final StrategyVersion third = version("vaikuttava-kumppani", "2021");

  private StrategyVersion version(String strategy, String version) {
    return catalog.get(strategy).find(version).orElseThrow();
  }

  private static List<String> ids(List<StrategicElement> elements) {
    return elements.stream().map(StrategicElement::id).toList();
  }

  private static List<VersionDifference> of(List<VersionDifference> differences, Kind kind) {
    return differences.stream().filter(difference -> difference.kind() == kind).toList();
  }

  @ParameterizedTest(name = "{0} {1}: {3} of kind {2}")
  @CsvSource({
    "onnistuva-suomi, 2017, PRIORITY, 3",
    "onnistuva-suomi, 2017, SUSTAINABILITY_DIMENSION, 3",
    "onnistuva-suomi, 2017, LEVEL, 5",
    "vaikuttava-kumppani, 2020, VALUE, 3",
    "vaikuttava-kumppani, 2020, MISSION, 2",
    "vaikuttava-kumppani, 2020, PRIORITY, 6",
    "vaikuttava-kumppani, 2020, SUSTAINABILITY_DIMENSION, 4",
    "vaikuttava-kumppani, 2020, SERVICE_AREA, 3",
    "vaikuttava-kumppani, 2020, PHASE, 3",
    "vaikuttava-kumppani, 2020, ROLE, 2",
    "vaikuttava-kumppani, 2021, PRIORITY, 6",
    "vaikuttava-kumppani, 2021, THEME, 12",
    "vaikuttava-kumppani, 2021, CHALLENGE, 11",
    "vaikuttava-kumppani, 2021, RENEWAL_PRIORITY, 6",
    "vaikuttava-kumppani, 2021, SERVICE_AREA, 4"
  })
  void theVersionsHoldWhatTheirSourcesName(
      String strategy, String version, ElementKind kind, int count) {
    assertThat(version(strategy, version).elements(kind)).hasSize(count);
  }

  @Test
  void theMeasuresOf2021AreFortyEightByPriority() {
    Map<String, Integer> counts =
        third.elements(ElementKind.PRIORITY).stream()
            .collect(
                Collectors.toMap(StrategicElement::id, one -> third.measuresFor(one.id()).size()));
    assertThat(third.measures()).filteredOn(one -> one.partOf().isEmpty()).hasSize(48);
    assertThat(counts)
        .isEqualTo(
            Map.of(
                "priority-1",
                23,
                "priority-2",
                5,
                "priority-3",
                6,
                "priority-4",
                3,
                "priority-5",
                5,
                "priority-6",
                6));
    assertThat(third.measuresFor("theme-technological")).hasSize(4);
  }

  @Test
  void theModelOfSkillManagementHasThreeParts() {
    assertThat(third.measures())
        .filteredOn(one -> one.partOf().filter("m2021-40"::equals).isPresent())
        .extracting(one -> one.id().orElseThrow())
        .containsExactly("m2021-40-1", "m2021-40-2", "m2021-40-3");
  }

  @ParameterizedTest(name = "{0}: {1} actions")
  @CsvSource({
    "m2020-1, 3",
    "m2020-2, 2",
    "m2020-3, 5",
    "m2020-4, 3",
    "m2020-5, 0",
    "m2020-6, 2",
    "m2020-7, 3",
    "m2020-8, 3",
    "m2020-9, 0",
    "m2021-04, 2",
    "m2021-05, 4",
    "m2021-06, 3",
    "m2021-08, 2",
    "m2021-14, 4",
    "m2021-15, 0"
  })
  void eachActionThatASourceNamesInAMeasureIsAPartOfIt(String measure, int actions) {
    StrategyVersion version = measure.startsWith("m2020") ? second : third;
    assertThat(version.measures())
        .filteredOn(one -> one.partOf().filter(measure::equals).isPresent())
        .hasSize(actions)
        .allMatch(one -> one.id().orElseThrow().startsWith(measure + "-"))
        .allMatch(
            one -> one.sources().equals(version.findMeasure(measure).orElseThrow().sources()));
  }

  @Test
  void theActionOnCompulsoryEducationLeadsToItsReform() {
    assertThat(second.findMeasure("m2020-3-5").orElseThrow().entries())
        .containsExactly("compulsory-education");
    assertThat(second.findMeasure("m2020-7-2").orElseThrow().name().text(Language.EN))
        .isEqualTo("Transport, including the transport taxation model");
  }

  @Test
  void theVisionOf2021HasThreePartsAndSolutionsOf2017AriseOnFiveLevels() {
    assertThat(third.children("successful-finland")).hasSize(3);
    assertThat(first.children("subsidiarity"))
        .hasSize(5)
        .allMatch(one -> one.kind() == ElementKind.LEVEL);
  }

  @Test
  void theNineMeasuresOf2020StandUnderTheFirstPriorityAndWereAssessed() {
    assertThat(second.measures()).filteredOn(one -> one.partOf().isEmpty()).hasSize(9);
    assertThat(second.measuresFor("priority-1")).hasSize(9);
    assertThat(second.measuresName().orElseThrow().text(Language.SV))
        .isEqualTo("Högprioriterade strategiska åtgärder");
    assertThat(second.measureAssessments()).hasSize(1);
  }

  @Test
  void everyElementAndMeasureHasASourceAndAPublishedName() {
    catalog.all().stream()
        .flatMap(strategy -> strategy.versions().stream())
        .forEach(
            version -> {
              assertThat(version.sources()).isNotEmpty();
              assertThat(version.elements()).noneMatch(one -> one.sources().isEmpty());
              assertThat(version.measures()).noneMatch(one -> one.sources().isEmpty());
              assertThat(version.elements())
                  .allMatch(
                      one ->
                          one.name().isOurs(Language.EN)
                              || one.name()
                                  .published()
                                  .flatMap(name -> name.find(Language.EN))
                                  .isPresent());
            });
  }

  @ParameterizedTest(name = "{0} {1} on {2}: {3}")
  @CsvSource({
    "onnistuva-suomi, 2017, 2016-12-31, NO",
    "onnistuva-suomi, 2017, 2018-06-01, YES",
    "onnistuva-suomi, 2017, 2020-06-01, UNKNOWN",
    "onnistuva-suomi, 2017, 2021-01-01, NO",
    "vaikuttava-kumppani, 2020, 2019-12-31, NO",
    "vaikuttava-kumppani, 2020, 2020-03-01, UNKNOWN",
    "vaikuttava-kumppani, 2020, 2020-12-15, YES",
    "vaikuttava-kumppani, 2020, 2026-11-22, UNKNOWN",
    "vaikuttava-kumppani, 2021, 2020-12-31, NO",
    "vaikuttava-kumppani, 2021, 2021-06-01, YES",
    "vaikuttava-kumppani, 2021, 2026-11-22, UNKNOWN"
  })
  void aVersionHoldsAsFarAsItsSourcesTell(
      String strategy, String version, LocalDate day, Ternary expected) {
    assertThat(version(strategy, version).validity().on(day)).isEqualTo(expected);
  }

  @Test
  void threePrioritiesOf2017BecameValuesAndOneOfThemWasRenamed() {
    List<VersionDifference> differences = first.differencesTo(second);
    assertThat(of(differences, Kind.MOVED))
        .extracting(difference -> difference.before().get(0).id())
        .containsExactly("one-step-ahead", "across-borders", "culture");
    assertThat(of(differences, Kind.MOVED))
        .allMatch(difference -> difference.before().get(0).kind() == ElementKind.PRIORITY)
        .allMatch(difference -> difference.after().get(0).kind() == ElementKind.VALUE);
    assertThat(of(differences, Kind.RENAMED))
        .singleElement()
        .satisfies(
            renamed -> {
              assertThat(renamed.before().get(0).name().text(Language.SV))
                  .isEqualTo("Nyskapande kultur");
              assertThat(renamed.after().get(0).name().text(Language.SV))
                  .isEqualTo("Öppen verksamhetskultur");
            });
    assertThat(of(differences, Kind.ADDED))
        .extracting(difference -> difference.after().get(0).id())
        .contains("dimension-technological")
        .doesNotContain("dimension-social");
  }

  @Test
  void twoPhenomenaOf2020BecameOneIn2021() {
    assertThat(of(second.differencesTo(third), Kind.MERGED))
        .singleElement()
        .satisfies(
            merged -> {
              assertThat(ids(merged.before())).containsExactly("urbanisation", "diverging-regions");
              assertThat(ids(merged.after())).containsExactly("urbanisation-and-divergence");
            });
    assertThat(of(second.differencesTo(third), Kind.RENAMED))
        .extracting(difference -> difference.after().get(0).id())
        .contains("climate", "democracy");
  }

  @Test
  void lookedAtBackwardsAMergingIsASplitting() {
    assertThat(of(third.differencesTo(second), Kind.SPLIT))
        .singleElement()
        .satisfies(split -> assertThat(split.after()).hasSize(2));
    assertThat(of(third.differencesTo(second), Kind.MERGED))
        .singleElement()
        .satisfies(
            merged -> assertThat(ids(merged.before())).containsExactly("advice", "information"));
  }

  @Test
  void aVersionDoesNotDifferFromItself() {
    assertThat(third.differencesTo(third)).isEmpty();
    assertThat(second.differencesTo(second)).isEmpty();
  }

  @Test
  void whatIsNotHereOfAVersionIsTold() {
    assertThat(third.partialKinds())
        .containsExactlyInAnyOrder(
            ElementKind.IMPACT_GOAL, ElementKind.SOLUTION_TEAM, ElementKind.PROJECT);
  }

  @Test
  void aMunicipalitysOwnStrategyUsesTheSameTypes() {
    PublishedName name = PublishedName.of(LocalizedText.of("Salon strategia", "Salos strategi"));
    StrategyVersion version =
        StrategyVersion.builder()
            .id("2022")
            .name(name)
            .statedPeriod(DateSpan.ofYears(2022, 2025))
            .addMeasure(Measure.of(LocalizedText.of(Language.FI, "toimi")))
            .build();
    Strategy own =
        Strategy.builder()
            .id("salo")
            .name(name)
            .owner(ActorId.parse("municipality:734"))
            .addVersion(version)
            .build();
    assertThat(catalog.combinedWith(OWN, StrategyCatalog.of(OWN, List.of(own))).all()).hasSize(3);
    assertThat(
            catalog
                .combinedWith(OWN, StrategyCatalog.of(OWN, List.of(own)))
                .get("salo")
                .owner()
                .orElseThrow())
        .hasToString("municipality:734");
    assertThat(version.validity().on(LocalDate.of(2023, 1, 1))).isEqualTo(Ternary.UNKNOWN);
  }

  @Test
  void badCatalogsAreRefusedInOneSentence() {
    Strategy strategy = catalog.get("onnistuva-suomi");
    Strategy circle = strategy.toBuilder().replaces("vaikuttava-kumppani").build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StrategyCatalog.of(OWN, List.of(strategy, strategy)))
        .withMessage(
            "strategies: the id onnistuva-suomi is used twice; give one of them another id");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalog.withReplaced(OWN, circle))
        .withMessageContaining("supersedes itself through other strategies");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalog.get("vaikuttava"))
        .withMessageContaining("the nearest are [vaikuttava-kumppani");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> strategy.toBuilder().id("two words").build())
        .withMessageContaining("\"two words\" is empty or contains spaces");
  }

  private static StrategyVersion.Builder own(String id, StatedPeriod validity) {
    return StrategyVersion.builder()
        .id(id)
        .name(PublishedName.of(LocalizedText.of(Language.FI, id)))
        .validity(validity);
  }

  private static Strategy own(StrategyVersion.Builder... versions) {
    return Strategy.builder()
        .id("own")
        .name(PublishedName.of(LocalizedText.of(Language.FI, "oma")))
        .versions(Stream.of(versions).map(StrategyVersion.Builder::build).toList())
        .build();
  }

  /**
   * A version that was certainly in force comes before one that may have been, and of several the
   * last.
   */
  @Test
  void theVersionOfADayIsTheLastThatHeldForCertainOrElseByItsStatedPeriod() {
    StatedPeriod years = StatedPeriod.between(PartialDate.ofYear(2018), PartialDate.ofYear(2021));
    Strategy strategy =
        own(
            own("over", StatedPeriod.between(PartialDate.ofYear(2010), PartialDate.ofYear(2012))),
            own("first", years),
            own("second", years),
            own("vague", StatedPeriod.unknown()),
            own("stated", StatedPeriod.unknown()).statedPeriod(DateSpan.ofYears(2018, 2025)),
            own("restated", StatedPeriod.unknown()).statedPeriod(DateSpan.ofYears(2022, 2025)));
    LocalDate within = LocalDate.of(2019, 6, 1);
    assertThat(strategy.candidatesOn(within))
        .extracting(StrategyVersion::id)
        .containsExactly("first", "second", "vague", "stated", "restated");
    assertThat(strategy.find(within).orElseThrow().id()).isEqualTo("second");
    assertThat(strategy.find(LocalDate.of(2023, 6, 1)).orElseThrow().id()).isEqualTo("restated");
    assertThat(strategy.find(LocalDate.of(2026, 6, 1))).isEmpty();
    assertThat(strategy.find("vague").orElseThrow().id()).isEqualTo("vague");
    assertThat(strategy.find("none")).isEmpty();
    assertThat(strategy).hasToString("Strategy[own, 6 versions]");
  }

  @Test
  void partsValuesAndLineagesOfAVersionAreThoseOfItsOwn() {
    IndicatorRef loneliness = IndicatorRef.of(LocalizedText.of(Language.FI, "yksinäisyys"));
    Observation value =
        Observation.builder()
            .indicator(loneliness)
            .on(PartialDate.ofYear(2019))
            .value(Stated.known(BigDecimal.TEN))
            .build();
    Observation other =
        value.toBuilder()
            .indicator(IndicatorRef.of(LocalizedText.of(Language.FI, "kulut")))
            .build();
    Measure whole = measure("whole").build();
    Measure part = measure("part").partOf("whole").build();
    StrategyVersion version =
        own("v", StatedPeriod.unknown())
            .addMeasures(whole, part)
            .addObservations(value, other)
            .addElements(element("top", null), element("theme", "top"), element("goal", "theme"))
            .addElement(element("loop", "loop"))
            .build();
    assertThat(version.parts("whole")).containsExactly(part);
    assertThat(version.parts("part")).isEmpty();
    assertThat(version.valuesOf(loneliness)).containsExactly(value);
    assertThat(version.lineage("goal"))
        .extracting(StrategicElement::id)
        .containsExactly("goal", "theme", "top");
    assertThat(version.lineage("loop")).extracting(StrategicElement::id).containsExactly("loop");
    assertThat(version.lineage("none")).isEmpty();
    assertThat(version).hasToString("StrategyVersion[v, 4 elements, 2 measures]");
    assertThat(ElementKind.PRIORITY.text(Language.FI)).isNotEmpty();
  }

  private static Measure.Builder measure(String id) {
    return Measure.builder().id(id).name(LocalizedText.of(Language.FI, id));
  }

  private static StrategicElement element(String id, @Nullable String parent) {
    return StrategicElement.builder()
        .id(id)
        .kind(ElementKind.THEME)
        .name(PublishedName.of(LocalizedText.of(Language.FI, id)))
        .parent(Optional.ofNullable(parent))
        .build();
  }
}
