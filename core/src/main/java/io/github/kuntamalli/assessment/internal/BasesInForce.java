package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.law.LegalBasis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which legal bases were in force on a date that may be vague. */
final class BasesInForce {

  private BasesInForce() {}

  /**
   * The bases under which something was done: those in force on each of the days that a date can
   * mean, else those that follow each other through all of them. Empty if there was none on one of
   * the days.
   */
  static List<LegalBasis> on(PartialDate date, List<LegalBasis> bases) {
    List<LegalBasis> throughout = new ArrayList<>(bases.size());
    List<LegalBasis> partly = new ArrayList<>(bases.size());
    for (LegalBasis basis : bases) {
      if (basis.validity().contains(date)) {
        throughout.add(basis);
      } else if (basis.validity().overlaps(date)) {
        partly.add(basis);
      }
    }
    if (!throughout.isEmpty()) {
      return throughout;
    }
    return partly.size() > 1
            && ValidityPeriod.between(date.earliest(), date.latest())
                .isCoveredBy(partly.stream().map(LegalBasis::validity).toList())
        ? partly
        : List.of();
  }

  /** Whether one was in force on some of the days. */
  static boolean onSomeDayOf(PartialDate date, List<LegalBasis> bases) {
    return bases.stream().anyMatch(basis -> basis.validity().overlaps(date));
  }

  /** The day from which the first of them has been in force, if one of them has such a day. */
  static Optional<LocalDate> firstDay(List<LegalBasis> bases) {
    Optional<LocalDate> first = Optional.empty();
    for (LegalBasis basis : bases) {
      Optional<LocalDate> from = basis.validity().from();
      if (from.isPresent() && (first.isEmpty() || from.get().isBefore(first.get()))) {
        first = from;
      }
    }
    return first;
  }
}
