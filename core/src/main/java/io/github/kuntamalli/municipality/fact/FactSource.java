package io.github.kuntamalli.municipality.fact;

import io.github.kuntamalli.law.StatuteId;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a fact of the register comes from.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param table the sources of the facts of its kind, in words
 * @param decision the act or the Government decision that the one fact rests on, if it is known
 * @param doubt why the fact is less certain than the others of its table; empty if it is not
 */
public record FactSource(String table, Optional<StatuteId> decision, Optional<FactDoubt> doubt) {
  /** A source. */
  public FactSource {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(doubt, "doubt");
  }

  /**
   * The source of a fact without a doubt.
   *
   * @param table the sources of the facts of its kind, in words
   * @param decision the act or the Government decision, if it is known
   */
  public FactSource(String table, Optional<StatuteId> decision) {
    this(table, decision, Optional.empty());
  }
}
