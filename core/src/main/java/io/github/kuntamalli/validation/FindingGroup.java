package io.github.kuntamalli.validation;

import io.github.kuntamalli.internal.Copies;
import java.util.List;
import java.util.Objects;

/**
 * Equal findings at several places.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param first the first of them, which represents all
 * @param locations all places, in the order of the report
 */
public record FindingGroup(Finding first, List<Location> locations) {
  /** The list is copied. */
  public FindingGroup {
    Objects.requireNonNull(first, "first");
    locations = Copies.list(locations, "locations");
  }
}
