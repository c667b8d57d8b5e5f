package io.github.kuntamalli.obligation;

/** Which year a yearly report counts for; the act states only "annually". */
public enum AnnualCounting {
  /** The calendar year in which the council handled it. */
  YEAR_OF_HANDLING,
  /**
   * The one year that it covers, if it was handled in that year or the next; a report that does not
   * show its year counts for the year of handling.
   */
  REPORTING_YEAR
}
