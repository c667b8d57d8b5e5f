package io.github.kuntamalli.validation;

import io.github.kuntamalli.fact.Years;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The severity that a rule gets on a day: a new requirement is a warning until then and an error
 * afterwards.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param severity the severity from that day on
 * @param from the first day asked about that it applies to
 */
public record SeverityChange(Severity severity, LocalDate from) {

  /** A change. */
  public SeverityChange {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(from, "from");
    Years.require("from", from);
  }
}
