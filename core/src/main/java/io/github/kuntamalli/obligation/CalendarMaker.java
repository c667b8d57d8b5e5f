package io.github.kuntamalli.obligation;

import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Sorts the duties of a catalog into those with a day, those without, and those that do not hold.
 */
final class CalendarMaker {

  private final JudgedAuthority authority;
  private final MunicipalityRegister register;
  private final DutyTimes times;
  private final ValidityPeriod range;
  final List<CalendarEntry> entries = new ArrayList<>();
  final List<ApplicableDuty> undated = new ArrayList<>();
  final List<InapplicableDuty> inapplicable = new ArrayList<>();

  CalendarMaker(
      JudgedAuthority authority,
      MunicipalityRegister register,
      DutyTimes times,
      ValidityPeriod range) {
    this.authority = authority;
    this.register = register;
    this.times = times;
    this.range = range;
  }

  void add(List<Obligation> obligations) {
    for (Obligation obligation : obligations) {
      if (obligation.state() == ObligationState.NEIGHBOUR) {
        continue;
      }
      add(new DutyInTime(obligation, authority, register));
    }
    entries.sort(Comparator.comparing(CalendarEntry::latest));
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
    for (DutyPeriod period : authority.periods(duty.obligation(), AssessmentMethod.standard())) {
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

  /** What the law asked for by a day, for a duty that has no periods of its own. */
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

  private EntryWriter writer(Obligation obligation, DutyPeriod period, List<LegalBasis> bases) {
    return new EntryWriter(obligation, authority, register, period, bases);
  }
}
