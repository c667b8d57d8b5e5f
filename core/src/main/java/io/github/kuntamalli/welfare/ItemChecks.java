package io.github.kuntamalli.welfare;

import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Iterates over the lists of a document, as nearly every rule does. */
final class ItemChecks {

  private ItemChecks() {}

  /** The place of an item of a list at the top of the document. */
  static Location of(String property, int index) {
    return Location.of("/" + property + "/" + index);
  }

  /** Whether an item is such; a loop, because most rules ask it of every document. */
  static <T> boolean any(List<T> items, Predicate<? super T> such) {
    for (T item : items) {
      if (such.test(item)) {
        return true;
      }
    }
    return false;
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

  /** The violation of each item that has one. */
  static <T> CheckResult each(
      String property,
      List<T> items,
      BiFunction<? super T, Place, Optional<CheckResult.Violation>> violationOf) {
    List<CheckResult.Violation> violations = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      violationOf.apply(items.get(i), new Place(property, i)).ifPresent(violations::add);
    }
    return CheckResult.of(violations);
  }

  /**
   * An item of a list at the top of the document. Its location is made where something is wrong:
   * nearly every rule looks at items in which nothing is.
   */
  record Place(String property, int index) {

    Location location() {
      return of(property, index);
    }

    Location then(Object step) {
      return location().then(step);
    }
  }
}
