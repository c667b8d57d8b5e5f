package io.github.kuntamalli.internal;

import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.text.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The values that one thing had in time: at most one on any day, each with where it comes from.
 *
 * @param <T> the type of the values
 * @param <S> the type of the sources
 */
public final class Timeline<T, S> {

  /** A value, the days on which it was valid, and its source. */
  public record Entry<T, S>(ValidityPeriod validity, T value, S source) {}

  /** By first day, an open beginning first; no two have a day in common. */
  private final NavigableMap<LocalDate, Entry<T, S>> entries = new TreeMap<>();

  /**
   * Adds a value.
   *
   * @throws IllegalArgumentException if another value is valid on one of its days
   */
  public void add(ValidityPeriod validity, T value, S source) {
    LocalDate first = validity.from().orElse(LocalDate.MIN);
    refuseOverlap(entries.floorEntry(first), validity);
    refuseOverlap(entries.higherEntry(first), validity);
    entries.put(first, new Entry<>(validity, value, source));
  }

  private void refuseOverlap(
      Map.@Nullable Entry<LocalDate, Entry<T, S>> neighbour, ValidityPeriod validity) {
    if (neighbour != null && neighbour.getValue().validity().overlaps(validity)) {
      throw InvalidValueException.of(
          "days-overlap",
          "aika on päällekkäinen jo annetun ajan kanssa (%s); merkitse toinen päättymään, ennen kuin toinen alkaa",
          "tiden överlappar en tid som redan har angetts (%s); avsluta den ena innan den andra börjar",
          "overlaps with %s; end one before the other begins",
          neighbour.getValue().validity());
    }
  }

  /** All values in the order of time. */
  public List<Entry<T, S>> entries() {
    return List.copyOf(entries.values());
  }

  /** The value on a day. */
  public Optional<T> on(LocalDate day) {
    return entryOn(day).map(Entry::value);
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
    Map.Entry<LocalDate, Entry<T, S>> latest = entries.floorEntry(day);
    return latest == null || !latest.getValue().validity().contains(day)
        ? Optional.empty()
        : Optional.of(latest.getValue());
  }

  /** Adds the days on which a value begins or has just ended. */
  public void collectTurningDays(Set<LocalDate> days) {
    for (Entry<T, S> entry : entries.values()) {
      collectTurningDays(entry.validity(), days);
    }
  }

  /** Adds the day on which a period begins and the one after its last. */
  public static void collectTurningDays(ValidityPeriod validity, Set<LocalDate> days) {
    if (validity.from().isPresent()) {
      days.add(validity.from().get());
    }
    if (validity.to().isPresent()) {
      days.add(validity.to().get().plusDays(1));
    }
  }
}
