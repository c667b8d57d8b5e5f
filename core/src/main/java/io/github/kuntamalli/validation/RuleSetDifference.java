package io.github.kuntamalli.validation;

import java.util.Objects;
import java.util.Optional;

/**
 * One way in which two rule sets differ.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param code the rule
 * @param kind the kind of difference
 * @param before its severity in the first set, after any change of it; empty if it is not there
 * @param after its severity in the second set, after any change of it; empty if it is not there
 */
public record RuleSetDifference(
    RuleCode code, Kind kind, Optional<Severity> before, Optional<Severity> after) {

  /** What differs. */
  public enum Kind {
    /** Only the second set has the rule. */
    ADDED,
    /** Only the first set has the rule. */
    REMOVED,
    /** The rule has become graver: documents that passed may fail now. */
    STRICTER,
    /** The rule has become less severe. */
    MILDER,
    /**
     * The rule ends with the same severity, but gets it on another day or checks documents of other
     * days.
     */
    TIME,
    /** The rule is suppressed in one of the sets, or in another way in each. */
    SUPPRESSION
  }

  /** A difference. */
  public RuleSetDifference {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }
}
