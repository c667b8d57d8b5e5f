package io.github.kuntamalli.json;

import java.util.Objects;

/**
 * A text could not be read where a value was required. It contains all faults, so that an
 * application, for example the exception handler of a web framework, can report them. Its message
 * is in English, for a log.
 *
 * <p>Not serializable.
 */
public final class UnreadableException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final ReadResult.Failure<?> unreadable;

  /**
   * An exception.
   *
   * @param message all faults in English
   * @param unreadable the result of reading
   */
  UnreadableException(String message, ReadResult.Failure<?> unreadable) {
    super(message);
    this.unreadable = Objects.requireNonNull(unreadable, "unreadable");
  }

  /**
   * The result of reading.
   *
   * @return the faults, each with its place
   */
  public ReadResult.Failure<?> unreadable() {
    return unreadable;
  }
}
