package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.internal.AgreedDate;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.welfare.DocumentPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A year for which yearly reports count, where they count for the years they cover. A report that
 * does not show its years counts for the year in which its council first had it.
 */
final class ReportingYear {

  private final DutyPeriod period;
  private final ValidityPeriod year;
  private final ValidityPeriod days;

  /**
   * The year of a period, which is its name: the period of a new authority may begin after it.
   *
   * @param period the time in which the report on the year can be handled
   */
  ReportingYear(DutyPeriod period) {
    int number = Integer.parseInt(period.name());
    LocalDate from = LocalDate.of(number, 1, 1);
    LocalDate to = LocalDate.of(number, 12, 31);
    this.period = period;
    this.year = ValidityPeriod.between(from, to);
    this.days =
        year.contains(period.from()) ? ValidityPeriod.between(period.from(), to) : this.year;
  }

  /** The days of the year that a report has to cover: those on which the authority existed. */
  ValidityPeriod days() {
    return days;
  }

  /**
   * Whether a report can be one on the year.
   *
   * @param possible whether it can
   * @param doubt why it is uncertain that it is; empty if it is certain, or impossible
   */
  record Match(boolean possible, Optional<Reason> doubt) {

    static final Match CERTAIN = new Match(true, Optional.empty());

    static final Match NONE = new Match(false, Optional.empty());

    /** Where a decision on the report is, which is uncertain if the year of the report is. */
    DatePlacement placed(DatePlacement placement) {
      return placement.isInside() && doubt.isPresent() ? placement.unsure(doubt.get()) : placement;
    }
  }

  /**
   * Whether a report can be one on this year.
   *
   * @param report the document
   * @param part its part that reports
   * @param asked the reference date
   */
  Match match(OwnDocument report, DocumentPart part, LocalDate asked) {
    Optional<DateSpan> covers = part.covers().asOptional();
    if (covers.isPresent()) {
      return covers.get().overlaps(days) ? Match.CERTAIN : Match.NONE;
    }
    List<Meeting> meetings = meetings(report, report.decisions(part.kind()), asked);
    LocalDate from = LocalDate.MAX;
    LocalDate to = LocalDate.MAX;
    LocalDate last = LocalDate.MAX;
    for (Meeting meeting : meetings) {
      from = earlier(from, meeting.earliest());
      if (meeting.certain()) {
        to = earlier(to, meeting.latest());
        last = earlier(last, meeting.latestOfAny());
      }
    }
    if (meetings.isEmpty() || (year.contains(from) && year.contains(to))) {
      return Match.CERTAIN;
    }
    LocalDate by = last;
    return meetings.stream().anyMatch(meeting -> meeting.canBeIn(year, by))
        ? new Match(
            true,
            meetings.stream()
                .filter(meeting -> meeting.canBeginBy(by))
                .flatMap(meeting -> doubt(meeting, report, asked).stream())
                .findFirst())
        : Match.NONE;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return other.isBefore(one) ? other : one;
  }

  private static List<Meeting> meetings(
      OwnDocument report, StandingDecisions decisions, LocalDate asked) {
    List<Meeting> meetings = new ArrayList<>();
    for (Handling handling : decisions.standing()) {
      if (!DatePlacement.liesAhead(handling.date(), asked)) {
        Stated<PartialDate> date = DatePlacement.narrowed(handling, report.document());
        meetings.add(new Meeting(date, decisions.doubt(handling, Meeting.day(date))));
      }
    }
    return meetings;
  }

  /** Why a meeting leaves open in which year the council first had the report. */
  private Optional<Reason> doubt(Meeting meeting, OwnDocument report, LocalDate asked) {
    Optional<PartialDate> day = meeting.day();
    DatePlacement placement =
        DatePlacement.of(meeting.date(), year, period, asked, report.document().recordedOn());
    if (placement.isVague() || placement.isUndated()) {
      return placement.why();
    }
    if (!meeting.certain()) {
      return meeting.doubt();
    }
    return meeting
        .others()
        .min(DossierOrder.BY_DATE)
        .map(
            other ->
                Reason.of(ReasonCode.OTHER_DATE_STATED, "date", day.orElseThrow(), "other", other));
  }

  /**
   * A meeting of the council that had the report.
   *
   * @param date its date
   * @param doubt why it is uncertain whether its decision is in force; empty if it is certain
   */
  private record Meeting(Stated<PartialDate> date, Optional<Reason> doubt) {

    boolean certain() {
      return doubt.isEmpty();
    }

    /** The day on which the sources agree; empty if its year is not known. */
    Optional<PartialDate> day() {
      return day(date);
    }

    static Optional<PartialDate> day(Stated<PartialDate> date) {
      return AgreedDate.of(date).filter(Meeting::hasYear);
    }

    /** The days that other sources state. */
    Stream<PartialDate> others() {
      return date.alternatives().stream().map(Stated.Alternative::value).filter(Meeting::hasYear);
    }

    private static boolean hasYear(PartialDate date) {
      return date.precision() != PartialDate.Precision.DAY_OF_UNKNOWN_YEAR;
    }

    LocalDate earliest() {
      return day().map(PartialDate::earliest).orElse(LocalDate.MIN);
    }

    LocalDate latest() {
      return day().map(PartialDate::latest).orElse(LocalDate.MAX);
    }

    /** The last day that any source allows. */
    LocalDate latestOfAny() {
      return others().map(PartialDate::latest).reduce(latest(), Meeting::later);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
      return other.isAfter(one) ? other : one;
    }

    /** Whether it may have taken place by a day. */
    boolean canBeginBy(LocalDate last) {
      return day().isEmpty() || sources().anyMatch(one -> !one.earliest().isAfter(last));
    }

    /** Whether it may have taken place on a day of a year that is not after the last day. */
    boolean canBeIn(ValidityPeriod year, LocalDate last) {
      return day().isEmpty()
          ? year.from().filter(from -> !from.isAfter(last)).isPresent()
          : sources()
              .anyMatch(
                  one ->
                      !one.earliest().isAfter(last)
                          && year.overlaps(one.earliest(), earlier(one.latest(), last)));
    }

    private Stream<PartialDate> sources() {
      return Stream.concat(day().stream(), others());
    }
  }
}
