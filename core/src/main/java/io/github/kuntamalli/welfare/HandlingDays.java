package io.github.kuntamalli.welfare;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.Authority;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

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

  /** Whether one of the days of some of the handlings is such. */
  static boolean any(
      WelfareDocument document, Predicate<Handling> which, Predicate<PartialDate> day) {
    for (Handling handling : document.handlings()) {
      if (which.test(handling)
          && handling.date() instanceof Stated.Known<PartialDate> known
          && day.test(known.value())) {
        return true;
      }
    }
    return false;
  }

  /** The first of the days of some of the handlings. */
  static Optional<PartialDate> first(WelfareDocument document, Predicate<Handling> which) {
    return outermost(document, which, FIRST);
  }

  /** The last of them. */
  static Optional<PartialDate> last(WelfareDocument document, Predicate<Handling> which) {
    return outermost(document, which, LAST);
  }

  private static Optional<PartialDate> outermost(
      WelfareDocument document, Predicate<Handling> which, BinaryOperator<PartialDate> outer) {
    PartialDate outermost = null;
    for (Handling handling : document.handlings()) {
      if (which.test(handling) && handling.date() instanceof Stated.Known<PartialDate> known) {
        outermost = outermost == null ? known.value() : outer.apply(outermost, known.value());
      }
    }
    return Optional.ofNullable(outermost);
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
