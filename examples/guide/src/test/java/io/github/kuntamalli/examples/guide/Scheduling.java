package io.github.kuntamalli.examples.guide;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.duty.CalendarDate;
import io.github.kuntamalli.duty.DutyCalendar;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.report.ICalendar;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** What has to be done when. */
final class Scheduling {

  private Scheduling() {}

  // begin calendar
  static DutyCalendar salo() {
    return Kuntamalli.standard()
        .calendar(
            Authority.municipality("734"), LocalDate.of(2026, 11, 22), LocalDate.of(2029, 5, 31));
  }

  // end calendar

  static void entries() {
    // begin entries
    for (CalendarDate date : salo().dates()) {
      String title = date.entry().obligation().title().text(Language.EN);
      System.out.println(date.day() + " " + date.text(Language.EN) + ": " + title);
    }
    // end entries
  }

  static void open() {
    // begin open
    Authority salo = Authority.municipality("734");
    WelfareDocument report =
        WelfareDocument.annualReport("annual-2025", salo, 2025)
            .addHandling(Handling.byCouncil("2026-05-18", HandlingOutcome.APPROVED))
            .build();
    DutyCalendar open =
        Kuntamalli.standard()
            .calendar(
                Dossier.completeOf(salo, report),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2026, 11, 22));
    open.dates().forEach(date -> System.out.println(date.day() + " " + date.entry().id()));
    // end open
  }

  static void text() {
    // begin text
    String calendar = ICalendar.of(salo(), Language.SV);
    System.out.println(calendar.lines().limit(14).collect(Collectors.joining("\n")));
    // end text
  }
}
