package io.github.kuntamalli.relation;

import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.text.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The values of an answer. An empty list without a gap means no; with a gap it means unknown.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param found the values, in the order of the catalogs
 * @param gap the missing information and the reason, in words; empty if the list is known to be
 *     complete
 * @param <T> the type of the values
 */
public record Found<T>(List<SourcedValue<T>> found, Optional<LocalizedText> gap) {

  /** The list is copied. */
  public Found {
    found = Copies.list(found, "found");
    Objects.requireNonNull(gap, "gap");
  }

  /**
   * Whether the list is known to be complete.
   *
   * @return true if there is no gap
   */
  public boolean isComplete() {
    return gap.isEmpty();
  }

  /**
   * Whether nothing was found and it is not known that there is nothing.
   *
   * @return true for an unknown answer
   */
  public boolean isUnknown() {
    return found.isEmpty() && gap.isPresent();
  }

  /**
   * The values without what is known about them.
   *
   * @return the values, in the same order
   */
  public List<T> values() {
    return found.stream().map(SourcedValue::value).toList();
  }
}
