package io.github.kuntamalli.obligation;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Something that happened to an authority itself and that bears on its duties: it came into being,
 * ended, took in another one, moved to another county, or got its first council.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param date the first day of the new state
 * @param event the change in one sentence
 */
public record AuthorityChange(LocalDate date, Reason event) {
  /** A change. */
  public AuthorityChange {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(event, "event");
  }
}
