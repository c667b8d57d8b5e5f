package io.github.kuntamalli.council;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.internal.Copies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The history of one matter in one authority: a later handling can annul an earlier decision.
 * Immutable.
 *
 * <p>An annulment cancels the last decision of the council before it, and no other; a decision of
 * the same day is a new one in its place, unless there is none before. Where dates are too vague to
 * show which one that is, or sources state several, each candidate is neither certainly annulled
 * nor certainly in force.
 *
 * <p>Not serializable.
 */
public final class HandlingHistory {

  private static final Comparator<Handling> BY_DATE =
      Comparator.<Handling, PartialDate>comparing(
              handling -> handling.date().asOptional().orElse(null),
              Comparator.nullsLast(
                  Comparator.comparing(PartialDate::earliest).thenComparing(PartialDate::latest)))
          .thenComparing(Handling::outcome);

  private final List<Set<Handling>> waysOfAnnulment;

  /** To each first possible day, the first that no later approval settled. */
  private final NavigableMap<LocalDate, Handling> unsettled = new TreeMap<>();

  private HandlingHistory(List<Handling> handlings) {
    List<Handling> decisions = new ArrayList<>(handlings.size());
    List<Handling> annulments = new ArrayList<>();
    for (Handling handling : handlings) {
      if (handling.isByCouncil()) {
        decisions.add(handling);
      } else if (handling.outcome() == HandlingOutcome.ANNULLED) {
        annulments.add(handling);
      }
    }
    this.waysOfAnnulment =
        Annulments.ways(decisions, annulments).stream().map(Collections::unmodifiableSet).toList();
    Set<Handling> perhapsAnnulled = new HashSet<>();
    waysOfAnnulment.forEach(perhapsAnnulled::addAll);
    Optional<LocalDate> lastApproval = Optional.empty();
    for (Handling decision : decisions) {
      if (decision.outcome().isApproval() && !perhapsAnnulled.contains(decision)) {
        lastApproval = later(lastApproval, decision.date().asOptional());
      }
    }
    for (Handling reopening : handlings) {
      Optional<PartialDate> date = reopening.date().asOptional();
      boolean settled =
          date.isEmpty()
              || (lastApproval.isPresent() && lastApproval.get().isAfter(date.get().latest()));
      if (isReopening(reopening) && !settled) {
        unsettled.putIfAbsent(date.get().earliest(), reopening);
      }
    }
  }

  private static Optional<LocalDate> later(Optional<LocalDate> last, Optional<PartialDate> date) {
    return date.isPresent() && (last.isEmpty() || last.get().isBefore(date.get().earliest()))
        ? Optional.of(date.get().earliest())
        : last;
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
   * @return unknown if it was in some of the {@linkplain #waysOfAnnulment() ways} in which the
   *     dates can be read
   */
  public Ternary isAnnulled(Handling decision) {
    Objects.requireNonNull(decision, "decision");
    long annulled = waysOfAnnulment.stream().filter(way -> way.contains(decision)).count();
    if (annulled == 0) {
      return Ternary.NO;
    }
    return annulled == waysOfAnnulment.size() ? Ternary.YES : Ternary.UNKNOWN;
  }

  /**
   * The decisions that were annulled, in each way in which the dates can be read. Of two approvals
   * of which one was annulled there are two ways; {@link #isAnnulled} is unknown of both, and yet
   * one is in force.
   *
   * @return at least one set, which may be empty; where there are too many to list, one set of what
   *     was certainly annulled and one of all that may have been
   */
  public List<Set<Handling>> waysOfAnnulment() {
    return waysOfAnnulment;
  }

  /**
   * The handling by which the council took an approved matter up again without approving it anew:
   * sent it back, withdrew it or left it on the table.
   *
   * @param approval an approval
   * @return the first such handling after it, or empty if there is none, or a later approval that
   *     was certainly not annulled settled the matter
   */
  public Optional<Handling> reopenedAfter(Handling approval) {
    Objects.requireNonNull(approval, "approval");
    return approval
        .date()
        .asOptional()
        .map(date -> unsettled.higherEntry(date.latest()))
        .map(Map.Entry::getValue);
  }

  private static boolean isReopening(Handling handling) {
    return handling.body().kind() == DecidingBody.Kind.COUNCIL
        && (handling.outcome() == HandlingOutcome.RETURNED
            || handling.outcome() == HandlingOutcome.WITHDRAWN
            || handling.outcome() == HandlingOutcome.TABLED);
  }
}
