package io.github.kuntamalli.strategy;

import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.strategy.VersionDifference.Kind;
import io.github.kuntamalli.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the elements of two versions by identity, not by name or kind. */
final class VersionComparison {

  private final StrategyVersion first;
  private final StrategyVersion second;
  private final List<VersionDifference> differences = new ArrayList<>();
  private final Map<String, StrategicElement> inFirst;
  private final Map<String, StrategicElement> inSecond;
  private final Set<String> doneBefore = new HashSet<>();
  private final Set<String> doneAfter = new HashSet<>();
  private final Set<String> heirs = new HashSet<>();

  private VersionComparison(StrategyVersion first, StrategyVersion second) {
    this.first = first;
    this.second = second;
    this.inFirst = first.byId();
    this.inSecond = second.byId();
  }

  static List<VersionDifference> between(StrategyVersion first, StrategyVersion second) {
    VersionComparison comparison = new VersionComparison(first, second);
    // a version continues what was before it, as far as is known which of the two that is
    if (!isEarlier(second, first)) {
      comparison.follow(comparison.inFirst, comparison.inSecond, second.elements(), false);
    }
    if (!isEarlier(first, second)) {
      comparison.follow(comparison.inSecond, comparison.inFirst, first.elements(), true);
    }
    comparison.compareSame();
    comparison.leftOver();
    return List.copyOf(comparison.differences);
  }

  /** Whether a version is known to be from before another: as that states, or by their dates. */
  private static boolean isEarlier(StrategyVersion one, StrategyVersion other) {
    if (supersedes(one, other) || supersedes(other, one)) {
      return supersedes(other, one);
    }
    Optional<PartialDate> first = one.validity().from().asOptional();
    Optional<PartialDate> second = other.validity().from().asOptional();
    if (first.isEmpty() || second.isEmpty()) {
      first = one.statedPeriod().map(DateSpan::from);
      second = other.statedPeriod().map(DateSpan::from);
    }
    return first.isPresent() && second.isPresent() && first.get().isBefore(second.get().earliest());
  }

  private static boolean supersedes(StrategyVersion later, StrategyVersion earlier) {
    return later.supersedes().filter(earlier.id()::equals).isPresent();
  }

  /**
   * Elements of the later version that say which of the earlier they continue. One that goes on
   * under its own id as well is among those it continues.
   */
  private void follow(
      Map<String, StrategicElement> earlier,
      Map<String, StrategicElement> later,
      List<StrategicElement> all,
      boolean backwards) {
    Map<String, List<StrategicElement>> heirsOfOne = new LinkedHashMap<>();
    for (StrategicElement heir : all) {
      List<StrategicElement> origins = origins(heir, earlier);
      if (origins.size() > 1) {
        origins.forEach(origin -> done(origin, backwards));
        heir(heir, !backwards);
        add(Kind.MERGED, Kind.SPLIT, origins, List.of(heir), backwards);
      } else if (origins.size() == 1 && !origins.get(0).id().equals(heir.id())) {
        heirsOfOne
            .computeIfAbsent(origins.get(0).id(), id -> goingOn(id, earlier, later))
            .add(heir);
      }
    }
    heirsOfOne.forEach(
        (id, heirs) -> {
          StrategicElement origin = Objects.requireNonNull(earlier.get(id));
          done(origin, backwards);
          heirs.forEach(heir -> heir(heir, !backwards));
          if (heirs.size() > 1) {
            add(Kind.SPLIT, Kind.MERGED, List.of(origin), heirs, backwards);
          } else if (backwards) {
            compare(heirs.get(0), origin);
          } else {
            compare(origin, heirs.get(0));
          }
        });
  }

  private static List<StrategicElement> origins(
      StrategicElement heir, Map<String, StrategicElement> earlier) {
    if (heir.continues().isEmpty()) {
      return List.of();
    }
    return Stream.concat(Stream.of(heir.id()), heir.continues().stream())
        .distinct()
        .flatMap(id -> Stream.ofNullable(earlier.get(id)))
        .toList();
  }

  /** An element that goes on under its own id is the first of those it was split into. */
  private static List<StrategicElement> goingOn(
      String id, Map<String, StrategicElement> earlier, Map<String, StrategicElement> later) {
    return Stream.ofNullable(later.get(id))
        .filter(same -> origins(same, earlier).size() < 2)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** Marks an element of the earlier version, which is the second one when looked at backwards. */
  private void done(StrategicElement element, boolean inSecond) {
    (inSecond ? doneAfter : doneBefore).add(element.id());
  }

  /** Marks an element that was reported as an heir, so that it is not compared by its id too. */
  private void heir(StrategicElement element, boolean inSecond) {
    done(element, inSecond);
    heirs.add(element.id());
  }

  private void add(
      Kind forwards,
      Kind otherwise,
      List<StrategicElement> earlier,
      List<StrategicElement> later,
      boolean backwards) {
    differences.add(
        backwards
            ? new VersionDifference(otherwise, later, earlier)
            : new VersionDifference(forwards, earlier, later));
  }

  private void compareSame() {
    for (StrategicElement before : first.elements()) {
      StrategicElement after = inSecond.get(before.id());
      if (after != null && !heirs.contains(before.id())) {
        doneBefore.add(before.id());
        doneAfter.add(before.id());
        compare(before, after);
      }
    }
  }

  private void compare(StrategicElement before, StrategicElement after) {
    if (before.kind() != after.kind()
        || !before.list().equals(after.list())
        || !before.parent().equals(after.parent())) {
      differences.add(new VersionDifference(Kind.MOVED, List.of(before), List.of(after)));
    }
    if (isRenamed(before, after)) {
      differences.add(new VersionDifference(Kind.RENAMED, List.of(before), List.of(after)));
    }
  }

  /**
   * Where a language is published in both versions only that counts, since a translation of ours is
   * no renaming; where none is, all words are compared.
   */
  private static boolean isRenamed(StrategicElement before, StrategicElement after) {
    Optional<LocalizedText> first = before.name().published();
    Optional<LocalizedText> second = after.name().published();
    return first.isEmpty()
            || second.isEmpty()
            || Collections.disjoint(first.get().languages(), second.get().languages())
        ? differs(before.name().text(), after.name().text())
        : differs(first.get(), second.get());
  }

  private static boolean differs(LocalizedText before, LocalizedText after) {
    return before.languages().stream()
        .anyMatch(
            language ->
                after.find(language).isPresent()
                    && !after.find(language).equals(before.find(language)));
  }

  private void leftOver() {
    for (StrategicElement before : first.elements()) {
      if (!doneBefore.contains(before.id())) {
        differences.add(new VersionDifference(Kind.REMOVED, List.of(before), List.of()));
      }
    }
    for (StrategicElement after : second.elements()) {
      if (!doneAfter.contains(after.id())) {
        differences.add(new VersionDifference(Kind.ADDED, List.of(), List.of(after)));
      }
    }
  }
}
