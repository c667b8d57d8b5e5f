package io.github.kuntamalli.council;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.internal.Copies;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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

  private final Set<Handling> annulled;
  private final Set<Handling> perhapsAnnulled;

  /** Those that no later approval settled, by date. */
  private final List<Handling> unsettled;

  private HandlingHistory(List<Handling> handlings) {
    List<Handling> decisions = handlings.stream().filter(Handling::isByCouncil).toList();
    Annulments annulments =
        Annulments.of(
            decisions,
            handlings.stream()
                .filter(handling -> handling.outcome() == HandlingOutcome.ANNULLED)
                .toList());
    this.annulled = annulments.certain();
    this.perhapsAnnulled = annulments.possible();
    Optional<LocalDate> lastApproval =
        decisions.stream()
            .filter(decision -> decision.outcome().isApproval())
            .flatMap(decision -> decision.date().asOptional().stream())
            .map(PartialDate::earliest)
            .max(LocalDate::compareTo);
    this.unsettled =
        handlings.stream()
            .filter(HandlingHistory::isReopening)
            .filter(
                reopening ->
                    reopening
                        .date()
                        .asOptional()
                        .filter(
                            day ->
                                lastApproval.map(last -> !last.isAfter(day.latest())).orElse(true))
                        .isPresent())
            .toList();
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
    Optional<LocalDate> approved = approval.date().asOptional().map(PartialDate::latest);
    if (approved.isEmpty()) {
      return Optional.empty();
    }
    int first = 0;
    for (int end = unsettled.size(); first < end; ) {
      int middle = (first + end) >>> 1;
      if (earliest(unsettled.get(middle)).isAfter(approved.get())) {
        end = middle;
      } else {
        first = middle + 1;
      }
    }
    return first < unsettled.size() ? Optional.of(unsettled.get(first)) : Optional.empty();
  }

  private static LocalDate earliest(Handling handling) {
    return handling.date().asOptional().orElseThrow().earliest();
  }

  private static boolean isReopening(Handling handling) {
    return handling.body().kind() == DecidingBody.Kind.COUNCIL
        && (handling.outcome() == HandlingOutcome.RETURNED
            || handling.outcome() == HandlingOutcome.WITHDRAWN
            || handling.outcome() == HandlingOutcome.TABLED);
  }
}
