package io.github.kuntamalli.examples.commandline;

import static java.time.temporal.TemporalAdjusters.firstDayOfYear;
import static java.time.temporal.TemporalAdjusters.lastDayOfYear;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.duty.CalendarEntry;
import io.github.kuntamalli.duty.DutyCalendar;
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

/** Shows on which days the duties of an authority begin, end or are due. */
@Command(name = "calendar")
final class CalendarCommand extends FormattedCommand {

  @Option(names = "--authority", paramLabel = "CODE")
  private @Nullable String authority;

  @Option(names = "--from", paramLabel = "DATE")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DATE")
  private @Nullable String to;

  @Option(names = "--all")
  private boolean all;

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
    LocalDate end = to == null ? today : day("--to", to);
    LocalDate first = from == null ? end.with(firstDayOfYear()) : day("--from", from);
    LocalDate last = to == null ? first.with(lastDayOfYear()) : end;
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
    DutyCalendar calendar =
        files.isEmpty() ? whole : kuntamalli.calendar(dossier, first, last, today);
    if (json(asked, () -> calendar)) {
      return;
    }
    if (asked == Format.ICALENDAR) {
      out().print(all ? ICalendar.whole(calendar, words) : ICalendar.of(calendar, words));
      return;
    }
    Set<String> open =
        calendar.entries().stream().map(CalendarEntry::id).collect(Collectors.toSet());
    List<CalendarEntry> done =
        whole.entries().stream().filter(entry -> !open.contains(entry.id())).toList();
    List<String> said = files.isEmpty() ? List.of() : remarks;
    if (asked == Format.TEXT) {
      CalendarScreen screen = new CalendarScreen(calendar, done, words, paint(), columns());
      out().print(all ? screen.whole(said) : screen.summary(said));
    } else {
      new CalendarTable(calendar, done, kuntamalli.register(), words, asked)
          .print(sheet(asked), said, all);
    }
  }
}
