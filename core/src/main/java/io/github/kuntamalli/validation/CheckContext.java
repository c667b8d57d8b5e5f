package io.github.kuntamalli.validation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a check is given in addition to its subject: the reference date and the reference data, by
 * type. Immutable and thread-safe.
 *
 * <p>Not serializable.
 */
public final class CheckContext {

  private static final CheckContext NONE = new CheckContext(null, Map.of());

  private final @Nullable LocalDate on;
  private final Map<Class<?>, Object> data;

  private CheckContext(@Nullable LocalDate on, Map<Class<?>, Object> data) {
    this.on = on;
    this.data = data;
  }

  /**
   * A context without reference data.
   *
   * @param on the reference date
   * @return the context
   */
  public static CheckContext on(LocalDate on) {
    return new CheckContext(Objects.requireNonNull(on, "on"), Map.of());
  }

  /**
   * The context of a check that needs its subject alone, see {@link Rule#isLocal()}: without day
   * and reference data; it throws an exception when asked for them.
   *
   * @return the context
   */
  public static CheckContext none() {
    return NONE;
  }

  /**
   * A context with one more kind of reference data.
   *
   * @param type the type under which checks ask for it
   * @param value the data
   * @param <R> the type
   * @return the new context
   */
  public <R> CheckContext with(Class<R> type, R value) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
    Map<Class<?>, Object> more = new HashMap<>(data);
    more.put(type, value);
    return new CheckContext(on, Collections.unmodifiableMap(more));
  }

  /**
   * Returns a copy of this context for another day.
   *
   * @param day the reference date
   * @return the new context
   */
  public CheckContext asOf(LocalDate day) {
    return new CheckContext(Objects.requireNonNull(day, "day"), data);
  }

  /**
   * The reference date.
   *
   * @return the day
   * @throws IllegalStateException if the context contains none
   */
  public LocalDate on() {
    if (on == null) {
      throw new IllegalStateException(
          "the context holds no day; a rule that asks for it is not local, leave local() out of its"
              + " declaration");
    }
    return on;
  }

  /**
   * Reference data of a type, if there are any.
   *
   * @param type the type, such as {@code MunicipalityRegister.class}
   * @param <R> the type
   * @return the data, or empty if the context contains none of the type
   */
  public <R> Optional<R> find(Class<R> type) {
    Objects.requireNonNull(type, "type");
    return Optional.ofNullable(data.get(type)).map(type::cast);
  }

  /**
   * The reference data of a type.
   *
   * @param type the type
   * @param <R> the type
   * @return the data
   * @throws IllegalStateException if the context contains none; the message names what it contains
   */
  public <R> R get(Class<R> type) {
    Objects.requireNonNull(type, "type");
    Object value = data.get(type);
    if (value == null) {
      TreeSet<String> names = new TreeSet<>();
      data.keySet().forEach(held -> names.add(held.getSimpleName()));
      throw new IllegalStateException(
          "the context holds no %s, only %s; add it with with(...)"
              .formatted(type.getSimpleName(), names));
    }
    return type.cast(value);
  }
}
