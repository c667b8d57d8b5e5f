package io.github.kuntamalli.municipality;

import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.internal.Timeline;
import io.github.kuntamalli.municipality.fact.FactSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects what changed between two days. */
final class RegisterChanges {

  private final ValidityPeriod days;
  private final List<RegisterChange> found = new ArrayList<>();

  private RegisterChanges(ValidityPeriod days) {
    this.days = days;
  }

  /** The changes after one day and until another. */
  static List<RegisterChange> between(
      Collection<MunicipalityHistory> histories,
      Collection<MunicipalityChange> mergers,
      LocalDate after,
      LocalDate until) {
    if (!until.isAfter(after)) {
      return List.of();
    }
    RegisterChanges changes = new RegisterChanges(ValidityPeriod.between(after.plusDays(1), until));
    mergers.stream()
        .filter(merger -> changes.days.contains(merger.date()))
        .forEach(
            merger ->
                changes.found.add(new RegisterChange.Ended(merger.date(), merger.ended(), merger)));
    histories.forEach(changes::of);
    changes.found.sort(
        Comparator.comparing(RegisterChange::date)
            .thenComparing(RegisterChange::code)
            .thenComparing(change -> change.getClass().getSimpleName()));
    return List.copyOf(changes.found);
  }

  private void of(MunicipalityHistory history) {
    MunicipalityCode code = history.code();
    history
        .life()
        .from()
        .filter(days::contains)
        .ifPresent(first -> found.add(new RegisterChange.Began(first, code)));
    turns(
        history,
        history.regions,
        (date, before, after) ->
            before.map(b -> new RegisterChange.RegionChanged(date, code, b, after)));
    turns(
        history,
        history.counties,
        (date, before, after) -> Optional.of(new RegisterChange.CountyChanged(date, code, after)));
    turns(
        history,
        history.languages,
        (date, before, after) ->
            before.map(b -> new RegisterChange.LanguageChanged(date, code, b, after)));
    turns(
        history,
        history.names,
        (date, before, after) ->
            before.map(b -> new RegisterChange.NameChanged(date, code, b, after)));
  }

  /** How a turn of a timeline is reported; empty where it only begins to be known. */
  @FunctionalInterface
  private interface Turn<T> {
    Optional<RegisterChange> tell(LocalDate date, Optional<T> before, T after);
  }

  private <T> void turns(
      MunicipalityHistory history, Timeline<T, FactSource> timeline, Turn<T> turn) {
    for (Timeline.Entry<T, FactSource> entry : timeline.entries()) {
      Optional<LocalDate> first = entry.validity().from();
      if (first.isPresent()
          && days.contains(first.get())
          && history.life().contains(first.get().minusDays(1))
          && !timeline.on(first.get().minusDays(1)).equals(Optional.of(entry.value()))) {
        turn.tell(first.get(), timeline.on(first.get().minusDays(1)), entry.value())
            .ifPresent(found::add);
      }
    }
  }
}
