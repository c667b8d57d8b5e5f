package io.github.kuntamalli.municipality;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The counts of residents of one municipality, by day. Numbers and not objects, because there are
 * thousands of them.
 */
final class PopulationSeries {

  /** The days, ascending; shared by all municipalities that were counted on the same ones. */
  private final LocalDate[] days;

  private final int[] residents;

  /**
   * The day whose borders apply to all counts; empty if each count is for the borders of its own
   * day.
   */
  private final Optional<LocalDate> bordersOf;

  PopulationSeries(LocalDate[] days, int[] residents, Optional<LocalDate> bordersOf) {
    this.days = days;
    this.residents = residents;
    this.bordersOf = bordersOf;
  }

  /** Counts that are each within the borders of their own day. */
  static PopulationSeries of(SortedMap<LocalDate, Integer> counts) {
    return new PopulationSeries(
        counts.keySet().toArray(new LocalDate[0]),
        counts.values().stream().mapToInt(Integer::intValue).toArray(),
        Optional.empty());
  }

  int size() {
    return days.length;
  }

  LocalDate day(int place) {
    return days[place];
  }

  int residents(int place) {
    return residents[place];
  }

  Optional<LocalDate> bordersOf() {
    return bordersOf;
  }

  LocalDate lastDay() {
    return days[days.length - 1];
  }

  /** The place of the last count on a day or before it; -1 if there is none. */
  int placeUntil(LocalDate day) {
    int place = Arrays.binarySearch(days, day);
    return place >= 0 ? place : -place - 2;
  }
}
