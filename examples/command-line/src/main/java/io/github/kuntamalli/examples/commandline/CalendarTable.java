package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.duty.ApplicableDuty;
import io.github.kuntamalli.duty.CalendarDate;
import io.github.kuntamalli.duty.CalendarEntry;
import io.github.kuntamalli.duty.DutyCalendar;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One calendar as Markdown or for a spreadsheet: a row for each day and duty. */
final class CalendarTable {

  private final DutyCalendar calendar;
  private final List<CalendarEntry> done;
  private final MunicipalityRegister register;
  private final Language words;
  private final Format format;

  CalendarTable(
      DutyCalendar calendar,
      List<CalendarEntry> done,
      MunicipalityRegister register,
      Language words,
      Format format) {
    this.calendar = calendar;
    this.done = done;
    this.register = register;
    this.words = words;
    this.format = format;
  }

  void print(Sheet sheet, List<String> remarks, boolean all) {
    sheet.heading(
        "%s, %s – %s"
            .formatted(
                calendar.name().text(words),
                PartialDate.text(calendar.from(), words),
                PartialDate.text(calendar.to(), words)));
    sheet.table(table(all));
    if (all) {
      calendar
          .inapplicable()
          .forEach(
              duty ->
                  sheet.line(
                      "%s: %s %s"
                          .formatted(
                              Label.NOT_APPLICABLE.text(words),
                              duty.obligation().code(),
                              duty.reason().text(words))));
    } else {
      calendar.reasonsForNoDuties().forEach(reason -> sheet.line(reason.text(words)));
    }
    remarks.forEach(sheet::line);
    calendar.notes().forEach(note -> sheet.line(Label.NOTE.text(words) + " " + note.text(words)));
  }

  private TextTable table(boolean all) {
    TextTable table = new TextTable(words);
    Stream.of(
            Label.DATE,
            Label.EVENT,
            Label.DUTY,
            Label.PERIOD,
            Label.PROVISION,
            Label.NEXT_STEP,
            Label.RECIPIENT)
        .forEach(label -> table.column(label, Width.GREATEST));
    for (CalendarDate date : all ? calendar.allDates() : calendar.dates()) {
      row(
          table,
          day(date.day()),
          date.text(words),
          date.entry(),
          CalendarScreen.step(date, words).orElse(""));
    }
    if (all) {
      for (ApplicableDuty duty : calendar.undated()) {
        table.row(
            "",
            "%s (%s)"
                .formatted(
                    Label.WITHOUT_DAY.text(words), duty.obligation().frequency().text(words)),
            duty.obligation().code() + "\n" + duty.obligation().title().text(words),
            "",
            Citations.of(duty.bases().stream().map(basis -> basis.basis()), words, "\n"),
            "",
            "");
      }
      done.forEach(entry -> row(table, "", Label.DONE.text(words), entry, ""));
    }
    return table;
  }

  private void row(TextTable table, String day, String what, CalendarEntry entry, String step) {
    table.row(
        day,
        what,
        entry.obligation().code()
            + "\n"
            + entry.obligation().titleOn(entry.period().to()).text(words),
        entry.period().text(words),
        Citations.of(entry.bases().stream(), words, "\n"),
        step,
        entry
            .recipient()
            .map(to -> register.nameOf(to, entry.days().to().orElse(entry.latest())).text(words))
            .orElse(""));
  }

  private String day(LocalDate day) {
    return format == Format.CSV ? day.toString() : PartialDate.text(day, words);
  }
}
