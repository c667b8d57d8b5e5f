package io.github.kuntamalli.spring;

import io.github.kuntamalli.json.web.RequestParameters;
import io.github.kuntamalli.text.Language;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.WebRequest;

/**
 * The language in which a request to Spring MVC is answered. An application that goes by something
 * other than the header, such as a setting of its user, defines its own bean.
 */
@FunctionalInterface
public interface RequestLanguage {

  /**
   * The language of a request.
   *
   * @param request the request
   * @return Finnish, Swedish or English
   */
  Language of(WebRequest request);

  /**
   * The language that the header {@code Accept-Language} asks for; Finnish if it asks for none that
   * the library supports. The locale of the machine has no effect.
   *
   * @return goes by the header
   */
  static RequestLanguage byHeader() {
    return byHeader(Language.FI);
  }

  /**
   * The language that the header {@code Accept-Language} asks for.
   *
   * @param otherwise the language of requests that ask for none that the library has
   * @return goes by the header
   */
  static RequestLanguage byHeader(Language otherwise) {
    Objects.requireNonNull(otherwise, "otherwise");
    return request -> {
      String[] values = request.getHeaderValues(HttpHeaders.ACCEPT_LANGUAGE);
      return RequestParameters.language(
          values == null ? null : String.join(",", values), otherwise);
    };
  }
}
