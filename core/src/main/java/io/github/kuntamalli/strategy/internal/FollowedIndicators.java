package io.github.kuntamalli.strategy.internal;

import io.github.kuntamalli.measure.IndicatorRef;
import io.github.kuntamalli.measure.Observation;
import io.github.kuntamalli.strategy.StrategyVersion;
import java.util.HashSet;
import java.util.Set;

/**
 * The indicators of which a version of a strategy states a value, for many questions about them.
 */
public final class FollowedIndicators {

  private final Set<Object> codes = new HashSet<>();
  private final Set<Object> names = new HashSet<>();
  private final Set<Object> namesWithoutCode = new HashSet<>();

  private FollowedIndicators() {}

  /** The indicators of the observations of a version. */
  public static FollowedIndicators of(StrategyVersion version) {
    FollowedIndicators followed = new FollowedIndicators();
    for (Observation observation : version.observations()) {
      IndicatorRef indicator = observation.indicator();
      followed.names.add(indicator.name());
      indicator
          .code()
          .ifPresentOrElse(
              followed.codes::add, () -> followed.namesWithoutCode.add(indicator.name()));
    }
    return followed;
  }

  /** As {@link IndicatorRef#isSameAs} has it of one of them. */
  public boolean include(IndicatorRef indicator) {
    return indicator
        .code()
        .map(code -> codes.contains(code) || namesWithoutCode.contains(indicator.name()))
        .orElseGet(() -> names.contains(indicator.name()));
  }
}
