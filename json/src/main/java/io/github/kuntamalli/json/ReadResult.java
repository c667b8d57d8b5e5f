package io.github.kuntamalli.json;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.Finding;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The result of reading a text: the value, or the faults.
 *
 * @param <T> what was read
 */
public sealed interface ReadResult<T> {

  /**
   * The text could be read.
   *
   * <p>The constructor is not part of the API; the library makes these values. Not serializable.
   *
   * @param value the value
   * @param <T> its type
   */
  record Success<T>(T value) implements ReadResult<T> {
    /** A value. */
    public Success {
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * The text could not be read.
   *
   * <p>The constructor is not part of the API; the library makes these values. Not serializable.
   *
   * @param faults the faults: at least one, each with its place
   * @param <T> what should have been read
   */
  record Failure<T>(List<Finding> faults) implements ReadResult<T> {
    /** The list is copied. */
    public Failure {
      faults = List.copyOf(faults);
    }
  }

  /**
   * The value, if the text could be read.
   *
   * @return the value, or empty
   */
  default Optional<T> asOptional() {
    return this instanceof Success<T> read ? Optional.of(read.value()) : Optional.empty();
  }

  /**
   * The faults.
   *
   * @return the faults; empty if the text could be read
   */
  default List<Finding> faults() {
    return this instanceof Failure<T> unreadable ? unreadable.faults() : List.of();
  }

  /**
   * The value.
   *
   * @return the value
   * @throws UnreadableException if the text could not be read; it carries the faults, and its
   *     message is in English and names every one of them with its place
   */
  default T get() {
    if (this instanceof Failure<T> unreadable) {
      throw new UnreadableException(
          unreadable.faults().stream()
              .map(
                  fault ->
                      fault.location()
                          + ": "
                          + fault.problem(Language.EN)
                          + " "
                          + fault.remedy(Language.EN))
              .collect(Collectors.joining("\n")),
          unreadable);
    }
    return ((Success<T>) this).value();
  }
}
