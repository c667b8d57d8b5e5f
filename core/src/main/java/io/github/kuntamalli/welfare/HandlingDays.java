package io.github.kuntamalli.welfare;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    @Nullable PartialDate first = null;
    for (Handling handling : document.handlings()) {
      if (which.test(handling)
          && handling.date() instanceof Stated.Known<PartialDate> known
          && (first == null || known.value().earliest().isBefore(first.earliest()))) {
        first = known.value();
      }
    }
    return Optional.ofNullable(first);
  }
}
