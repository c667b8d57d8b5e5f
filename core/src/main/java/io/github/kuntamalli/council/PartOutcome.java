package io.github.kuntamalli.council;

import java.util.Objects;

/**
 * What came of one part of a document, where one decision has several outcomes: a council notes the
 * report and approves the plan.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param part the kind of part, by its code, such as {@code term-report}
 * @param outcome what came of it
 */
public record PartOutcome(String part, HandlingOutcome outcome) {

  /**
   * An outcome.
   *
   * @throws IllegalArgumentException if the part is blank
   */
  public PartOutcome {
    if (part.isBlank()) {
      throw new IllegalArgumentException(
          "part: an outcome of a part needs the kind of part, such as term-report");
    }
    Objects.requireNonNull(outcome, "outcome");
  }
}
