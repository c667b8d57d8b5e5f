package io.github.kuntamalli.welfare;

import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Iterates over the lists of a document, as nearly every rule does. */
final class ItemChecks {

  private ItemChecks() {}

  /** The place of an item of a list at the top of the document. */
  static Location of(String property, int index) {
    return Location.of("/" + property + "/" + index);
  }

  /** A violation at the place of each item that is wrong. */
  static <T> CheckResult where(String property, List<T> items, Predicate<? super T> wrong) {
    List<CheckResult.Violation> violations = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (wrong.test(items.get(i))) {
        violations.add(CheckResult.Violation.at(of(property, i)));
      }
    }
    return CheckResult.of(violations);
  }

  /** The violations of all items, in their order. */
  static <T> CheckResult each(
      String property,
      List<T> items,
      BiFunction<? super T, Location, Stream<CheckResult.Violation>> violationsOf) {
    List<CheckResult.Violation> violations = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      violationsOf.apply(items.get(i), of(property, i)).forEach(violations::add);
    }
    return CheckResult.of(violations);
  }
}
