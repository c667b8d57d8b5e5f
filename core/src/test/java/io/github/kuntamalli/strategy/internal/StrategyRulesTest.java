package io.github.kuntamalli.strategy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.measure.IndicatorCode;
import io.github.kuntamalli.measure.IndicatorRef;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.measure.Observation;
import io.github.kuntamalli.strategy.ElementKind;
import io.github.kuntamalli.strategy.StrategicElement;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyCatalog;
import io.github.kuntamalli.strategy.StrategyVersion;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.PublishedName;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.RuleCode;
import io.github.kuntamalli.validation.RuleResult;
import io.github.kuntamalli.validation.RuleResult.Status;
import io.github.kuntamalli.validation.RuleSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrategyRulesTest {

  private static final RuleSet RULES = RuleSet.of(List.copyOf(StrategyRules.all()));

  private static RuleResult ask(String code, Strategy strategy) {
    return RULES.check(strategy, CheckContext.on(LocalDate.of(2026, 11, 22))).results().stream()
        .filter(result -> result.code().equals(new RuleCode(code)))
        .findFirst()
        .orElseThrow();
  }

  private static PublishedName name(String fi) {
    return PublishedName.of(LocalizedText.of(Language.FI, fi));
  }

  private static StrategyVersion.Builder version(String id) {
    return StrategyVersion.builder().id(id).name(name(id));
  }

  private static StrategicElement element(String id, ElementKind kind) {
    return StrategicElement.builder().id(id).kind(kind).name(name(id)).build();
  }

  private static Measure.Builder measure(String... goals) {
    return Measure.builder().name(LocalizedText.of(Language.FI, "toimi")).goals(List.of(goals));
  }

  private static Strategy strategy(StrategyVersion.Builder... versions) {
    return Strategy.builder()
        .id("own")
        .name(name("oma"))
        .versions(Arrays.stream(versions).map(StrategyVersion.Builder::build).toList())
        .build();
  }

  @Test
  void aPriorityWithoutAMeasureIsFound() {
    Strategy strategy =
        strategy(
            version("1")
                .addElements(element("a", ElementKind.PRIORITY), element("b", ElementKind.PRIORITY))
                .addMeasure(measure("a").build()));
    assertThat(ask("priority-without-measure", strategy).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.location().pointer()).isEqualTo("/versions/0/elements/1");
              assertThat(finding.problem(Language.FI))
                  .isEqualTo("Painopisteellä \"b\" ei ole yhtään toimenpidettä.");
            });
  }

  @Test
  void aMeasureOfAThemeServesItsPriority() {
    Strategy strategy =
        strategy(
            version("1")
                .addElements(
                    element("a", ElementKind.PRIORITY),
                    element("t", ElementKind.THEME).toBuilder().parent("a").build())
                .addMeasure(measure("t").build()));
    assertThat(ask("priority-without-measure", strategy).status()).isEqualTo(Status.PASSED);
  }

  @Test
  void prioritiesAreNotJudgedWhereNoMeasuresAreKnown() {
    assertThat(
            ask(
                    "priority-without-measure",
                    strategy(version("1").addElement(element("a", ElementKind.PRIORITY))))
                .status())
        .isEqualTo(Status.NOT_APPLICABLE);
  }

  @Test
  void theBundledStrategyOf2020HasFivePrioritiesWithoutMeasures() {
    StrategyCatalog catalog = StrategyCatalog.standard();
    assertThat(ask("priority-without-measure", catalog.get("vaikuttava-kumppani")).findings())
        .hasSize(5)
        .allMatch(finding -> finding.location().pointer().startsWith("/versions/0/"));
    assertThat(ask("priority-without-measure", catalog.get("onnistuva-suomi")).status())
        .isEqualTo(Status.NOT_APPLICABLE);
    assertThat(ask("measure-outside-strategy", catalog.get("vaikuttava-kumppani")).status())
        .isEqualTo(Status.PASSED);
    assertThat(ask("measure-outside-period", catalog.get("vaikuttava-kumppani")).status())
        .isEqualTo(Status.PASSED);
    assertThat(ask("strategy-version-loop", catalog.get("vaikuttava-kumppani")).status())
        .isEqualTo(Status.PASSED);
  }

  @Test
  void aMeasureOfAnotherStrategyIsFound() {
    Strategy strategy =
        strategy(
            version("1")
                .addElement(element("a", ElementKind.PRIORITY))
                .addMeasure(measure("a", "elsewhere").build()));
    assertThat(ask("measure-outside-strategy", strategy).findings())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.location().pointer())
                    .isEqualTo("/versions/0/measures/0/goals/1"));
    assertThat(
            ask("measure-outside-strategy", strategy(version("1").addMeasure(measure().build())))
                .status())
        .isEqualTo(Status.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "measure {0} to {1} in a strategy for 2017-2021: {2}")
  @CsvSource({
    "2018, 2019, PASSED",
    "2021, 2022, PASSED",
    "2021-12-31, 2021-12-31, PASSED",
    "2022-01-01, 2022-12-31, FAILED",
    "2015, 2016, FAILED"
  })
  void aMeasureBelongsToTheTimeOfItsStrategy(String from, String to, Status expected) {
    Strategy strategy =
        strategy(
            version("1")
                .statedPeriod(DateSpan.ofYears(2017, 2021))
                .addMeasure(
                    measure()
                        .schedule(new DateSpan(PartialDate.parse(from), PartialDate.parse(to)))
                        .build()));
    assertThat(ask("measure-outside-period", strategy).status()).isEqualTo(expected);
  }

  @Test
  void withoutAPeriodNoMeasureIsOutsideIt() {
    Strategy strategy =
        strategy(version("1").addMeasure(measure().schedule(DateSpan.ofYears(2021, 2021)).build()));
    assertThat(ask("measure-outside-period", strategy).status()).isEqualTo(Status.NOT_APPLICABLE);
  }

  @Test
  void aLoopInTheVersionsIsFoundOnEachOfThem() {
    assertThat(
            ask(
                    "strategy-version-loop",
                    strategy(
                        version("1").supersedes("3"),
                        version("2").supersedes("1"),
                        version("3").supersedes("2"),
                        version("4").supersedes("3")))
                .findings())
        .extracting(finding -> finding.location().pointer())
        .containsExactly(
            "/versions/0/supersedes", "/versions/1/supersedes", "/versions/2/supersedes");
  }

  @Test
  void aVersionThatSupersedesItselfIsTheSmallestLoop() {
    assertThat(ask("strategy-version-loop", strategy(version("1").supersedes("1"))).status())
        .isEqualTo(Status.FAILED);
    assertThat(
            ask("strategy-version-loop", strategy(version("1"), version("2").supersedes("1")))
                .status())
        .isEqualTo(Status.PASSED);
    assertThat(ask("strategy-version-loop", strategy(version("1"))).status())
        .isEqualTo(Status.NOT_APPLICABLE);
  }

  /** An indicator is followed if a value names it or has its code. */
  @Test
  void anIndicatorWithoutAValueIsFoundWhereOthersHaveValues() {
    IndicatorRef named = IndicatorRef.of(LocalizedText.of(Language.FI, "yksinäisyys"));
    IndicatorRef coded =
        new IndicatorRef(
            LocalizedText.of(Language.FI, "lukeneisuus"),
            Optional.of(IndicatorCode.parse("sotkanet:3219")));
    IndicatorRef renamed =
        new IndicatorRef(LocalizedText.of(Language.FI, "koulutus"), coded.code());
    IndicatorRef bare = IndicatorRef.of(LocalizedText.of(Language.FI, "työttömyys"));
    IndicatorRef otherCode =
        new IndicatorRef(bare.name(), Optional.of(IndicatorCode.parse("sotkanet:1")));
    Strategy strategy =
        strategy(
            version("1")
                .addElement(
                    element("a", ElementKind.PRIORITY).toBuilder()
                        .addIndicators(named, bare)
                        .build())
                .addMeasure(measure("a").addIndicators(renamed, otherCode).build())
                .addObservations(value(named), value(coded)),
            version("2").addMeasure(measure().addIndicators(bare).build()));
    assertThat(ask("strategy-indicator-not-followed", strategy).findings())
        .extracting(finding -> finding.location().pointer())
        .containsExactly(
            "/versions/0/elements/0/indicators/1", "/versions/0/measures/0/indicators/1");
  }

  /** The rule and the values of a version have one answer to which indicators are one. */
  @Test
  void anIndicatorIsFollowedIfAValueIsOfTheSameOne() {
    List<IndicatorRef> all = new ArrayList<>();
    for (String name : List.of("työttömyys", "köyhyys")) {
      for (String code : List.of("", "sotkanet:181", "sotkanet:3219")) {
        all.add(
            new IndicatorRef(
                LocalizedText.of(Language.FI, name),
                Optional.of(code).filter(one -> !one.isEmpty()).map(IndicatorCode::parse)));
      }
    }
    for (int chosen = 1; chosen < 1 << all.size(); chosen++) {
      int subset = chosen;
      List<Observation> values =
          IntStream.range(0, all.size())
              .filter(i -> (subset & 1 << i) != 0)
              .mapToObj(i -> value(all.get(i)))
              .toList();
      StrategyVersion version = version("1").addAllObservations(values).build();
      FollowedIndicators followed = FollowedIndicators.of(version);
      for (IndicatorRef asked : all) {
        assertThat(followed.include(asked))
            .as("%s among %s", asked, values)
            .isEqualTo(!version.valuesOf(asked).isEmpty());
      }
    }
  }

  private static Observation value(IndicatorRef indicator) {
    return Observation.builder()
        .indicator(indicator)
        .on(PartialDate.ofYear(2019))
        .value(Stated.known(BigDecimal.ONE))
        .build();
  }
}
