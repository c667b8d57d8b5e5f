package io.github.kuntamalli.spring;

import io.github.kuntamalli.json.web.RequestParameters;
import io.github.kuntamalli.text.Language;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

/**
 * The language in which a request to Spring WebFlux is answered. An application that goes by
 * something other than the header, such as a setting of its user, defines its own bean.
 */
@FunctionalInterface
public interface ExchangeLanguage {

  /**
   * The language of a request.
   *
   * @param exchange the request and its answer
   * @return Finnish, Swedish or English
   */
  Language of(ServerWebExchange exchange);

  /**
   * The language that the header {@code Accept-Language} asks for. The locale of the machine has no
   * say.
   *
   * @param otherwise the language of requests that ask for none that the library has
   * @return goes by the header
   */
  static ExchangeLanguage byHeader(Language otherwise) {
    Objects.requireNonNull(otherwise, "otherwise");
    return exchange -> {
      List<String> values =
          exchange.getRequest().getHeaders().getValuesAsList(HttpHeaders.ACCEPT_LANGUAGE);
      return RequestParameters.language(
          values.isEmpty() ? null : String.join(",", values), otherwise);
    };
  }
}
