package io.github.kuntamalli.strategy;

import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.measure.Measure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One way in which the measures of a version of a strategy differ from those of another. Immutable.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param kind the kind of difference
 * @param before the measures in the first version; empty if added
 * @param after the measures in the second version; empty if removed
 */
public record MeasureDifference(Kind kind, List<Measure> before, List<Measure> after) {

  /** What happened to a measure. */
  public enum Kind {
    /** Only the second version has it. */
    ADDED,
    /** Only the first version has it, and no measure carries it on. */
    REMOVED,
    /** It has the same id in both versions and is stated in another way. */
    CHANGED,
    /** A measure of another id carries it on; one can carry on several. */
    CARRIED_ON
  }

  /** The lists are copied. */
  public MeasureDifference {
    Objects.requireNonNull(kind, "kind");
    before = Copies.list(before, "before");
    after = Copies.list(after, "after");
  }

  static List<MeasureDifference> between(StrategyVersion first, StrategyVersion second) {
    Map<String, Measure> earlier = new HashMap<>();
    first.measures().forEach(measure -> measure.id().ifPresent(id -> earlier.put(id, measure)));
    Set<Measure> all = new HashSet<>(first.measures());
    Set<Measure> gone = new LinkedHashSet<>(first.measures());
    List<MeasureDifference> differences = new ArrayList<>();
    for (Measure after : second.measures()) {
      Set<Measure> origins = new LinkedHashSet<>();
      after.id().map(earlier::get).ifPresent(origins::add);
      Set<Measure> carried = new HashSet<>();
      for (String id : after.continues()) {
        Measure before = earlier.get(id);
        if (before != null && origins.add(before)) {
          carried.add(before);
        }
      }
      if (origins.isEmpty() && all.contains(after)) {
        origins.add(after);
      }
      gone.removeAll(origins);
      if (!carried.isEmpty()) {
        differences.add(
            new MeasureDifference(Kind.CARRIED_ON, List.copyOf(origins), List.of(after)));
      } else if (origins.isEmpty()) {
        differences.add(new MeasureDifference(Kind.ADDED, List.of(), List.of(after)));
      } else if (!origins.contains(after)) {
        differences.add(new MeasureDifference(Kind.CHANGED, List.copyOf(origins), List.of(after)));
      }
    }
    gone.forEach(
        before -> differences.add(new MeasureDifference(Kind.REMOVED, List.of(before), List.of())));
    return List.copyOf(differences);
  }
}
