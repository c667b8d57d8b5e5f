package io.github.kuntamalli.municipality;

import io.github.kuntamalli.internal.Copies;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Values of municipalities of one day, carried to the municipalities of another. A value that
 * cannot be assigned to one municipality is kept whole and reported; no value is split or lost.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param values the values by municipality of the day carried to: taken over one to one, or merged
 * @param merged which municipalities a merged value was made of, by the municipality it went to
 * @param undecided values that belong to several municipalities together, because a municipality
 *     was divided, or because a merged one is carried back to a day before its merger
 * @param <T> the type of the values
 */
public record TransferredValues<T>(
    SortedMap<MunicipalityCode, T> values,
    SortedMap<MunicipalityCode, Set<MunicipalityCode>> merged,
    List<Undecided<T>> undecided) {

  /**
   * A value that belongs to several municipalities together.
   *
   * <p>The constructor is not part of the API; the library makes these values. Not serializable.
   *
   * @param from the municipality whose value it was
   * @param among the municipalities among which it cannot be divided; empty if there is none on the
   *     day carried to
   * @param value the value
   * @param <T> the type of the value
   */
  public record Undecided<T>(MunicipalityCode from, Set<MunicipalityCode> among, T value) {
    /** The set is copied. */
    public Undecided {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(value, "value");
      among = Copies.set(among, "among");
    }
  }

  /** The collections are copied. */
  public TransferredValues {
    Objects.requireNonNull(values, "values");
    Objects.requireNonNull(merged, "merged");
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    merged = Collections.unmodifiableSortedMap(new TreeMap<>(merged));
    undecided = Copies.list(undecided, "undecided");
  }
}
