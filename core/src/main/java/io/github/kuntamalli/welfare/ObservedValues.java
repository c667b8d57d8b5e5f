package io.github.kuntamalli.welfare;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.measure.IndicatorRef;
import io.github.kuntamalli.measure.Observation;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Values by indicator, time, unit, group and area, so that a value is compared only with those that
 * can contradict it.
 */
final class ObservedValues {

  /** What values are about; the indicator by its code or by its name. */
  private record About(Object indicator, PartialDate on, List<Object> sort) {}

  private final Map<About, Set<BigDecimal>> byCode = new HashMap<>();
  private final Map<About, Set<BigDecimal>> byName = new HashMap<>();
  private final Map<About, Set<BigDecimal>> byNameAlone = new HashMap<>();

  /** Adds a value, and returns whether one that was added before says something else. */
  boolean addAndDisagrees(Observation observation) {
    Optional<BigDecimal> value = observation.value().asOptional();
    if (value.isEmpty()) {
      return false;
    }
    IndicatorRef indicator = observation.indicator();
    About name = about(indicator.name(), observation);
    About code = about(indicator.code(), observation);
    boolean coded = indicator.code().isPresent();
    boolean disagrees =
        coded
            ? differs(byCode.get(code), value.get()) || differs(byNameAlone.get(name), value.get())
            : differs(byName.get(name), value.get());
    values(byName, name).add(value.get());
    (coded ? values(byCode, code) : values(byNameAlone, name)).add(value.get());
    return disagrees;
  }

  private static About about(Object indicator, Observation one) {
    return new About(indicator, one.on(), List.of(one.unit(), one.populationGroup(), one.area()));
  }

  private static Set<BigDecimal> values(Map<About, Set<BigDecimal>> known, About about) {
    return known.computeIfAbsent(about, any -> new TreeSet<>());
  }

  private static boolean differs(@Nullable Set<BigDecimal> known, BigDecimal value) {
    return known != null && (known.size() > 1 || !known.contains(value));
  }
}
