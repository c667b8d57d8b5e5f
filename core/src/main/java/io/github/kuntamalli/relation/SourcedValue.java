package io.github.kuntamalli.relation;

import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.text.InvalidValueException;
import java.util.List;
import java.util.Objects;

/**
 * One value of an answer, with its certainty and its sources.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param value the value
 * @param certain whether it is true for the question; unknown if no source covers the day. Never no
 * @param derived whether it follows from other facts and is stated by no source itself
 * @param sources where it was read; empty for a caller's own data without sources
 * @param <T> the type of the value
 */
public record SourcedValue<T>(T value, Ternary certain, boolean derived, List<Source> sources) {
  /**
   * A value.
   *
   * @throws IllegalArgumentException if it is certainly not true
   */
  public SourcedValue {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(certain, "certain");
    if (certain == Ternary.NO) {
      throw InvalidValueException.of(
          "value-not-certain",
          "certain: kielteistä tietoa ei merkitä arvoksi; jätä se pois",
          "certain: en nekande uppgift anges inte som värde; utelämna den",
          "certain: a negative fact is not stated as a value; leave it out");
    }
    sources = Copies.list(sources, "sources");
  }

  static <T> SourcedValue<T> stated(T value, List<Source> sources) {
    return new SourcedValue<>(value, Ternary.YES, false, sources);
  }
}
