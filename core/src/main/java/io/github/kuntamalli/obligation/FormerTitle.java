package io.github.kuntamalli.obligation;

import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a duty was called under an earlier law.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param title the title in Finnish, Swedish and English
 * @param to the last day on which it was called so
 */
public record FormerTitle(LocalizedText title, LocalDate to) {
  /** A former title. */
  public FormerTitle {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(to, "to");
  }
}
