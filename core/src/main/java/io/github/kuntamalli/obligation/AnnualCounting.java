package io.github.kuntamalli.obligation;

/** Which year a yearly report counts for; the act states only "annually". */
public enum AnnualCounting {
  /** The calendar year in which the council handled it. */
  YEAR_OF_HANDLING,
  /**
   * Each year that it covers, if it was handled in that year or the next. A report that does not
   * show its years counts for the year in which the council first had it; where the dates leave
   * open which year that was, the verdicts on these years are undetermined.
   */
  REPORTING_YEAR
}
