package io.github.kuntamalli.report;

import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.assessment.Evidence;
import io.github.kuntamalli.assessment.RefusedEvidence;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An assessment as a page in Markdown, for people: how often each verdict was given, then each duty
 * with its periods, and for each period the verdict with its provisions, what counts, what does
 * not, the reasons and the next step; then the documents that belong to no period and the notes.
 *
 * <p>Whatever the dossier contains is shown as text: it is escaped, white space and line breaks
 * become one space, and control characters, characters that turn the direction of writing (such as
 * U+202E) and lone surrogates become U+FFFD.
 */
public final class AssessmentMarkdown {

  private static final LocalizedText TITLE =
      LocalizedText.of(
          "Hyvinvointiraportoinnin velvoitteet",
          "Skyldigheter inom välfärdsrapporteringen",
          "Welfare-reporting duties");
  private static final LocalizedText REGISTER =
      LocalizedText.of(
          "Kuntatietojen versio", "Kommunuppgifternas version", "Edition of the municipality data");
  private static final LocalizedText CATALOG =
      LocalizedText.of(
          "Velvoiteluettelon versio",
          "Skyldighetsförteckningens version",
          "Edition of the duty catalog");
  private static final LocalizedText COUNTS =
      LocalizedText.of("Otetaan huomioon", "Beaktas", "Taken into account");
  private static final LocalizedText REFUSED =
      LocalizedText.of("Ei oteta huomioon", "Beaktas inte", "Not taken into account");
  private static final LocalizedText NEXT_STEP =
      LocalizedText.of("Seuraavaksi", "Nästa steg", "Next step");
  private static final LocalizedText UNPLACED =
      LocalizedText.of(
          "Asiakirjat, joita ei voitu sijoittaa millekään kaudelle",
          "Dokument som inte kunde hänföras till någon period",
          "Documents that could not be placed in any period");
  private static final LocalizedText LATER =
      LocalizedText.of(
          "Tarkastelupäivän jälkeiset", "Efter referensdagen", "After the reference date");
  private static final LocalizedText NOTES = LocalizedText.of("Huomiot", "Upplysningar", "Notes");

  private final Language language;
  private final StringBuilder page = new StringBuilder();

  private AssessmentMarkdown(Language language) {
    this.language = language;
  }

  /**
   * The page of an assessment, with every duty and period, under the name of the authority.
   *
   * @param assessment the assessment
   * @param language Finnish, Swedish or English
   * @return Markdown, with a line feed at its end
   */
  public static String of(Assessment assessment, Language language) {
    Objects.requireNonNull(language, "language");
    return of(assessment.name().text(language), assessment, language);
  }

  /**
   * The page of an assessment, with every duty and period.
   *
   * @param name what the authority is called, such as {@code Tampere}; the register states it
   * @param assessment the assessment
   * @param language Finnish, Swedish or English
   * @return Markdown, with a line feed at its end
   * @throws IllegalArgumentException if the name is blank
   */
  public static String of(String name, Assessment assessment, Language language) {
    Objects.requireNonNull(language, "language");
    return of(name, assessment, assessment.duties(), language);
  }

  /**
   * The page of an assessment with some of its verdicts, such as those of the current term.
   *
   * @param name what the authority is called, such as {@code Tampere}; the register states it
   * @param assessment the assessment
   * @param shown the verdicts to show, in the order of the page; those on one duty next to each
   *     other
   * @param language Finnish, Swedish or English
   * @return Markdown, with a line feed at its end
   * @throws IllegalArgumentException if the name is blank
   */
  public static String of(
      String name, Assessment assessment, List<DutyAssessment> shown, Language language) {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(assessment, "assessment");
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "name: the name of the authority is blank; write what it is called, such as Tampere");
    }
    AssessmentMarkdown page = new AssessmentMarkdown(language);
    page.head(name, assessment, shown);
    Obligation before = null;
    for (DutyAssessment duty : shown) {
      if (!duty.obligation().equals(before)) {
        page.heading(
            2,
            Markdown.text(duty.obligation().title().text(language))
                + " "
                + Markdown.code(duty.obligation().code().value()));
        before = duty.obligation();
      }
      page.verdict(duty);
    }
    page.section(UNPLACED, page.refused(assessment.unplaced()));
    page.section(LATER, page.refused(assessment.later()));
    page.section(NOTES, page.words(notes(assessment, shown)));
    return page.page.toString();
  }

  /** The notes, after what is the same sentence in many of the verdicts shown. */
  private static List<Reason> notes(Assessment assessment, List<DutyAssessment> shown) {
    return Stream.concat(
            shown.stream().flatMap(duty -> duty.methods().stream()).distinct(),
            assessment.notes().stream())
        .toList();
  }

  private void head(String name, Assessment assessment, List<DutyAssessment> shown) {
    page.append("# ").append(TITLE.text(language)).append(": ");
    page.append(Markdown.text(name)).append("\n\n");
    item(ReportLabels.DAY, PartialDate.text(assessment.on(), language));
    item(REGISTER, assessment.registerEdition().id());
    item(CATALOG, assessment.catalogEdition().id());
    for (DutyStatus status : DutyStatus.values()) {
      long number = shown.stream().filter(duty -> duty.status() == status).count();
      if (number > 0) {
        item(status, Long.toString(number));
      }
    }
  }

  private void verdict(DutyAssessment duty) {
    String status = duty.status().text(language);
    heading(
        3,
        duty.period().map(period -> Markdown.text(period.text(language)) + ": ").orElse("")
            + status);
    List<String> provisions =
        duty.bases().stream()
            .map(LegalBasis::provision)
            .distinct()
            .map(provision -> Markdown.link(provision.text(language), provision.eli()))
            .toList();
    if (!provisions.isEmpty()) {
      item(ReportLabels.PROVISION, String.join("; ", provisions));
    }
    duty.evidence().forEach(evidence -> item(COUNTS, Markdown.text(words(evidence))));
    refused(duty.refused()).forEach(refused -> item(REFUSED, refused));
    words(duty.ownReasons()).forEach(reason -> item(ReportLabels.WHY, reason));
    duty.nextStep().ifPresent(step -> item(NEXT_STEP, Markdown.text(step.text(language))));
  }

  private String words(Evidence evidence) {
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

  private List<String> refused(List<RefusedEvidence> refused) {
    return refused.stream()
        .map(
            one ->
                "%s, %s: %s"
                    .formatted(
                        one.document(), one.part().text(language), one.reason().text(language)))
        .distinct()
        .map(Markdown::text)
        .toList();
  }

  private List<String> words(Collection<? extends Localizable> wordings) {
    return wordings.stream().map(wording -> Markdown.text(wording.text(language))).toList();
  }

  private void section(LocalizedText what, List<String> sentences) {
    if (!sentences.isEmpty()) {
      heading(2, what.text(language));
      sentences.forEach(sentence -> page.append("- ").append(sentence).append('\n'));
    }
  }

  private void heading(int level, String text) {
    if (page.charAt(page.length() - 2) != '\n') {
      page.append('\n');
    }
    page.append("#".repeat(level)).append(' ').append(text).append("\n\n");
  }

  private void item(Localizable what, String text) {
    page.append("- **").append(what.text(language)).append("**: ").append(text).append('\n');
  }
}
