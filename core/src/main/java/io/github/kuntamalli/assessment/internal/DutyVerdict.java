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

  /**
   * Whether the dossier contains anything that the verdict may depend on. If not, the verdict is
   * that on an empty dossier.
   */
  static boolean isTouched(DutyInPeriod question) {
    AssessmentContext inquiry = question.inquiry();
    EvidenceRequirement required = question.obligation().evidenceRequired();
    return switch (required.method()) {
      // most duties end here: no document is of the time of the period
      case DOCUMENT ->
          inquiry.reaches(question.period())
              && DocumentVerdict.isTouched(question, required.part().orElseThrow());
      case DELIVERY, PUBLICATION ->
          inquiry.reaches(question.period()) && FollowUpVerdict.isTouched(question);
      case INTEGRATED_PLAN -> !inquiry.documents().isEmpty();
      case IMPACT_ASSESSMENT -> !inquiry.dossier().impactAssessments().isEmpty();
      case ACTIVITY ->
          inquiry.dossier().records().stream()
              .anyMatch(work -> RecordVerdict.isMeantFor(work, question.obligation()));
      case NONE -> true;
    };
  }
}
