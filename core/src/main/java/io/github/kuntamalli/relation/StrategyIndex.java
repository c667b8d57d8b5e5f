package io.github.kuntamalli.relation;

import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.strategy.ElementKind;
import io.github.kuntamalli.strategy.StrategicElement;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The elements and measures of a version by their ids, for questions about each of its measures:
 * the version is read once for all of them.
 */
final class StrategyIndex {

  private final Map<String, StrategicElement> elements = new HashMap<>();
  private final Map<String, Measure> measures = new HashMap<>();

  private final VersionReference reference;

  StrategyIndex(Strategy strategy, StrategyVersion version) {
    this.reference = StrategyQuestions.reference(strategy, version);
    version.elements().forEach(element -> elements.put(element.id(), element));
    version
        .measures()
        .forEach(measure -> measure.id().ifPresent(id -> measures.putIfAbsent(id, measure)));
  }

  /** The version that was looked up. */
  VersionReference reference() {
    return reference;
  }

  /** A measure with its version and the priorities that it serves. */
  MeasureInStrategy inStrategy(Measure measure) {
    return new MeasureInStrategy(reference, measure, priorities(measure));
  }

  /** The priorities that a measure serves, by itself, through a theme or as a part of another. */
  List<Named> priorities(Measure measure) {
    Map<String, Named> priorities = new LinkedHashMap<>();
    for (String goal : goals(measure)) {
      for (StrategicElement element : lineage(goal)) {
        if (element.kind() == ElementKind.PRIORITY) {
          priorities.put(element.id(), Named.of(element.id(), element.name()));
        }
      }
    }
    return List.copyOf(priorities.values());
  }

  /** The elements that a measure serves, by itself or as a part of another. */
  Set<String> goals(Measure measure) {
    Set<String> goals = new LinkedHashSet<>();
    wholes(measure).forEach(one -> goals.addAll(one.goals()));
    return goals;
  }

  /** The measure itself and those that it is a part of. */
  List<Measure> wholes(Measure measure) {
    List<Measure> chain = new ArrayList<>(List.of(measure));
    Set<String> seen = new LinkedHashSet<>();
    @Nullable String whole = measure.partOf().orElse(null);
    while (whole != null && seen.add(whole) && measures.containsKey(whole)) {
      Measure next = measures.get(whole);
      chain.add(next);
      whole = next.partOf().orElse(null);
    }
    return chain;
  }

  /** An element and those that it belongs to; empty if the version does not have it. */
  Set<StrategicElement> lineage(String element) {
    Set<StrategicElement> chain = new LinkedHashSet<>();
    @Nullable StrategicElement next = elements.get(element);
    while (next != null && chain.add(next)) {
      next = next.parent().map(elements::get).orElse(null);
    }
    return chain;
  }
}
