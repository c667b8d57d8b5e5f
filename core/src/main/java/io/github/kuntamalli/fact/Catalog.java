package io.github.kuntamalli.fact;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Things of one sort by their keys, in one order: statutes, obligations, strategies, networks,
 * programmes. Immutable and thread-safe.
 *
 * <p>Two catalogs of a sort are combined by {@code combinedWith}, which refuses a key that both
 * contain; {@code withReplaced} replaces the thing with the same key.
 *
 * @param <K> the keys
 * @param <T> the things
 */
public interface Catalog<K, T> {

  /**
   * All things.
   *
   * @return the things, in order
   */
  List<T> all();

  /**
   * The thing of a key.
   *
   * @param key the key
   * @return the thing, or empty if the catalog does not contain it
   */
  Optional<T> find(K key);

  /**
   * The thing of a key that has to be there.
   *
   * @param key the key
   * @return the thing
   * @throws IllegalArgumentException if the catalog does not contain it; the message names the
   *     nearest keys
   */
  T get(K key);

  /**
   * Whether there is a thing of a key.
   *
   * @param key the key
   * @return true if so
   */
  default boolean contains(K key) {
    Objects.requireNonNull(key, "key");
    return find(key).isPresent();
  }
}
