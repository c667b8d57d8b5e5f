package io.github.kuntamalli.examples.htmlreport;

import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.assessment.Evidence;
import io.github.kuntamalli.assessment.RefusedEvidence;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts verdicts and what they rest on into words. */
final class Verdicts {

  private final Language language;

  Verdicts(Language language) {
    this.language = language;
  }

  /** Verdicts on one duty; neighbours that say the same of different periods become one. */
  List<Page.Verdict> folded(List<DutyAssessment> duties) {
    List<Page.Verdict> verdicts = new ArrayList<>();
    for (DutyAssessment duty : duties) {
      Page.Ground ground = ground(duty);
      int last = verdicts.size() - 1;
      if (last >= 0 && verdicts.get(last).ground().equals(ground)) {
        String periods = verdicts.get(last).period() + ", " + period(duty);
        verdicts.set(last, new Page.Verdict(periods, ground));
      } else {
        verdicts.add(new Page.Verdict(period(duty), ground));
      }
    }
    return verdicts;
  }

  Page.Status status(DutyAssessment duty) {
    return Statuses.of(duty.status(), language);
  }

  String period(DutyAssessment duty) {
    return duty.period().orElseThrow().text(language);
  }

  Page.Ground ground(DutyAssessment duty) {
    return new Page.Ground(
        status(duty),
        duty.bases().stream()
            .map(LegalBasis::provision)
            .distinct()
            .map(basis -> new Page.Link(basis.text(language), basis.eli().toString()))
            .toList(),
        duty.evidence().stream().map(this::evidence).toList(),
        refused(duty.refused()),
        duty.reasons().stream().map(reason -> reason.text(language)).toList(),
        duty.nextStep().stream().map(step -> step.text(language)).toList());
  }

  List<String> refused(List<RefusedEvidence> refused) {
    return refused.stream().map(this::refused).distinct().toList();
  }

  private String refused(RefusedEvidence refused) {
    return "%s, %s: %s"
        .formatted(
            refused.document(), refused.part().text(language), refused.reason().text(language));
  }

  private String evidence(Evidence evidence) {
    String reservations =
        evidence.reservations().stream()
            .map(reason -> reason.text(language))
            .collect(Collectors.joining(" "));
    return evidence.document()
        + ", "
        + evidence.part().text(language)
        + evidence.date().map(date -> ", " + date.text(language)).orElse("")
        + evidence.section().map(section -> ", § " + section).orElse("")
        + (reservations.isEmpty() ? "" : " (" + reservations + ")");
  }
}
