package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingHistory;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.obligation.internal.UnknownDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the decisions of one council on one matter are worth on the reference date: those in force,
 * and those that were annulled by then.
 *
 * @param standing the decisions that were not certainly annulled, in the order of {@link
 *     DossierOrder#HANDLINGS}
 * @param annulled the decisions that were
 * @param history what happened by the reference date, or may have
 * @param ways what was annulled, in each way in which the dates can be read
 */
record StandingDecisions(
    List<Handling> standing,
    List<Handling> annulled,
    HandlingHistory history,
    List<Set<Handling>> ways) {

  private static final int MOST_CHOICES = 16;

  /**
   * Of some handlings.
   *
   * @param own the handlings by the bodies of one authority, in the order of {@link
   *     DossierOrder#HANDLINGS}
   * @param asked the reference date
   * @param recordedOn the day on which the handlings were written down, if known
   */
  static StandingDecisions of(List<Handling> own, LocalDate asked, Optional<LocalDate> recordedOn) {
    List<Handling> decisions = new ArrayList<>(own.size());
    List<Handling> byThen = new ArrayList<>(own.size());
    boolean annulled = false;
    for (Handling handling : own) {
      if (handling.isByCouncil()) {
        decisions.add(handling);
      }
      if (!DatePlacement.liesAhead(handling.date(), asked)) {
        byThen.add(handling);
        annulled |= handling.outcome() == HandlingOutcome.ANNULLED;
      }
    }
    HandlingHistory history = HandlingHistory.of(byThen);
    if (!annulled) {
      return new StandingDecisions(decisions, List.of(), history, history.waysOfAnnulment());
    }
    boolean recorded = recordedOn.filter(day -> !day.isAfter(asked)).isPresent();
    List<Handling> perhapsLater = recorded ? List.of() : perhapsLater(byThen, asked);
    List<Set<Handling>> ways =
        perhapsLater.isEmpty() ? history.waysOfAnnulment() : ways(byThen, perhapsLater);
    Map<Boolean, List<Handling>> inForce =
        decisions.stream()
            .collect(
                Collectors.partitioningBy(
                    one -> ways.stream().anyMatch(way -> !way.contains(one))));
    return new StandingDecisions(
        Objects.requireNonNull(inForce.get(true)),
        Objects.requireNonNull(inForce.get(false)),
        history,
        ways);
  }

  /** The annulments that may be after the reference date. */
  private static List<Handling> perhapsLater(List<Handling> byThen, LocalDate asked) {
    return byThen.stream()
        .filter(one -> one.outcome() == HandlingOutcome.ANNULLED)
        .filter(one -> DatePlacement.mayLieAhead(one.date(), asked))
        .distinct()
        .toList();
  }

  /** What was annulled, with and without each annulment that may be later. */
  private static List<Set<Handling>> ways(List<Handling> byThen, List<Handling> perhapsLater) {
    List<Set<Handling>> without = new ArrayList<>();
    without.add(Set.of());
    for (Handling annulment : perhapsLater) {
      if (without.size() < MOST_CHOICES) {
        for (Set<Handling> some : List.copyOf(without)) {
          Set<Handling> more = new HashSet<>(some);
          more.add(annulment);
          without.add(more);
        }
      }
    }
    without.add(new HashSet<>(perhapsLater)); // if there were too many to try each choice
    return without.stream()
        .distinct()
        .map(left -> byThen.stream().filter(one -> !left.contains(one)).toList())
        .flatMap(happened -> HandlingHistory.of(happened).waysOfAnnulment().stream())
        .distinct()
        .toList();
  }

  /** Whether a decision was annulled by the reference date. */
  Ternary isAnnulled(Handling decision) {
    long annulled = ways.stream().filter(way -> way.contains(decision)).count();
    return annulled == 0 ? Ternary.NO : annulled == ways.size() ? Ternary.YES : Ternary.UNKNOWN;
  }

  /**
   * Why it is uncertain whether a decision is in force, if it is.
   *
   * @param day when it was made; empty if that is not known
   */
  Optional<Reason> doubt(Handling decision, Optional<PartialDate> day) {
    return isAnnulled(decision) == Ternary.UNKNOWN
        ? Optional.of(Reason.of(ReasonCode.MAY_BE_ANNULLED, "date", UnknownDay.or(day)))
        : Optional.empty();
  }

  /** Where a decision is, which is uncertain of one that may have been annulled. */
  DatePlacement placed(Handling decision, DatePlacement placement) {
    return placement.isInside()
        ? doubt(decision, placement.date()).map(placement::unsure).orElse(placement)
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
