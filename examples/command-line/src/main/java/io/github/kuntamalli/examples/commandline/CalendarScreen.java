package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.duty.ApplicableDuty;
import io.github.kuntamalli.duty.CalendarDate;
import io.github.kuntamalli.duty.CalendarDateKind;
import io.github.kuntamalli.duty.CalendarEntry;
import io.github.kuntamalli.duty.DutyCalendar;
import io.github.kuntamalli.duty.InapplicableDuty;
import io.github.kuntamalli.duty.RecommendedTime;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.obligation.Frequency;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One calendar at a terminal: the days on which something begins, ends or is due, and how much more
 * there is. What a dossier shows to be done is not in the calendar; the whole screen names it.
 */
final class CalendarScreen {

  private final DutyCalendar calendar;
  private final List<CalendarEntry> done;
  private final Language words;
  private final Paint paint;
  private final int width;
  private final StringBuilder text = new StringBuilder();
  private final Set<String> said = new HashSet<>();
  private int column;

  CalendarScreen(
      DutyCalendar calendar, List<CalendarEntry> done, Language words, Paint paint, int width) {
    this.calendar = calendar;
    this.done = done;
    this.words = words;
    this.paint = paint;
    this.width = width;
    this.column = Paragraph.length(day(LocalDate.of(2029, 12, 31))) + LabelledLine.INDENT;
  }

  /** The days of the range, and how much is left out. */
  String summary(List<String> remarks) {
    head(remarks);
    List<String> nothing =
        calendar.reasonsForNoDuties().stream().map(reason -> reason.text(words)).toList();
    if (nothing.isEmpty()) {
      dates(calendar.dates());
      leftOut();
    } else {
      heading(Label.NO_DUTIES);
      nothing.forEach(this::paragraph);
    }
    LawNotes.inShort(calendar.notes(), words).forEach(this::note);
    return text.toString();
  }

  /** Also the days before and after the range, and every duty without one. */
  String whole(List<String> remarks) {
    for (ApplicableDuty duty : calendar.undated()) {
      int rhythm = Paragraph.length(rhythm(duty).text(words));
      column = Math.max(column, rhythm + LabelledLine.INDENT);
    }
    head(remarks);
    dates(calendar.allDates());
    undated();
    list(Label.DONE, done.stream().map(this::titled).toList());
    Map<String, List<InapplicableDuty>> reasons =
        calendar.inapplicable().stream()
            .collect(
                Collectors.groupingBy(
                    duty -> duty.reason().text(words), LinkedHashMap::new, Collectors.toList()));
    list(
        Label.NOT_APPLICABLE,
        reasons.entrySet().stream().map(of -> codes(of.getValue()) + ": " + of.getKey()).toList());
    text.append('\n');
    calendar.notes().forEach(note -> note(note.text(words)));
    return text.toString();
  }

  private void head(List<String> remarks) {
    String title =
        "%s, %s – %s"
            .formatted(calendar.name().text(words), day(calendar.from()), day(calendar.to()));
    Paragraph.lines(TerminalText.safe(title), width).forEach(line -> line(paint.heading(line)));
    if (!remarks.isEmpty()) {
      paragraph(String.join(" ", remarks));
    }
    text.append('\n');
  }

  private void dates(List<CalendarDate> dates) {
    if (dates.isEmpty()) {
      paragraph(Label.NO_DATES.text(words));
    }
    Map<LocalDate, List<CalendarDate>> days =
        dates.stream()
            .collect(
                Collectors.groupingBy(CalendarDate::day, LinkedHashMap::new, Collectors.toList()));
    days.forEach(this::ofDay);
  }

  /** What happens on a day; what begins is in one line, as nothing has to be done on that day. */
  private void ofDay(LocalDate day, List<CalendarDate> dates) {
    String label = day(day);
    Map<CalendarDateKind, List<CalendarDate>> kinds =
        dates.stream()
            .collect(
                Collectors.groupingBy(CalendarDate::kind, LinkedHashMap::new, Collectors.toList()));
    for (List<CalendarDate> alike : kinds.values()) {
      if (alike.get(0).kind() == CalendarDateKind.BEGINS) {
        entry(
            label,
            alike.stream()
                .map(date -> titled(date.entry()))
                .collect(Collectors.joining("; ", alike.get(0).text(words) + ": ", "")));
        label = "";
        continue;
      }
      for (CalendarDate date : alike) {
        entry(label, date.text(words) + ": " + what(date));
        label = "";
        step(date, words).filter(said::add).ifPresent(step -> entry("", step));
      }
    }
  }

