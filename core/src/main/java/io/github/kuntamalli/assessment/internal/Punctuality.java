package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a duty that the law required by a day was met by it: by what counts, or by what was in
 * force on that day and has ended since.
 */
final class Punctuality {

  private final Optional<LocalDate> due;
  private final List<PartialDate> counting = new ArrayList<>();
  private final List<PartialDate> ended = new ArrayList<>();

  Punctuality(Optional<LocalDate> due) {
    this.due = due;
  }

  /** Adds what counts. */
  void add(PartialDate began) {
    counting.add(began);
  }

  /** Adds what has ended; it matters if it was in force on the day. */
  void addEnded(PartialDate began, LocalDate last) {
    if (due.filter(day -> !last.isBefore(day)).isPresent()) {
      ended.add(began);
    }
  }

  /** That the duty was met after the day, if no date leaves it open. */
  Optional<Reason> late() {
    return due.filter(day -> began().allMatch(date -> date.earliest().isAfter(day)))
        .map(
            day ->
                Reason.of(
                    ReasonCode.DONE_AFTER_DUE,
                    "date",
                    PartialDate.of(
                        began().map(PartialDate::earliest).min(LocalDate::compareTo).orElseThrow()),
                    "due",
                    PartialDate.of(day)));
  }

  /** The reservation to a date before and after the day, while nothing is certainly in time. */
  Optional<Reason> open(PartialDate date) {
    return due.filter(day -> began().allMatch(one -> one.latest().isAfter(day)))
        .filter(day -> !date.earliest().isAfter(day))
        .map(
            day ->
                Reason.of(ReasonCode.MAY_BE_AFTER_DUE, "date", date, "due", PartialDate.of(day)));
  }

  /** The same for what has ended, which is no evidence any more. */
  Optional<Reason> openOfEnded() {
    return ended.stream().flatMap(date -> open(date).stream()).findFirst();
  }

  private Stream<PartialDate> began() {
    return Stream.concat(ended.stream(), counting.stream());
  }
}
