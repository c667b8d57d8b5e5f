package io.github.kuntamalli.obligation;

import java.util.Objects;

/**
 * How to count where the law leaves a choice, and how much to judge. Every verdict names the way of
 * counting it used.
 *
 * @param annualCounting which year a yearly report counts for
 * @param neighbours whether the duties beside welfare reporting are judged too, where the catalog
 *     says what proves them
 */
public record AssessmentMethod(AnnualCounting annualCounting, boolean neighbours) {

  private static final AssessmentMethod STANDARD =
      new AssessmentMethod(AnnualCounting.YEAR_OF_HANDLING, false);

  /** Which year a yearly report counts for; the act says "annually" and no more. */
  public enum AnnualCounting {
    /** The calendar year in which the council handled it. */
    YEAR_OF_HANDLING,
    /**
     * The one year that it covers, if it was handled in that year or the next; a report that does
     * not show its year counts for the year of handling.
     */
    REPORTING_YEAR
  }

  /** A method. */
  public AssessmentMethod {
    Objects.requireNonNull(annualCounting, "annualCounting");
  }

  /**
   * By the year of handling, without the neighbours.
   *
   * @return the method used unless another is asked for
   */
  public static AssessmentMethod standard() {
    return STANDARD;
  }

  /**
   * The same with another way of counting yearly reports.
   *
   * @param counting which year a yearly report counts for
   * @return the method
   */
  public AssessmentMethod withAnnualCounting(AnnualCounting counting) {
    Objects.requireNonNull(counting, "counting");
    return new AssessmentMethod(counting, neighbours);
  }

  /**
   * The same with the duties beside welfare reporting.
   *
   * @return the method
   */
  public AssessmentMethod withNeighbours() {
    return new AssessmentMethod(annualCounting, true);
  }

  /** Whether a duty is judged by this method. */
  boolean judges(Obligation duty) {
    return duty.proof() != Proof.NONE
        && duty.authority() != Bearer.Kind.OTHER
        && (duty.state() == ObligationState.DEMANDED
            || (neighbours && duty.state() == ObligationState.NEIGHBOUR));
  }
}
