package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.assessment.Evidence;
import io.github.kuntamalli.assessment.RefusedEvidence;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The verdicts of one assessment as a table for the eye. */
final class VerdictTable {

  private static final List<LocalizedText> HEADINGS =
      List.of(
          LocalizedText.of("Viranomainen", "Myndighet", "Authority"),
          LocalizedText.of("Velvoite", "Skyldighet", "Duty"),
          LocalizedText.of("Kausi", "Period", "Period"),
          LocalizedText.of("Arvio", "Bedömning", "Verdict"),
          LocalizedText.of("Säännös", "Bestämmelse", "Provision"),
          LocalizedText.of(
              "Näyttö ja perustelut", "Underlag och motivering", "Evidence and reasons"),
          LocalizedText.of("Seuraavaksi", "Nästa steg", "Next step"));
  private static final LocalizedText TITLE = LocalizedText.of("tilanne", "läget", "as of");
  private static final LocalizedText NOTE = LocalizedText.of("Huom.", "Obs.", "Note:");
  private static final LocalizedText UNPLACED =
      LocalizedText.of(
          "Asiakirjat, joita ei voitu sijoittaa millekään kaudelle",
          "Dokument som inte kunde hänföras till någon period",
          "Documents that could not be placed in any period");
  private static final LocalizedText LATER =
      LocalizedText.of("Jätetty pois", "Utelämnat", "Left out");

  private static final int NAME = 16;
  private static final int DUTY = 22;
  private static final int PERIOD = 11;
  private static final int VERDICT = 18;
  private static final int BASIS = 22;

  private final MunicipalityRegister register;
  private final Language language;
  private final int why;
  private final int next;
  private final boolean allPeriods;

  VerdictTable(MunicipalityRegister register, Language language, int width, boolean allPeriods) {
    this.register = register;
    this.language = language;
    int rest = Math.max(30, width - NAME - DUTY - PERIOD - VERDICT - BASIS - 8);
    this.why = rest * 2 / 3;
    this.next = rest - why;
    this.allPeriods = allPeriods;
  }

  String render(Assessment assessment) {
    String name = register.nameOf(assessment.authority(), assessment.on()).text(language);
    List<DutyAssessment> rows = allPeriods ? assessment.duties() : ofInterest(assessment);
    int[] widths = {NAME, DUTY, PERIOD, VERDICT, BASIS, why, next};
    Grid grid = new Grid();
    for (int i = 0; i < widths.length; i++) {
      grid.column(HEADINGS.get(i).text(language), widths[i]);
    }
    for (DutyAssessment duty : rows) {
      grid.row(
          List.of(
              name,
              duty(duty),
              duty.period().map(period -> period.text(language)).orElse("–"),
              duty.status().text(language),
              bases(duty),
              why(duty),
              nextStep(duty)));
    }
    StringBuilder text = new StringBuilder();
    text.append("== ").append(name).append(", ").append(TITLE.text(language)).append(' ');
    text.append(PartialDate.of(assessment.on()).text(language)).append(" ==\n");
    text.append(grid.render()).append('\n');
    appendRefused(text, UNPLACED, assessment.unplaced());
    appendRefused(text, LATER, assessment.later());
    for (Reason note : assessment.notes()) {
      text.append(NOTE.text(language)).append(' ').append(note.text(language)).append('\n');
    }
    return text.toString();
  }

  private void appendRefused(
      StringBuilder text, LocalizedText heading, List<RefusedEvidence> refused) {
    refused.stream()
        .map(
            item ->
                "%s: %s, %s: %s"
                    .formatted(
                        heading.text(language),
                        item.document(),
                        item.part().text(language),
                        item.reason().text(language)))
        .distinct()
        .forEach(line -> text.append(line).append('\n'));
  }

  /**
   * Periods with evidence, counted or refused, and the one that runs on the day asked about. What
   * is done with a document after the council belongs to the document, so a term that is shown for
   * one duty is shown for all.
   */
  static List<DutyAssessment> ofInterest(Assessment assessment) {
    Set<DutyPeriod> withEvidence =
        assessment.duties().stream()
            .filter(duty -> !duty.evidence().isEmpty() || !duty.refused().isEmpty())
            .flatMap(duty -> duty.period().stream())
            .collect(Collectors.toSet());
    return assessment.duties().stream()
        .filter(
            duty ->
                duty.period().isEmpty()
                    || !duty.refused().isEmpty()
                    || duty.status() == DutyStatus.NOT_STARTED
                    || duty.status() == DutyStatus.MISSING
                    || duty.period().get().days().contains(assessment.on())
                    || (duty.status() != DutyStatus.NOT_APPLICABLE
                        && withEvidence.contains(duty.period().get())))
        .toList();
  }

  private String duty(DutyAssessment duty) {
    return duty.obligation().code() + "\n" + duty.obligation().title().text(language);
  }

  private String bases(DutyAssessment duty) {
    return duty.bases().stream()
        .map(basis -> basis.provision().text(language))
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private String nextStep(DutyAssessment duty) {
    return duty.nextStep().map(step -> step.text(language)).orElse("–");
  }

  private String why(DutyAssessment duty) {
    List<String> lines = new ArrayList<>();
    for (Evidence evidence : duty.evidence()) {
      String line = "+ " + evidence.document() + ", " + evidence.part().text(language);
      line += evidence.date().map(date -> ", " + date.text(language)).orElse("");
      line += evidence.section().map(section -> ", § " + section).orElse("");
      for (Reason reservation : evidence.reservations()) {
        line += " (" + reservation.text(language) + ")";
      }
      lines.add(line);
    }
    for (RefusedEvidence refused : duty.refused()) {
      lines.add(
          "- %s, %s: %s"
              .formatted(
                  refused.document(),
                  refused.part().text(language),
                  refused.reason().text(language)));
    }
    duty.reasons().stream()
        .filter(reason -> reason.code() != ReasonCode.HANDLED_IN_PERIOD)
        .forEach(reason -> lines.add(reason.text(language)));
    return String.join("\n", lines);
  }
}
