package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.assessment.RefusedEvidence;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One assessment at a terminal: first what has to be done, then what the documents show, then how
 * many verdicts there are of each kind. Nothing is said twice, and the last line says what shows
 * the rest.
 */
final class VerdictScreen {

  private static final int SIGN = 4;

  private final String name;
  private final Dossier dossier;
  private final Assessment assessment;
  private final Verdicts verdicts;
  private final Language words;
  private final Paint paint;
  private final int width;
  private final StringBuilder text = new StringBuilder();
  private final Set<String> said = new HashSet<>();

  VerdictScreen(
      String name, Dossier dossier, Assessment assessment, Language words, Paint paint, int width) {
    this.name = TerminalText.safe(name);
    this.dossier = dossier;
    this.assessment = assessment;
    this.verdicts = new Verdicts(assessment);
    this.words = words;
    this.paint = paint;
    this.width = width;
  }

  /** The screen that answers what must be done. */
  String summary(List<String> remarks) {
    head(remarks);
    if (verdicts.own().isEmpty()) {
      withoutDuties();
    } else {
      toDo();
      shown();
      counts();
    }
    left();
    LawNotes.inShort(assessment.notes(), words).forEach(this::note);
    more();
    return text.toString();
  }

  /** Every duty with a line for each period. */
  String duties(List<String> remarks, boolean allPeriods) {
    head(remarks);
    if (verdicts.own().isEmpty()) {
      withoutDuties();
    }
    String before = "";
    for (DutyAssessment duty : allPeriods ? verdicts.own() : verdicts.recent()) {
      String code = duty.obligation().code().value();
      if (!code.equals(before)) {
        text.append('\n');
        String title = duty.obligation().title().text(words) + " (" + code + ")";
        Paragraph.lines(title, width).forEach(line -> line(paint.heading(line)));
      }
      before = code;
      String by =
          duty.nextStepBy().map(day -> ", " + Label.BY.text(words) + " " + day(day)).orElse("");
      sign(duty.status(), period(duty) + " " + duty.status().text(words) + by + provisions(duty));
    }
    text.append('\n');
    counts();
    notes();
    return text.toString();
  }

  private String provisions(DutyAssessment duty) {
    String cited = Citations.of(duty.bases().stream(), words, ", ");
    return cited.isEmpty() ? "" : ", " + cited;
  }

  private void head(List<String> remarks) {
    line(paint.heading(fitted(name + ", " + day(assessment.on()))));
    List<String> sentences = new ArrayList<>(remarks);
    if (!dossier.equals(Dossier.of(dossier.authority()))) {
      sentences.add(
          "%s: %s (%s)."
              .formatted(
                  Label.DOCUMENTS.text(words),
                  dossier.documents().size(),
                  (dossier.complete() ? Label.COMPLETE : Label.NOT_COMPLETE).text(words)));
    }
    if (!sentences.isEmpty()) {
      paragraph(String.join(" ", sentences));
    }
  }

  private void withoutDuties() {
    text.append('\n');
    Set<String> reasons = new LinkedHashSet<>();
    assessment
        .duties()
        .forEach(duty -> duty.reasons().forEach(reason -> reasons.add(reason.text(words))));
    heading(Label.NO_DUTIES);
    reasons.forEach(this::paragraph);
  }

