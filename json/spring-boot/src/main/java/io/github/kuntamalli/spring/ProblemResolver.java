package io.github.kuntamalli.spring;

import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.web.ProblemDetails;
import io.github.kuntamalli.text.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.ControllerAdviceBean;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.ExceptionHandlerMethodResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers the library's own exceptions in Spring MVC as {@code application/problem+json} in the
 * language of the request: what cannot be read with 400 and all its faults, an authority that the
 * register does not know with 422. An {@code @ExceptionHandler} of the application that names the
 * exception, or is in the controller itself, goes first; every other exception is left alone.
 */
public class ProblemResolver implements HandlerExceptionResolver, Ordered {

  private final KuntamalliJson json;
  private final RequestLanguage languages;
  private final ApplicationContext application;

  /**
   * A resolver.
   *
   * @param json writes the answers
   * @param languages knows the language of a request
   * @param application whose handlers of exceptions go first
   */
  public ProblemResolver(
      KuntamalliJson json, RequestLanguage languages, ApplicationContext application) {
    this.json = Objects.requireNonNull(json, "json");
    this.languages = Objects.requireNonNull(languages, "languages");
    this.application = Objects.requireNonNull(application, "application");
  }

  /** Before those of Spring, which know no exception of the library. */
  @Override
  public int getOrder() {
    return -1;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception thrown) {
    if (response.isCommitted()) {
      return null; // the server breaks off what has been sent in part
    }
    return OwnProblems.in(thrown)
        .filter(own -> !isHandledByTheApplication(handler, thrown, own))
        .map(
            own -> {
              Language language = languages.of(new ServletWebRequest(request, response));
              return answered(response, OwnProblems.answer(own, language), language);
            })
        .orElse(null);
  }

  private ModelAndView answered(
      HttpServletResponse response, ProblemDetails problem, Language language) {
    byte[] body = json.writeLine(problem).getBytes(StandardCharsets.UTF_8);
    response.setStatus(problem.status());
    response.setContentType(ProblemDetails.MEDIA_TYPE);
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
    response.setContentLength(body.length);
    try {
      response.getOutputStream().write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the client has gone
    }
    return new ModelAndView();
  }

  /** Spring resolves a handler by the causes of an exception, too. */
  private boolean isHandledByTheApplication(
      @Nullable Object handler, Exception thrown, Exception own) {
    if (!(handler instanceof HandlerMethod method)) {
      return false;
    }
    Class<?> controller = method.getBeanType();
    return new ExceptionHandlerMethodResolver(controller).resolveMethod(thrown) != null
        || ControllerAdviceBean.findAnnotatedBeans(application).stream()
            .filter(advice -> advice.isApplicableToBeanType(controller))
            .map(ControllerAdviceBean::getBeanType)
            .filter(Objects::nonNull)
            .map(advice -> new ExceptionHandlerMethodResolver(advice).resolveMethod(thrown))
            .filter(Objects::nonNull)
            .anyMatch(found -> names(found, thrown.getClass()) || names(found, own.getClass()));
  }

  private static boolean names(Method handler, Class<?> thrown) {
    ExceptionHandler stated =
        AnnotatedElementUtils.findMergedAnnotation(handler, ExceptionHandler.class);
    return (stated != null && List.of(stated.value()).contains(thrown))
        || Arrays.asList(handler.getParameterTypes()).contains(thrown);
  }
}
