package io.github.kuntamalli.municipality;

import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.internal.Timeline;
import io.github.kuntamalli.municipality.fact.EmploymentArea;
import io.github.kuntamalli.municipality.fact.FactDoubt;
import io.github.kuntamalli.municipality.fact.FactOnDay;
import io.github.kuntamalli.municipality.fact.FactSource;
import io.github.kuntamalli.municipality.fact.MunicipalityFact;
import io.github.kuntamalli.municipality.fact.PopulationCount;
import io.github.kuntamalli.municipality.fact.TownStatus;
import io.github.kuntamalli.text.Localizable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Facts that few questions need and that are therefore read on first use: residents, employment
 * areas and the status of a town.
 */
final class LateFacts {

  static final FactSource POPULATION_SOURCE =
      new FactSource(RegisterTable.POPULATIONS.source(), Optional.empty());
  static final FactSource POPULATION_OF_LATER_BORDERS =
      new FactSource(
          RegisterTable.POPULATIONS.source(),
          Optional.empty(),
          Optional.of(FactDoubt.LATER_BORDERS));

  private final Map<MunicipalityCode, PopulationSeries> populations = new HashMap<>();
  private final Map<MunicipalityCode, Timeline<EmploymentArea, FactSource>> employmentAreas =
      new HashMap<>();
  private final Map<MunicipalityCode, Timeline<TownStatus, FactSource>> townStatuses =
      new HashMap<>();

  void add(MunicipalityCode code, PopulationSeries series) {
    if (populations.putIfAbsent(code, series) != null) {
      throw new IllegalArgumentException("there is another series of counts; leave one row out");
    }
  }

  Timeline<EmploymentArea, FactSource> employmentAreas(MunicipalityCode code) {
    return employmentAreas.computeIfAbsent(code, any -> new Timeline<>());
  }

  Timeline<TownStatus, FactSource> townStatuses(MunicipalityCode code) {
    return townStatuses.computeIfAbsent(code, any -> new Timeline<>());
  }

  @Nullable PopulationSeries population(MunicipalityCode code) {
    return populations.get(code);
  }

  FactOnDay<EmploymentArea> employmentArea(MunicipalityCode code, LocalDate day) {
    return onDay(employmentAreas.getOrDefault(code, new Timeline<>()), day);
  }

  FactOnDay<TownStatus> townStatus(MunicipalityCode code, LocalDate day) {
    return onDay(townStatuses.getOrDefault(code, new Timeline<>()), day);
  }

  static <T> FactOnDay<T> known(LocalDate day, T value, FactSource source) {
    return new FactOnDay<>(day, Stated.known(value), Optional.of(source), Optional.empty());
  }

  static <T> FactOnDay<T> unknown(LocalDate day, Optional<LocalDate> lastKnown) {
    return new FactOnDay<>(day, Stated.unknown(), Optional.empty(), lastKnown);
  }

  /** What a timeline contains of a day, or until when it contains something. */
  static <T> FactOnDay<T> onDay(Timeline<T, FactSource> timeline, LocalDate day) {
    for (Timeline.Entry<T, FactSource> entry : timeline.entries()) {
      if (entry.validity().contains(day)) {
        return known(day, entry.value(), entry.source());
      }
    }
    return unknown(
        day,
        timeline.entries().stream()
            .flatMap(entry -> entry.validity().to().stream())
            .filter(last -> last.isBefore(day))
            .max(Comparator.naturalOrder()));
  }

  List<MunicipalityFact> facts(MunicipalityCode code, List<PopulationCount> counts) {
    List<MunicipalityFact> facts = new ArrayList<>();
    MunicipalityHistory.add(
        facts,
        MunicipalityFact.Kind.EMPLOYMENT_AREA,
        employmentAreas.getOrDefault(code, new Timeline<>()),
        EmploymentArea::name);
    MunicipalityHistory.add(
        facts,
        MunicipalityFact.Kind.TOWN_STATUS,
        townStatuses.getOrDefault(code, new Timeline<>()),
        status -> status);
    for (PopulationCount count : counts) {
      facts.add(
          new MunicipalityFact(
              MunicipalityFact.Kind.POPULATION,
              Localizable.number(count.residents()),
              ValidityPeriod.between(count.on(), count.on()),
              count.bordersOf().isEmpty() ? POPULATION_SOURCE : POPULATION_OF_LATER_BORDERS));
    }
    return facts;
  }
}
