package io.github.kuntamalli.welfare;

import io.github.kuntamalli.law.StatuteBook;
import java.time.LocalDate;

/** The first days of provisions, as the bundled statutes have them. */
final class FirstDayOfLaw {

  private FirstDayOfLaw() {}

  /** The first day on which a basis held, such as {@code B-612-6-3-TERM}. */
  static LocalDate of(String basis) {
    return StatuteBook.standard().getBasis(basis).validity().from().orElseThrow();
  }
}
