package io.github.kuntamalli.internal;

import io.github.kuntamalli.fact.ValidityPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The values that one thing had in time: at most one on any day, each with where it comes from.
 *
 * @param <T> the type of the values
 * @param <S> the type of the sources
 */
public final class Timeline<T, S> {

  /** A value, the days on which it held, and its source. */
  public record Entry<T, S>(ValidityPeriod validity, T value, S source) {}

  private final List<Entry<T, S>> entries = new ArrayList<>(1);

  /**
   * Adds a value.
   *
   * @throws IllegalArgumentException if another value holds on one of its days
   */
  public void add(ValidityPeriod validity, T value, S source) {
    for (Entry<T, S> entry : entries) {
      if (entry.validity().overlaps(validity)) {
        throw new IllegalArgumentException(
            "overlaps with %s; end one before the other begins".formatted(entry.validity()));
      }
    }
    entries.add(new Entry<>(validity, value, source));
  }

  /** All values, in the order in which they were added. */
  public List<Entry<T, S>> entries() {
    return Collections.unmodifiableList(entries);
  }

  /** The value on a day. */
  public Optional<T> on(LocalDate day) {
    for (Entry<T, S> entry : entries) {
      if (entry.validity().contains(day)) {
        return Optional.of(entry.value());
      }
    }
    return Optional.empty();
  }

  /** The first day of a period on which there is no value. */
  public Optional<LocalDate> firstGap(LocalDate first, Optional<LocalDate> last) {
    LocalDate day = first;
    while (last.isEmpty() || !day.isAfter(last.get())) {
      Optional<Entry<T, S>> held = entryOn(day);
      if (held.isEmpty()) {
        return Optional.of(day);
      }
      Optional<LocalDate> end = held.get().validity().to();
      if (end.isEmpty()) {
        return Optional.empty();
      }
      day = end.get().plusDays(1);
    }
    return Optional.empty();
  }

  private Optional<Entry<T, S>> entryOn(LocalDate day) {
    for (Entry<T, S> entry : entries) {
      if (entry.validity().contains(day)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** Adds the days on which a value begins or has just ended. */
  public void collectTurningDays(Set<LocalDate> days) {
    for (Entry<T, S> entry : entries) {
      if (entry.validity().from().isPresent()) {
        days.add(entry.validity().from().get());
      }
      if (entry.validity().to().isPresent()) {
        days.add(entry.validity().to().get().plusDays(1));
      }
    }
  }
}
