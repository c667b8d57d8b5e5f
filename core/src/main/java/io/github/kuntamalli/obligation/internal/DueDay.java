package io.github.kuntamalli.obligation.internal;

import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.ObligationBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The day by which the law requires a duty to be met, where it gives one. */
public final class DueDay {

  private DueDay() {}

  /** The first such day in a period, of the bases that are in force in it. */
  public static Optional<LocalDate> first(
      Obligation obligation, DutyPeriod period, List<LegalBasis> bases) {
    Optional<LocalDate> first = Optional.empty();
    for (ObligationBasis basis : obligation.bases()) {
      Optional<LocalDate> due = basis.due();
      if (due.isPresent()
          && !due.get().isBefore(period.from())
          && !due.get().isAfter(period.to())
          && bases.contains(basis.basis())
          && (first.isEmpty() || due.get().isBefore(first.get()))) {
        first = due;
      }
    }
    return first;
  }
}
