package io.github.kuntamalli.internal;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import java.util.List;
import java.util.Optional;

/**
 * The date that the sources agree on: of a year and a day within it the day, if no two of the more
 * precise ones contradict each other.
 */
public final class AgreedDate {

  private AgreedDate() {}

  /**
   * The date of what sources state.
   *
   * @param stated the date that is used, with what other sources state
   * @return the date, or empty if none is used
   */
  public static Optional<PartialDate> of(Stated<PartialDate> stated) {
    Optional<PartialDate> used = stated.asOptional();
    if (stated.alternatives().isEmpty() || used.isEmpty()) {
      return used;
    }
    PartialDate date = used.get();
    List<PartialDate> within =
        stated.alternatives().stream()
            .map(Stated.Alternative::value)
            .filter(value -> isWithin(value, date))
            .toList();
    return within.stream()
        .filter(one -> within.stream().allMatch(other -> isWithin(one, other)))
        .findFirst()
        .or(() -> used);
  }

  private static boolean isWithin(PartialDate one, PartialDate other) {
    return !one.earliest().isBefore(other.earliest())
        && !one.latest().isAfter(other.latest())
        && one.canBeSameAs(other);
  }
}
