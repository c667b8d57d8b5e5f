package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.internal.AgreedDate;
import io.github.kuntamalli.law.LegalBasis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The handling by which a document counts for a period, of all those by which its own council dealt
 * with it by the reference date.
 *
 * <p>A document counts for the period of its first approval; what was only noted, for the period of
 * the first handling. What comes later changes neither: an approval in the next term does not take
 * away that the council of this one had noted the document. A handling that is certain to be in the
 * period decides before one of which that is not certain. Where all approvals before the period may
 * have been annulled, it is uncertain whether a later one counts.
 *
 * @param handling the handling
 * @param placement where it is
 */
record CouncilDecision(Handling handling, DatePlacement placement) {

  /**
   * The deciding handling.
   *
   * @param decisions the decisions of the council
   * @param asked the reference date; what is after it is left out
   * @param place where each is, as if it were in force
   * @param law the bases of the duty on a day
   * @return the handling, or empty if there is none by the reference date
   */
  static Optional<CouncilDecision> of(
      StandingDecisions decisions,
      LocalDate asked,
      Function<Handling, DatePlacement> place,
      Function<PartialDate, List<LegalBasis>> law) {
    List<CouncilDecision> known = new ArrayList<>(decisions.standing().size());
    for (Handling handling : decisions.standing()) {
      if (!DatePlacement.liesAhead(handling.date(), asked)) {
        DatePlacement placement = place.apply(handling);
        if (!placement.isAfterAsked()) {
          known.add(new CouncilDecision(handling, placement));
        }
      }
    }
    return decisions.ways().size() == 1 ? deciding(known) : inEveryWay(known, decisions, law);
  }

  /** What decides where it depends on the reading of dates which decisions were annulled. */
  private static Optional<CouncilDecision> inEveryWay(
      List<CouncilDecision> known,
      StandingDecisions decisions,
      Function<PartialDate, List<LegalBasis>> law) {
    Set<CouncilDecision> found = new LinkedHashSet<>();
    boolean always = true;
    for (Set<Handling> annulled : decisions.ways()) {
      Optional<CouncilDecision> one =
          deciding(known.stream().filter(each -> !annulled.contains(each.handling())).toList());
      one.ifPresent(found::add);
      always &= one.isPresent();
    }
    List<CouncilDecision> possible = known.stream().filter(found::contains).toList();
    Optional<CouncilDecision> certain =
        deciding(
            known.stream()
                .filter(one -> decisions.isAnnulled(one.handling()) == Ternary.NO)
                .toList());
    if (possible.stream().allMatch(one -> one.placement().isOutside())) {
      return always
          ? certain.filter(found::contains).or(() -> possible.stream().findFirst())
          : Optional.empty();
    }
    List<List<LegalBasis>> laws =
        always && possible.stream().allMatch(one -> one.placement().isInside())
            ? possible.stream().map(one -> one.under(law)).distinct().toList()
            : List.of();
    if (laws.size() == 1) {
      // whatever was annulled, the council had it in the period, and under the same law
      return certain
          .filter(one -> one.placement().isInside() && one.under(law).equals(laws.get(0)))
          .or(() -> possible.stream().findFirst());
    }
    return first(possible, one -> one.placement().isInside())
        .map(one -> one.doubted(possible, decisions))
        .or(() -> first(possible, one -> !one.placement().isOutside()));
  }

  private List<LegalBasis> under(Function<PartialDate, List<LegalBasis>> law) {
    return law.apply(placement.date().orElseThrow());
  }

  /** The same, uncertain because it or one that would decide in its place may be annulled. */
  private CouncilDecision doubted(List<CouncilDecision> others, StandingDecisions decisions) {
    return Stream.concat(
            Stream.concat(Stream.of(this), others.stream()).map(CouncilDecision::handling),
            decisions.standing().stream())
        .flatMap(one -> decisions.doubt(one, AgreedDate.of(one.date())).stream())
        .findFirst()
        .map(doubt -> new CouncilDecision(handling, placement.unsure(doubt)))
        .orElseThrow();
  }

  private static Optional<CouncilDecision> deciding(List<CouncilDecision> known) {
    if (known.size() < 2) {
      return known.stream().findFirst();
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