  private String what(CalendarDate date) {
    CalendarEntry entry = date.entry();
    return date.isStatutory()
        ? titled(entry) + ", " + Citations.of(entry.bases().stream(), words, ", ")
        : titled(entry);
  }

  /** What to do by a day, or when guidance recommends it. */
  static Optional<String> step(CalendarDate date, Language words) {
    return date.isStatutory()
        ? Optional.of(date.entry().nextStep().text(words))
        : date.entry().recommended().map(RecommendedTime::text).map(time -> time.text(words));
  }

  private String titled(CalendarEntry entry) {
    return "%s (%s), %s"
        .formatted(
            entry.obligation().titleOn(entry.period().to()).text(words),
            entry.obligation().code(),
            entry.period().text(words));
  }

  /** How many duties have no end in the range, and what shows them. */
  private void leftOut() {
    List<CalendarEntry> later =
        calendar.entries().stream().filter(entry -> entry.latest().isAfter(calendar.to())).toList();
    long passed =
        calendar.entries().stream()
            .filter(entry -> entry.latest().isBefore(calendar.from()))
            .count();
    String first =
        later.stream().findFirst().map(entry -> " (" + day(entry.latest()) + ")").orElse("");
    String counts =
        Stream.of(
                count(Label.DEADLINE_PASSED, passed, ""),
                count(Label.ENDS_LATER, later.size(), first),
                count(Label.WITHOUT_DAY, calendar.undated().size(), ""),
                count(Label.DONE, done.size(), ""),
                count(Label.NOT_APPLICABLE, calendar.inapplicable().size(), ""))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    text.append('\n');
    if (!counts.isEmpty()) {
      paragraph(counts + " " + Label.MORE_OF_CALENDAR.text(words));
    }
  }

  private Optional<String> count(Label label, long count, String more) {
    return count == 0
        ? Optional.empty()
        : Optional.of(label.text(words) + ": " + count + more + ".");
  }

  private static Frequency rhythm(ApplicableDuty duty) {
    return duty.obligation().frequency();
  }

  private void undated() {
    if (calendar.undated().isEmpty()) {
      return;
    }
    text.append('\n');
    heading(Label.WITHOUT_DAY);
    Map<Frequency, List<ApplicableDuty>> rhythms =
        calendar.undated().stream()
            .collect(
                Collectors.groupingBy(
                    CalendarScreen::rhythm, LinkedHashMap::new, Collectors.toList()));
    rhythms.forEach(
        (rhythm, duties) -> {
          String label = rhythm.text(words);
          for (ApplicableDuty duty : duties) {
            entry(
                label,
                "%s (%s)"
                    .formatted(duty.obligation().title().text(words), duty.obligation().code()));
            label = "";
          }
        });
  }

  private void list(Label heading, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    text.append('\n');
    heading(heading);
    lines.forEach(line -> text.append(Paragraph.hanging("  ", TerminalText.safe(line), width)));
  }

  private static String codes(List<InapplicableDuty> duties) {
    return duties.stream()
        .map(duty -> duty.obligation().code().value())
        .collect(Collectors.joining(", "));
  }

  private void entry(String label, String what) {
    text.append(LabelledLine.of(label, TerminalText.safe(what), column, width));
  }

  private void heading(Label label) {
    line(paint.heading(label.text(words)));
  }

  private void note(String note) {
    text.append(Paragraph.hanging(Label.NOTE.text(words) + " ", TerminalText.safe(note), width));
  }

  private void paragraph(String sentence) {
    Paragraph.lines(TerminalText.safe(sentence), width).forEach(this::line);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private String day(LocalDate day) {
    return PartialDate.text(day, words);
  }
}
