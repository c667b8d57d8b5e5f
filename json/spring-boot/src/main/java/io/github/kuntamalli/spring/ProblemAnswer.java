package io.github.kuntamalli.spring;

import io.github.kuntamalli.json.web.ProblemDetails;
import io.github.kuntamalli.text.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** A problem as the answer to a request. */
public final class ProblemAnswer {

  private ProblemAnswer() {}

  /**
   * The answer.
   *
   * @param problem what is wrong
   * @param language the language of the problem
   * @return the problem as {@code application/problem+json}, with its own status and with {@code
   *     Content-Language}
   */
  public static ResponseEntity<Object> of(ProblemDetails problem, Language language) {
    return of(problem, language, new HttpHeaders());
  }

  static ResponseEntity<Object> of(
      ProblemDetails problem, Language language, HttpHeaders furtherHeaders) {
    return ResponseEntity.status(problem.status())
        .headers(furtherHeaders)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
        .body(problem);
  }

  /**
   * The problem in Spring's own form, for an application that adds its own properties or answers
   * every problem in one way.
   *
   * @param problem what is wrong
   * @return the same problem; its findings, broken rules and number of omitted findings are
   *     properties
   */
  public static ProblemDetail toProblemDetail(ProblemDetails problem) {
    ProblemDetail detail = ProblemDetail.forStatus(problem.status());
    detail.setType(problem.type());
    detail.setTitle(problem.title());
    detail.setDetail(problem.detail());
    problem.instance().ifPresent(detail::setInstance);
    if (!problem.findings().isEmpty()) {
      detail.setProperty("findings", problem.findings());
    }
    if (!problem.brokenRules().isEmpty()) {
      detail.setProperty("brokenRules", problem.brokenRules());
    }
    problem.omitted().ifPresent(number -> detail.setProperty("omitted", number));
    return detail;
  }
}
