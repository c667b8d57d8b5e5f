package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.PartOutcome;
import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.fact.Years;
import io.github.kuntamalli.internal.AgreedDate;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A document of the authority with what every question needs, found once.
 *
 * @param document the document
 * @param own what the bodies of the authority did with it, whenever that was
 * @param decisions what the decisions of its own council are worth
 * @param ofParts the same for each part with separate outcomes
 * @param times when its own council had it before it
 * @param timesOfParts the same for each part with separate outcomes
 * @param reach the days it may cover; empty if it may cover any
 * @param handled the days on which it was handled; empty if none is known
 */
record OwnDocument(
    WelfareDocument document,
    List<Handling> own,
    StandingDecisions decisions,
    Map<DocumentPart.Kind, StandingDecisions> ofParts,
    CouncilTimes times,
    Map<DocumentPart.Kind, CouncilTimes> timesOfParts,
    Optional<ValidityPeriod> reach,
    Optional<ValidityPeriod> handled) {

  /**
   * When the own council had a matter before it.
   *
   * @param number how often by the reference date
   * @param first the first day on which it had; empty if no day is known
   */
  record CouncilTimes(int number, Optional<LocalDate> first) {

    static CouncilTimes of(StandingDecisions decisions, LocalDate asked) {
      int number = 0;
      Optional<LocalDate> first = Optional.empty();
      for (Handling handling : decisions.standing()) {
        if (!DatePlacement.liesAhead(handling.date(), asked)) {
          number++;
          first = earlier(first, AgreedDate.of(handling.date()));
        }
      }
      return new CouncilTimes(number, first);
    }
  }

  /** Of a document whose handlings are in the order of {@link DossierOrder#HANDLINGS}. */
  static OwnDocument of(WelfareDocument document, Authority authority, LocalDate asked) {
    Optional<Authority> whose = Optional.of(authority);
    List<Handling> own = new ArrayList<>(document.handlings().size());
    for (Handling handling : document.handlings()) {
      if (document.authorityOf(handling).equals(whose)) {
        own.add(handling);
      }
    }
    StandingDecisions decisions = StandingDecisions.of(own, asked, document.recordedOn());
    Map<DocumentPart.Kind, StandingDecisions> ofParts =
        decisionsOfParts(own, asked, document.recordedOn());
    Map<DocumentPart.Kind, CouncilTimes> timesOfParts = new HashMap<>();
    ofParts.forEach((part, one) -> timesOfParts.put(part, CouncilTimes.of(one, asked)));
    return new OwnDocument(
        document,
        own,
        decisions,
        ofParts,
        CouncilTimes.of(decisions, asked),
        timesOfParts,
        days(document),
        handledDays(document));
  }

  private static Optional<LocalDate> earlier(
      Optional<LocalDate> first, Optional<PartialDate> date) {
    return date.isPresent()
            && date.get().precision().compareTo(PartialDate.Precision.BOUNDS) < 0
            && (first.isEmpty() || date.get().earliest().isBefore(first.get()))
        ? Optional.of(date.get().earliest())
        : first;
  }

  /**
   * The decisions on the parts to which a handling gives a separate outcome. Only kinds that are
   * known meet a duty, and there are few of them.
   */
  private static Map<DocumentPart.Kind, StandingDecisions> decisionsOfParts(
      List<Handling> own, LocalDate asked, Optional<LocalDate> recordedOn) {
    if (!haveOutcomesOfParts(own)) {
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
        decisions.put(part, StandingDecisions.of(ofPart(own, part), asked, recordedOn));
      }
    }
    return decisions;
  }

  /** When the own council had one part before it, which may have a separate outcome. */
  CouncilTimes times(DocumentPart.Kind part) {
    return timesOfParts.getOrDefault(part, times);
  }

  /** What the decisions are worth for one part, which may have a separate outcome. */
  StandingDecisions decisions(DocumentPart.Kind part) {
    return ofParts.getOrDefault(part, decisions);
  }

  /** Handlings as they were for one part. */
  static List<Handling> ofPart(List<Handling> handlings, DocumentPart.Kind part) {
    return haveOutcomesOfParts(handlings)
        ? handlings.stream().map(handling -> handling.ofPart(part.code())).toList()
        : handlings;
  }

  private static boolean haveOutcomesOfParts(List<Handling> handlings) {
    for (Handling handling : handlings) {
      if (!handling.partOutcomes().isEmpty()) {
        return true;
      }
    }
    return false;
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
    return reaches(period)
        && (document.findPart(kind).isPresent()
            || (handled.isPresent() && handled.get().overlaps(period.from(), period.to())));
  }

  /**
   * From the first to the last day that its handlings, the time it covers and the time it was made
   * include, and more on both sides; any day if a handling has no date.
   */
  private static Optional<ValidityPeriod> days(WelfareDocument document) {
    Days days = new Days();
    for (Handling handling : document.handlings()) {
      if (handling.date().asOptional().isEmpty()) {
        return Optional.empty();
      }
      days.add(handling.date());
    }
    days.add(document.madeIn());
    for (DocumentPart part : document.parts()) {
      Optional<DateSpan> covers = part.covers().asOptional();
      if (covers.isPresent()) {
        days.add(covers.get().from());
        days.add(covers.get().to());
      }
    }
    return days.around();
  }

  private static Optional<ValidityPeriod> handledDays(WelfareDocument document) {
    Days days = new Days();
    for (Handling handling : document.handlings()) {
      days.add(handling.date());
    }
    return days.around();
  }

  /** The first and the last of some days. */
  private static final class Days {

    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    void add(Stated<PartialDate> date) {
      Optional<PartialDate> day = date.asOptional();
      if (day.isPresent()) {
        add(day.get());
      }
      for (Stated.Alternative<PartialDate> other : date.alternatives()) {
        add(other.value());
      }
    }

    void add(PartialDate date) {
      add(date.earliest());
      add(date.latest());
    }

    private void add(LocalDate day) {
      first = first == null || day.isBefore(first) ? day : first;
      last = last == null || day.isAfter(last) ? day : last;
    }

    /**
     * All days from a year before the first to the end of the year after that of the last, since
     * the time in which a new authority can handle a report on a year may begin in the next year;
     * empty if there is none.
     */
    Optional<ValidityPeriod> around() {
      return first == null || last == null
          ? Optional.empty()
          : Optional.of(
              ValidityPeriod.between(
                  first.getYear() == Years.FIRST ? first : first.minusYears(1),
                  LocalDate.of(Math.min(last.getYear() + 1, Years.LAST), 12, 31)));
    }
  }
}
