package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.duty.CalendarEntry;
import io.github.kuntamalli.duty.DutyCalendar;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.report.ICalendar;
import io.github.kuntamalli.text.Language;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells when an authority has to meet its duties. */
@Command(name = "calendar")
final class CalendarCommand extends LocalizedCommand {

  private static final Set<Format> FORMATS =
      Format.of(Format.TABLE, Format.JSON, Format.MARKDOWN, Format.ICALENDAR);

  @Option(names = "--authority", required = true, paramLabel = "CODE")
  private String authority;

  @Option(names = "--from", required = true, paramLabel = "DATE")
  private String from;

  @Option(names = "--to", required = true, paramLabel = "DATE")
  private String to;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      completionCandidates = Choices.class)
  private String format;

  /** The formats of this command. */
  static final class Choices extends Format.Choices {
    Choices() {
      super(FORMATS);
    }
  }

  @Override
  public Integer call() {
    Language words = words();
    LocalDate first = day("--from", from);
    LocalDate last = day("--to", to);
    requireOrder(first, last);
    Format asked = format(format, FORMATS);
    Kuntamalli kuntamalli = Kuntamalli.standard();
    Authority whose = new AuthorityArgument(this, kuntamalli.register()).read(authority, last);
    DutyCalendar calendar = kuntamalli.calendar(whose, first, last);
    PrintWriter out = out();
    switch (asked) {
      case JSON -> out.println(Jackson3Json.standard().write(calendar));
      case ICALENDAR -> out.print(ICalendar.of(calendar, words));
      default -> print(new Sheet(out, asked), calendar, kuntamalli.register(), words);
    }
    return ExitCode.OK;
  }

  private static void print(
      Sheet sheet, DutyCalendar calendar, MunicipalityRegister register, Language words) {
    sheet.heading(
        "%s, %s – %s"
            .formatted(
                calendar.name().text(words),
                PartialDate.of(calendar.from()).text(words),
                PartialDate.of(calendar.to()).text(words)));
    TextTable table =
        new TextTable(words)
            .column(Label.LATEST, 20)
            .column(Label.DUTY, 30)
            .column(Label.PERIOD, 11)
            .column(Label.PROVISION, 24)
            .column(Label.NEXT_STEP, 44)
            .column(Label.RECOMMENDED, 32);
    for (CalendarEntry entry : calendar.entries()) {
      table.row(
          latest(entry, words),
          entry.obligation().code() + "\n" + entry.obligation().title().text(words),
          entry.period().name(),
          entry.bases().stream()
              .map(LegalBasis::provision)
              .map(provision -> provision.text(words))
              .distinct()
              .collect(Collectors.joining("\n")),
          entry.nextStep().text(words) + recipient(entry, register, words),
          entry.recommended().map(time -> time.text().text(words)).orElse("–"));
    }
    sheet.table(table);
    calendar
        .undated()
        .forEach(
            duty ->
                line(
                    sheet,
                    Label.WITHOUT_DAY.text(words),
                    duty.obligation().code() + " " + duty.obligation().title().text(words)));
    calendar
        .inapplicable()
        .forEach(
            duty ->
                line(
                    sheet,
                    Label.NOT_APPLICABLE.text(words),
                    duty.obligation().code() + " " + duty.reason().text(words)));
    calendar.notes().forEach(note -> sheet.line(Label.NOTE.text(words) + " " + note.text(words)));
  }

  private static String latest(CalendarEntry entry, Language words) {
    String day = PartialDate.of(entry.latest()).text(words);
    return entry.legalDeadline().isPresent() ? day + "\n" + Label.IN_LAW.text(words) : day;
  }

  private static String recipient(
      CalendarEntry entry, MunicipalityRegister register, Language words) {
    return entry
        .recipient()
        .map(to -> register.nameOf(to, entry.days().to().orElse(entry.latest())).text(words))
        .map(name -> "\n" + Label.RECIPIENT.text(words) + ": " + name)
        .orElse("");
  }

  private static void line(Sheet sheet, String heading, String text) {
    sheet.line(heading + ": " + text);
  }
}
