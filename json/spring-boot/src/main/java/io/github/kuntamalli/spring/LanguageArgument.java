package io.github.kuntamalli.spring;

import io.github.kuntamalli.text.Language;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives the method of a controller that takes a {@link Language} the one of the request. */
public final class LanguageArgument implements HandlerMethodArgumentResolver {

  private final RequestLanguage languages;

  /**
   * Gives languages.
   *
   * @param languages knows the language of a request
   */
  public LanguageArgument(RequestLanguage languages) {
    this.languages = Objects.requireNonNull(languages, "languages");
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return LanguageParameter.is(parameter);
  }

  @Override
  public Language resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return languages.of(request);
  }
}
