package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a document whose handling has no date may have been handled.
 *
 * @param period the period in question
 * @param on the last day that is assessed
 * @param over whether the period is over; in a current one only likely times are treated as
 *     possible
 */
record HandlingWindow(DutyPeriod period, LocalDate on, boolean over) {

  /**
   * Whether the handling may be in the period: not before the document was made, not before the
   * year ahead of the time it covers, or, if it reports on a year, not before that year, not after
   * its facts were written down.
   */
  boolean includes(WelfareDocument document, DocumentPart part) {
    boolean bounded =
        document.madeIn().asOptional().isPresent() || part.covers().asOptional().isPresent();
    if (bounded && !over) {
      return isLikely(document, part);
    }
    Optional<LocalDate> first =
        document
            .madeIn()
            .asOptional()
            .map(PartialDate::earliest)
            .or(() -> part.covers().asOptional().map(span -> firstPossible(part, span)));
    LocalDate last = document.recordedOn().filter(day -> day.isBefore(on)).orElse(on);
    if (first.isPresent() && first.get().isAfter(last)) {
      return false;
    }
    return period.days().overlaps(new ValidityPeriod(first, Optional.of(last)));
  }

  /** A report follows its time; a plan of several years is not made in the last of them. */
  private static LocalDate lastLikely(DocumentPart part, DateSpan span, LocalDate first) {
    if (!part.kind().equals(DocumentPart.Kind.PLAN) || span.isWithinOneYear()) {
      return span.to().latest().plusYears(1);
    }
    LocalDate last = span.to().earliest();
    return last.isBefore(first) ? first : last;
  }

  /** A plan can be handled in the year ahead of its time; a report on a year cannot. */
  private static LocalDate firstPossible(DocumentPart part, DateSpan span) {
    LocalDate first = span.from().earliest();
    return part.kind().equals(DocumentPart.Kind.ANNUAL_REPORT) ? first : first.minusYears(1);
  }

  /** Whether the document is about the period, was made in it, or covers the year before. */
  boolean isLikely(WelfareDocument document, DocumentPart part) {
    Optional<DateSpan> covers = part.covers().asOptional();
    if (covers.isPresent()) {
      DateSpan span = covers.get();
      LocalDate first = span.isWithinOneYear() ? span.from().earliest() : span.from().latest();
      return period.days().overlaps(ValidityPeriod.between(first, lastLikely(part, span, first)));
    }
    return document
        .madeIn()
        .asOptional()
        .map(
            made ->
                period
                    .days()
                    .overlaps(ValidityPeriod.between(made.earliest(), made.latest().plusYears(1))))
        .orElse(false);
  }
}
