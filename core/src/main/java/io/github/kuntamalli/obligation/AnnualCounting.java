package io.github.kuntamalli.obligation;

/** Which year a yearly report counts for; the act states only "annually". */
public enum AnnualCounting {
  /** The calendar year in which the council handled it. */
  YEAR_OF_HANDLING,
  /**
   * Each year that it covers, if it was handled in that year or the next. A report that does not
   * show its years counts for the year of the first decision or note of the council on it; if its
   * dates allow several years, the verdicts on these are undetermined, except that a date which
   * another source disputes counts for its year, with a reservation.
   */
  REPORTING_YEAR
}
