package io.github.kuntamalli.strategy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.measure.IndicatorCode;
import io.github.kuntamalli.measure.IndicatorRef;
import io.github.kuntamalli.measure.Observation;
import io.github.kuntamalli.strategy.ElementKind;
import io.github.kuntamalli.strategy.StrategicElement;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyVersion;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.PublishedName;
import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.RuleSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An indicator that one text names in a language more is still the same indicator. */
class FollowedIndicatorsTest {

  private static final PublishedName NAME = PublishedName.of(LocalizedText.of(Language.FI, "nimi"));

  private static StrategyVersion version(List<IndicatorRef> observed) {
    return StrategyVersion.builder()
        .id("2025")
        .name(NAME)
        .addAllObservations(observed.stream().map(FollowedIndicatorsTest::value).toList())
        .build();
  }

  private static Observation value(IndicatorRef indicator) {
    return Observation.builder()
        .indicator(indicator)
        .on(PartialDate.ofYear(2025))
        .value(Stated.known(BigDecimal.ONE))
        .build();
  }

  /** Indicators with each Finnish and Swedish name and each code out of two, or without it. */
  private static List<IndicatorRef> all() {
    List<IndicatorRef> all = new ArrayList<>();
    for (String fi : List.of("", "a", "b")) {
      for (String sv : List.of("", "a", "b")) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        if (!fi.isEmpty()) {
          texts.put(Language.FI, fi);
        }
        if (!sv.isEmpty()) {
          texts.put(Language.SV, sv);
        }
        if (!texts.isEmpty()) {
          LocalizedText name = new LocalizedText(texts);
          all.add(IndicatorRef.of(name));
          for (String code : List.of("sotkanet:1", "sotkanet:2")) {
            all.add(new IndicatorRef(name, Optional.of(IndicatorCode.parse(code))));
          }
        }
      }
    }
    return all;
  }

  @Test
  void anIndicatorIsFollowedIfItIsTheSameAsAnObservedOne() {
    List<IndicatorRef> all = all();
    assertThat(all).hasSize(24);
    for (IndicatorRef one : all) {
      for (IndicatorRef other : all) {
        FollowedIndicators followed = FollowedIndicators.of(version(List.of(one, other)));
        for (IndicatorRef asked : all) {
          assertThat(followed.include(asked))
              .as("%s among %s and %s", asked, one, other)
              .isEqualTo(one.isSameAs(asked) || other.isSameAs(asked));
        }
      }
    }
  }

  @Test
  void anElementThatNamesItsIndicatorInFinnishAloneIsFollowedByAValueInTwoLanguages() {
    IndicatorRef finnish = IndicatorRef.of(LocalizedText.of(Language.FI, "yksinäisyys"));
    IndicatorRef both = IndicatorRef.of(LocalizedText.of("yksinäisyys", "ensamhet"));
    IndicatorRef other = IndicatorRef.of(LocalizedText.of("yksinäisyys", "ensamma"));
    StrategyVersion version =
        version(List.of(both)).toBuilder()
            .addElement(
                StrategicElement.builder()
                    .id("theme")
                    .kind(ElementKind.THEME)
                    .name(NAME)
                    .addIndicators(finnish, other)
                    .build())
            .build();
    assertThat(version.valuesOf(finnish)).hasSize(1);
    assertThat(version.valuesOf(other)).isEmpty();
    Strategy strategy = Strategy.builder().id("own").name(NAME).addVersion(version).build();
    assertThat(
            RuleSet.of(List.copyOf(StrategyRules.all()))
                .check(strategy, CheckContext.on(LocalDate.of(2026, 11, 22)))
                .findings())
        .filteredOn(finding -> finding.code().value().equals("strategy-indicator-not-followed"))
        .extracting(finding -> finding.location().pointer())
        .containsExactly("/versions/0/elements/0/indicators/1");
  }

  @Test
  void manyIndicatorsWithOneTextInOneLanguageAreKeptApartByTheOther() {
    int many = 30_000;
    FollowedIndicators followed =
        FollowedIndicators.of(
            version(
                IntStream.range(0, many)
                    .mapToObj(i -> IndicatorRef.of(LocalizedText.of("osuus", "andel " + i)))
                    .toList()));
    assertThat(
            IntStream.range(0, 2 * many)
                .mapToObj(i -> IndicatorRef.of(LocalizedText.of("osuus", "andel " + i)))
                .filter(followed::include))
        .hasSize(many);
    assertThat(followed.include(IndicatorRef.of(LocalizedText.of(Language.FI, "osuus")))).isTrue();
    assertThat(followed.include(IndicatorRef.of(LocalizedText.of(Language.EN, "share")))).isFalse();
  }
}
