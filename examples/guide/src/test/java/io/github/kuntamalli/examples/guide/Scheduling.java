package io.github.kuntamalli.examples.guide;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.duty.CalendarEntry;
import io.github.kuntamalli.duty.DutyCalendar;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.report.ICalendar;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** What falls due when. */
final class Scheduling {

  private Scheduling() {}

  // begin calendar
  static DutyCalendar salo() {
    return Kuntamalli.standard()
        .calendar(
            Authority.municipality("734"), LocalDate.of(2026, 11, 22), LocalDate.of(2029, 12, 31));
  }

  // end calendar

  static void entries() {
    // begin entries
    for (CalendarEntry entry : salo().dueWithin()) {
      String title = entry.obligation().title().text(Language.EN);
      String kind = entry.legalDeadline().isPresent() ? "by law" : "at latest";
      System.out.println(entry.latest() + " " + kind + " " + title);
    }
    // end entries
  }

  static void text() {
    // begin text
    String calendar = ICalendar.of(salo(), Language.SV);
    System.out.println(calendar.lines().limit(14).collect(Collectors.joining("\n")));
    // end text
  }
}
