package io.github.kuntamalli.municipality;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * The counts of residents of one municipality, by day. Numbers and not objects, because there are
 * thousands of them.
 */
final class PopulationSeries {

  /** The days, ascending; shared by all municipalities that were counted on the same ones. */
  private final LocalDate[] days;

  private final int[] residents;

  /** The day whose borders all counts are for; empty if each is for those of its own day. */
  private final Optional<LocalDate> bordersOf;

  PopulationSeries(LocalDate[] days, int[] residents, Optional<LocalDate> bordersOf) {
    this.days = days;
    this.residents = residents;
    this.bordersOf = bordersOf;
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

  /** This series with one more count. Counts may be given in any order, but one a day. */
  PopulationSeries with(LocalDate day, int count) {
    int place = Arrays.binarySearch(days, day);
    if (place >= 0) {
      throw new IllegalArgumentException("there is another count of that day; leave one row out");
    }
    int at = -place - 1;
    LocalDate[] moreDays = new LocalDate[days.length + 1];
    int[] more = new int[days.length + 1];
    for (int i = 0; i < more.length; i++) {
      moreDays[i] = i < at ? days[i] : i == at ? day : days[i - 1];
      more[i] = i < at ? residents[i] : i == at ? count : residents[i - 1];
    }
    return new PopulationSeries(moreDays, more, bordersOf);
  }
}
