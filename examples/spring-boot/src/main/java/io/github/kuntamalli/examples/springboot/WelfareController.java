package io.github.kuntamalli.examples.springboot;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.json.Questions;
import io.github.kuntamalli.json.output.ProblemDetails;
import io.github.kuntamalli.obligation.DutiesOnDate;
import io.github.kuntamalli.report.CalendarText;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.ValidationReport;
import io.github.kuntamalli.validation.bean.ViolationFindings;
import io.github.kuntamalli.welfare.WelfareDocument;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the application answers. */
@RestController
class WelfareController {

  private final Kuntamalli kuntamalli = Kuntamalli.standard();
  private final Questions questions = Questions.to(kuntamalli);
  private final ViolationFindings findings = ViolationFindings.by(kuntamalli.rules());

  // begin check
  /**
   * Checks a document. {@code @Valid} asks its own constraints and those that the application adds,
   * the rule set asks the rest, and both are told in one answer.
   */
  @PostMapping("/documents")
  ResponseEntity<?> check(
      @Valid @RequestBody WelfareDocument document,
      BindingResult violations,
      @RequestParam(required = false) @Nullable String on,
      Locale locale) {
    LocalDate day = Questions.day("on", on).get();
    ValidationReport report = kuntamalli.validate(document, day);
    return ProblemDetails.of(report, findings(violations), Problems.language(locale))
        .<ResponseEntity<?>>map(problem -> Problems.answer(problem, locale))
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
      Locale locale) {
    return CalendarText.of(
        questions.calendar(authority, from, to).get(), Problems.language(locale));
  }

  // end questions

  private List<Finding> findings(BindingResult violations) {
    List<ConstraintViolation<?>> found = new ArrayList<>();
    for (ObjectError error : violations.getAllErrors()) {
      found.add(error.unwrap(ConstraintViolation.class));
    }
    return findings.of(found);
  }
}
