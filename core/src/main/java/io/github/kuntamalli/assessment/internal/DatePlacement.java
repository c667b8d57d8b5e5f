package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.internal.AgreedDate;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a date, which may be vague, unknown or disputed, is in relation to a period and to the
 * reference date. All verdicts decide this here and nowhere else.
 *
 * @param kind where it is
 * @param date the date; empty if it is not known
 * @param why why it does not count, or cannot be shown to count; empty if it is inside or outside
 * @param early whether it is outside because it is before the period
 */
record DatePlacement(Kind kind, Optional<PartialDate> date, Optional<Reason> why, boolean early) {

  /** Where a date can be. */
  enum Kind {
    /** On no day of the period, whichever day is meant. */
    OUTSIDE,
    /** Only on days after the reference date. */
    AFTER_ASKED,
    /** In the period for certain, but perhaps after the reference date. */
    MAY_BE_AFTER,
    /** On days inside and outside of the period, or inside by another source only. */
    TOO_VAGUE,
    /** In the period, by the reference date, whichever day is meant. */
    INSIDE,
    /** On a day that is not known. */
    UNDATED
  }

  /**
   * Places a date.
   *
   * @param stated the date, with what other sources state instead
   * @param days the days that count: those of the period, or an open range up to its end where what
   *     began earlier counts too
   * @param period the period, for the reason
   * @param asked the reference date
   * @param recordedOn the day on which the date was written down, if known: what was written down
   *     as having taken place by the reference date took place by then
   * @return where it is
   */
  static DatePlacement of(
      Stated<PartialDate> stated,
      ValidityPeriod days,
      DutyPeriod period,
      LocalDate asked,
      Optional<LocalDate> recordedOn) {
    Optional<PartialDate> found = AgreedDate.of(stated);
    if (found.isEmpty()) {
      return new DatePlacement(
          Kind.UNDATED, found, Optional.of(Reason.of(ReasonCode.DAY_NOT_SHOWN)), false);
    }
    PartialDate date = found.get();
    if (date.precision() == PartialDate.Precision.DAY_OF_UNKNOWN_YEAR) {
      return new DatePlacement(
          Kind.UNDATED,
          Optional.empty(),
          Optional.of(Reason.of(ReasonCode.YEAR_NOT_SHOWN, "date", date)),
          false);
    }
    if (!days.overlaps(date) || date.isAfter(asked)) {
      return elsewhere(stated, date, days, asked);
    }
    if (!days.contains(date)) {
      return because(
          Kind.TOO_VAGUE,
          date,
          Reason.of(ReasonCode.DATE_TOO_VAGUE, "date", date, "period", period));
    }
    boolean known = recordedOn.map(day -> !day.isAfter(asked)).orElse(false);
    if (date.latest().isAfter(asked) && !known) {
      return because(
          Kind.MAY_BE_AFTER, date, Reason.of(ReasonCode.MAY_BE_AFTER_DAY_ASKED, "date", date));
    }
    return new DatePlacement(Kind.INSIDE, found, Optional.empty(), false);
  }

  /** Places a date of a fact that is not written down in a document, within a period. */
  static DatePlacement of(Stated<PartialDate> stated, DutyPeriod period, LocalDate asked) {
    return of(stated, period.days(), period, asked, Optional.empty());
  }

  /** Another source that places it inside makes it uncertain; the earliest such date is named. */
  private static DatePlacement elsewhere(
      Stated<PartialDate> stated, PartialDate date, ValidityPeriod days, LocalDate asked) {
    Optional<PartialDate> other =
        stated.alternatives().isEmpty()
            ? Optional.empty()
            : stated.alternatives().stream()
                .map(Stated.Alternative::value)
                .filter(value -> !value.canBeSameAs(date))
                .filter(value -> days.overlaps(value) && !value.isAfter(asked))
                .min(DossierOrder.BY_DATE);
    if (other.isPresent()) {
      return because(
          Kind.TOO_VAGUE,
          date,
          Reason.of(ReasonCode.OTHER_DATE_STATED, "date", date, "other", other.get()));
    }
    if (days.overlaps(date)) {
      return because(Kind.AFTER_ASKED, date, Reason.of(ReasonCode.AFTER_DAY_ASKED, "date", date));
    }
    boolean early = days.from().map(date::isBefore).orElse(false);
    return new DatePlacement(Kind.OUTSIDE, Optional.of(date), Optional.empty(), early);
  }

