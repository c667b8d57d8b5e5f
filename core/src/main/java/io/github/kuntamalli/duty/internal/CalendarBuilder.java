package io.github.kuntamalli.duty.internal;

import io.github.kuntamalli.duty.ApplicableDuty;
import io.github.kuntamalli.duty.CalendarEntry;
import io.github.kuntamalli.duty.InapplicableDuty;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.obligation.AnnualCounting;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.ObligationBasis;
import io.github.kuntamalli.obligation.ObligationScope;
import io.github.kuntamalli.obligation.internal.AuthorityInTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Sorts the duties of a catalog into those with a day, those without, and those that do not apply.
 */
final class CalendarBuilder {

  /**
   * The duties of a catalog in a range of days.
   *
   * @param entries those with a day, by day
   * @param undated those without
   * @param inapplicable those that do not apply, and why
   */
  record Sorted(
      List<CalendarEntry> entries,
      List<ApplicableDuty> undated,
      List<InapplicableDuty> inapplicable) {}

  private final AuthorityInTime authority;
  private final MunicipalityRegister register;
  private final RecommendedTimes times;
  private final ValidityPeriod range;
  private final List<CalendarEntry> entries = new ArrayList<>();
  private final List<ApplicableDuty> undated = new ArrayList<>();
  private final List<InapplicableDuty> inapplicable = new ArrayList<>();

  CalendarBuilder(
      AuthorityInTime authority,
      MunicipalityRegister register,
      RecommendedTimes times,
      ValidityPeriod range) {
    this.authority = authority;
    this.register = register;
    this.times = times;
    this.range = range;
  }

  Sorted sorted(List<Obligation> obligations) {
    for (Obligation obligation : obligations) {
      if (obligation.scope() == ObligationScope.RELATED) {
        continue;
      }
      add(new DutyInTime(obligation, authority, register));
    }
    entries.sort(Comparator.comparing(CalendarEntry::latest));
    return new Sorted(List.copyOf(entries), List.copyOf(undated), List.copyOf(inapplicable));
  }

  private void add(DutyInTime duty) {
    Optional<ValidityPeriod> lived = range.intersection(authority.life());
    List<ObligationBasis> bases = lived.map(duty::basesWithin).orElse(List.of());
    if (bases.isEmpty()) {
      LocalDate day = lived.or(() -> Optional.of(range)).flatMap(ValidityPeriod::to).orElseThrow();
      inapplicable.add(new InapplicableDuty(duty.obligation(), duty.whyNotOn(day)));
      return;
    }
    if (!duty.hasPeriods()) {
      addFirstTime(duty.obligation());
      undated.add(new ApplicableDuty(duty.obligation(), bases, Optional.empty()));
      return;
    }
    for (DutyPeriod period :
        authority.periods(duty.obligation(), AnnualCounting.YEAR_OF_HANDLING)) {
      if (period.days().overlaps(range)) {
        List<LegalBasis> held = authority.bases(duty.obligation(), period);
        if (held.stream().anyMatch(basis -> isInRange(basis, period))) {
          entries.add(
              writer(duty.obligation(), period, held)
                  .withinPeriod(times.recommended(duty.obligation(), period)));
        }
      }
    }
  }

  private boolean isInRange(LegalBasis basis, DutyPeriod period) {
    return basis
        .validity()
        .intersection(period.days())
        .flatMap(days -> days.intersection(range))
        .isPresent();
  }

  /** What the law required by a day, for a duty without periods. */
  private void addFirstTime(Obligation obligation) {
    for (ObligationBasis basis : obligation.bases()) {
      Optional<LocalDate> due =
          basis
              .due()
              .filter(day -> authority.life().contains(day))
              .filter(day -> authority.borne(obligation, day).anyMatch(basis::equals));
      if (due.isPresent()) {
        LocalDate first = basis.basis().validity().from().orElse(due.get());
        DutyPeriod period =
            new DutyPeriod(Integer.toString(due.get().getYear()), first, due.get(), false);
        if (period.days().overlaps(range)) {
          entries.add(writer(obligation, period, List.of(basis.basis())).byLaw(due.get()));
        }
      }
    }
  }

  private CalendarEntryFactory writer(
      Obligation obligation, DutyPeriod period, List<LegalBasis> bases) {
    return new CalendarEntryFactory(obligation, authority, register, period, bases);
  }
}
