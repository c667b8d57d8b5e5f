package io.github.kuntamalli.spring;

import java.lang.reflect.Type;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Treats an empty body, where one of the library's types is required, as an unreadable one, with
 * the same faults in Spring MVC as any other.
 */
@RestControllerAdvice
public class EmptyBodyAdvice extends RequestBodyAdviceAdapter {

  private final WireFormatConverter converter;

  /**
   * An advice for all controllers.
   *
   * @param converter reports the faults of an empty body
   */
  public EmptyBodyAdvice(WireFormatConverter converter) {
    this.converter = Objects.requireNonNull(converter, "converter");
  }

  @Override
  public boolean supports(
      MethodParameter parameter,
      Type type,
      Class<? extends HttpMessageConverter<?>> converterType) {
    RequestBody body = parameter.getParameterAnnotation(RequestBody.class);
    return body != null
        && body.required()
        && WireFormatConverter.class.isAssignableFrom(converterType);
  }

  @Override
  public Object handleEmptyBody(
      @Nullable Object body,
      HttpInputMessage in,
      MethodParameter parameter,
      Type type,
      Class<? extends HttpMessageConverter<?>> converterType) {
    return converter.readNothing(type);
  }
}