  /**
   * The date of a handling as far as the other facts of its document show it: not before the
   * document was made, not after its facts were written down. Only bounds and a day of an unknown
   * year can become narrower.
   */
  static Stated<PartialDate> narrowed(Handling handling, WelfareDocument document) {
    Optional<PartialDate> date = AgreedDate.of(handling.date());
    boolean open =
        date.filter(one -> one.precision().compareTo(PartialDate.Precision.BOUNDS) >= 0)
            .isPresent();
    if (!open || !handling.isHeld()) {
      return handling.date();
    }
    LocalDate first =
        document.madeIn().asOptional().map(PartialDate::earliest).orElse(date.get().earliest());
    LocalDate last = document.recordedOn().orElse(date.get().latest());
    return last.isBefore(first)
        ? handling.date()
        : new Stated.Known<>(date.get().within(first, last), handling.date().alternatives());
  }

  /**
   * Whether something had certainly not happened by the reference date, whatever period it is of:
   * its date is after that day, and no source states an earlier one.
   */
  static boolean liesAhead(Stated<PartialDate> stated, LocalDate asked) {
    Optional<PartialDate> date = AgreedDate.of(stated);
    return date.isPresent()
        && date.get().isAfter(asked)
        && stated.alternatives().stream()
            .map(Stated.Alternative::value)
            .allMatch(other -> other.isAfter(asked) || other.canBeSameAs(date.get()));
  }

  /**
   * Whether something may not have happened by the reference date: its date is too vague, or a
   * source states a later one. What has no date, or none with a year, had happened.
   */
  static boolean mayLieAhead(Stated<PartialDate> stated, LocalDate asked) {
    Optional<PartialDate> date = AgreedDate.of(stated);
    if (date.isEmpty()) {
      return false;
    }
    return Stream.concat(
            date.stream(),
            stated.alternatives().stream()
                .map(Stated.Alternative::value)
                .filter(other -> !other.canBeSameAs(date.get())))
        .filter(one -> one.precision() != PartialDate.Precision.DAY_OF_UNKNOWN_YEAR)
        .anyMatch(one -> one.latest().isAfter(asked));
  }

  private static DatePlacement because(Kind kind, PartialDate date, Reason why) {
    return new DatePlacement(kind, Optional.of(date), Optional.of(why), false);
  }

  /** The same place, of which it is uncertain for another reason whether it counts. */
  DatePlacement unsure(Reason why) {
    return new DatePlacement(Kind.TOO_VAGUE, date, Optional.of(why), false);
  }

  /** A day that is not known and cannot be in the period. */
  static DatePlacement undatedOutside() {
    return new DatePlacement(Kind.OUTSIDE, Optional.empty(), Optional.empty(), false);
  }

  boolean isInside() {
    return kind == Kind.INSIDE;
  }

  boolean isOutside() {
    return kind == Kind.OUTSIDE;
  }

  /** Whether what happened is after the reference date for certain. */
  boolean isAfterAsked() {
    return kind == Kind.AFTER_ASKED;
  }

  /** Whether it is too vague to decide whether it counts; an unknown day is treated separately. */
  boolean isVague() {
    return kind == Kind.TOO_VAGUE || kind == Kind.MAY_BE_AFTER;
  }

  boolean isUndated() {
    return kind == Kind.UNDATED;
  }

  /** Why it does not count. */
  Reason reason() {
    return why.orElseThrow();
  }
}
