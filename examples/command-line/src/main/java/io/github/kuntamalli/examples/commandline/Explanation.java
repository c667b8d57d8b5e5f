package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.ContentVerdict;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.assessment.Evidence;
import io.github.kuntamalli.assessment.RefusedEvidence;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The whole reasoning on one duty, period by period. */
final class Explanation {

  private final Language words;
  private final Paint paint;
  private final int width;
  private final StringBuilder text = new StringBuilder();

  private Explanation(Language words, Paint paint, int width) {
    this.words = words;
    this.paint = paint;
    this.width = width;
  }

  static String of(
      String name,
      Assessment assessment,
      String code,
      boolean allPeriods,
      Language words,
      Paint paint,
      int width) {
    Explanation explanation = new Explanation(words, paint, width);
    Verdicts verdicts = new Verdicts(assessment);
    List<DutyAssessment> all = assessment.verdicts(code);
    List<DutyAssessment> recent = verdicts.recent().stream().filter(all::contains).toList();
    List<DutyAssessment> asked = allPeriods || recent.isEmpty() ? all : recent;
    explanation.heading(name + ", " + PartialDate.text(assessment.on(), words));
    String title = asked.get(0).obligation().title().text(words) + " (" + code + ")";
    explanation.heading(title);
    asked.forEach(explanation::period);
    List<Reason> notes =
        asked.stream()
            .flatMap(duty -> duty.methods().stream())
            .distinct()
            .collect(Collectors.toCollection(ArrayList::new));
    notes.addAll(assessment.notes());
    explanation.notes(notes);
    return explanation.text.toString();
  }

  private void heading(String title) {
    Paragraph.lines(TerminalText.safe(title), width)
        .forEach(line -> text.append(paint.heading(line)).append('\n'));
  }

  private void period(DutyAssessment duty) {
    text.append('\n');
    append(
        "  " + paint.sign(duty.status()) + " ",
        "    ",
        duty.period().map(period -> period.text(words) + ": ").orElse("")
            + duty.status().text(words));
    duty.bases().stream()
        .map(LegalBasis::provision)
        .map(provision -> provision.text(words))
        .distinct()
        .forEach(provision -> item(Label.PROVISION, provision));
    for (Evidence evidence : duty.evidence()) {
      String what = evidence.document() + ", " + evidence.part().text(words);
      what += evidence.date().map(date -> ", " + date.text(words)).orElse("");
      what += evidence.section().map(section -> ", § " + section).orElse("");
      item(Label.COUNTS, what);
      for (Reason reservation : evidence.reservations()) {
        append("      ", "      ", reservation.text(words));
      }
    }
    for (RefusedEvidence refused : duty.refused()) {
      item(
          Label.COUNTS_NOT,
          refused.document()
              + ", "
              + refused.part().text(words)
              + ": "
              + refused.reason().text(words));
    }
    duty.ownReasons().forEach(reason -> item(Label.REASON, reason.text(words)));
    for (ContentVerdict point : duty.content()) {
      item(
          Label.CONTENT,
          point.title().text(words)
              + ": "
              + point.state().text(words)
              + point.explanation().map(why -> " (" + why + ")").orElse(""));
    }
    duty.nextStep().ifPresent(step -> item(Label.NEXT_STEP, step.text(words)));
  }

  private void notes(List<Reason> notes) {
    if (!notes.isEmpty()) {
      text.append('\n');
    }
    for (Reason note : notes) {
      String sentence = TerminalText.safe(note.text(words));
      text.append(Paragraph.hanging(Label.NOTE.text(words) + " ", sentence, width));
    }
  }

  private void item(Label label, String what) {
    append("    ", "    ", label.text(words) + ": " + what);
  }

  private void append(String first, String indent, String what) {
    List<String> lines = Paragraph.lines(TerminalText.safe(what), width - indent.length());
    text.append(first).append(String.join("\n" + indent, lines)).append('\n');
  }
}
