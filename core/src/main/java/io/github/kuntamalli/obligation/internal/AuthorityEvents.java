package io.github.kuntamalli.obligation.internal;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityChange;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.RegisterChange;
import io.github.kuntamalli.obligation.AuthorityChange;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.Parameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What happened to an authority itself, in words. */
public final class AuthorityEvents {

  private AuthorityEvents() {}

  /** Why an authority does not exist on a day: it began later, or ended before. */
  public static Reason absence(
      AuthorityInTime judged, MunicipalityRegister register, LocalDate on) {
    if (judged.life().to().filter(last -> last.isBefore(on)).isPresent()
        && judged.authority() instanceof Authority.OfMunicipality municipality) {
      return ended(ReasonCode.DID_NOT_EXIST_ANY_MORE, register, municipality, on);
    }
    return Reason.of(
        ReasonCode.DID_NOT_EXIST_YET,
        "authority",
        register.nameOf(judged.authority(), on),
        "date",
        PartialDate.of(judged.life().from().orElseThrow()));
  }

  /** That a municipality ended, and to which ones its area belongs on a day. */
  public static Reason ended(
      ReasonCode code,
      MunicipalityRegister register,
      Authority.OfMunicipality municipality,
      LocalDate on) {
    MunicipalityChange end = register.endOf(municipality.code()).orElseThrow();
    return new Reason(
        code,
        Parameters.of(
            "authority",
            register.nameOf(municipality, on),
            "date",
            PartialDate.of(end.date().minusDays(1)),
            "successors",
            register.nameOf(Authority.together(register.successors(municipality.code(), on)), on)));
  }

  /** What happened to an authority itself on the days of a period, by day. */
  public static List<AuthorityChange> within(
      ValidityPeriod days, AuthorityInTime judged, MunicipalityRegister register) {
    List<AuthorityChange> events = new ArrayList<>();
    judged
        .life()
        .from()
        .ifPresent(
            first ->
                events.add(
                    event(
                        first,
                        ReasonCode.AUTHORITY_BEGAN,
                        "authority",
                        register.nameOf(judged.authority(), first))));
    if (judged.authority() instanceof Authority.OfCounty) {
      judged.firstTerm().ifPresent(first -> events.add(firstCouncil(first)));
    }
    if (judged.authority() instanceof Authority.OfMunicipality municipality) {
      events.addAll(mergers(municipality, register));
      LocalDate before = days.from().orElseThrow().minusDays(1);
      for (RegisterChange change : register.changesBetween(before, days.to().orElseThrow())) {
        if (change.code().equals(municipality.code())) {
          moved(change).ifPresent(events::add);
        }
      }
    }
    return events.stream()
        .filter(event -> days.contains(event.date()))
        .sorted(Comparator.comparing(AuthorityChange::date))
        .toList();
  }

  /** The mergers in which a municipality ended, took in others or was founded anew. */
  private static List<AuthorityChange> mergers(
      Authority.OfMunicipality municipality, MunicipalityRegister register) {
    List<AuthorityChange> events = new ArrayList<>();
    for (MunicipalityChange merger : register.changes()) {
      if (merger.ended().equals(municipality.code())) {
        events.add(
            new AuthorityChange(
                merger.date(),
                ended(ReasonCode.DID_NOT_EXIST_ANY_MORE, register, municipality, merger.date())));
      }
      if (merger.successors().contains(municipality.code())) {
        if (merger.kind() == MunicipalityChange.Kind.NEW_MUNICIPALITY_CODE_KEPT) {
          events.add(
              new AuthorityChange(
                  merger.date(),
                  Reason.of(ReasonCode.FOUNDED_ANEW, "date", PartialDate.of(merger.date()))));
        }
        events.add(
            event(
                merger.date(),
                ReasonCode.TOOK_IN,
                "municipality",
                register.nameOf(new Authority.OfMunicipality(merger.ended()), merger.date())));
      }
    }
    return events.stream().distinct().toList();
  }

  /** The mergers on the days of a period, for an authority that is a municipality. */
  public static List<Reason> mergersWithin(
      ValidityPeriod days, AuthorityInTime judged, MunicipalityRegister register) {
    return judged.authority() instanceof Authority.OfMunicipality municipality
        ? mergers(municipality, register).stream()
            .filter(event -> days.contains(event.date()))
            .map(AuthorityChange::event)
            .toList()
        : List.of();
  }

  private static Optional<AuthorityChange> moved(RegisterChange change) {
    if (change instanceof RegisterChange.CountyChanged county) {
      return Optional.of(
          event(county.date(), ReasonCode.COUNTY_SINCE, "county", county.after().name()));
    }
    if (change instanceof RegisterChange.RegionChanged region) {
      return Optional.of(
          event(region.date(), ReasonCode.REGION_SINCE, "region", region.after().name()));
    }
    return Optional.empty();
  }

  private static AuthorityChange firstCouncil(LocalDate first) {
    return new AuthorityChange(
        first, Reason.of(ReasonCode.FIRST_COUNCIL, "date", PartialDate.of(first)));
  }

  private static AuthorityChange event(
      LocalDate date, ReasonCode code, String name, Localizable value) {
    return new AuthorityChange(date, Reason.of(code, name, value, "date", PartialDate.of(date)));
  }
}
