package io.github.kuntamalli.obligation;

import java.util.Objects;

/**
 * A duty of the catalog that an authority did not have, and why.
 *
 * @param obligation the duty
 * @param why the reason: not yet or no longer in force, never in force, another bearer, an
 *     exclusion such as that of Åland, or that the authority did not exist
 */
public record InapplicableDuty(Obligation obligation, Reason why) {
  /** A duty with its reason. */
  public InapplicableDuty {
    Objects.requireNonNull(obligation, "obligation");
    Objects.requireNonNull(why, "why");
  }
}
