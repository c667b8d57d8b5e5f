package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.welfare.DocumentPart;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a yearly report can be of a year, where reports count for the years they cover. A report
 * that does not show its years counts for the year in which its council first had it.
 *
 * @param possible whether it can be
 * @param doubt why it can be of another year as well; empty if it cannot
 */
record YearOfReport(boolean possible, Optional<Reason> doubt) {

  /** Where reports do not count for the years they cover. */
  static final YearOfReport ANY = new YearOfReport(true, Optional.empty());

  private static final YearOfReport OTHER = new YearOfReport(false, Optional.empty());

  /**
   * Compares a report with a year.
   *
   * @param report the report
   * @param part the part that reports
   * @param year the year
   * @param days the days of the year that the report can cover
   * @param asked the reference date
   */
  static YearOfReport of(
      OwnDocument report,
      DocumentPart part,
      DutyPeriod year,
      ValidityPeriod days,
      LocalDate asked) {
    Optional<DateSpan> covers = part.covers().asOptional();
    if (covers.isPresent()) {
      return covers.get().overlaps(days) ? ANY : OTHER;
    }
    int number = year.from().getYear();
    ValidityPeriod whole =
        ValidityPeriod.between(LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31));
    LocalDate from = LocalDate.MAX;
    LocalDate to = LocalDate.MAX;
    for (Handling handling : report.decisions().standing()) {
      Optional<PartialDate> date = DatePlacement.agreed(dateOf(handling, report));
      if (date.isPresent()
          && date.get().precision() != PartialDate.Precision.DAY_OF_UNKNOWN_YEAR
          && !DatePlacement.liesAhead(handling.date(), asked)) {
        from = date.get().earliest().isBefore(from) ? date.get().earliest() : from;
        to = date.get().latest().isBefore(to) ? date.get().latest() : to;
      }
    }
    if (from.equals(LocalDate.MAX) || (whole.contains(from) && whole.contains(to))) {
      return ANY;
    }
    LocalDate last = to;
    return report.decisions().standing().stream()
        .map(handling -> dateOf(handling, report))
        .filter(date -> canBeginBy(date, last))
        .map(date -> DatePlacement.of(date, whole, year, asked, report.document().recordedOn()))
        .filter(DatePlacement::isVague)
        .findFirst()
        .map(placement -> new YearOfReport(true, placement.why()))
        .orElse(OTHER);
  }

  /** Where a decision on the report is, which is uncertain if the report can be of another year. */
  DatePlacement placed(DatePlacement placement) {
    return placement.isInside() && doubt.isPresent() ? placement.unsure(doubt.get()) : placement;
  }

  /**
   * Whether it can be the first handling: by a source not after a day that another is not after.
   */
  private static boolean canBeginBy(Stated<PartialDate> date, LocalDate last) {
    return Stream.concat(
            date.asOptional().stream(), date.alternatives().stream().map(Stated.Alternative::value))
        .anyMatch(one -> !one.earliest().isAfter(last));
  }

  private static Stated<PartialDate> dateOf(Handling handling, OwnDocument report) {
    return DatePlacement.narrowed(handling, report.document());
  }
}
