package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.law.LegalBasis;
import java.util.ArrayList;
import java.util.List;

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
    List<LegalBasis> some = new ArrayList<>(bases.size());
    for (LegalBasis basis : bases) {
      if (basis.validity().contains(date)) {
        throughout.add(basis);
      } else if (basis.validity().overlaps(date)) {
        some.add(basis);
      }
    }
    if (!throughout.isEmpty()) {
      return throughout;
    }
    return some.size() > 1
            && ValidityPeriod.between(date.earliest(), date.latest())
                .isCoveredBy(some.stream().map(LegalBasis::validity).toList())
        ? some
        : List.of();
  }

  /** Whether one was in force on some of the days. */
  static boolean onSomeDayOf(PartialDate date, List<LegalBasis> bases) {
    return bases.stream().anyMatch(basis -> basis.validity().overlaps(date));
  }
}
