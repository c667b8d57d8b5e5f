package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.council.Handling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The handling by which a document counts for a period, of all those by which its own council dealt
 * with it by the reference date.
 *
 * <p>A document counts for the period of its first approval; what was only noted, for the period of
 * the first handling. What comes later changes neither: an approval in the next term does not take
 * away that the council of this one had noted the document. A handling that is certain to be in the
 * period decides before one of which that is not certain.
 *
 * @param handling the handling
 * @param placement where it is
 */
record CouncilDecision(Handling handling, DatePlacement placement) {

  /**
   * The deciding handling.
   *
   * @param handlings the handlings, in the order of {@link DossierOrder#HANDLINGS}
   * @param asked the reference date; what is after it is left out
   * @param place where each is
   * @return the handling, or empty if there is none by the reference date
   */
  static Optional<CouncilDecision> of(
      List<Handling> handlings, LocalDate asked, Function<Handling, DatePlacement> place) {
    List<CouncilDecision> known = new ArrayList<>(handlings.size());
    for (Handling handling : handlings) {
      if (!DatePlacement.liesAhead(handling.date(), asked)) {
        DatePlacement placement = place.apply(handling);
        if (!placement.isAfterAsked()) {
          known.add(new CouncilDecision(handling, placement));
        }
      }
    }
    if (known.size() < 2) {
      return known.isEmpty() ? Optional.empty() : Optional.of(known.get(0));
    }
    List<CouncilDecision> approvals = known.stream().filter(CouncilDecision::isApproval).toList();
    List<CouncilDecision> others = known.stream().filter(one -> !one.isApproval()).toList();
    CouncilDecision approval = best(approvals);
    CouncilDecision other = best(others);
    if (approval == null || other == null) {
      return Optional.ofNullable(approval == null ? other : approval);
    }
    boolean settled = approval.isEarly() || approval.placement().isInside();
    boolean otherDecides = other.placement().isInside() || (other.isOpen() && !approval.isOpen());
    return Optional.of(otherDecides && !settled ? other : approval);
  }

  /** Of handlings of one rank: the one before the period, else inside it, else perhaps in it. */
  private static @Nullable CouncilDecision best(List<CouncilDecision> handlings) {
    return first(handlings, CouncilDecision::isEarly)
        .or(() -> first(handlings, one -> one.placement().isInside()))
        .or(() -> first(handlings, CouncilDecision::isOpen))
        .or(() -> first(handlings, one -> true))
        .orElse(null);
  }

  private static Optional<CouncilDecision> first(
      List<CouncilDecision> handlings, Predicate<CouncilDecision> which) {
    return handlings.stream().filter(which).findFirst();
  }

  private boolean isApproval() {
    return handling.outcome().isApproval();
  }

  private boolean isEarly() {
    return placement.isOutside() && placement.early();
  }

  /** Whether it may be in the period, and may not. */
  private boolean isOpen() {
    return placement.isVague() || placement.isUndated();
  }
}
