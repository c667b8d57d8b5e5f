package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.assessment.Uncertainty;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import java.util.Optional;

/**
 * What it means that a period is over and nothing shows that the duty was met: the law is open if
 * the authority ended within the period or the duty began near its end; else it is missing in a
 * dossier that claims to be complete, and unknown in any other.
 *
 * @param status the verdict
 * @param uncertainty why it is undetermined, if it is
 * @param why the reason of the verdict
 */
record NothingShown(DutyStatus status, Optional<Uncertainty> uncertainty, Reason why) {

  static NothingShown of(DutyInPeriod question) {
    DutyPeriod period = question.period();
    if (question.endedBeforeDue()) {
      return open(
          Reason.of(
              ReasonCode.LAW_OPEN_CUT_SHORT,
              "date",
              PartialDate.of(period.to()),
              "period",
              period));
    }
    if (question.beganNearTheEnd()) {
      return open(
          Reason.of(
              ReasonCode.LAW_OPEN_BEGAN_LATE,
              "date",
              PartialDate.of(question.firstDayOfBases()),
              "period",
              period));
    }
    return question.isComplete()
        ? new NothingShown(
            DutyStatus.MISSING, Optional.empty(), Reason.of(ReasonCode.NOTHING_IN_COMPLETE_DOSSIER))
        : new NothingShown(
            DutyStatus.UNDETERMINED,
            Optional.of(UnknownFacts.ofDossier()),
            question.dossier().completePeriods().isEmpty()
                ? Reason.of(ReasonCode.DOSSIER_INCOMPLETE)
                : Reason.of(ReasonCode.DOSSIER_INCOMPLETE_THEN, "period", period));
  }

  private static NothingShown open(Reason why) {
    return new NothingShown(DutyStatus.UNDETERMINED, Optional.of(Uncertainty.ofLaw()), why);
  }
}
