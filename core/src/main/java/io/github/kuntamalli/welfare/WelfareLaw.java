package io.github.kuntamalli.welfare;

import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.law.StatuteBook;
import java.time.LocalDate;

/** The provisions on which the rules are based, from the bundled statutes. */
final class WelfareLaw {

  private WelfareLaw() {}

  /** A basis, such as {@code B-612-6-3-TERM}, with the days on which it was in force. */
  static LegalBasis basis(String id) {
    return StatuteBook.standard().getBasis(id);
  }

  /** The first day on which a basis was in force. */
  static LocalDate firstDayOf(String id) {
    return basis(id).validity().from().orElseThrow();
  }
}
