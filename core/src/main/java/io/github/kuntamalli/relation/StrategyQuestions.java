package io.github.kuntamalli.relation;

import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.strategy.ElementKind;
import io.github.kuntamalli.strategy.StrategicElement;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows measures and elements within one version of a strategy. */
final class StrategyQuestions {

  private StrategyQuestions() {}

  static VersionReference reference(Strategy strategy, StrategyVersion version) {
    return new VersionReference(
        Named.of(strategy.id(), strategy.name()), Named.of(version.id(), version.name()));
  }

  static MeasureInStrategy measure(Strategy strategy, StrategyVersion version, Measure measure) {
    return new MeasureInStrategy(
        reference(strategy, version), measure, priorities(version, measure));
  }

  static Named named(Measure measure) {
    return new Named(measure.id().orElse(""), measure.name());
  }

  /** The priorities that a measure serves, by itself, through a theme or as a part of another. */
  static List<Named> priorities(StrategyVersion version, Measure measure) {
    Map<String, Named> priorities = new LinkedHashMap<>();
    for (Measure one : wholes(version, measure)) {
      for (String goal : one.goals()) {
        for (StrategicElement element : version.lineage(goal)) {
          if (element.kind() == ElementKind.PRIORITY) {
            priorities.put(element.id(), Named.of(element.id(), element.name()));
          }
        }
      }
    }
    return List.copyOf(priorities.values());
  }

  /** The measure itself and those that it is a part of. */
  static List<Measure> wholes(StrategyVersion version, Measure measure) {
    List<Measure> chain = new ArrayList<>(List.of(measure));
    Set<String> seen = new LinkedHashSet<>();
    Measure last = measure;
    while (last.partOf().isPresent() && seen.add(last.partOf().get())) {
      List<Measure> whole = version.findMeasure(last.partOf().get()).stream().toList();
      if (whole.isEmpty()) {
        return chain;
      }
      last = whole.get(0);
      chain.add(last);
    }
    return chain;
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
}
