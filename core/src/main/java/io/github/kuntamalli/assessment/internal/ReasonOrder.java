package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The order of the reasons of a verdict: the one that decides it comes first. */
final class ReasonOrder {

  /** What makes a verdict less than met although something counts, or met too late. */
  private static final List<ReasonCode> GAPS =
      List.of(
          ReasonCode.CONTENT_LACKING,
          ReasonCode.DECISIONS_WITHOUT_EFFECTS,
          ReasonCode.DONE_AFTER_DUE,
          ReasonCode.HALF_NOT_MADE,
          ReasonCode.NOT_SHOWN_FOR,
          ReasonCode.REVIEW_OVERDUE);

  private static final Comparator<Reason> BY_WEIGHT = Comparator.comparingInt(ReasonOrder::weight);

  private ReasonOrder() {}

  /** The verdict with its gaps before what counts, and how such duties are assessed last. */
  static DutyAssessment byWeight(DutyAssessment duty) {
    if (isOrdered(duty.reasons())) {
      return duty;
    }
    List<Reason> reasons = new ArrayList<>(duty.reasons());
    reasons.sort(BY_WEIGHT);
    // not by its builder, which would copy every list of the verdict
    return new DutyAssessment(
        duty.obligation(),
        duty.period(),
        duty.status(),
        duty.uncertainty(),
        duty.bases(),
        duty.evidence(),
        duty.refused(),
        reasons,
        duty.nextStep(),
        duty.nextStepBy(),
        duty.content());
  }

  private static boolean isOrdered(List<Reason> reasons) {
    for (int i = 1; i < reasons.size(); i++) {
      if (weight(reasons.get(i - 1)) > weight(reasons.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static int weight(Reason reason) {
    if (reason.code().isAboutMethod()) {
      return 2;
    }
    return GAPS.contains(reason.code()) ? 0 : 1;
  }
}
