package io.github.kuntamalli.duty;

/** Why a day is in a calendar; on the same day, dates set by law come before recommendations. */
public enum CalendarDateKind {
  /** The last day that the law itself sets for the duty. */
  DEADLINE,
  /** The last day of the year or council term in which the duty has to be met; no day is set. */
  LAST_DAY,
  /** The first day on which the duty can be met in its year or council term. */
  BEGINS,
  /** The day that guidance or practice recommends; it is not binding. */
  RECOMMENDED
}
