package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.DutyAssessment;
import java.util.List;

/** Says once what several equal facts of a dossier lead to. */
final class RepeatedItems {

  private RepeatedItems() {}

  /** The verdict with each piece of evidence, refusal and reason in it once. */
  static DutyAssessment removed(DutyAssessment duty) {
    boolean single =
        duty.evidence().size() < 2 && duty.refused().size() < 2 && duty.reasons().size() < 2;
    if (single) {
      return duty;
    }
    return duty.toBuilder()
        .evidence(distinct(duty.evidence()))
        .refused(distinct(duty.refused()))
        .reasons(distinct(duty.reasons()))
        .build();
  }

  static <T> List<T> distinct(List<T> things) {
    return things.size() < 2 ? things : things.stream().distinct().toList();
  }
}
