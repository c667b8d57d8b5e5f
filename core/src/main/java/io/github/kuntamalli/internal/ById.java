package io.github.kuntamalli.internal;

import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.NearestWords;
import io.github.kuntamalli.text.Shortened;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Things of a catalog by their ids, in their order.
 *
 * @param <T> the type of the things
 */
public final class ById<T> {

  private final String what;
  private final Function<T, String> id;
  private final Map<String, T> things;

  private ById(String what, Function<T, String> id, Map<String, T> things) {
    this.what = what;
    this.id = id;
    this.things = things;
  }

  /**
   * Things by id.
   *
   * @throws IllegalArgumentException if two of them have one id
   */
  public static <T> ById<T> of(String what, List<T> things, Function<T, String> id) {
    Map<String, T> map = new LinkedHashMap<>();
    for (T thing : things) {
      if (map.put(id.apply(thing), thing) != null) {
        throw InvalidValueException.of(
            "id-repeated",
            "%s: tunnus %s on annettu kahdelle kohteelle; anna toiselle eri tunnus",
            "%s: beteckningen %s har getts två gånger; ge den ena en annan beteckning",
            "%s: the id %s is used twice; give one of them another id",
            what,
            id.apply(thing));
      }
    }
    return new ById<>(what, id, Collections.unmodifiableMap(map));
  }

  /**
   * These and others after them.
   *
   * @throws IllegalArgumentException if one of the others has an id that is here
   */
  public ById<T> with(List<T> others) {
    Map<String, T> map = new LinkedHashMap<>(things);
    of(what, others, id)
        .things
        .forEach(
            (key, thing) -> {
              if (map.put(key, thing) != null) {
                throw new IllegalArgumentException(
                    "%s: both catalogs have the id %s; leave it out of one of them, or replace it on purpose"
                        .formatted(what, key));
              }
            });
    return new ById<>(what, id, Collections.unmodifiableMap(map));
  }

  /**
   * These with one in the place of that of its id.
   *
   * @throws IllegalArgumentException if there is none of its id; the message names the nearest
   */
  public ById<T> withReplaced(T thing) {
    T before = get(id.apply(thing));
    Map<String, T> map = new LinkedHashMap<>(things);
    map.put(id.apply(before), thing);
    return new ById<>(what, id, Collections.unmodifiableMap(map));
  }

  /** All things, in order. */
  public List<T> all() {
    return List.copyOf(things.values());
  }

  /** The thing of an id. */
  public Optional<T> find(String wanted) {
    return Optional.ofNullable(things.get(wanted));
  }

  /**
   * The thing of an id.
   *
   * @throws IllegalArgumentException if there is none; the message names the nearest
   */
  public T get(String wanted) {
    T thing = things.get(wanted);
    if (thing == null) {
      throw new IllegalArgumentException(
          "%s: there is no %s; %s"
              .formatted(what, Shortened.of(wanted), NearestWords.phrase(things.keySet(), wanted)));
    }
    return thing;
  }
}
