package io.github.kuntamalli.validation;

import io.github.kuntamalli.fact.Years;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The severity that a rule gets from a day on: a new requirement is a warning until then and an
 * error afterwards.
 *
 * <p>Which day counts depends on who states it. A rule declares it by the day of the document, see
 * {@link Rule.Declaration#severityFrom}; a rule set changes the severity by the reference date, see
 * {@link RuleSet#withSeverityFrom}.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param severity the severity from that day on
 * @param from the first day that it applies to
 */
public record SeverityChange(Severity severity, LocalDate from) {

  /** A change. */
  public SeverityChange {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(from, "from");
    Years.require("from", from);
  }
}
