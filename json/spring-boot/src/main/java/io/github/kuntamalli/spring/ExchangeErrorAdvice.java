package io.github.kuntamalli.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.reactive.result.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import reactor.core.publisher.Mono;

/**
 * Sends problem details in Spring WebFlux as Spring Boot does, and leaves the library's own
 * exceptions to {@link ProblemWebHandler}; on request also what Spring refuses. It is used where
 * the application asks for problem details.
 */
@RestControllerAdvice
public class ExchangeErrorAdvice extends ResponseEntityExceptionHandler implements Ordered {

  private final boolean frameworkErrors;

  /**
   * An advice for all controllers.
   *
   * @param frameworkErrors whether the handler answers what Spring refuses
   */
  public ExchangeErrorAdvice(boolean frameworkErrors) {
    this.frameworkErrors = frameworkErrors;
  }

  /** That of Spring Boot's own; after the advices of the application if Spring's words are left. */
  @Override
  public int getOrder() {
    return frameworkErrors ? LOWEST_PRECEDENCE : 0;
  }

  @Override
  protected Mono<ResponseEntity<Object>> handleExceptionInternal(
      Exception e,
      @Nullable Object body,
      @Nullable HttpHeaders headers,
      HttpStatusCode status,
      ServerWebExchange exchange) {
    boolean ofTheHandler =
        frameworkErrors
            ? FrameworkErrors.isRefusalOfSpring(e)
            : e instanceof ServerWebInputException && OwnProblems.in(e.getCause()).isPresent();
    return ofTheHandler
        ? Mono.error(e)
        : super.handleExceptionInternal(e, body, headers, status, exchange);
  }
}
