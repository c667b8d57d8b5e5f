package io.github.kuntamalli.obligation.internal;

import io.github.kuntamalli.council.CouncilTerm;
import io.github.kuntamalli.council.CouncilTerms;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.MunicipalityChange;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.UnknownAuthorityException;
import io.github.kuntamalli.obligation.AnnualCounting;
import io.github.kuntamalli.obligation.Bearer;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.EvidenceRequirement;
import io.github.kuntamalli.obligation.Exclusion;
import io.github.kuntamalli.obligation.Frequency;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.ObligationBasis;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The authority that is assessed, as of a day: how long it existed, its terms, its state. */
public final class AuthorityInTime {

  private final Authority authority;
  private final Optional<Bearer.Kind> kind;
  private final MunicipalityRegister register;
  private final ValidityPeriod life;
  private final List<CouncilTerm> terms;
  private final LocalDate on;
  private final LocalDate until;
  private final Map<Frequency, List<DutyPeriod>> periods = new EnumMap<>(Frequency.class);
  private final Map<LocalDate, Optional<Municipality>> states = new TreeMap<>();
  private @Nullable List<LocalDate> foundedAnew;

  private AuthorityInTime(
      Authority authority,
      MunicipalityRegister register,
      ValidityPeriod life,
      List<CouncilTerm> terms,
      LocalDate on) {
    this.authority = authority;
    this.kind = kindOf(authority);
    this.register = register;
    this.life = life;
    this.terms = terms;
    this.on = on;
    this.until = life.to().filter(last -> last.isBefore(on)).orElse(on);
  }

  public static AuthorityInTime of(
      Authority authority, MunicipalityRegister register, CouncilTerms terms, LocalDate on) {
    return authority.fold(
        municipality -> {
          Municipality state =
              register
                  .nearest(municipality.code(), on)
                  .orElseThrow(() -> new UnknownAuthorityException(authority, register));
          return new AuthorityInTime(authority, register, state.validity(), terms.terms(state), on);
        },
        county -> {
          LocalDate established =
              register
                  .findCounty(county.code())
                  .orElseThrow(() -> new UnknownAuthorityException(authority, register))
                  .established();
          return new AuthorityInTime(
              authority,
              register,
              ValidityPeriod.from(established),
              terms.of(CouncilTerms.Area.COUNTIES),
              on);
        },
        hus -> ofAnyDay(authority, register, terms.of(CouncilTerms.Area.COUNTIES), on),
        jointAuthority -> ofAnyDay(authority, register, List.of(), on),
        group -> ofAnyDay(authority, register, List.of(), on));
  }

  /** An authority of which the register states no first and no last day. */
  private static AuthorityInTime ofAnyDay(
      Authority authority, MunicipalityRegister register, List<CouncilTerm> terms, LocalDate on) {
    return new AuthorityInTime(authority, register, ValidityPeriod.always(), terms, on);
  }

  public LocalDate on() {
    return on;
  }

  public LocalizedText nameOf(Authority other, LocalDate day) {
    return register.nameOf(other, day);
  }

  public Authority authority() {
    return authority;
  }

  public Optional<Bearer.Kind> kind() {
    return kind;
  }

  /** The kind of duties that an authority can have; empty for a body that can have none. */
  public static Optional<Bearer.Kind> kindOf(Authority authority) {
    return authority.fold(
        municipality -> Optional.of(Bearer.Kind.MUNICIPALITY),
        county -> Optional.of(Bearer.Kind.COUNTY),
        hus -> Optional.of(Bearer.Kind.HUS),
        jointAuthority -> Optional.empty(),
        group -> Optional.empty());
  }

  /** Whether the authority bears a duty by a basis, as it is on a day. */
  boolean bears(Bearer bearer, LocalDate day) {
    if (authority instanceof Authority.OfCounty county) {
      return bearer.includes(county.code());
    }
    return municipalityOn(day)
        .map(bearer::includes)
        .orElse(kind.equals(Optional.of(bearer.kind())));
  }

  /** Whether an exclusion names the authority, as it is on a day. */
  public boolean isExcludedBy(Exclusion exclusion, LocalDate day) {
    if (authority instanceof Authority.OfCounty county) {
      return exclusion.includes(county.code());
    }
    return municipalityOn(day).map(exclusion::includes).orElse(false);
  }

  /** Why a duty does not concern the authority at all, as it is on the last day assessed. */
  public Optional<Reason> exemptionFrom(Obligation obligation) {
    if (kind().isEmpty()) {
      return Optional.of(
          Reason.of(
              switch (obligation.authority()) {
                case COUNTY -> ReasonCode.DUTY_OF_COUNTIES;
                case HUS -> ReasonCode.DUTY_OF_HUS;
                default -> ReasonCode.DUTY_OF_MUNICIPALITIES;
              }));
    }
    LocalDate day = until();
    for (Exclusion exclusion : obligation.exclusions()) {
      if (isExcludedBy(exclusion, day)) {
        return Optional.of(Reason.of(ReasonCode.EXCLUDED, "why", exclusion.reason()));
      }
    }
    for (ObligationBasis basis : obligation.bases()) {
      if (bears(basis.bearer(), day)) {
        return Optional.empty();
      }
    }
    return Optional.of(Reason.of(ReasonCode.NOT_A_BEARER));
  }

  public MunicipalityRegister register() {
    return register;
  }

  /** The days on which it exists. */
  public ValidityPeriod life() {
    return life;
  }

  /** The first day of the first council term that is known of it. */
  Optional<LocalDate> firstTerm() {
    return terms.stream().map(CouncilTerm::from).findFirst();
  }

