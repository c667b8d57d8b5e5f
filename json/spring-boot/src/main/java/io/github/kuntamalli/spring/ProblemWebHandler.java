package io.github.kuntamalli.spring;

import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.web.ProblemDetails;
import io.github.kuntamalli.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/**
 * Answers the library's own exceptions in Spring WebFlux as {@code application/problem+json} in the
 * language of the request: what cannot be read with 400 and all its faults, an authority that the
 * register does not know with 422. On request it also answers what Spring refuses and unexpected
 * exceptions, and logs each of them whose status is 500 or above. The exception handlers of the
 * application go first; every other exception is left alone.
 */
public class ProblemWebHandler implements WebExceptionHandler, Ordered {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemWebHandler.class);

  private final KuntamalliJson json;
  private final ExchangeLanguage languages;
  private final boolean frameworkErrors;

  /**
   * A handler.
   *
   * @param json writes the answers
   * @param languages knows the language of a request
   * @param frameworkErrors whether what Spring refuses and unexpected exceptions are answered, too
   */
  public ProblemWebHandler(
      KuntamalliJson json, ExchangeLanguage languages, boolean frameworkErrors) {
    this.json = Objects.requireNonNull(json, "json");
    this.languages = Objects.requireNonNull(languages, "languages");
    this.frameworkErrors = frameworkErrors;
  }

  /** Before that of Spring Boot, which answers everything. */
  @Override
  public int getOrder() {
    return -2;
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable thrown) {
    ServerHttpResponse response = exchange.getResponse();
    if (response.isCommitted()) {
      return Mono.error(thrown);
    }
    Language language = languages.of(exchange);
    return answer(thrown, response, language)
        .map(problem -> written(response, problem, language))
        .orElseGet(() -> Mono.error(thrown));
  }

  private Optional<ProblemDetails> answer(
      Throwable thrown, ServerHttpResponse response, Language language) {
    Optional<IllegalArgumentException> own =
        OwnProblems.in(thrown instanceof ServerWebInputException ? thrown.getCause() : thrown);
    if (own.isPresent()) {
      return own.map(found -> OwnProblems.answer(found, language));
    }
    if (!frameworkErrors) {
      return Optional.empty();
    }
    if (thrown instanceof ErrorResponse refusal) {
      if (!FrameworkErrors.isRefusalOfSpring(thrown)) {
        return Optional.empty();
      }
      refusal.getHeaders().forEach((name, values) -> response.getHeaders().put(name, values));
      return Optional.of(FrameworkErrors.answer(thrown, refusal.getStatusCode(), language, LOG));
    }
    return FrameworkErrors.isUnexpected(thrown)
        ? Optional.of(
            FrameworkErrors.answer(thrown, FrameworkErrors.statusOf(thrown), language, LOG))
        : Optional.empty();
  }

  private Mono<Void> written(
      ServerHttpResponse response, ProblemDetails problem, Language language) {
    byte[] body = json.writeLine(problem).getBytes(StandardCharsets.UTF_8);
    response.setStatusCode(HttpStatusCode.valueOf(problem.status()));
    response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    response.getHeaders().set(HttpHeaders.CONTENT_LANGUAGE, language.tag());
    response.getHeaders().setContentLength(body.length);
    return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
  }
}
