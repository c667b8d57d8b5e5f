package io.github.kuntamalli.spring;

import io.github.kuntamalli.json.web.ProblemDetails;
import io.github.kuntamalli.text.Language;
import org.slf4j.Logger;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatusCode;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/** Which refusals come from Spring and not from the application. */
final class FrameworkErrors {

  private static final String SPRING = "org.springframework.";

  private FrameworkErrors() {}

  /**
   * Whether Spring refuses a request by its address, method, media type or parameters. A status
   * that the application throws is its own, and so are the constraints of its types.
   */
  static boolean isRefusalOfSpring(Throwable thrown) {
    Class<?> type = thrown.getClass();
    return type.getName().startsWith(SPRING)
        && type != ResponseStatusException.class
        && type != ErrorResponseException.class
        && !(thrown instanceof BindException)
        && !type.getSimpleName().contains("Validation")
        && !type.getSimpleName().equals("WebExchangeBindException");
  }

  /**
   * Whether an exception is unexpected: neither Spring nor the application has an answer to it, as
   * it has where the class names a reason or a status that is no error. The filter of Spring
   * Security answers its exceptions and the subclasses that an application defines.
   */
  static boolean isUnexpected(Throwable thrown) {
    ResponseStatus stated =
        AnnotatedElementUtils.findMergedAnnotation(thrown.getClass(), ResponseStatus.class);
    return !isOfSpringSecurity(thrown.getClass())
        && !(thrown instanceof ErrorResponse)
        && OwnProblems.in(thrown).isEmpty()
        && (stated == null || (stated.reason().isEmpty() && stated.code().value() >= 400));
  }

  /** By name, since not every application has Spring Security. */
  private static boolean isOfSpringSecurity(Class<?> thrown) {
    for (Class<?> type = thrown; type != null; type = type.getSuperclass()) {
      if (type.getName().startsWith(SPRING + "security.")) {
        return true;
      }
    }
    return false;
  }

  /** The answer, which does not contain the cause; a status of 500 or above is logged. */
  static ProblemDetails answer(
      Throwable thrown, HttpStatusCode status, Language language, Logger log) {
    if (status.value() >= 500) {
      log.error("a request failed", thrown);
    }
    return ProblemDetails.of(status.value(), language);
  }

  /** The status of an unexpected exception: the one that its class names, or 500. */
  static HttpStatusCode statusOf(Throwable unexpected) {
    ResponseStatus stated =
        AnnotatedElementUtils.findMergedAnnotation(unexpected.getClass(), ResponseStatus.class);
    return stated == null ? HttpStatusCode.valueOf(500) : stated.code();
  }
}
