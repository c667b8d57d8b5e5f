package io.github.kuntamalli.validation;

import java.util.Objects;

/**
 * Something to be checked and its place in the whole that it is a part of.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param at the place; {@link Location#ROOT} if it is the whole
 * @param value the value to check
 */
public record Subject(Location at, Object value) {
  /** A subject. */
  public Subject {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(value, "value");
  }
}