  private void toDo() {
    List<DutyAssessment> late = verdicts.late();
    List<DutyAssessment> open = verdicts.open();
    List<DutyAssessment> reports = open.stream().filter(Verdicts::isOfReport).toList();
    List<DutyAssessment> work = open.stream().filter(duty -> !Verdicts.isOfReport(duty)).toList();
    text.append('\n');
    heading(Label.TO_DO);
    late.stream()
        .filter(Verdicts::isOfReport)
        .forEach(duty -> task(Label.LATE.text(words), duty, true));
    late.stream()
        .filter(duty -> !Verdicts.isOfReport(duty))
        .collect(Collectors.groupingBy(this::period, LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(ofPeriod -> briefly(Label.LATE, ofPeriod, this::period));
    briefly(
        DutyStatus.MISSING, work.stream().filter(VerdictScreen::isMissing).toList(), this::period);
    List<DutyAssessment> later = new ArrayList<>();
    for (DutyAssessment duty : reports) {
      if (duty.nextStepBy().isPresent()) {
        task(day(duty.nextStepBy().get()), duty, duty.status() != DutyStatus.RUNNING);
      } else {
        later.add(duty);
      }
    }
    later(later);
    briefly(
        Label.BESIDES,
        work.stream().filter(duty -> !isMissing(duty)).toList(),
        duty -> duty.nextStepBy().map(this::day).orElse(Label.NO_DAY.text(words)));
    if (late.isEmpty() && open.isEmpty()) {
      paragraph(Label.NOTHING_TO_DO.text(words));
    }
  }

  /** Verdicts without a date, because something else has to be done first. */
  private void later(List<DutyAssessment> duties) {
    if (!duties.isEmpty()) {
      entry(Label.NO_DAY.text(words), titles(duties));
      duties.forEach(this::step);
    }
  }

  /** The work other than the reports: what comes first, and how much more there is. */
  private void briefly(
      Localizable label, List<DutyAssessment> duties, Function<DutyAssessment, String> when) {
    if (!duties.isEmpty()) {
      String what = when.apply(duties.get(0)) + ": " + titles(duties.subList(0, 1));
      if (duties.size() > 1) {
        what += "; " + Label.AND_MORE.text(words).formatted(duties.size() - 1);
      }
      entry(label.text(words), what);
    }
  }

  /** What the law asks for now and not only by the end of the period. */
  private static boolean isMissing(DutyAssessment duty) {
    return duty.status() == DutyStatus.MISSING;
  }

  private String titles(List<DutyAssessment> duties) {
    return duties.stream()
        .map(duty -> duty.obligation().title().text(words))
        .collect(Collectors.joining("; "));
  }

  /** A task: its day, and what it is; how to do it only where that is more than the day says. */
  private void task(String when, DutyAssessment duty, boolean withStep) {
    String what = titleAndPeriod(duty);
    if (duty.status() != DutyStatus.RUNNING) {
      what += ": " + duty.status().text(words);
    }
    entry(when, what);
    if (withStep) {
      step(duty);
    }
  }

  private void step(DutyAssessment duty) {
    duty.nextStep()
        .map(step -> step.text(words))
        .filter(said::add)
        .ifPresent(step -> entry("", step));
  }

  private void shown() {
    List<DutyAssessment> shown = verdicts.shown();
    if (shown.isEmpty()) {
      return;
    }
    text.append('\n');
    heading(Label.SHOWN);
    Map<String, List<DutyAssessment>> alike =
        shown.stream()
            .collect(
                Collectors.groupingBy(
                    duty -> duty.status() + " " + duty.obligation().code(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    alike.values().forEach(this::shown);
  }

  /** The periods of a duty with the same verdict, each with the days of what counts. */
  private void shown(List<DutyAssessment> duties) {
    DutyAssessment first = duties.get(0);
    String periods =
        duties.stream().map(duty -> period(duty) + days(duty)).collect(Collectors.joining(", "));
    sign(
        first.status(),
        "%s (%s), %s: %s"
            .formatted(
                first.obligation().title().text(words),
                first.obligation().code(),
                periods,
                first.status().text(words)));
  }

  private String days(DutyAssessment duty) {
    String days =
        duty.evidence().stream()
            .flatMap(evidence -> evidence.date().stream())
            .map(date -> date.text(words))
            .distinct()
            .collect(Collectors.joining(", "));
    return days.isEmpty() ? "" : " (" + days + ")";
  }

  private void counts() {
    text.append(text.toString().endsWith("\n\n") ? "" : "\n");
    paragraph(
        Stream.of(
                count(Label.RUNNING_PERIODS, verdicts.current()),
                count(Label.PAST_PERIODS, verdicts.over()))
            .filter(sentence -> !sentence.isEmpty())
            .collect(Collectors.joining(" ")));
  }

  private String count(Label label, Collection<DutyAssessment> duties) {
    return duties.isEmpty()
        ? ""
        : Verdicts.counts(duties).entrySet().stream()
            .map(count -> count.getKey().text(words) + " " + count.getValue())
            .collect(Collectors.joining(", ", label.text(words) + ": ", "."));
  }

  /** What shows what this screen leaves out. */
  private void more() {
    Stream.of(verdicts.shown(), verdicts.open(), verdicts.own())
        .flatMap(List::stream)
        .findFirst()
        .ifPresent(duty -> paragraph(Label.MORE.text(words).formatted(duty.obligation().code())));
  }

  private void notes() {
    left();
    assessment.notes().forEach(note -> note(note.text(words)));
  }

  private void left() {
    refused(Label.UNPLACED, assessment.unplaced());
    refused(Label.LATER, assessment.later());
  }

  private void note(String note) {
    text.append(Paragraph.hanging(Label.NOTE.text(words) + " ", safe(note), width));
  }

  private void refused(Label label, List<RefusedEvidence> refused) {
    refused.stream()
        .map(
            item ->
                "%s, %s: %s"
                    .formatted(item.document(), item.part().text(words), item.reason().text(words)))
        .distinct()
        .forEach(
            item -> text.append(Paragraph.hanging(label.text(words) + ": ", safe(item), width)));
  }

  private void sign(DutyStatus status, String what) {
    List<String> lines = Paragraph.lines(safe(what), width - SIGN);
    line("  " + paint.sign(status) + " " + lines.get(0));
    lines.stream().skip(1).forEach(more -> line(" ".repeat(SIGN) + more));
  }

  /** A line with a short heading. */
  private void entry(String label, String what) {
    text.append(LabelledLine.of(label, safe(what), column(), width));
  }

  /** As wide as the longest of the short headings in this language. */
  private int column() {
    int widest = Paragraph.length(PartialDate.text(LocalDate.of(2029, 12, 31), words));
    for (Label label : List.of(Label.LATE, Label.NO_DAY, Label.BESIDES)) {
      widest = Math.max(widest, Paragraph.length(label.text(words)));
    }
    return widest + LabelledLine.INDENT;
  }

  private void heading(Label label) {
    line(paint.heading(label.text(words)));
  }

  private void paragraph(String sentence) {
    Paragraph.lines(safe(sentence), width).forEach(this::line);
  }

  private String fitted(String title) {
    return String.join("\n", Paragraph.lines(title, width));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private String day(LocalDate day) {
    return PartialDate.text(day, words);
  }

  private static String safe(String sentence) {
    return TerminalText.safe(sentence);
  }

  private String titleAndPeriod(DutyAssessment duty) {
    return duty.title(assessment.on()).text(words) + ", " + period(duty);
  }

  private String period(DutyAssessment duty) {
    return duty.period().map(period -> period.text(words)).orElse("–");
  }
}
