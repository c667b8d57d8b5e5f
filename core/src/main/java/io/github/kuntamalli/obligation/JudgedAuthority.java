package io.github.kuntamalli.obligation;

import io.github.kuntamalli.council.CouncilTerm;
import io.github.kuntamalli.council.CouncilTerms;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.MunicipalityChange;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The authority that is being judged, as of a day: how long it existed, its terms, its state. */
final class JudgedAuthority {

  private final Authority authority;
  private final MunicipalityRegister register;
  private final ValidityPeriod life;
  private final List<CouncilTerm> terms;
  private final LocalDate on;

  private JudgedAuthority(
      Authority authority,
      MunicipalityRegister register,
      ValidityPeriod life,
      List<CouncilTerm> terms,
      LocalDate on) {
    this.authority = authority;
    this.register = register;
    this.life = life;
    this.terms = terms;
    this.on = on;
  }

  static JudgedAuthority of(
      Authority authority, MunicipalityRegister register, CouncilTerms terms, LocalDate on) {
    if (authority instanceof Authority.OfMunicipality municipality) {
      Municipality state =
          register
              .nearest(municipality.code(), on)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "authority: %s is not the code of a municipality since %s; correct the code"
                              .formatted(municipality.code(), MunicipalityRegister.FIRST_DAY)));
      return new JudgedAuthority(authority, register, state.validity(), terms.of(state), on);
    }
    if (authority instanceof Authority.OfCounty county) {
      LocalDate established =
          register
              .findCounty(county.code())
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "authority: %s is not the code of a wellbeing services county; correct the code"
                              .formatted(county.code())))
              .established();
      return new JudgedAuthority(
          authority,
          register,
          ValidityPeriod.from(established),
          terms.of(CouncilTerms.Area.COUNTIES),
          on);
    }
    return new JudgedAuthority(authority, register, ValidityPeriod.always(), List.of(), on);
  }

  LocalDate on() {
    return on;
  }

  LocalizedText nameOf(Authority other, LocalDate day) {
    return register.nameOf(other, day);
  }

  Authority authority() {
    return authority;
  }

  Optional<Bearer.Kind> kind() {
    if (authority instanceof Authority.OfMunicipality) {
      return Optional.of(Bearer.Kind.MUNICIPALITY);
    }
    return authority instanceof Authority.OfCounty
        ? Optional.of(Bearer.Kind.COUNTY)
        : Optional.empty();
  }

  /** The days on which it exists. */
  ValidityPeriod life() {
    return life;
  }

  /** The first day of the first council term that is known of it. */
  Optional<LocalDate> firstTerm() {
    return terms.stream().map(CouncilTerm::from).findFirst();
  }

  /** The last day of the last council term that is known of it. */
  Optional<LocalDate> lastDayOfTerms() {
    return terms.isEmpty() ? Optional.empty() : Optional.of(terms.get(terms.size() - 1).to());
  }

  /** The last day that is judged: the day asked about, or its last day of existence. */
  LocalDate until() {
    return life.to().filter(last -> last.isBefore(on)).orElse(on);
  }

  /** The municipality on a day, or on the nearest day of its life. */
  Optional<Municipality> municipalityOn(LocalDate day) {
    return authority instanceof Authority.OfMunicipality municipality
        ? register.nearest(municipality.code(), day)
        : Optional.empty();
  }

  /** All periods of a rhythm in which the authority existed, without regard to the law. */
  List<DutyPeriod> periods(Rhythm rhythm) {
    List<DutyPeriod> periods = new ArrayList<>();
    if (rhythm == Rhythm.ANNUAL) {
      for (int year = MunicipalityRegister.FIRST_DAY.getYear(); year <= on.getYear() + 1; year++) {
        add(
            periods,
            Integer.toString(year),
            ValidityPeriod.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
      }
    } else {
      terms.forEach(term -> add(periods, term.years(), term.period()));
    }
    return periods;
  }

  /** The bases of a duty by which the authority, as it is on a day, is its bearer at any time. */
  Stream<ObligationBasis> borne(Obligation obligation, LocalDate day) {
    Optional<Municipality> municipality = municipalityOn(day);
    return obligation.bases().stream()
        .filter(basis -> municipality.map(basis.bearer()::includes).orElse(true));
  }

  /** The bases of a duty that hold on some day of a period and by which the authority bears it. */
  List<LegalBasis> bases(Obligation obligation, DutyPeriod period) {
    return borne(obligation, period.to())
        .map(ObligationBasis::basis)
        .filter(basis -> basis.validity().overlaps(period.days()))
        .toList();
  }

  /** Whether terms are known for it but none for a day that lies after the first of them. */
  boolean hasNoTermOn(LocalDate day) {
    return !terms.isEmpty()
        && !day.isBefore(terms.get(0).from())
        && terms.stream().noneMatch(term -> term.period().contains(day));
  }

  /** Whether the authority no longer existed on the day asked about. */
  boolean hasEnded() {
    return until().isBefore(on);
  }

  /**
   * The day within a period on which the municipality was founded anew while its code was kept, so
   * that its council and its documents were no longer those of before.
   */
  Optional<LocalDate> foundedAnewWithin(DutyPeriod period) {
    if (!(authority instanceof Authority.OfMunicipality municipality)) {
      return Optional.empty();
    }
    return register.changes().stream()
        .filter(change -> change.kind() == MunicipalityChange.Kind.NEW_MUNICIPALITY_CODE_KEPT)
        .filter(change -> change.successors().contains(municipality.code()))
        .map(MunicipalityChange::date)
        .filter(date -> date.isAfter(period.from()) && !date.isAfter(period.to()))
        .findFirst();
  }

  private void add(List<DutyPeriod> periods, String name, ValidityPeriod whole) {
    whole
        .intersection(life)
        .ifPresent(
            part ->
                periods.add(
                    new DutyPeriod(
                        name,
                        part.from().orElseThrow(),
                        part.to().orElseThrow(),
                        !part.to().equals(whole.to()))));
  }
}
