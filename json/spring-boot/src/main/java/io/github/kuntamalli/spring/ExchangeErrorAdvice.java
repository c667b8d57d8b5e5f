package io.github.kuntamalli.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.reactive.result.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Sends the problem details of the application's own exceptions in Spring WebFlux as Spring Boot
 * does, and leaves what Spring refuses to {@link ProblemWebHandler}. It is used where both are
 * requested.
 */
@RestControllerAdvice
@Order
public class ExchangeErrorAdvice extends ResponseEntityExceptionHandler {

  /** For Spring. */
  public ExchangeErrorAdvice() {}

  @Override
  protected Mono<ResponseEntity<Object>> handleExceptionInternal(
      Exception e,
      @Nullable Object body,
      @Nullable HttpHeaders headers,
      HttpStatusCode status,
      ServerWebExchange exchange) {
    return FrameworkErrors.isRefusalOfSpring(e)
        ? Mono.error(e)
        : super.handleExceptionInternal(e, body, headers, status, exchange);
  }
}
