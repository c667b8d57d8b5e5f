package io.github.kuntamalli.relation;

import java.util.Objects;

/**
 * A version of a strategy by names.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param strategy the strategy
 * @param version the version of it
 */
public record VersionReference(Named strategy, Named version) {
  /** A reference. */
  public VersionReference {
    Objects.requireNonNull(strategy, "strategy");
    Objects.requireNonNull(version, "version");
  }
}
