package io.github.kuntamalli.municipality;

import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.internal.Timeline;
import io.github.kuntamalli.municipality.fact.FactSource;
import io.github.kuntamalli.municipality.fact.MunicipalityFact;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What the register knows of one municipality in time. */
final class MunicipalityHistory {

  private final MunicipalityCode code;
  private ValidityPeriod life;
  final Timeline<LocalizedText, FactSource> names = new Timeline<>();
  final Timeline<Region, FactSource> regions = new Timeline<>();
  final Timeline<WellbeingServicesCounty, FactSource> counties = new Timeline<>();
  final Timeline<LanguageStatus, FactSource> languages = new Timeline<>();
  final Timeline<SamiHomeland, FactSource> samiHomeland = new Timeline<>();
  final Timeline<StatisticalGrouping, FactSource> groupings = new Timeline<>();

  /** Other names that people use. */
  final List<AlternativeName> otherNames = new ArrayList<>(0);

  private final Map<Version, Municipality> versions = new ConcurrentHashMap<>(2);

  /** What may differ from day to day. */
  private record Version(
      LocalizedText name,
      Region region,
      Optional<WellbeingServicesCounty> county,
      Optional<LanguageStatus> language,
      Optional<StatisticalGrouping> grouping) {

    /** Of one part: a municipality has few versions, and to hash all their texts takes longer. */
    @Override
    public int hashCode() {
      return region.code().hashCode();
    }
  }

  MunicipalityHistory(MunicipalityCode code, ValidityPeriod life) {
    this.code = code;
    this.life = life;
  }

  MunicipalityCode code() {
    return code;
  }

  ValidityPeriod life() {
    return life;
  }

  /** While it is being read: the life goes on to the end of a later row. */
  void extendTo(Optional<LocalDate> last) {
    life = new ValidityPeriod(life.from(), last);
  }

  Optional<Municipality> on(LocalDate day) {
    return life.contains(day) ? Optional.of(version(day)) : Optional.empty();
  }

  /** The state of a day, made once for all days that share it. */
  private Municipality version(LocalDate day) {
    return versions.computeIfAbsent(
        new Version(
            names.on(day).orElseThrow(),
            regions.on(day).orElseThrow(),
            counties.on(day),
            languages.on(day),
            groupings.on(day)),
        version ->
            new Municipality(
                code,
                version.name(),
                version.region(),
                version.county(),
                version.language(),
                life,
                samiHomeland.on(day).orElse(SamiHomeland.NONE),
                version.grouping().map(Stated::known).orElseGet(Stated::unknown)));
  }

  /** The name on a day, or on the nearest day of its life. */
  LocalizedText nameNearest(LocalDate day) {
    return names
        .on(day)
        .orElseGet(
            () -> {
              List<Timeline.Entry<LocalizedText, FactSource>> entries = names.entries();
              boolean over = life.to().map(day::isAfter).orElse(false);
              return entries.get(over ? entries.size() - 1 : 0).value();
            });
  }

  List<MunicipalityFact> facts() {
    List<MunicipalityFact> facts = new ArrayList<>();
    add(facts, MunicipalityFact.Kind.NAME, names, name -> name);
    add(facts, MunicipalityFact.Kind.REGION, regions, Region::name);
    add(facts, MunicipalityFact.Kind.COUNTY, counties, WellbeingServicesCounty::name);
    add(facts, MunicipalityFact.Kind.LANGUAGE, languages, MunicipalityHistory::constant);
    add(facts, MunicipalityFact.Kind.SAMI_HOMELAND, samiHomeland, MunicipalityHistory::constant);
    add(
        facts,
        MunicipalityFact.Kind.STATISTICAL_GROUPING,
        groupings,
        MunicipalityHistory::constant);
    return facts;
  }

  private static Localizable constant(Enum<?> value) {
    return Localizable.same(value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  static <T> void add(
      List<MunicipalityFact> facts,
      MunicipalityFact.Kind kind,
      Timeline<T, FactSource> timeline,
      Function<T, Localizable> words) {
    timeline
        .entries()
        .forEach(
            entry ->
                facts.add(
                    new MunicipalityFact(
                        kind, words.apply(entry.value()), entry.validity(), entry.source())));
  }

  void collectTurningDays(Set<LocalDate> days) {
    names.collectTurningDays(days);
    regions.collectTurningDays(days);
    counties.collectTurningDays(days);
    languages.collectTurningDays(days);
    samiHomeland.collectTurningDays(days);
    groupings.collectTurningDays(days);
  }
}
