package io.github.kuntamalli.examples.htmlreport;

import io.github.kuntamalli.assessment.CoverageMatrix;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.RegisterOnDate;
import io.github.kuntamalli.text.Language;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Lays the authorities out by area: the counties, HUS, then the municipalities by county. */
final class Areas {

  private final Country country;
  private final Language language;
  private final RegisterOnDate register;
  private final Comparator<String> alphabet;
  private final Map<Authority, Map<DutyStatus, Integer>> over;

  Areas(Country country, Language language) {
    this.country = country;
    this.language = language;
    this.register = country.register();
    // å, ä and ö come last in both Finnish and Swedish, also in an English list
    Collator collator = Collator.getInstance(Locale.forLanguageTag("fi"));
    this.alphabet = (one, other) -> collator.compare(one, other);
    this.over =
        country.coverage(Slice.OVER).cells().stream()
            .collect(
                Collectors.groupingBy(
                    CoverageMatrix.Cell::authority,
                    Collectors.toMap(
                        CoverageMatrix.Cell::status,
                        cell -> 1,
                        Integer::sum,
                        () -> new EnumMap<>(DutyStatus.class))));
  }

  List<CountryPage.Area> of(List<DutyStatus> columns) {
    List<Authority> counties = new ArrayList<>();
    List<CountryPage.Area> areas = new ArrayList<>();
    Map<String, List<Authority>> byPlace = new TreeMap<>(alphabet);
    country
        .assessments()
        .forEach(
            one -> {
              if (one.authority() instanceof Authority.OfMunicipality municipality) {
                byPlace
                    .computeIfAbsent(
                        place(register.get(municipality.code())), any -> new ArrayList<>())
                    .add(municipality);
              } else {
                counties.add(one.authority());
              }
            });
    Map<Boolean, List<Authority>> hus =
        counties.stream().collect(Collectors.partitioningBy(Authority.Hus.class::isInstance));
    if (!hus.get(false).isEmpty()) {
      areas.add(area("counties", Words.COUNTIES.in(language), hus.get(false), columns));
    }
    hus.get(true)
        .forEach(
            one -> areas.add(area("area-hus", country.name(one, language), List.of(one), columns)));
    byPlace.forEach((place, own) -> areas.add(area("area-" + areas.size(), place, own, columns)));
    return areas;
  }

  /** The county; the region where there is none. */
  private String place(Municipality municipality) {
    return municipality
        .county()
        .map(county -> county.name().text(language))
        .orElseGet(
            () -> {
              String region = municipality.region().name().text(language);
              return register.counties().isEmpty()
                  ? region
                  : region + ", " + Words.NO_COUNTY.in(language);
            });
  }

  private CountryPage.Area area(
      String id, String name, List<Authority> authorities, List<DutyStatus> columns) {
    List<Authority> known = authorities.stream().filter(country::isKnown).toList();
    Set<ObligationCode> duties = new TreeSet<>(country.catalogOrder());
    Map<DutyStatus, Integer> numbers = new EnumMap<>(DutyStatus.class);
    for (Authority authority : authorities) {
      for (Slice slice : Slice.values()) {
        duties.addAll(country.verdicts(slice, authority).keySet());
      }
      over.getOrDefault(authority, Map.of())
          .forEach((status, number) -> numbers.merge(status, number, Integer::sum));
    }
    Map<ObligationCode, Optional<String>> shared = new HashMap<>();
    duties.forEach(duty -> shared.put(duty, sharedPeriods(duty, known)));
    return new CountryPage.Area(
        id,
        name,
        authorities.size(),
        known.size(),
        CountryPageMaker.numbers(columns, numbers),
        duties.stream()
            .map(
                duty ->
                    new CountryPage.DutyName(
                        duty.value(),
                        country.title(duty, language),
                        ShortWords.of(country.obligation(duty).evidenceRequired(), language),
                        shared.get(duty).stream().toList()))
            .toList(),
        known.stream()
            .map(authority -> row(authority, duties, shared))
            .sorted(Comparator.comparing(CountryPage.Authority::name, alphabet))
            .toList(),
        authorities.stream()
            .filter(authority -> !country.isKnown(authority))
            .map(authority -> country.name(authority, language))
            .sorted(alphabet)
            .collect(Collectors.joining(", ")));
  }

  /** The periods of a duty for the head of its column, unless they differ within the area. */
  private Optional<String> sharedPeriods(ObligationCode duty, List<Authority> known) {
    List<String> shared = new ArrayList<>();
    for (Slice slice : Slice.values()) {
      List<String> periods =
          known.stream()
              .map(authority -> country.verdicts(slice, authority).get(duty))
              .filter(Objects::nonNull)
              .map(this::period)
              .distinct()
              .toList();
      if (periods.size() > 1) {
        return Optional.empty();
      }
      shared.add(periods.isEmpty() ? "–" : periods.get(0));
    }
    return known.isEmpty() ? Optional.empty() : Optional.of(String.join(" / ", shared));
  }

  private String period(DutyAssessment duty) {
    return duty.period().orElseThrow().text(language);
  }

  private CountryPage.Authority row(
      Authority authority,
      Set<ObligationCode> duties,
      Map<ObligationCode, Optional<String>> shared) {
    return new CountryPage.Authority(
        country.name(authority, language),
        id(authority),
        duties.stream()
            .map(
                duty -> {
                  boolean atHead = shared.get(duty).isPresent();
                  return new CountryPage.Cell(
                      sign(Slice.OVER, authority, duty, atHead),
                      sign(Slice.NOW, authority, duty, atHead));
                })
            .toList());
  }

  private List<CountryPage.Sign> sign(
      Slice slice, Authority authority, ObligationCode code, boolean atHead) {
    DutyAssessment duty = country.verdicts(slice, authority).get(code);
    return duty == null
        ? List.of()
        : List.of(
            new CountryPage.Sign(
                atHead ? "" : period(duty) + " ", Statuses.of(duty.status(), language)));
  }

  /** The anchor of an authority. */
  static String id(Authority authority) {
    return authority.key().replace(':', '-');
  }
}
