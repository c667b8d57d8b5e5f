package io.github.kuntamalli.network;

import io.github.kuntamalli.fact.Source;
import java.util.Objects;

/**
 * States that a network serves an element of a strategy, according to a source. The strategy is
 * named by id, and resolved at the entry point.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param strategy the id of the strategy
 * @param element the id of the element, such as {@code priority-3}
 * @param source where it was read
 */
public record StrategyLink(String strategy, String element, Source source) {
  /** A link. */
  public StrategyLink {
    Objects.requireNonNull(strategy, "strategy");
    Objects.requireNonNull(element, "element");
    Objects.requireNonNull(source, "source");
  }
}
