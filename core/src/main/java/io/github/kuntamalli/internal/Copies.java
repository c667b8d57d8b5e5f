package io.github.kuntamalli.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Copies of the collections that a caller gives; where one is missing the message names it. */
public final class Copies {

  private Copies() {}

  /**
   * A list that cannot be changed.
   *
   * @throws NullPointerException if the list or one of its values is null
   */
  public static <T> List<T> list(List<T> values, String name) {
    try {
      return List.copyOf(values);
    } catch (NullPointerException unnamed) {
      throw new NullPointerException(name);
    }
  }

  /**
   * A set that cannot be changed, in the order of the values given: that of {@link Set#copyOf} is
   * another in each process.
   *
   * @throws NullPointerException if the set or one of its values is null
   */
  public static <T> Set<T> set(Iterable<T> values, String name) {
    Objects.requireNonNull(values, name);
    Set<T> copy = new LinkedHashSet<>();
    for (T value : values) {
      copy.add(Objects.requireNonNull(value, name));
    }
    return Collections.unmodifiableSet(copy);
  }

  /**
   * A set that cannot be changed, in the order of its values.
   *
   * @throws NullPointerException if the set or one of its values is null
   */
  public static <T extends Comparable<? super T>> Set<T> sorted(Collection<T> values, String name) {
    return Collections.unmodifiableSet(new TreeSet<>(Objects.requireNonNull(values, name)));
  }

  /**
   * A map that cannot be changed, in the order of the one given.
   *
   * @throws NullPointerException if the map is null
   */
  public static <K, V> Map<K, V> map(Map<K, V> values, String name) {
    return Objects.requireNonNull(values, name).isEmpty()
        ? Collections.emptyMap()
        : Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
