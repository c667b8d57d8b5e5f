package io.github.kuntamalli.fact;

import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Shortened;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An application's own properties of a document. The library keeps them in their order, and neither
 * interprets them nor uses them in verdicts. Immutable.
 *
 * <p>A name has a name space before a slash, as the codes of own rules have: {@code
 * my-city/case-number}. So two applications never use one name for different things, and no later
 * property of the model conflicts with them.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param values the values by name: texts, numbers, truth values, and lists and maps of such
 *     values; every number is kept as a {@link BigDecimal}
 */
public record Extensions(Map<String, Object> values) {

  /** The form of a name. */
  private static final Pattern NAME =
      Pattern.compile("[a-z][a-z0-9]*+(-[a-z0-9]++)*+/[A-Za-z][A-Za-z0-9._-]*+");

  private static final Extensions NONE = new Extensions(Map.of());

  /**
   * Own properties.
   *
   * @throws IllegalArgumentException if a name has no name space, or a value is of another sort
   *     than stated
   */
  public Extensions {
    values.keySet().forEach(Extensions::requireName);
    values = copy(values);
  }

  /**
   * No own properties.
   *
   * @return the same value at every call
   */
  public static Extensions none() {
    return NONE;
  }

  /**
   * Checks a name.
   *
   * @param name the name, such as {@code my-city/case-number}
   * @return the name
   * @throws IllegalArgumentException if it has another form
   */
  public static String requireName(String name) {
    Objects.requireNonNull(name, "name");
    if (!NAME.matcher(name).matches()) {
      throw InvalidValueException.of(
          "extension-name-form",
          "extensions: \"%s\" ei kelpaa oman ominaisuuden nimeksi; kirjoita sen eteen nimiavaruus, esimerkiksi my-city/%s",
          "extensions: \"%s\" duger inte som namn på en egen egenskap; skriv en namnrymd före det, till exempel my-city/%s",
          "extensions: \"%s\" cannot be the name of a custom property; write a namespace before it, for example my-city/%s",
          Shortened.of(name),
          NAME.matcher("x/" + name).matches() ? Shortened.of(name) : "case-number");
    }
    return name;
  }

  /**
   * A map or a list that is being copied; a loop and no recursion, so that depth costs no stack.
   */
  private record Copy(
      String where, Iterator<?> source, @Nullable Map<String, Object> map, List<Object> list) {

    private void add(String name, Object value) {
      if (map == null) {
        list.add(value);
      } else {
        map.put(name, value);
      }
    }
  }

  private static Map<String, Object> copy(Map<?, ?> values) {
    Map<String, Object> whole = new LinkedHashMap<>();
    Deque<Copy> open = new ArrayDeque<>();
    open.push(new Copy("values", values.entrySet().iterator(), whole, List.of()));
    while (!open.isEmpty()) {
      Copy copy = open.element();
      if (!copy.source().hasNext()) {
        open.remove();
        continue;
      }
      Object next = copy.source().next();
      String where = copy.where();
      if (copy.map() != null) {
        Map.Entry<?, ?> entry = (Map.Entry<?, ?>) next;
        where = requireText(where, entry.getKey());
        next = entry.getValue();
      }
      if (next instanceof Map<?, ?> map) {
        Map<String, Object> inner = new LinkedHashMap<>();
        copy.add(where, Collections.unmodifiableMap(inner));
        open.push(new Copy(where, map.entrySet().iterator(), inner, List.of()));
      } else if (next instanceof List<?> list) {
        List<Object> inner = new ArrayList<>(list.size());
        copy.add(where, Collections.unmodifiableList(inner));
        open.push(new Copy(where, list.iterator(), null, inner));
      } else {
        copy.add(where, scalar(where, next));
      }
    }
    return Collections.unmodifiableMap(whole);
  }

  private static String requireText(String where, @Nullable Object name) {
    if (name instanceof String text) {
      return text;
    }
    throw InvalidValueException.of(
        "extension-key-form",
        "%s: nimi %s ei ole tekstiä; anna jokainen nimi tekstinä",
        "%s: namnet %s är inte text; ange varje namn som text",
        "%s: the name %s is not text; give each name as text",
        where,
        String.valueOf(name));
  }

  private static Object scalar(String where, @Nullable Object value) {
    if (value instanceof String || value instanceof Boolean || value instanceof BigDecimal) {
      return value;
    }
    if (value instanceof Integer || value instanceof Long) {
      return BigDecimal.valueOf(((Number) value).longValue());
    }
    throw InvalidValueException.of(
        "extension-value-form",
        "%s: arvo ei kelpaa oman ominaisuuden arvoksi; anna teksti, luku, totuusarvo, luettelo tai objekti",
        "%s: värdet duger inte som värde på en egen egenskap; ange en text, ett tal, ett sanningsvärde, en lista eller ett objekt",
        "%s: %s is not a valid value for a custom property; give text, a number, a boolean, a list or an object",
        where,
        value == null ? "null" : value.getClass().getName());
  }

  /**
   * A value.
   *
   * @param name the name, such as {@code my-city/case-number}
   * @return the value; empty if there is none
   */
  public Optional<Object> find(String name) {
    Objects.requireNonNull(name, "name");
    return Optional.ofNullable(values.get(name));
  }

  /**
   * These properties and one more.
   *
   * @param name the name; the value of one that is here is replaced
   * @param value the value
   * @return the new properties
   * @throws IllegalArgumentException as the constructor does
   */
  public Extensions with(String name, Object value) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    Map<String, Object> more = new LinkedHashMap<>(values);
    more.put(name, value);
    return new Extensions(more);
  }

  /**
   * These properties and others.
   *
   * @param others the others
   * @return the new properties
   * @throws IllegalArgumentException if both have a name with different values
   */
  public Extensions combinedWith(Extensions others) {
    Map<String, Object> all = new LinkedHashMap<>(values);
    others.values.forEach(
        (name, value) -> {
          Object before = all.putIfAbsent(name, value);
          if (before != null && !before.equals(value)) {
            throw InvalidValueException.of(
                "property-stated-twice",
                "extensions: ominaisuudella %s on kaksi eri arvoa; valitse niistä toinen",
                "extensions: egenskapen %s har två olika värden; välj ett av dem",
                "extensions: %s has two different values; choose one of them",
                name);
          }
        });
    return new Extensions(all);
  }
}
