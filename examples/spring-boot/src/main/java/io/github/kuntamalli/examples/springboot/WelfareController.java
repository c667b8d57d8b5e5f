package io.github.kuntamalli.examples.springboot;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.duty.DutiesOnDate;
import io.github.kuntamalli.json.web.ProblemDetails;
import io.github.kuntamalli.json.web.RequestParameters;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.report.ICalendar;
import io.github.kuntamalli.spring.ProblemAnswer;
import io.github.kuntamalli.spring.Violations;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.ValidationReport;
import io.github.kuntamalli.validation.bean.ViolationFindings;
import io.github.kuntamalli.welfare.WelfareDocument;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the application answers. */
@RestController
class WelfareController {

  private final Kuntamalli kuntamalli;
  private final RequestParameters questions;
  private final ViolationFindings findings;

  WelfareController(
      Kuntamalli kuntamalli, RequestParameters questions, ViolationFindings findings) {
    this.kuntamalli = kuntamalli;
    this.questions = questions;
    this.findings = findings;
  }

  // begin check
  /**
   * Checks a document. {@code @Valid} checks its own constraints and those of the application, the
   * rule set checks the other rules, and one answer reports both.
   */
  @PostMapping("/documents")
  ResponseEntity<?> check(
      @Valid @RequestBody WelfareDocument document,
      BindingResult violations,
      @RequestParam(required = false) @Nullable String on,
      Language language) {
    LocalDate day = RequestParameters.day("on", on).get();
    ValidationReport report = kuntamalli.validate(document, day);
    List<Finding> constraints = findings.convert(Violations.of(violations));
    return ProblemDetails.of(report, constraints, language)
        .<ResponseEntity<?>>map(problem -> ProblemAnswer.of(problem, language))
        .orElseGet(() -> ResponseEntity.ok(report));
  }

  // end check

  // begin questions
  /** What applied to an authority on a day. */
  @GetMapping("/duties")
  DutiesOnDate duties(
      @RequestParam(required = false) @Nullable String authority,
      @RequestParam(required = false) @Nullable String on) {
    return questions.dutiesOf(authority, on).get();
  }

  /** When an authority has to meet its duties, for a calendar application. */
  @GetMapping(path = "/calendar", produces = "text/calendar;charset=UTF-8")
  String calendar(
      @RequestParam(required = false) @Nullable String authority,
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to,
      Language language) {
    return ICalendar.of(questions.calendar(authority, from, to).get(), language);
  }

  // end questions

  // begin assess
  /** Judges a dossier. An authority that nobody knows is answered with 422. */
  @PostMapping("/assessments")
  Assessment assess(
      @RequestBody Dossier dossier, @RequestParam(required = false) @Nullable String on) {
    return kuntamalli.assess(dossier, RequestParameters.day("on", on).get());
  }

  // end assess

  // begin duty
  /** A municipality and a status: a code in the path and a constant in the query. */
  @GetMapping("/statuses/{municipality}")
  VerdictRow status(@PathVariable MunicipalityCode municipality, @RequestParam DutyStatus status) {
    return new VerdictRow(municipality, status);
  }

  /** A type of the application that contains types of the library. */
  record VerdictRow(MunicipalityCode municipality, DutyStatus status) {}
  // end duty
}
