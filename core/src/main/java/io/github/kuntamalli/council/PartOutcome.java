package io.github.kuntamalli.council;

import io.github.kuntamalli.text.InvalidValueException;
import java.util.Objects;

/**
 * The outcome of one part of a document, where one decision has several outcomes: a council notes
 * the report and approves the plan.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param part the kind of part, by its code, such as {@code term-report}
 * @param outcome its outcome
 */
public record PartOutcome(String part, HandlingOutcome outcome) {

  /**
   * An outcome.
   *
   * @throws IllegalArgumentException if the part is blank
   */
  public PartOutcome {
    if (part.isBlank()) {
      throw InvalidValueException.of(
          "part-outcome-without-part",
          "part: osaa koskevasta päätöksestä on ilmoitettava osan laji, esimerkiksi term-report",
          "part: för beslutet om en del ska delens slag anges, till exempel term-report",
          "part: the outcome of a part must state the kind of part, for example term-report");
    }
    Objects.requireNonNull(outcome, "outcome");
  }
}
