package io.github.kuntamalli.welfare;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.fact.PartialDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The days, as far as they are known, on which a document was handled. */
final class HandlingDays {

  private HandlingDays() {}

  /** The days of some of the handlings, in their order. */
  static Stream<PartialDate> of(WelfareDocument document, Predicate<Handling> which) {
    return document.handlings().stream()
        .filter(which)
        .flatMap(handling -> handling.date().find().stream());
  }

  /** The first of them. */
  static Optional<PartialDate> first(WelfareDocument document, Predicate<Handling> which) {
    return of(document, which).min(Comparator.comparing(PartialDate::earliest));
  }
}
