package io.github.kuntamalli.assessment;

import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An assessment in one language as a table: a row for each duty and period, for lists, tables and
 * programs that need no evidence and no law.
 *
 * <p>The constructor is not part of the API; use the static methods. Not serializable.
 *
 * @param authority the authority
 * @param on the reference date
 * @param language the language of the texts
 * @param rows the rows, in the order of the verdicts
 */
public record AssessmentSummary(
    Authority authority, LocalDate on, Language language, List<Row> rows) {

  /**
   * A verdict in one line.
   *
   * <p>The constructor is part of the API. Not serializable.
   *
   * @param code the code of the duty, such as {@code MUN-TERM-REPORT}
   * @param title the title of the duty in the period
   * @param period the name of the period, such as {@code 2021–2025}; empty if the duty does not
   *     concern the authority at all
   * @param status the verdict
   * @param cause the cause of the verdict: the first of its reasons that states more than how such
   *     duties are assessed; empty if there is none
   * @param nextStep what to do next; empty if there is nothing to do
   * @param latest the last day for the next step; empty if there is no such day
   */
  public record Row(
      ObligationCode code,
      String title,
      Optional<String> period,
      DutyStatus status,
      Optional<String> cause,
      Optional<String> nextStep,
      Optional<LocalDate> latest) {
    /** A row. */
    public Row {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(period, "period");
      Objects.requireNonNull(status, "status");
      Objects.requireNonNull(cause, "cause");
      Objects.requireNonNull(nextStep, "nextStep");
      Objects.requireNonNull(latest, "latest");
    }

    private static Optional<Reason> cause(DutyAssessment duty) {
      return duty.ownReasons().stream().findFirst().or(() -> duty.reasons().stream().findFirst());
    }

    private static Row of(DutyAssessment duty, LocalDate on, Language language) {
      return new Row(
          duty.obligation().code(),
          duty.title(on).text(language),
          duty.period().map(DutyPeriod::name),
          duty.status(),
          cause(duty).map(reason -> reason.text(language)),
          duty.nextStep().map(step -> step.text(language)),
          duty.nextStepBy());
    }
  }

  /** The list is copied. */
  public AssessmentSummary {
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(language, "language");
    rows = Copies.list(rows, "rows");
  }

  /**
   * The summary of an assessment.
   *
   * @param assessment the assessment
   * @param language Finnish, Swedish or English
   * @return a row for each verdict
   * @throws IllegalArgumentException if the language is one that the texts do not exist in
   */
  public static AssessmentSummary of(Assessment assessment, Language language) {
    Objects.requireNonNull(assessment, "assessment");
    if (!language.isComplete()) {
      throw new IllegalArgumentException(
          "language: texts exist in fi, sv and en, not in \"%s\"; choose one of them"
              .formatted(language));
    }
    return new AssessmentSummary(
        assessment.authority(),
        assessment.on(),
        language,
        assessment.duties().stream().map(duty -> Row.of(duty, assessment.on(), language)).toList());
  }
}
