package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import java.time.LocalDate;

/**
 * The time within which something that is due at least every four years has to have been done,
 * whatever the terms.
 *
 * @param last the day on which it is to be no older: the last day assessed on which the duty was in
 *     force
 */
record FourYears(LocalDate last) {

  private static final int YEARS = 4;

  /** The first day of the four years. */
  LocalDate first() {
    return last.minusYears(YEARS);
  }

  /** Whether what was done on a day is no older than the act allows. */
  boolean isFresh(LocalDate day) {
    return !nextAfter(day).isBefore(last);
  }

  /** The day by which what was done on a day has to be done again. */
  static LocalDate nextAfter(LocalDate day) {
    return day.plusYears(YEARS);
  }

  /** That something was done and should have been done again. */
  static Reason overdue(ReasonCode code, PartialDate date) {
    return Reason.of(code, "date", date, "due", PartialDate.of(nextAfter(date.latest())));
  }
}
