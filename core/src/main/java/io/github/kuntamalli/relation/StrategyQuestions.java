package io.github.kuntamalli.relation;

import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyCatalog;
import io.github.kuntamalli.strategy.StrategyVersion;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Follows measures and elements within one version of a strategy. */
final class StrategyQuestions {

  private StrategyQuestions() {}

  static VersionReference reference(Strategy strategy, StrategyVersion version) {
    return new VersionReference(
        Named.of(strategy.id(), strategy.name()), Named.of(version.id(), version.name()));
  }

  static Named named(Measure measure) {
    return new Named(measure.id().orElse(""), measure.name());
  }

  /**
   * The measures for an element, for those that belong to it, and for the elements that it is
   * related to, such as the themes that answer a challenge.
   */
  static List<Measure> measuresFor(StrategyVersion version, String element) {
    Set<Measure> measures = new LinkedHashSet<>(version.measuresFor(element));
    version
        .find(element)
        .ifPresent(one -> one.related().forEach(id -> measures.addAll(version.measuresFor(id))));
    return version.measures().stream().filter(measures::contains).toList();
  }

  /** The measures of all versions of all strategies that meet a condition. */
  static Stream<MeasureInStrategy> measures(
      StrategyCatalog strategies, Predicate<Measure> condition) {
    return strategies.all().stream()
        .flatMap(
            strategy ->
                strategy.versions().stream()
                    .flatMap(version -> measures(strategy, version, condition)));
  }

  private static Stream<MeasureInStrategy> measures(
      Strategy strategy, StrategyVersion version, Predicate<Measure> condition) {
    StrategyIndex index = new StrategyIndex(strategy, version);
    return version.measures().stream().filter(condition).map(index::inStrategy);
  }
}
