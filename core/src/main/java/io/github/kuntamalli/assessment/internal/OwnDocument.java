package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.PartOutcome;
import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A document of the authority with what every question needs, found once.
 *
 * @param document the document
 * @param own what the bodies of the authority did with it, whenever that was
 * @param decisions what the decisions of its own council are worth
 * @param ofParts the same for each part with separate outcomes
 * @param councilHandlings how often the own council had it before it by the reference date
 * @param firstHandled the first day on which it had; empty if no day is known
 * @param reach the days it may cover; empty if it may cover any
 * @param handled the days on which it was handled; empty if none is known
 */
record OwnDocument(
    WelfareDocument document,
    List<Handling> own,
    StandingDecisions decisions,
    Map<DocumentPart.Kind, StandingDecisions> ofParts,
    int councilHandlings,
    Optional<LocalDate> firstHandled,
    Optional<ValidityPeriod> reach,
    Optional<ValidityPeriod> handled) {

  static OwnDocument of(WelfareDocument document, Authority authority, LocalDate asked) {
    Optional<Authority> whose = Optional.of(authority);
    List<Handling> own =
        document.handlings().stream()
            .filter(handling -> document.authorityOf(handling).equals(whose))
            .sorted(DossierOrder.HANDLINGS)
            .toList();
    StandingDecisions decisions = StandingDecisions.of(own, asked);
    List<Handling> known =
        decisions.standing().stream()
            .filter(handling -> !DatePlacement.liesAhead(handling.date(), asked))
            .toList();
    return new OwnDocument(
        document,
        own,
        decisions,
        decisionsOfParts(own, asked),
        known.size(),
        known.stream()
            .flatMap(handling -> DatePlacement.agreed(handling.date()).stream())
            .filter(date -> date.precision().compareTo(PartialDate.Precision.BOUNDS) < 0)
            .map(PartialDate::earliest)
            .min(LocalDate::compareTo),
        days(document),
        handledDays(document));
  }

  /**
   * The decisions on the parts to which a handling gives a separate outcome. Only kinds that are
   * known meet a duty, and there are few of them.
   */
  private static Map<DocumentPart.Kind, StandingDecisions> decisionsOfParts(
      List<Handling> own, LocalDate asked) {
    if (own.stream().allMatch(handling -> handling.partOutcomes().isEmpty())) {
      return Map.of();
    }
    Set<String> codes =
        own.stream()
            .flatMap(handling -> handling.partOutcomes().stream())
            .map(PartOutcome::part)
            .collect(Collectors.toSet());
    Map<DocumentPart.Kind, StandingDecisions> decisions = new HashMap<>();
    for (DocumentPart.Kind part : DocumentPart.Kind.known()) {
      if (codes.contains(part.code())) {
        decisions.put(part, StandingDecisions.of(ofPart(own, part), asked));
      }
    }
    return decisions;
  }

  /** What the decisions are worth for one part, which may have a separate outcome. */
  StandingDecisions decisions(DocumentPart.Kind part) {
    return ofParts.getOrDefault(part, decisions);
  }

  /** Handlings as they were for one part. */
  static List<Handling> ofPart(List<Handling> handlings, DocumentPart.Kind part) {
    return handlings.stream().map(handling -> handling.ofPart(part.code())).toList();
  }

  /** Whether it may say anything about a period. */
  boolean reaches(DutyPeriod period) {
    return reach.isEmpty() || reach.get().overlaps(period.from(), period.to());
  }

  /**
   * Whether it may say anything about documents of a kind in a period. One without a part of the
   * kind can only be known to have been handled in it.
   */
  boolean concerns(DocumentPart.Kind kind, DutyPeriod period) {
    return document.findPart(kind).isPresent()
        ? reaches(period)
        : handled.isPresent() && handled.get().overlaps(period.from(), period.to());
  }

  /**
   * From the first to the last day that its handlings, the time it covers and the time it was made
   * include, and a year more on both sides; any day if a handling has no date.
   */
  private static Optional<ValidityPeriod> days(WelfareDocument document) {
    List<LocalDate> days = new ArrayList<>();
    for (Handling handling : document.handlings()) {
      if (handling.date().asOptional().isEmpty()) {
        return Optional.empty();
      }
      add(days, handling.date());
    }
    add(days, document.madeIn());
    for (DocumentPart part : document.parts()) {
      Optional<DateSpan> covers = part.covers().asOptional();
      if (covers.isPresent()) {
        days.add(covers.get().from().earliest());
        days.add(covers.get().to().latest());
      }
    }
    return around(days);
  }

  private static Optional<ValidityPeriod> handledDays(WelfareDocument document) {
    List<LocalDate> days = new ArrayList<>();
    document.handlings().forEach(handling -> add(days, handling.date()));
    return around(days);
  }

  private static Optional<ValidityPeriod> around(List<LocalDate> days) {
    if (days.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = Collections.min(days).minusYears(1);
    return Optional.of(ValidityPeriod.between(first, Collections.max(days).plusYears(1)));
  }

  private static void add(List<LocalDate> days, Stated<PartialDate> date) {
    date.asOptional().ifPresent(day -> addBoth(days, day));
    date.alternatives().forEach(other -> addBoth(days, other.value()));
  }

  private static void addBoth(List<LocalDate> days, PartialDate date) {
    days.add(date.earliest());
    days.add(date.latest());
  }
}
