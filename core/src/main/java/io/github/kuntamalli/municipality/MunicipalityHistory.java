package io.github.kuntamalli.municipality;

import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.internal.Timeline;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What the register knows of one municipality in time. */
final class MunicipalityHistory {

  private final MunicipalityCode code;
  private final ValidityPeriod life;
  final Timeline<LocalizedText> names = new Timeline<>();
  final Timeline<Region> regions = new Timeline<>();
  final Timeline<WellbeingServicesCounty> counties = new Timeline<>();
  final Timeline<LanguageStatus> languages = new Timeline<>();

  MunicipalityHistory(MunicipalityCode code, ValidityPeriod life) {
    this.code = code;
    this.life = life;
  }

  ValidityPeriod life() {
    return life;
  }

  Optional<Municipality> on(LocalDate day) {
    if (!life.contains(day)) {
      return Optional.empty();
    }
    return Optional.of(
        new Municipality(
            code,
            names.on(day).orElseThrow(() -> missing("name", day)),
            regions.on(day).orElseThrow(() -> missing("region", day)),
            counties.on(day),
            languages.on(day),
            life));
  }

  void collectTurningDays(Set<LocalDate> days) {
    names.collectTurningDays(days);
    regions.collectTurningDays(days);
    counties.collectTurningDays(days);
    languages.collectTurningDays(days);
  }

  private IllegalStateException missing(String what, LocalDate day) {
    return new IllegalStateException(
        "municipality %s has no %s on %s although it exists then; complete the data"
            .formatted(code, what, day));
  }
}
