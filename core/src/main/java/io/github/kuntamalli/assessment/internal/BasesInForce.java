package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.law.LegalBasis;
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
    List<LegalBasis> throughout =
        bases.stream().filter(basis -> basis.validity().contains(date)).toList();
    if (!throughout.isEmpty()) {
      return throughout;
    }
    List<LegalBasis> some =
        bases.stream().filter(basis -> basis.validity().overlaps(date)).toList();
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
