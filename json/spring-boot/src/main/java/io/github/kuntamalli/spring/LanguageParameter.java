package io.github.kuntamalli.spring;

import io.github.kuntamalli.text.Language;
import org.springframework.core.MethodParameter;

/**
 * The parameter of a controller's method that takes the language of the request: a {@link Language}
 * without an annotation, in MVC and in WebFlux.
 */
final class LanguageParameter {

  private LanguageParameter() {}

  static boolean is(MethodParameter parameter) {
    return parameter.getParameterType() == Language.class
        && parameter.getParameterAnnotations().length == 0;
  }
}
