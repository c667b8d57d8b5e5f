package io.github.kuntamalli.spring;

import io.github.kuntamalli.text.Language;
import java.util.Objects;
import org.springframework.core.MethodParameter;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Gives the method of a WebFlux controller that takes a {@link Language} the one of the request.
 */
public final class ExchangeLanguageArgument implements HandlerMethodArgumentResolver {

  private final ExchangeLanguage languages;

  /**
   * Gives languages.
   *
   * @param languages knows the language of a request
   */
  public ExchangeLanguageArgument(ExchangeLanguage languages) {
    this.languages = Objects.requireNonNull(languages, "languages");
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return LanguageParameter.is(parameter);
  }

  @Override
  public Mono<Object> resolveArgument(
      MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
    return Mono.just(languages.of(exchange));
  }
}