  /** The last day of the last council term that is known of it. */
  public Optional<LocalDate> lastDayOfTerms() {
    return terms.isEmpty() ? Optional.empty() : Optional.of(terms.get(terms.size() - 1).to());
  }

  /** The last day that is assessed: the reference date, or its last day of existence. */
  public LocalDate until() {
    return until;
  }

  /** The municipality on a day, or on the nearest day of its life. */
  public Optional<Municipality> municipalityOn(LocalDate day) {
    if (!(authority instanceof Authority.OfMunicipality municipality)) {
      return Optional.empty();
    }
    // every basis of every duty asks about the same few days
    Optional<Municipality> known = states.get(day);
    if (known == null) {
      known = register.nearest(municipality.code(), day);
      states.put(day, known);
    }
    return known;
  }

  /** All periods of a duty, counted in this way. */
  public List<DutyPeriod> periods(Obligation obligation, AnnualCounting counting) {
    boolean byReportingYear =
        counting == AnnualCounting.REPORTING_YEAR
            && obligation.evidenceRequired() == EvidenceRequirement.ANNUAL_REPORT;
    return byReportingYear ? reportingYears() : periods(obligation.frequency());
  }

  /** For each year reported on, the time in which its report can be handled: it and the next. */
  private List<DutyPeriod> reportingYears() {
    List<DutyPeriod> periods = new ArrayList<>();
    for (int year = MunicipalityRegister.FIRST_DAY.getYear(); year <= on.getYear() + 1; year++) {
      add(
          periods,
          Integer.toString(year),
          LocalDate.of(year, 1, 1),
          LocalDate.of(year + 1, 12, 31));
    }
    return periods;
  }

  /**
   * All periods of a rhythm in which the authority existed, without regard to the law. HUS has no
   * council; its periods are the terms of the counties with which it works.
   */
  public List<DutyPeriod> periods(Frequency rhythm) {
    List<DutyPeriod> known = periods.get(rhythm);
    if (known == null) {
      known = List.copyOf(ofRhythm(rhythm));
      periods.put(rhythm, known);
    }
    return known;
  }

  private List<DutyPeriod> ofRhythm(Frequency rhythm) {
    List<DutyPeriod> periods = new ArrayList<>();
    if (rhythm == Frequency.ANNUAL) {
      for (int year = MunicipalityRegister.FIRST_DAY.getYear(); year <= on.getYear() + 1; year++) {
        add(periods, Integer.toString(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      }
    } else {
      terms.forEach(term -> add(periods, term.years(), term.from(), term.to()));
    }
    return periods;
  }

  /** The bases of a duty by which the authority, as it is on a day, is its bearer at any time. */
  public Stream<ObligationBasis> borne(Obligation obligation, LocalDate day) {
    return obligation.bases().stream().filter(basis -> bears(basis.bearer(), day));
  }

  /**
   * The bases of a duty that are in force on some day of a period and by which the authority bears
   * it.
   */
  public List<LegalBasis> bases(Obligation obligation, DutyPeriod period) {
    List<LegalBasis> bases = new ArrayList<>();
    for (ObligationBasis basis : obligation.bases()) {
      if (basis.basis().validity().overlaps(period.from(), period.to())
          && bears(basis.bearer(), period.to())) {
        bases.add(basis.basis());
      }
    }
    return List.copyOf(bases);
  }

  /** Whether terms are known for it but none for a day that is after the first of them. */
  public boolean hasNoTermOn(LocalDate day) {
    if (terms.isEmpty() || day.isBefore(terms.get(0).from())) {
      return false;
    }
    for (CouncilTerm term : terms) {
      if (!day.isBefore(term.from()) && !day.isAfter(term.to())) {
        return false;
      }
    }
    return true;
  }

  /** Whether the authority no longer existed on the reference date. */
  public boolean hasEnded() {
    return until().isBefore(on);
  }

  /**
   * The day within a period on which the municipality was founded anew while its code was kept, so
   * that its council and its documents were no longer those of before.
   */
  public Optional<LocalDate> foundedAnewWithin(DutyPeriod period) {
    for (LocalDate date : foundedAnew()) {
      if (date.isAfter(period.from()) && !date.isAfter(period.to())) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }

  /**
   * The first day after a date, up to a last day, on which the municipality was founded anew while
   * its code was kept, so that what is of that date was done by a municipality that was dissolved.
   */
  public Optional<LocalDate> foundedAnewAfter(PartialDate date, LocalDate last) {
    return foundedAnew().stream()
        .filter(founded -> date.isBefore(founded) && !founded.isAfter(last))
        .findFirst();
  }

  /** Computed on first use; an authority is assessed by one thread. */
  private List<LocalDate> foundedAnew() {
    List<LocalDate> known = foundedAnew;
    if (known == null) {
      known =
          authority instanceof Authority.OfMunicipality municipality
              ? register.changes().stream()
                  .filter(
                      change -> change.kind() == MunicipalityChange.Kind.NEW_MUNICIPALITY_CODE_KEPT)
                  .filter(change -> change.successors().contains(municipality.code()))
                  .map(MunicipalityChange::date)
                  .toList()
              : List.of();
      foundedAnew = known;
    }
    return known;
  }

  /** Adds what the authority existed of a time. */
  private void add(List<DutyPeriod> periods, String name, LocalDate from, LocalDate to) {
    LocalDate first = life.from().filter(start -> start.isAfter(from)).orElse(from);
    LocalDate last = life.to().filter(end -> end.isBefore(to)).orElse(to);
    if (!last.isBefore(first)) {
      periods.add(new DutyPeriod(name, first, last, last.isBefore(to)));
    }
  }
}
