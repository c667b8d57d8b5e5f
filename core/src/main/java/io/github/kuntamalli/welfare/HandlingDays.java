package io.github.kuntamalli.welfare;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.municipality.Authority;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The days, as far as they are known, on which a document was handled. Of two dates with the same
 * end the more precise one counts, so the order of the handlings has no effect.
 */
final class HandlingDays {

  private static final BinaryOperator<PartialDate> FIRST =
      BinaryOperator.minBy(
          Comparator.comparing(PartialDate::earliest).thenComparing(PartialDate::latest));

  private static final BinaryOperator<PartialDate> LAST =
      BinaryOperator.maxBy(
          Comparator.comparing(PartialDate::latest).thenComparing(PartialDate::earliest));

  private HandlingDays() {}

  /** The days of some of the handlings, in their order. */
  static Stream<PartialDate> of(WelfareDocument document, Predicate<Handling> which) {
    return document.handlings().stream()
        .filter(which)
        .flatMap(handling -> handling.date().asOptional().stream());
  }

  /** The first of them. */
  static Optional<PartialDate> first(WelfareDocument document, Predicate<Handling> which) {
    return of(document, which).reduce(FIRST);
  }

  /** The last of them. */
  static Optional<PartialDate> last(WelfareDocument document, Predicate<Handling> which) {
    return of(document, which).reduce(LAST);
  }

  /** The first of them for each authority whose body it was; empty is an authority not named. */
  static Map<Optional<Authority>, PartialDate> firstByAuthority(
      WelfareDocument document, Predicate<Handling> which) {
    Map<Optional<Authority>, PartialDate> first = new HashMap<>();
    for (Handling handling : document.handlings()) {
      if (which.test(handling)) {
        handling
            .date()
            .asOptional()
            .ifPresent(date -> first.merge(document.authorityOf(handling), date, FIRST));
      }
    }
    return first;
  }
}
