package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.assessment.Evidence;
import io.github.kuntamalli.assessment.RefusedEvidence;
import io.github.kuntamalli.obligation.Reason;
import java.util.LinkedHashSet;
import java.util.List;

/** Says once what several equal facts of a dossier lead to. */
final class RepeatedItems {

  private static final int FEW = 4;

  private RepeatedItems() {}

  /** The verdict with each piece of evidence, refusal and reason in it once. */
  static DutyAssessment removed(DutyAssessment duty) {
    List<Evidence> evidence = distinct(duty.evidence());
    List<RefusedEvidence> refused = distinct(duty.refused());
    List<Reason> reasons = distinct(duty.reasons());
    boolean unchanged =
        evidence.size() == duty.evidence().size()
            && refused.size() == duty.refused().size()
            && reasons.size() == duty.reasons().size();
    return unchanged
        ? duty
        : duty.toBuilder().evidence(evidence).refused(refused).reasons(reasons).build();
  }

  static <T> List<T> distinct(List<T> things) {
    return things.size() < 2 || !hasEqual(things)
        ? things
        : List.copyOf(new LinkedHashSet<>(things));
  }

  /** Most lists have two or three things, which are sooner compared than put into a set. */
  private static boolean hasEqual(List<?> things) {
    if (things.size() > FEW) {
      return true;
    }
    for (int i = 1; i < things.size(); i++) {
      for (int before = 0; before < i; before++) {
        if (things.get(before).equals(things.get(i))) {
          return true;
        }
      }
    }
    return false;
  }
}
