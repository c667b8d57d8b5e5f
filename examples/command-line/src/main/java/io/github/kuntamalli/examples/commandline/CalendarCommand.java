package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.obligation.CalendarEntry;
import io.github.kuntamalli.obligation.ObligationCalendar;
import io.github.kuntamalli.report.CalendarText;
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
    ObligationCalendar calendar = kuntamalli.calendar(whose, first, last);
    PrintWriter out = out();
    switch (asked) {
      case JSON -> out.println(Jackson3Json.standard().write(calendar));
      case ICALENDAR -> out.print(CalendarText.of(calendar, words));
      default -> print(new Sheet(out, asked), calendar, kuntamalli.register(), words);
    }
    return ExitCode.OK;
  }

  private static void print(
      Sheet sheet, ObligationCalendar calendar, MunicipalityRegister register, Language words) {
    sheet.heading(
        "%s, %s – %s"
            .formatted(
                calendar.name().in(words),
                PartialDate.of(calendar.from()).in(words),
                PartialDate.of(calendar.to()).in(words)));
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
          entry.obligation().code() + "\n" + entry.obligation().title().in(words),
          entry.period().name(),
          entry.bases().stream()
              .map(LegalBasis::provision)
              .map(provision -> provision.in(words))
              .distinct()
              .collect(Collectors.joining("\n")),
          entry.nextStep().in(words) + recipient(entry, register, words),
          entry.recommended().map(time -> time.text().in(words)).orElse("–"));
    }
    sheet.table(table);
    calendar
        .undated()
        .forEach(
            duty ->
                line(
                    sheet,
                    Label.WITHOUT_DAY.in(words),
                    duty.obligation().code() + " " + duty.obligation().title().in(words)));
    calendar
        .inapplicable()
        .forEach(
            duty ->
                line(
                    sheet,
                    Label.NOT_APPLICABLE.in(words),
                    duty.obligation().code() + " " + duty.why().in(words)));
    calendar.notes().forEach(note -> sheet.line(Label.NOTE.in(words) + " " + note.in(words)));
  }

  private static String latest(CalendarEntry entry, Language words) {
    String day = PartialDate.of(entry.latest()).in(words);
    return entry.legalDeadline().isPresent() ? day + "\n" + Label.IN_LAW.in(words) : day;
  }

  private static String recipient(
      CalendarEntry entry, MunicipalityRegister register, Language words) {
    return entry
        .recipient()
        .map(to -> register.nameOf(to, entry.days().to().orElse(entry.latest())).in(words))
        .map(name -> "\n" + Label.RECIPIENT.in(words) + ": " + name)
        .orElse("");
  }

  private static void line(Sheet sheet, String heading, String text) {
    sheet.line(heading + ": " + text);
  }
}
