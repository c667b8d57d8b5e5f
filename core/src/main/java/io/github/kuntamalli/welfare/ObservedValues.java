package io.github.kuntamalli.welfare;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.measure.IndicatorCode;
import io.github.kuntamalli.measure.IndicatorRef;
import io.github.kuntamalli.measure.Observation;
import io.github.kuntamalli.measure.PopulationGroup;
import io.github.kuntamalli.measure.internal.SameNames;
import io.github.kuntamalli.text.LocalizedText;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Values by indicator, time, unit, group and area, so that a value is compared only with those that
 * can contradict it. Indicators are compared as {@link IndicatorRef#isSameAs} does.
 */
final class ObservedValues {

  /** What values of one indicator are about. */
  private record About(
      PartialDate on,
      Optional<String> unit,
      Optional<PopulationGroup> group,
      Optional<LocalizedText> area) {}

  /** The values about one thing, by indicator. */
  private static final class ByIndicator {

    // sorted sets, in which 7 and 7.0 are one value
    private final Map<IndicatorCode, Set<BigDecimal>> byCode = new HashMap<>();
    private final SameNames<BigDecimal> byName = new SameNames<>(TreeSet::new);
    private final SameNames<BigDecimal> byNameWithoutCode = new SameNames<>(TreeSet::new);

    boolean addAndDisagrees(IndicatorRef indicator, BigDecimal value) {
      Optional<IndicatorCode> code = indicator.code();
      boolean disagrees =
          code.isPresent()
              ? differs(byCode.getOrDefault(code.get(), Set.of()), value)
                  || differs(byNameWithoutCode, indicator, value)
              : differs(byName, indicator, value);
      byName.add(indicator.name(), value);
      if (code.isPresent()) {
        byCode.computeIfAbsent(code.get(), any -> new TreeSet<>()).add(value);
      } else {
        byNameWithoutCode.add(indicator.name(), value);
      }
      return disagrees;
    }

    private static boolean differs(
        SameNames<BigDecimal> known, IndicatorRef indicator, BigDecimal value) {
      return known.find(indicator.name()).stream().anyMatch(values -> differs(values, value));
    }

    private static boolean differs(Set<BigDecimal> known, BigDecimal value) {
      return known.size() > 1 || !known.isEmpty() && !known.contains(value);
    }
  }

  private final Map<About, ByIndicator> known = new HashMap<>();

  /** Adds a value, and returns whether one that was added before says something else. */
  boolean addAndDisagrees(Observation observation) {
    return observation
        .value()
        .asOptional()
        .filter(
            value ->
                known
                    .computeIfAbsent(
                        new About(
                            observation.on(),
                            observation.unit(),
                            observation.populationGroup(),
                            observation.area()),
                        any -> new ByIndicator())
                    .addAndDisagrees(observation.indicator(), value))
        .isPresent();
  }
}
