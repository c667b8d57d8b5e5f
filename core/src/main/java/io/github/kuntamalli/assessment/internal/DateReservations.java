package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.internal.AgreedDate;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.obligation.internal.AuthorityInTime;
import java.util.Optional;

/** Reservations that the date of a piece of evidence leads to, whatever the evidence is. */
final class DateReservations {

  private DateReservations() {}

  /** Sources state dates that contradict each other, of which the known one was used. */
  static Optional<Reason> disputed(Stated<PartialDate> stated) {
    return AgreedDate.of(stated)
        .filter(
            used ->
                stated.alternatives().stream().anyMatch(other -> !other.value().canBeSameAs(used)))
        .map(used -> Reason.of(ReasonCode.DATE_DISPUTED, "date", used));
  }

  /** It is older than the municipality, which was founded anew by the end of the period. */
  static Optional<Reason> foundedAnew(AuthorityInTime judged, DutyPeriod period, PartialDate date) {
    return judged
        .foundedAnewAfter(date, period.to())
        .map(
            founded ->
                Reason.of(ReasonCode.BY_DISSOLVED_MUNICIPALITY, "date", PartialDate.of(founded)));
  }
}
