package io.github.kuntamalli.duty.internal;

import io.github.kuntamalli.council.CouncilTerms;
import io.github.kuntamalli.duty.ApplicableDuty;
import io.github.kuntamalli.duty.DutiesOnDate;
import io.github.kuntamalli.duty.DutyCalendar;
import io.github.kuntamalli.duty.DutyChange;
import io.github.kuntamalli.duty.DutyChanges;
import io.github.kuntamalli.duty.InapplicableDuty;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.UnknownAuthorityException;
import io.github.kuntamalli.obligation.AuthorityChange;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.ObligationBasis;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.obligation.internal.AuthorityEvents;
import io.github.kuntamalli.obligation.internal.AuthorityInTime;
import io.github.kuntamalli.obligation.internal.DateBounds;
import io.github.kuntamalli.obligation.internal.VerificationNotes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Answers what the law asked of an authority, without a dossier: which duties it had on a day, what
 * changed between two days, and when they have to be met.
 *
 * <p>Immutable and thread-safe.
 */
public final class DutyLookup {

  private final MunicipalityRegister register;
  private final CouncilTerms terms;
  private final ObligationCatalog catalog;

  /**
   * Answers over reference data.
   *
   * @param register the municipalities
   * @param terms the council terms
   * @param catalog the duties
   */
  public DutyLookup(MunicipalityRegister register, CouncilTerms terms, ObligationCatalog catalog) {
    this.register = Objects.requireNonNull(register, "register");
    this.terms = Objects.requireNonNull(terms, "terms");
    this.catalog = Objects.requireNonNull(catalog, "catalog");
  }

  /**
   * Which duties an authority had on a day, and why not the others of the catalog.
   *
   * @param authority the authority, such as {@code Authority.municipality("837")}
   * @param on the day, of the years 2009 to 2199; the authority need not exist on it
   * @return every duty of the catalog, as one that applied or as one that did not
   * @throws UnknownAuthorityException if the register does not know the authority
   * @throws IllegalArgumentException if the day is before the data begin or after the year 2199
   */
  public DutiesOnDate on(Authority authority, LocalDate on) {
    Objects.requireNonNull(authority, "authority");
    DateBounds.require("on", on);
    AuthorityInTime judged = AuthorityInTime.of(authority, register, terms, on);
    List<ApplicableDuty> applicable = new ArrayList<>();
    List<InapplicableDuty> inapplicable = new ArrayList<>();
    for (Obligation obligation : catalog.all()) {
      DutyInTime duty = new DutyInTime(obligation, judged, register);
      List<ObligationBasis> bases = duty.basesOn(on);
      if (bases.isEmpty()) {
        inapplicable.add(new InapplicableDuty(obligation, duty.whyNotOn(on)));
      } else {
        applicable.add(new ApplicableDuty(obligation, bases, duty.periodOn(on)));
      }
    }
    List<Reason> notes = new ArrayList<>();
    if (!judged.life().contains(on)) {
      notes.add(AuthorityEvents.absence(judged, register, on));
    } else if (judged.hasNoTermOn(on)) {
      notes.add(Reason.of(ReasonCode.NO_TERM_KNOWN));
    }
    notes.addAll(
        VerificationNotes.notes(
            applicable.stream()
                .flatMap(duty -> duty.bases().stream())
                .map(ObligationBasis::basis)
                .toList(),
            on));
    return new DutiesOnDate(
        authority,
        register.nameOf(authority, on),
        on,
        applicable,
        inapplicable,
        notes,
        register.edition(),
        catalog.edition());
  }

  /**
   * What changed in the duties of an authority after one day and until another.
   *
   * @param authority the authority
   * @param from the day after which changes are reported: {@code 2022-12-31} and {@code 2023-01-01}
   *     ask for what changed on the first day of 2023
   * @param to the last day whose changes are reported
   * @return duties begun, ended and changed, with the points in which the law differs, and what
   *     happened to the authority itself
   * @throws UnknownAuthorityException if the register does not know the authority
   * @throws IllegalArgumentException if {@code to} is before {@code from}, or a day is before the
   *     data begin or after the year 2199
   */
  public DutyChanges changes(Authority authority, LocalDate from, LocalDate to) {
    Objects.requireNonNull(authority, "authority");
    DateBounds.requireOrder(from, to);
    AuthorityInTime judged = AuthorityInTime.of(authority, register, terms, to);
    List<DutyChange> changes = List.of();
    List<AuthorityChange> events = List.of();
    if (to.isAfter(from)) {
      ValidityPeriod days = ValidityPeriod.between(from.plusDays(1), to);
      events = AuthorityEvents.within(days, judged, register);
      changes =
          new ChangeFinder(judged, register, catalog.all(), LawDifferences.standard(), days)
              .changes(events);
    }
    return new DutyChanges(
        authority,
        register.nameOf(authority, to),
        from,
        to,
        changes,
        events,
        VerificationNotes.notes(
            changes.stream().flatMap(change -> change.after().stream()).toList(), to),
        register.edition(),
        catalog.edition());
  }

  /**
   * When an authority has to meet its duties, over a range of days.
   *
   * @param authority the authority, such as {@code Authority.municipality("837")}
   * @param from the first day of the range
   * @param to the last day of the range; after the last council term that is known only the yearly
   *     duties continue, and a note states it
   * @return the calendar; without entries, but with the reasons, where nothing applies
   * @throws UnknownAuthorityException if the register does not know the authority
   * @throws IllegalArgumentException if {@code to} is before {@code from}, or a day is before the
   *     data begin or after the year 2199
   */
  public DutyCalendar calendar(Authority authority, LocalDate from, LocalDate to) {
    Objects.requireNonNull(authority, "authority");
    DateBounds.requireOrder(from, to);
    AuthorityInTime judged = AuthorityInTime.of(authority, register, terms, to);
    ValidityPeriod range = ValidityPeriod.between(from, to);
    CalendarBuilder.Sorted sorted =
        new CalendarBuilder(judged, register, RecommendedTimes.standard(), range)
            .sorted(catalog.all());
    List<Reason> notes = new ArrayList<>();
    if (judged.life().intersection(range).isEmpty()) {
      notes.add(AuthorityEvents.absence(judged, register, to));
    } else {
      notes.addAll(AuthorityEvents.mergersWithin(range, judged, register));
    }
    judged
        .lastDayOfTerms()
        .filter(last -> last.isBefore(to) && judged.life().contains(to))
        .ifPresent(
            last ->
                notes.add(Reason.of(ReasonCode.TERMS_KNOWN_UNTIL, "date", PartialDate.of(last))));
    notes.addAll(
        VerificationNotes.notes(
            sorted.entries().stream().flatMap(entry -> entry.bases().stream()).toList(), to));
    return new DutyCalendar(
        authority,
        register.nameOf(authority, to),
        from,
        to,
        sorted.entries(),
        sorted.undated(),
        sorted.inapplicable(),
        notes,
        register.edition(),
        catalog.edition());
  }
}
