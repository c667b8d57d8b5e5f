package io.github.kuntamalli.internal;

import io.github.kuntamalli.fact.ValidityPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The values that one thing had in time: at most one on any day. */
public final class Timeline<T> {

  /** A value and the days on which it held. */
  public record Entry<T>(ValidityPeriod validity, T value) {}

  private final List<Entry<T>> entries = new ArrayList<>(1);

  /**
   * Adds a value.
   *
   * @throws IllegalArgumentException if another value holds on one of its days
   */
  public void add(ValidityPeriod validity, T value) {
    for (Entry<T> entry : entries) {
      if (entry.validity().overlaps(validity)) {
        throw new IllegalArgumentException(
            "%s holds in %s, but %s already holds in %s; end one before the other begins"
                .formatted(value, validity, entry.value(), entry.validity()));
      }
    }
    entries.add(new Entry<>(validity, value));
  }

  /** All values with their days, in the order in which they were added. */
  public List<Entry<T>> entries() {
    return entries;
  }

  /** The value on a day. */
  public Optional<T> on(LocalDate day) {
    for (Entry<T> entry : entries) {
      if (entry.validity().contains(day)) {
        return Optional.of(entry.value());
      }
    }
    return Optional.empty();
  }

  /** Adds the days on which a value begins or has just ended. */
  public void collectTurningDays(Set<LocalDate> days) {
    for (Entry<T> entry : entries) {
      entry.validity().from().ifPresent(days::add);
      entry.validity().to().ifPresent(last -> days.add(last.plusDays(1)));
    }
  }
}
