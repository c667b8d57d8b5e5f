package io.github.kuntamalli.municipality;

import io.github.kuntamalli.law.StatuteId;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a fact of the register comes from.
 *
 * @param table what the facts of its kind were compiled from, in words
 * @param decision the act or the Government decision that the one fact rests on, if it is known
 */
public record FactSource(String table, Optional<StatuteId> decision) {
  /** A source. */
  public FactSource {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(decision, "decision");
  }
}
