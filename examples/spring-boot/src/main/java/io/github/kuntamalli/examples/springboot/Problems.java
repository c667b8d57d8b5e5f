package io.github.kuntamalli.examples.springboot;

import io.github.kuntamalli.json.UnreadableException;
import io.github.kuntamalli.json.output.ProblemDetails;
import io.github.kuntamalli.text.Language;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Every refusal as {@code application/problem+json} in the language of the request: the library's
 * with codes and pointers, the framework's own with the texts of {@code messages.properties}.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

  @ExceptionHandler
  ResponseEntity<Object> unreadable(UnreadableException e, Locale locale) {
    return answer(ProblemDetails.of(e.unreadable(), language(locale)), locale);
  }

  @Override
  protected ResponseEntity<Object> createResponseEntity(
      @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    HttpHeaders said = new HttpHeaders();
    said.putAll(headers);
    said.setContentLanguage(LocaleContextHolder.getLocale());
    return super.createResponseEntity(body, said, status, request);
  }

  static ResponseEntity<Object> answer(ProblemDetails problem, Locale locale) {
    return ResponseEntity.status(problem.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
        .body(problem);
  }

  /** The application knows no other locales than those of the library. */
  static Language language(Locale locale) {
    return Language.of(locale.getLanguage());
  }
}
