package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.obligation.EvidenceRequirement;

/** The verdict on a duty in a period, by the way in which the duty is shown to be met. */
final class DutyVerdict {

  private DutyVerdict() {}

  static DutyAssessment of(DutyInPeriod question) {
    EvidenceRequirement required = question.obligation().evidenceRequired();
    return switch (required.method()) {
      case DOCUMENT -> new DocumentVerdict(question).of(required.part().orElseThrow());
      case DELIVERY, PUBLICATION -> new FollowUpVerdict(question).verdict();
      case INTEGRATED_PLAN -> new PlanVerdict(question).of(required.plan().orElseThrow());
      case IMPACT_ASSESSMENT -> new ImpactVerdict(question).verdict();
      case ACTIVITY -> new RecordVerdict(question).verdict();
      case NONE ->
          throw new IllegalArgumentException(
              question.obligation().code() + " is not judged: the catalog names no evidence of it");
    };
  }
}
