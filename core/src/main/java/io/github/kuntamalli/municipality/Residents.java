package io.github.kuntamalli.municipality;

import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.fact.FactOnDay;
import io.github.kuntamalli.municipality.fact.PopulationCount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Residents within the borders of a day. Counts may have been computed for the borders of another
 * day; they are those of the reference date only if no merger is between the two.
 */
final class Residents {

  /** Mergers before the first day of the register are not known to it. */
  private static final LocalDate FIRST_KNOWN_BORDERS = MunicipalityRegister.FIRST_DAY.minusDays(1);

  private final LateFacts facts;
  private final List<MunicipalityChange> mergers;

  Residents(LateFacts facts, List<MunicipalityChange> mergers) {
    this.facts = facts;
    this.mergers = mergers;
  }

  List<PopulationCount> of(MunicipalityCode code) {
    PopulationSeries series = facts.population(code);
    if (series == null) {
      return List.of();
    }
    List<PopulationCount> counts = new ArrayList<>(series.size());
    for (int place = 0; place < series.size(); place++) {
      LocalDate day = series.day(place);
      counts.add(
          new PopulationCount(
              day,
              series.residents(place),
              isWithin(code, series, day, day) ? Optional.empty() : series.bordersOf()));
    }
    return counts;
  }

  FactOnDay<PopulationCount> at(MunicipalityCode code, LocalDate day) {
    PopulationSeries series = facts.population(code);
    if (series == null) {
      return LateFacts.unknown(day, Optional.empty());
    }
    int place = place(series, day);
    if (place >= 0 && isWithin(code, series, series.day(place), day)) {
      return LateFacts.known(
          day,
          new PopulationCount(series.day(place), series.residents(place)),
          LateFacts.POPULATION_SOURCE);
    }
    return LateFacts.unknown(
        day,
        series.lastDay().isBefore(day) && place < 0
            ? Optional.of(series.lastDay())
            : Optional.empty());
  }

  /** The place of the count of the last turn of the year; -1 if the series has none. */
  private static int place(PopulationSeries series, LocalDate day) {
    int place = series.placeUntil(day);
    return place >= 0 && !series.day(place).isBefore(turnOfYear(day)) ? place : -1;
  }

  /** The last 31 December on a day or before it. */
  private static LocalDate turnOfYear(LocalDate day) {
    return day.plusDays(1).withDayOfYear(1).minusDays(1);
  }

  /** Whether a count is one within the borders of a day. */
  private boolean isWithin(
      MunicipalityCode code, PopulationSeries series, LocalDate counted, LocalDate day) {
    LocalDate borders = series.bordersOf().orElse(counted);
    if (borders.equals(day)) {
      return true;
    }
    LocalDate first = borders.isBefore(day) ? borders : day;
    LocalDate last = borders.isBefore(day) ? day : borders;
    if (first.isBefore(FIRST_KNOWN_BORDERS)) {
      return false;
    }
    return mergers.stream()
        .filter(merger -> merger.date().isAfter(first) && !merger.date().isAfter(last))
        .noneMatch(merger -> merger.ended().equals(code) || merger.successors().contains(code));
  }

  /** How many residents a municipality has at least and at most. */
  private record Range(MunicipalityCode code, int least, int most) {}

  LargestMunicipalities largest(int size, LocalDate day, Collection<MunicipalityCode> existing) {
    List<Range> ranges = existing.stream().map(code -> range(code, day)).toList();
    LocalDate counted = turnOfYear(day);
    if (ranges.stream().noneMatch(range -> range.least() > 0)) {
      return new LargestMunicipalities(size, day, Stated.unknown(), lastKnown(existing, day));
    }
    int[] least = ranges.stream().mapToInt(Range::least).sorted().toArray();
    int[] most = ranges.stream().mapToInt(Range::most).sorted().toArray();
    TreeSet<MunicipalityCode> certain = new TreeSet<>();
    TreeSet<MunicipalityCode> possible = new TreeSet<>();
    for (Range range : ranges) {
      int larger = notBelow(least, range.most() + 1L);
      int maybeLarger = notBelow(most, range.least()) - 1;
      if (maybeLarger < size) {
        certain.add(range.code());
      } else if (larger < size) {
        possible.add(range.code());
      }
    }
    return new LargestMunicipalities(
        size,
        day,
        Stated.known(new LargestMunicipalities.Members(counted, certain, possible)),
        Optional.empty());
  }

  FactOnDay<Integer> rank(
      MunicipalityCode code, LocalDate day, Collection<MunicipalityCode> existing) {
    FactOnDay<PopulationCount> own = at(code, day);
    if (own.value().asOptional().isEmpty()) {
      return LateFacts.unknown(day, own.lastKnown());
    }
    int residents = own.value().asOptional().get().residents();
    int larger = 0;
    for (MunicipalityCode other : existing) {
      Range range = range(other, day);
      if (range.least() > residents) {
        larger++;
      } else if (range.most() > residents) {
        return LateFacts.unknown(day, Optional.empty());
      }
    }
    return LateFacts.known(day, larger + 1, LateFacts.POPULATION_SOURCE);
  }

  /** How many of some sorted numbers are not below a limit. */
  private static int notBelow(int[] sorted, long limit) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < limit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return sorted.length - low;
  }

  private Optional<LocalDate> lastKnown(Collection<MunicipalityCode> existing, LocalDate day) {
    return existing.stream()
        .flatMap(code -> Optional.ofNullable(facts.population(code)).stream())
        .map(PopulationSeries::lastDay)
        .filter(last -> last.isBefore(day))
        .max(LocalDate::compareTo);
  }

  /**
   * The number itself where it is known; else no more than that of the municipality that the area
   * came to belong to, whose count includes it.
   */
  private Range range(MunicipalityCode code, LocalDate day) {
    Optional<PopulationCount> own = at(code, day).value().asOptional();
    if (own.isPresent()) {
      return new Range(code, own.get().residents(), own.get().residents());
    }
    MunicipalityCode counted = code;
    for (MunicipalityChange merger : mergers) {
      if (merger.ended().equals(counted)
          && merger.date().isAfter(day)
          && merger.successors().size() == 1) {
        counted = merger.successors().get(0);
      }
    }
    PopulationSeries series = facts.population(counted);
    if (series == null) {
      return new Range(code, 0, Integer.MAX_VALUE);
    }
    int place = place(series, day);
    boolean includes = place >= 0 && !series.bordersOf().orElse(series.day(place)).isBefore(day);
    return new Range(code, 0, includes ? series.residents(place) : Integer.MAX_VALUE);
  }
}
