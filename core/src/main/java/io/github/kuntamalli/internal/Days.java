package io.github.kuntamalli.internal;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/** Days as tables write them. */
public final class Days {

  private Days() {}

  /**
   * Reads {@code yyyy-MM-dd}. The formatter of the JDK takes longer to be made in a fresh JVM than
   * the whole register takes to load, so the usual form is read by hand; anything else is left to
   * it and to its message.
   */
  public static LocalDate parse(String text) {
    if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
      int year = Digits.number(text, 0, 4);
      int month = Digits.number(text, 5, 7);
      int day = Digits.number(text, 8, 10);
      if (year >= 0
          && month >= 1
          && month <= 12
          && day >= 1
          && day <= Month.of(month).length(Year.isLeap(year))) {
        return LocalDate.of(year, month, day);
      }
    }
    return LocalDate.parse(text);
  }
}
