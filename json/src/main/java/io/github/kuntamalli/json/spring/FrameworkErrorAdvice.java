package io.github.kuntamalli.json.spring;

import io.github.kuntamalli.json.web.ProblemDetails;
import io.github.kuntamalli.text.Language;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers what the framework refuses - an address, a method, a media type - and what nobody
 * expected as {@code application/problem+json} in the language of the request. What an exception
 * says is for the log, never for the answer. The advices of the application go before this one.
 */
@RestControllerAdvice
@Order
public class FrameworkErrorAdvice extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(FrameworkErrorAdvice.class);

  private final RequestLanguage languages;

  /**
   * An advice for all controllers.
   *
   * @param languages knows the language of a request
   */
  public FrameworkErrorAdvice(RequestLanguage languages) {
    this.languages = Objects.requireNonNull(languages, "languages");
  }

  /**
   * The answer to an exception that nobody expected.
   *
   * @param e the exception, which is logged
   * @param request the request, which names the language
   * @return status 500, or the one that a {@link ResponseStatus} of the exception names
   * @throws Exception the same one, if it is of Spring Security, whose filter answers it
   */
  @ExceptionHandler
  public ResponseEntity<Object> unexpected(Exception e, WebRequest request) throws Exception {
    if (e.getClass().getName().startsWith("org.springframework.security.")) {
      throw e;
    }
    ResponseStatus stated =
        AnnotatedElementUtils.findMergedAnnotation(e.getClass(), ResponseStatus.class);
    HttpStatus status = stated == null ? HttpStatus.INTERNAL_SERVER_ERROR : stated.code();
    if (status.is5xxServerError()) {
      LOG.error("a request failed", e);
    }
    return createResponseEntity(null, new HttpHeaders(), status, request);
  }

  @Override
  protected ResponseEntity<Object> createResponseEntity(
      @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    Language language = languages.of(request);
    return ProblemAnswer.of(ProblemDetails.of(status.value(), language), language, headers);
  }
}
