package io.github.kuntamalli.json;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.Finding;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What came of reading a text: the value, or the faults.
 *
 * @param <T> what was read
 */
public sealed interface Reading<T> {

  /**
   * The text could be read.
   *
   * @param value the value
   * @param <T> its type
   */
  record Read<T>(T value) implements Reading<T> {
    /** A value. */
    public Read {
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * The text could not be read.
   *
   * @param faults why: at least one, each with its place
   * @param <T> what should have been read
   */
  record Unreadable<T>(List<Finding> faults) implements Reading<T> {
    /** The list is copied. */
    public Unreadable {
      faults = List.copyOf(faults);
    }
  }

  /**
   * The value, if the text could be read.
   *
   * @return the value, or empty
   */
  default Optional<T> find() {
    return this instanceof Read<T> read ? Optional.of(read.value()) : Optional.empty();
  }

  /**
   * The faults.
   *
   * @return the faults; empty if the text could be read
   */
  default List<Finding> faults() {
    return this instanceof Unreadable<T> unreadable ? unreadable.faults() : List.of();
  }

  /**
   * The value.
   *
   * @return the value
   * @throws UnreadableException if the text could not be read; it carries the faults, and its
   *     message is in English and names every one of them with its place
   */
  default T get() {
    if (this instanceof Unreadable<T> unreadable) {
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
    return ((Read<T>) this).value();
  }
}
