package io.github.kuntamalli.examples.commandline;

import static java.time.temporal.TemporalAdjusters.firstDayOfYear;
import static java.time.temporal.TemporalAdjusters.lastDayOfYear;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.duty.CalendarEntry;
import io.github.kuntamalli.duty.DutyCalendar;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.report.ICalendar;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows when an authority has to meet its duties. */
@Command(name = "calendar")
final class CalendarCommand extends FormattedCommand {

  private static final Set<DutyStatus> DONE = Set.of(DutyStatus.MET, DutyStatus.MET_LATE);

  @Option(names = "--authority", paramLabel = "CODE")
  private @Nullable String authority;

  @Option(names = "--from", paramLabel = "DATE")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DATE")
  private @Nullable String to;

  @Option(names = "--on", defaultValue = TODAY, paramLabel = "DATE")
  private String on;

  @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "file")
  private List<String> files = List.of();

  private final Kuntamalli kuntamalli = Kuntamalli.standard();

  CalendarCommand() {
    super(Format.TEXT, Format.JSON, Format.JSONL, Format.CSV, Format.MARKDOWN, Format.ICALENDAR);
  }

  @Override
  public Integer call() {
    Language words = words();
    LocalDate today = day("--on", on);
    LocalDate first = from == null ? today.with(firstDayOfYear()) : day("--from", from);
    LocalDate last = to == null ? first.with(lastDayOfYear()) : day("--to", to);
    requireOrder(first, last);
    Format asked = format();
    if (authority == null && files.isEmpty()) {
      throw wrong(Fault.MISSING_ONE_OF, "missing", "--authority CODE, FILE");
    }
    ChosenDossiers chosen = ChosenDossiers.ofFiles(this, authority, files, last, words);
    if (chosen.dossiers().size() > 1) {
      throw wrong(Fault.ONE_AUTHORITY);
    }
    for (Dossier dossier : chosen.dossiers()) {
      print(asked, dossier, chosen.remarks(), today, first, last, words);
    }
    if (!chosen.faults().isEmpty()) {
      throw new UnreadableInput(chosen.faults());
    }
    return ExitCode.OK;
  }

  private void print(
      Format asked,
      Dossier dossier,
      List<String> remarks,
      LocalDate today,
      LocalDate first,
      LocalDate last,
      Language words) {
    DutyCalendar whole = kuntamalli.calendar(dossier.authority(), first, last);
    DutyCalendar calendar = files.isEmpty() ? whole : withoutDone(whole, dossier, today);
    if (json(asked, () -> calendar)) {
      return;
    }
    if (asked == Format.ICALENDAR) {
      out().print(ICalendar.of(calendar, words));
      return;
    }
    Sheet sheet = sheet(asked);
    print(sheet, calendar, kuntamalli.register(), words);
    whole.entries().stream()
        .filter(entry -> !calendar.entries().contains(entry))
        .forEach(
            entry ->
                line(
                    sheet,
                    Label.DONE.text(words),
                    entry.obligation().code()
                        + " "
                        + entry.obligation().title().text(words)
                        + ", "
                        + entry.period().name()));
    if (!files.isEmpty()) {
      remarks.forEach(sheet::line);
    }
  }

  /** The calendar without what the dossier shows to have been done by a day. */
  private DutyCalendar withoutDone(DutyCalendar calendar, Dossier dossier, LocalDate on) {
    Assessment assessment = kuntamalli.assess(dossier, on);
    List<CalendarEntry> left =
        calendar.entries().stream()
            .filter(
                entry ->
                    assessment
                        .find(entry.obligation().code().value(), entry.period().name())
                        .filter(duty -> DONE.contains(duty.status()))
                        .isEmpty())
            .toList();
    return new DutyCalendar(
        calendar.authority(),
        calendar.name(),
        calendar.from(),
        calendar.to(),
        left,
        calendar.undated(),
        calendar.inapplicable(),
        calendar.notes(),
        calendar.registerEdition(),
        calendar.catalogEdition());
  }

  private static void print(
      Sheet sheet, DutyCalendar calendar, MunicipalityRegister register, Language words) {
    sheet.heading(
        "%s, %s – %s"
            .formatted(
                calendar.name().text(words),
                PartialDate.text(calendar.from(), words),
                PartialDate.text(calendar.to(), words)));
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
    String day = PartialDate.text(entry.latest(), words);
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
