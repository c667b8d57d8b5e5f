package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingHistory;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the decisions of one council on one matter are worth on the reference date: those in force,
 * and those that were annulled by then.
 *
 * @param standing the decisions that were not annulled, in the order of {@link
 *     DossierOrder#HANDLINGS}
 * @param annulled the decisions that were
 * @param history what happened by the reference date
 */
record StandingDecisions(
    List<Handling> standing, List<Handling> annulled, HandlingHistory history) {

  /**
   * Of some handlings.
   *
   * @param own the handlings by the bodies of one authority, in the order of {@link
   *     DossierOrder#HANDLINGS}
   * @param asked the reference date
   */
  static StandingDecisions of(List<Handling> own, LocalDate asked) {
    List<Handling> decisions = new ArrayList<>(own.size());
    List<Handling> byThen = new ArrayList<>(own.size());
    boolean annulled = false;
    for (Handling handling : own) {
      if (handling.isByCouncil()) {
        decisions.add(handling);
      }
      if (!DatePlacement.liesAhead(handling.date(), asked)) {
        byThen.add(handling);
      }
      annulled |= handling.outcome() == HandlingOutcome.ANNULLED;
    }
    HandlingHistory history = HandlingHistory.of(byThen);
    if (!annulled) {
      return new StandingDecisions(decisions, List.of(), history);
    }
    return new StandingDecisions(
        decisions.stream().filter(one -> history.isAnnulled(one) != Ternary.YES).toList(),
        decisions.stream().filter(one -> history.isAnnulled(one) == Ternary.YES).toList(),
        history);
  }

  /** Where a decision is, which is uncertain of one that may have been annulled. */
  DatePlacement placed(Handling decision, DatePlacement placement) {
    return placement.isInside() && history.isAnnulled(decision) == Ternary.UNKNOWN
        ? placement.unsure(
            Reason.of(ReasonCode.MAY_BE_ANNULLED, "date", placement.date().orElseThrow()))
        : placement;
  }

  /** That the council took the matter up again after it had approved it, if so. */
  Optional<Reason> reopened(Handling approval) {
    return approval.outcome().isApproval()
        ? history
            .reopenedAfter(approval)
            .map(
                later ->
                    Reason.of(
                        ReasonCode.REOPENED_AFTER_APPROVAL,
                        "date",
                        later.date().asOptional().orElseThrow(),
                        "outcome",
                        later.outcome()))
        : Optional.empty();
  }
}
