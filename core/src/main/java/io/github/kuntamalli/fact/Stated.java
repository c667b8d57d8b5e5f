package io.github.kuntamalli.fact;

import io.github.kuntamalli.text.InvalidValueException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A fact where the kind of its absence matters: known, unknown, left out with a reason, or not
 * applicable.
 *
 * <p>"The date of the council meeting is unknown" and "the council did not handle it" lead to
 * different verdicts, so a missing value is never read as a no. In JSON a plain known value is
 * written as itself, and a property that is absent is unknown; the other forms are objects with a
 * {@code status}. All forms are immutable.
 *
 * @param <T> the type of the value
 */
public sealed interface Stated<T> {

  /**
   * The value is known. Where sources disagree, the value is the one to be used and {@code others}
   * contains the rest.
   *
   * <p>The constructor is part of the API. Not serializable.
   *
   * @param value the value
   * @param others the values that other sources state instead, usually empty
   * @param <T> the type of the value
   */
  record Known<T>(T value, List<Alternative<T>> others) implements Stated<T> {
    /** The list is copied. */
    public Known {
      Objects.requireNonNull(others, "others");
      Objects.requireNonNull(value, "value");
      others = List.copyOf(others);
    }
  }

  /**
   * The value is not known from the sources at hand.
   *
   * <p>The constructor is part of the API. Not serializable.
   *
   * @param <T> the type of the value
   */
  record Unknown<T>() implements Stated<T> {}

  /**
   * The value was left out on purpose.
   *
   * <p>The constructor is part of the API. Not serializable.
   *
   * @param reason the reason given, not blank
   * @param <T> the type of the value
   */
  record LeftOut<T>(String reason) implements Stated<T> {
    /**
     * A value left out.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    public LeftOut {
      if (reason.isBlank()) {
        throw InvalidValueException.of(
            "reason-missing",
            "reason: tiedon pois jättämiselle on annettava syy; kirjoita syy tai merkitse tieto tuntemattomaksi",
            "reason: för en utelämnad uppgift krävs ett skäl; ange skälet, eller ange uppgiften som okänd",
            "reason: information that is left out needs a reason; give the reason, or mark the information as unknown");
      }
    }
  }

  /**
   * There can be no value here.
   *
   * <p>The constructor is part of the API. Not serializable.
   *
   * @param <T> the type of the value
   */
  record NotApplicable<T>() implements Stated<T> {}

  /**
   * What another source states instead.
   *
   * <p>The constructor is part of the API. Not serializable.
   *
   * @param value the other value
   * @param source its source, in words or as an address; empty if not stated
   * @param <T> the type of the value
   */
  record Alternative<T>(T value, Optional<String> source) {
    /** An alternative. */
    public Alternative {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(source, "source");
    }
  }

  /**
   * A known value that no source disputes.
   *
   * @param value the value
   * @param <T> the type of the value
   * @return the fact
   */
  static <T> Stated<T> known(T value) {
    return new Known<>(value, List.of());
  }

  /**
   * A fact that is not known.
   *
   * @param <T> the type of the value
   * @return the fact
   */
  static <T> Stated<T> unknown() {
    return new Unknown<>();
  }

  /**
   * The value, if it is known.
   *
   * @return the value, or empty for the three other forms
   */
  default Optional<T> asOptional() {
    return this instanceof Known<T> known ? Optional.of(known.value()) : Optional.empty();
  }

  /**
   * What other sources state instead of the known value.
   *
   * @return the other values; empty if no source disagrees or nothing is known
   */
  default List<Alternative<T>> alternatives() {
    return this instanceof Known<T> known ? known.others() : List.of();
  }
}
