package io.github.kuntamalli.strategy;

import io.github.kuntamalli.internal.Copies;
import java.util.List;
import java.util.Objects;

/**
 * One way in which a version of a strategy differs from another. Immutable.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param kind what happened
 * @param before the elements in the first version; empty if added
 * @param after the elements in the second version; empty if removed
 */
public record VersionDifference(
    Kind kind, List<StrategicElement> before, List<StrategicElement> after) {

  /** What happened to an element. */
  public enum Kind {
    /** Only the second version has it. */
    ADDED,
    /** Only the first version has it. */
    REMOVED,
    /** It has another name in a language that both versions name it in. */
    RENAMED,
    /** It is of another kind, in another list or under another element. */
    MOVED,
    /** Several became one. */
    MERGED,
    /** One became several: a merging looked at from the other side. */
    SPLIT
  }

  /** The lists are copied. */
  public VersionDifference {
    Objects.requireNonNull(kind, "kind");
    before = Copies.list(before, "before");
    after = Copies.list(after, "after");
  }
}
