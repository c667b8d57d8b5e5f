package io.github.kuntamalli.duty;

import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.Reason;
import java.util.Objects;

/**
 * A duty of the catalog that an authority did not have, and why.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param obligation the duty
 * @param reason the reason: not yet or no longer in force, never in force, another bearer, an
 *     exclusion such as that of Åland, or that the authority did not exist
 */
public record InapplicableDuty(Obligation obligation, Reason reason) {
  /** A duty with its reason. */
  public InapplicableDuty {
    Objects.requireNonNull(obligation, "obligation");
    Objects.requireNonNull(reason, "reason");
  }
}
