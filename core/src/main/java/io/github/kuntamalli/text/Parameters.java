package io.github.kuntamalli.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The values for the places of a message, in the order in which they are given.
 *
 * <p>{@link Map#of} has another order in each process, and so would every output that lists the
 * values.
 */
public final class Parameters {

  private final Map<String, Localizable> values = new LinkedHashMap<>();

  private Parameters() {}

  /**
   * Two values.
   *
   * @param name the name of the first place
   * @param value its value
   * @param name2 the name of the second place
   * @param value2 its value
   * @return the values, in this order
   */
  public static Map<String, Localizable> of(
      String name, Localizable value, String name2, Localizable value2) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(name2, "name2");
    Objects.requireNonNull(value2, "value2");
    return new Parameters().and(name, value).and(name2, value2).inOrder();
  }

  /**
   * Three values.
   *
   * @param name the name of the first place
   * @param value its value
   * @param name2 the name of the second place
   * @param value2 its value
   * @param name3 the name of the third place
   * @param value3 its value
   * @return the values, in this order
   */
  public static Map<String, Localizable> of(
      String name,
      Localizable value,
      String name2,
      Localizable value2,
      String name3,
      Localizable value3) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(name2, "name2");
    Objects.requireNonNull(value2, "value2");
    Objects.requireNonNull(name3, "name3");
    Objects.requireNonNull(value3, "value3");
    return new Parameters().and(name, value).and(name2, value2).and(name3, value3).inOrder();
  }

  /**
   * Four values.
   *
   * @param name the name of the first place
   * @param value its value
   * @param name2 the name of the second place
   * @param value2 its value
   * @param name3 the name of the third place
   * @param value3 its value
   * @param name4 the name of the fourth place
   * @param value4 its value
   * @return the values, in this order
   */
  public static Map<String, Localizable> of(
      String name,
      Localizable value,
      String name2,
      Localizable value2,
      String name3,
      Localizable value3,
      String name4,
      Localizable value4) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(name2, "name2");
    Objects.requireNonNull(value2, "value2");
    Objects.requireNonNull(name3, "name3");
    Objects.requireNonNull(value3, "value3");
    Objects.requireNonNull(name4, "name4");
    Objects.requireNonNull(value4, "value4");
    return new Parameters()
        .and(name, value)
        .and(name2, value2)
        .and(name3, value3)
        .and(name4, value4)
        .inOrder();
  }

  private Parameters and(String name, Localizable value) {
    values.put(name, value);
    return this;
  }

  private Map<String, Localizable> inOrder() {
    return Collections.unmodifiableMap(values);
  }
}
