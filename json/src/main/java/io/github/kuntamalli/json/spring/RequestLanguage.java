package io.github.kuntamalli.json.spring;

import io.github.kuntamalli.json.web.RequestParameters;
import io.github.kuntamalli.text.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.WebRequest;

/**
 * The language in which a request is answered. An application that goes by something else than the
 * header, such as a setting of its user, has a bean of its own.
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
   * the library speaks. The locale of the machine has no say.
   *
   * @return goes by the header
   */
  static RequestLanguage byHeader() {
    return request -> {
      String[] values = request.getHeaderValues(HttpHeaders.ACCEPT_LANGUAGE);
      return RequestParameters.language(values == null ? null : String.join(",", values));
    };
  }
}
