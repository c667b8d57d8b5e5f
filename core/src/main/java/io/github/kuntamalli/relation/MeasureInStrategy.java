package io.github.kuntamalli.relation;

import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.measure.Measure;
import java.util.List;
import java.util.Objects;

/**
 * A measure with the place where it occurs.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param version the version of the strategy
 * @param measure the measure
 * @param priorities the priorities that it serves, by itself, through a theme or as a part of
 *     another measure
 */
public record MeasureInStrategy(VersionReference version, Measure measure, List<Named> priorities) {
  /** The list is copied. */
  public MeasureInStrategy {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(measure, "measure");
    priorities = Copies.list(priorities, "priorities");
  }
}
