package io.github.kuntamalli.json.spring;

import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.UnreadableException;
import io.github.kuntamalli.json.web.ProblemDetails;
import io.github.kuntamalli.text.Language;
import java.lang.reflect.Type;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Answers a body or a question that cannot be read with all its faults, as {@code
 * application/problem+json} in the language of the request. A body of the library's types that is
 * needed and empty is one that cannot be read.
 */
@RestControllerAdvice
@Order(0)
public class InvalidBodyAdvice extends RequestBodyAdviceAdapter {

  private final KuntamalliJson json;
  private final RequestLanguage languages;

  /**
   * An advice for all controllers.
   *
   * @param json says what is wrong with an empty body
   * @param languages knows the language of a request
   */
  public InvalidBodyAdvice(KuntamalliJson json, RequestLanguage languages) {
    this.json = Objects.requireNonNull(json, "json");
    this.languages = Objects.requireNonNull(languages, "languages");
  }

  /**
   * The answer to what cannot be read.
   *
   * @param e carries the faults
   * @param request the request, which names the language
   * @return status 400 with the faults
   */
  @ExceptionHandler
  public ResponseEntity<Object> unreadable(UnreadableException e, WebRequest request) {
    Language language = languages.of(request);
    return ProblemAnswer.of(ProblemDetails.of(e.unreadable(), language), language);
  }

  @Override
  public boolean supports(
      MethodParameter parameter,
      Type type,
      Class<? extends HttpMessageConverter<?>> converterType) {
    RequestBody body = parameter.getParameterAnnotation(RequestBody.class);
    return body != null
        && body.required()
        && type instanceof Class
        && WireFormatConverter.class.isAssignableFrom(converterType);
  }

  @Override
  public Object handleEmptyBody(
      @Nullable Object body,
      HttpInputMessage in,
      MethodParameter parameter,
      Type type,
      Class<? extends HttpMessageConverter<?>> converterType) {
    return json.read("", (Class<?>) type).get();
  }
}
