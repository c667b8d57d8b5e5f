package io.github.kuntamalli.strategy.internal;

import io.github.kuntamalli.measure.IndicatorCode;
import io.github.kuntamalli.measure.IndicatorRef;
import io.github.kuntamalli.measure.Observation;
import io.github.kuntamalli.measure.internal.SameNames;
import io.github.kuntamalli.strategy.StrategyVersion;
import io.github.kuntamalli.text.LocalizedText;
import java.util.HashSet;
import java.util.Set;

/**
 * The indicators of which a version of a strategy states a value, for many questions about them.
 * Not thread-safe.
 */
public final class FollowedIndicators {

  private final Set<IndicatorCode> codes = new HashSet<>();
  private final SameNames<LocalizedText> names = new SameNames<>(HashSet::new);
  private final SameNames<LocalizedText> namesWithoutCode = new SameNames<>(HashSet::new);

  private FollowedIndicators() {}

  /** The indicators of the observations of a version. */
  public static FollowedIndicators of(StrategyVersion version) {
    FollowedIndicators followed = new FollowedIndicators();
    for (Observation observation : version.observations()) {
      IndicatorRef indicator = observation.indicator();
      LocalizedText name = indicator.name();
      followed.names.add(name, name);
      indicator
          .code()
          .ifPresentOrElse(followed.codes::add, () -> followed.namesWithoutCode.add(name, name));
    }
    return followed;
  }

  /** Whether {@link IndicatorRef#isSameAs} is true of one of them. */
  public boolean include(IndicatorRef indicator) {
    return indicator
        .code()
        .map(code -> codes.contains(code) || namesWithoutCode.contain(indicator.name()))
        .orElseGet(() -> names.contain(indicator.name()));
  }
}
