package io.github.kuntamalli.spring;

import io.github.kuntamalli.json.UnreadableException;
import io.github.kuntamalli.json.web.ProblemDetails;
import io.github.kuntamalli.municipality.UnknownAuthorityException;
import io.github.kuntamalli.text.Language;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.convert.ConversionException;

/** Which exceptions are the library's own, so that it answers them. */
final class OwnProblems {

  private OwnProblems() {}

  /**
   * The exception of the library that an exception is, or that Spring found where it converted a
   * parameter. What an application throws is its own, whatever its cause is.
   */
  static Optional<IllegalArgumentException> in(@Nullable Throwable thrown) {
    if (thrown instanceof UnreadableException || thrown instanceof UnknownAuthorityException) {
      return Optional.of((IllegalArgumentException) thrown);
    }
    return thrown instanceof TypeMismatchException || thrown instanceof ConversionException
        ? in(thrown.getCause())
        : Optional.empty();
  }

  /** The answer to an exception of the library. */
  static ProblemDetails answer(IllegalArgumentException own, Language language) {
    return own instanceof UnknownAuthorityException unknown
        ? ProblemDetails.of(unknown, language)
        : ProblemDetails.of(((UnreadableException) own).unreadable(), language);
  }
}
