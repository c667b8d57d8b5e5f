package io.github.kuntamalli.assessment;

import io.github.kuntamalli.obligation.AnnualCounting;
import io.github.kuntamalli.obligation.Bearer;
import io.github.kuntamalli.obligation.EvidenceRequirement;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.ObligationScope;
import java.util.Objects;

/**
 * How to count where the law leaves a choice, and how much to assess. Every verdict names the way
 * of counting it used.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param annualCounting which year a yearly report counts for
 * @param related whether the duties outside welfare reporting are assessed too, where the catalog
 *     states what proves them
 */
public record AssessmentMethod(AnnualCounting annualCounting, boolean related) {

  private static final AssessmentMethod STANDARD =
      new AssessmentMethod(AnnualCounting.YEAR_OF_HANDLING, false);

  /** A method. */
  public AssessmentMethod {
    Objects.requireNonNull(annualCounting, "annualCounting");
  }

  /**
   * By the year of handling, without the neighbours.
   *
   * @return the method used unless another is requested
   */
  public static AssessmentMethod standard() {
    return STANDARD;
  }

  /**
   * Returns a copy of this method with another way of counting yearly reports.
   *
   * @param counting which year a yearly report counts for
   * @return the method
   */
  public AssessmentMethod withAnnualCounting(AnnualCounting counting) {
    Objects.requireNonNull(counting, "counting");
    return new AssessmentMethod(counting, related);
  }

  /**
   * Returns a copy of this method with the duties outside welfare reporting.
   *
   * @return the method
   */
  public AssessmentMethod includingRelated() {
    return new AssessmentMethod(annualCounting, true);
  }

  /** Whether a duty is assessed by this method. */
  public boolean judges(Obligation duty) {
    return duty.evidenceRequired() != EvidenceRequirement.NONE
        && duty.authority() != Bearer.Kind.OTHER
        && (duty.scope() == ObligationScope.WELFARE_REPORTING
            || (related && duty.scope() == ObligationScope.RELATED));
  }
}
