package io.github.kuntamalli.examples.guide;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.CalendarEntry;
import io.github.kuntamalli.obligation.ObligationCalendar;
import io.github.kuntamalli.report.CalendarText;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** What falls due when. */
final class Scheduling {

  private Scheduling() {}

  // begin calendar
  static ObligationCalendar salo() {
    return Kuntamalli.standard()
        .calendar(
            Authority.municipality("734"), LocalDate.of(2026, 11, 22), LocalDate.of(2029, 12, 31));
  }

  // end calendar

  static void entries() {
    // begin entries
    for (CalendarEntry entry : salo().dueWithin()) {
      System.out.println(
          entry.latest()
              + (entry.legalDeadline().isPresent() ? " by law  " : " at latest ")
              + entry.obligation().title().in(Language.EN));
    }
    // end entries
  }

  static void text() {
    // begin text
    String calendar = CalendarText.of(salo(), Language.SV);
    System.out.println(calendar.lines().limit(14).collect(Collectors.joining("\n")));
    // end text
  }
}
