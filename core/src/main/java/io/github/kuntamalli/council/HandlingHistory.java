package io.github.kuntamalli.council;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.internal.Copies;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one authority did with one matter, as a history: a later handling can take back what an
 * earlier one decided. Immutable.
 *
 * <p>An annulment takes back the last decision of the council before it, and no other. Where dates
 * are too vague to show which one that is, each that it may be is neither annulled nor standing for
 * certain.
 */
public final class HandlingHistory {

  private static final Comparator<Handling> BY_DATE =
      Comparator.<Handling, PartialDate>comparing(
              handling -> handling.date().asOptional().orElse(null),
              Comparator.nullsLast(
                  Comparator.comparing(PartialDate::earliest).thenComparing(PartialDate::latest)))
          .thenComparing(Handling::outcome);

  private final List<Handling> decisions;
  private final List<Handling> annulled = new ArrayList<>();
  private final List<Handling> perhapsAnnulled = new ArrayList<>();
  private final List<Handling> reopenings;

  private HandlingHistory(List<Handling> handlings) {
    this.decisions = handlings.stream().filter(Handling::isByCouncil).toList();
    this.reopenings = handlings.stream().filter(HandlingHistory::isReopening).toList();
    handlings.stream()
        .filter(handling -> handling.outcome() == HandlingOutcome.ANNULLED)
        .forEach(this::apply);
    perhapsAnnulled.removeAll(annulled);
  }

  /**
   * The history of some handlings.
   *
   * @param handlings all handlings of one matter by the bodies of one authority, and the judgments
   *     of courts on them; their order changes nothing
   * @return the history
   */
  public static HandlingHistory of(Collection<Handling> handlings) {
    Objects.requireNonNull(handlings, "handlings");
    return new HandlingHistory(
        Copies.list(handlings.stream().sorted(BY_DATE).toList(), "handlings"));
  }

  /**
   * Whether a decision of the council was annulled.
   *
   * @param decision one of the handlings
   * @return unknown if an annulment may have meant this decision or another one
   */
  public Ternary isAnnulled(Handling decision) {
    Objects.requireNonNull(decision, "decision");
    if (annulled.contains(decision)) {
      return Ternary.YES;
    }
    return perhapsAnnulled.contains(decision) ? Ternary.UNKNOWN : Ternary.NO;
  }

  /**
   * The handling by which the council took an approved matter up again without approving it anew:
   * sent it back, withdrew it or left it on the table.
   *
   * @param approval an approval
   * @return the first such handling after it, or empty if there is none, or a later approval
   *     settled the matter
   */
  public Optional<Handling> reopenedAfter(Handling approval) {
    Objects.requireNonNull(approval, "approval");
    return reopenings.stream()
        .filter(reopening -> isCertainlyAfter(reopening, approval))
        .filter(
            reopening ->
                decisions.stream()
                    .filter(decision -> decision.outcome().isApproval())
                    .noneMatch(decision -> isCertainlyAfter(decision, reopening)))
        .findFirst();
  }

  private static boolean isReopening(Handling handling) {
    return handling.body().kind() == DecidingBody.Kind.COUNCIL
        && (handling.outcome() == HandlingOutcome.RETURNED
            || handling.outcome() == HandlingOutcome.WITHDRAWN
            || handling.outcome() == HandlingOutcome.TABLED);
  }

  /** Finds the decision that an annulment means: the last one before it. */
  private void apply(Handling annulment) {
    List<Handling> possible =
        decisions.stream()
            .filter(decision -> !isCertainlyAfter(decision, annulment))
            .filter(
                decision ->
                    decisions.stream()
                        .noneMatch(
                            later ->
                                isCertainlyAfter(later, decision)
                                    && isCertainlyBefore(later, annulment)))
            .toList();
    (possible.size() == 1 ? annulled : perhapsAnnulled).addAll(possible);
  }

  private static boolean isCertainlyAfter(Handling later, Handling earlier) {
    Optional<PartialDate> date = earlier.date().asOptional();
    return date.isPresent()
        && later.date().asOptional().filter(day -> day.isAfter(date.get().latest())).isPresent();
  }

  /** On the same day at the latest. */
  private static boolean isCertainlyBefore(Handling earlier, Handling later) {
    Optional<PartialDate> date = later.date().asOptional();
    return date.isPresent()
        && earlier
            .date()
            .asOptional()
            .filter(day -> !day.latest().isAfter(date.get().earliest()))
            .isPresent();
  }
}
