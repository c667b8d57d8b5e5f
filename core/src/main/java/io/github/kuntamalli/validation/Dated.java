package io.github.kuntamalli.validation;

import io.github.kuntamalli.fact.PartialDate;
import java.util.Objects;
import java.util.Optional;

/** A subject of a rule to which the law of the subject's own day applies. */
public interface Dated {

  /**
   * The day whose law applies to it.
   *
   * @return the day, as precisely as it is known; empty if nothing is known of it
   */
  Optional<PartialDate> lawDate();

  /**
   * The day whose law applies to a subject.
   *
   * @param subject the subject of a rule
   * @return the day; empty if it is not known or the subject has none
   */
  static Optional<PartialDate> of(Object subject) {
    Objects.requireNonNull(subject, "subject");
    return subject instanceof Dated dated ? dated.lawDate() : Optional.empty();
  }
}
