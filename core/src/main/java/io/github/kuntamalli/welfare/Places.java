package io.github.kuntamalli.welfare;

import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The way through the lists of a document that nearly every rule goes. */
final class Places {

  private Places() {}

  /** The place of an item of a list at the top of the document. */
  static Location of(String property, int index) {
    return Location.of("/" + property + "/" + index);
  }

  /** A violation at the place of each item that is wrong. */
  static <T> Outcome where(String property, List<T> items, Predicate<? super T> wrong) {
    List<Outcome.Violation> violations = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (wrong.test(items.get(i))) {
        violations.add(Outcome.Violation.at(of(property, i)));
      }
    }
    return Outcome.of(violations);
  }

  /** The violations of all items, in their order. */
  static <T> Outcome each(
      String property,
      List<T> items,
      BiFunction<? super T, Location, Stream<Outcome.Violation>> violationsOf) {
    List<Outcome.Violation> violations = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      violationsOf.apply(items.get(i), of(property, i)).forEach(violations::add);
    }
    return Outcome.of(violations);
  }
}
