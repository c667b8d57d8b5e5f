package io.github.kuntamalli.spring;

import io.github.kuntamalli.json.UnreadableException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** An application's own answer to what cannot be read. */
@RestControllerAdvice
class OwnAnswerToUnreadable {

  @ExceptionHandler
  ProblemDetail unreadable(UnreadableException e) {
    return ProblemDetail.forStatus(HttpStatus.I_AM_A_TEAPOT);
  }
}
