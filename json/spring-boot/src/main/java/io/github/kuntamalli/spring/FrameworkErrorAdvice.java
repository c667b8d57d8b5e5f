package io.github.kuntamalli.spring;

import io.github.kuntamalli.json.web.ProblemDetails;
import io.github.kuntamalli.text.Language;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers what Spring MVC refuses - an address, a method, a media type - and unexpected exceptions
 * as {@code application/problem+json} in the language of the request. The message of an exception
 * is only for the log: each exception that this advice answers with a status of 500 or above is
 * logged. The advices of the application take precedence over this one; what the application throws
 * itself, and what the constraints of its types find, is answered as without this advice.
 */
@RestControllerAdvice
@Order
public class FrameworkErrorAdvice extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(FrameworkErrorAdvice.class);

  private final RequestLanguage languages;
  private final boolean problemDetails;

  /**
   * An advice for all controllers.
   *
   * @param languages knows the language of a request
   * @param problemDetails whether the problem details of the application's own exceptions are sent,
   *     as {@code spring.mvc.problemdetails.enabled} says
   */
  public FrameworkErrorAdvice(RequestLanguage languages, boolean problemDetails) {
    this.languages = Objects.requireNonNull(languages, "languages");
    this.problemDetails = problemDetails;
  }

  /**
   * The answer to an unexpected exception.
   *
   * @param e the exception, which is logged if the status is 500 or above
   * @param request has the language
   * @return status 500, or the one that a {@code ResponseStatus} of the exception names
   * @throws Exception the same one, if another handler answers it, such as the filter of Spring
   *     Security, or if a part of another answer has been sent, so that the server breaks it off
   */
  @ExceptionHandler
  public ResponseEntity<Object> unexpected(Exception e, WebRequest request) throws Exception {
    if (!FrameworkErrors.isUnexpected(e) || isCommitted(request)) {
      throw e;
    }
    return answer(e, FrameworkErrors.statusOf(e), new HttpHeaders(), request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception e,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (FrameworkErrors.isRefusalOfSpring(e) && !isCommitted(request)) {
      return answer(e, status, headers, request);
    }
    return problemDetails
        ? super.handleExceptionInternal(e, body, headers, status, request)
        : rethrown(e);
  }

  /** The same exception again, with which Spring continues as without this advice. */
  @SuppressWarnings("unchecked")
  private static <E extends Exception> ResponseEntity<Object> rethrown(Exception e) throws E {
    throw (E) e;
  }

  private ResponseEntity<Object> answer(
      Exception e, HttpStatusCode status, HttpHeaders headers, WebRequest request) {
    Language language = languages.of(request);
    ProblemDetails problem = FrameworkErrors.answer(e, status, language, LOG);
    return ProblemAnswer.of(problem, language, headers);
  }

  private static boolean isCommitted(WebRequest request) {
    return request instanceof ServletWebRequest servlet
        && servlet.getResponse() != null
        && servlet.getResponse().isCommitted();
  }
}
