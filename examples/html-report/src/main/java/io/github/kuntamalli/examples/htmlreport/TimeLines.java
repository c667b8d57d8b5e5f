package io.github.kuntamalli.examples.htmlreport;

import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.Frequency;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Draws the periods of an assessment to scale. */
final class TimeLines {

  private static final int LEFT = 300;
  private static final int SCALE = 640;
  private static final int TOP = 40;
  private static final int ROW = 32;
  private static final int LINE = 13;
  private static final int LETTERS = 46;
  private static final int BAR = 22;
  private static final int ROOM_FOR_A_WORD = 62;

  private final Assessment assessment;
  private final Language language;
  private final LocalDate first;
  private final long days;

  private TimeLines(Assessment assessment, Language language) {
    this.assessment = assessment;
    this.language = language;
    List<DutyPeriod> periods =
        assessment.duties().stream().flatMap(duty -> duty.period().stream()).toList();
    this.first =
        periods.stream()
            .map(DutyPeriod::from)
            .min(Comparator.naturalOrder())
            .orElse(assessment.on().withDayOfYear(1));
    LocalDate last =
        periods.stream()
            .map(DutyPeriod::to)
            .max(Comparator.naturalOrder())
            .filter(assessment.on()::isBefore)
            .orElse(assessment.on());
    this.days = Math.max(1, ChronoUnit.DAYS.between(first, last.plusDays(1)));
  }

  static Page.TimeLine of(Assessment assessment, Language language) {
    return new TimeLines(assessment, language).draw();
  }

  private Page.TimeLine draw() {
    Map<String, List<DutyAssessment>> byDuty = new LinkedHashMap<>();
    Map<String, DutyPeriod> terms = new LinkedHashMap<>();
    for (DutyAssessment duty : assessment.duties()) {
      duty.period()
          .ifPresent(
              period -> {
                byDuty
                    .computeIfAbsent(duty.obligation().code().value(), code -> new ArrayList<>())
                    .add(duty);
                if (duty.obligation().frequency() == Frequency.ONCE_A_TERM) {
                  terms.putIfAbsent(period.name(), period);
                }
              });
    }
    List<Page.Row> rows = new ArrayList<>();
    acts()
        .forEach((act, days) -> rows.add(row(rows.size(), act, act, acts(rows.size(), act, days))));
    int termsAt = rows.size();
    rows.add(
        row(
            termsAt,
            Words.TERMS.in(language),
            Words.TERMS.in(language),
            terms.values().stream()
                .map(term -> bar(termsAt, term, "term", term.name(), term.name()))
                .toList()));
    byDuty.forEach(
        (code, verdicts) -> {
          int number = rows.size();
          rows.add(
              row(
                  number,
                  verdicts.get(0).obligation().title().text(language),
                  code,
                  verdicts.stream().map(verdict -> bar(number, verdict)).toList()));
        });
    List<Page.Tick> ticks = new ArrayList<>();
    LocalDate end = first.plusDays(days);
    for (LocalDate year = first.withDayOfYear(1); year.isBefore(end); year = year.plusYears(1)) {
      if (!year.isBefore(first) && year.getYear() % 2 == 1) {
        ticks.add(new Page.Tick(x(year), year.getYear()));
      }
    }
    int bottom = TOP + rows.size() * ROW;
    return new Page.TimeLine(
        LEFT + SCALE + 20, bottom + 10, LEFT, bottom, x(assessment.on()), ticks, rows);
  }

  /**
   * The acts on which the verdicts are based, each with the days on which any of its provisions was
   * in force.
   */
  private Map<String, DutyPeriod> acts() {
    Map<String, DutyPeriod> acts = new TreeMap<>();
    assessment.duties().stream()
        .flatMap(duty -> duty.bases().stream())
        .distinct()
        .forEach(
            basis -> {
              LocalDate from = basis.validity().from().filter(first::isBefore).orElse(first);
              LocalDate last = first.plusDays(days - 1);
              LocalDate to = basis.validity().to().filter(last::isAfter).orElse(last);
              if (!to.isBefore(from)) {
                String act = basis.provision().statute().toString();
                acts.merge(act, new DutyPeriod(act, from, to, false), TimeLines::both);
              }
            });
    return acts;
  }

  private static DutyPeriod both(DutyPeriod one, DutyPeriod other) {
    return new DutyPeriod(
        one.name(),
        one.from().isBefore(other.from()) ? one.from() : other.from(),
        one.to().isAfter(other.to()) ? one.to() : other.to(),
        false);
  }

  private List<Page.Bar> acts(int number, String act, DutyPeriod days) {
    return List.of(bar(number, days, "act", act, act));
  }

  private static Page.Row row(int number, String label, String tip, List<Page.Bar> bars) {
    List<String> words = twoLines(label);
    int middle = TOP + number * ROW + 15 - (words.size() - 1) * LINE / 2;
    List<Page.Line> lines = new ArrayList<>();
    words.forEach(line -> lines.add(new Page.Line(middle + lines.size() * LINE, line)));
    return new Page.Row(lines, tip, bars);
  }

  /** A label in at most two lines; what does not fit is left to the tip. */
  static List<String> twoLines(String label) {
    if (label.length() <= LETTERS) {
      return List.of(label);
    }
    int cut = lastSpace(label);
    String rest = label.substring(cut).stripLeading();
    return List.of(
        label.substring(0, cut),
        rest.length() <= LETTERS ? rest : rest.substring(0, lastSpace(rest)) + " …");
  }

  /**
   * Where a line ends: at the last space that fits, and within a word that is longer than a line.
   */
  private static int lastSpace(String words) {
    int space = words.lastIndexOf(' ', LETTERS);
    return space > 0 ? space : LETTERS;
  }

  private Page.Bar bar(int number, DutyAssessment verdict) {
    Page.Status status = Statuses.of(verdict.status(), language);
    DutyPeriod period = verdict.period().orElseThrow();
    return bar(
        number, period, status.style(), status.sign(), period.name() + ": " + status.words());
  }

  private Page.Bar bar(int number, DutyPeriod period, String style, String text, String tip) {
    int from = x(period.from());
    int width = Math.max(4, x(period.to().plusDays(1)) - from - 2);
    String shown = text.length() == 1 || width >= ROOM_FOR_A_WORD ? text : "";
    return new Page.Bar(from, TOP + number * ROW, width, BAR, style, shown, tip);
  }

  private int x(LocalDate day) {
    return LEFT + (int) (SCALE * ChronoUnit.DAYS.between(first, day) / days);
  }
}
