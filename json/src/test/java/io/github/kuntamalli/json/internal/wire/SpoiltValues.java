package io.github.kuntamalli.json.internal.wire;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.text.InvalidValueException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Calls the constructors of records and the methods that make a value of one text with sound values
 * of which one is wrong, and collects what they refuse.
 */
final class SpoiltValues {

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "x x",
          "Ä!",
          "2021-02-30",
          "2021/2022/2023",
          "2025/2020",
          "../..",
          "0/2021",
          "1/1000",
          "other",
          "12345");

  private static final LocalDate EARLY = LocalDate.of(2020, 1, 1);
  private static final LocalDate LATE = LocalDate.of(2025, 1, 1);

  private final Consumer<InvalidValueException> refused;

  private SpoiltValues(Consumer<InvalidValueException> refused) {
    this.refused = refused;
  }

  /** Each refusal of a type. */
  static void of(Class<?> type, List<Object> samples, Consumer<InvalidValueException> refused) {
    SpoiltValues spoilt = new SpoiltValues(refused);
    spoilt.callFactories(type);
    if (type.isRecord()) {
      spoilt.callConstructor(type, samples);
    }
  }

  private void callFactories(Class<?> type) {
    Arrays.stream(type.getMethods())
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
        .sorted((one, other) -> one.getName().compareTo(other.getName()))
        .forEach(method -> TEXTS.forEach(text -> call(method, text)));
  }

  private void call(Method method, String text) {
    try {
      method.invoke(null, text);
    } catch (InvocationTargetException e) {
      keep(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void callConstructor(Class<?> type, List<Object> samples) {
    RecordComponent[] components = type.getRecordComponents();
    Constructor<?> constructor = canonical(type, components);
    List<Object[]> sound = new ArrayList<>();
    samples.stream().filter(type::isInstance).forEach(one -> sound.add(parts(one, components)));
    for (Object[] parts : sound) {
      for (int i = 0; i < parts.length; i++) {
        for (Object value : wrong(parts[i])) {
          Object[] changed = parts.clone();
          changed[i] = value;
          make(constructor, changed);
          for (Object[] other : sound) {
            Object[] mixed = other.clone();
            mixed[i] = value;
            make(constructor, mixed);
          }
        }
        for (int j = 0; j < parts.length; j++) {
          turnRound(constructor, parts, i, j);
        }
        for (Object[] other : sound) {
          Object[] mixed = parts.clone();
          mixed[i] = other[i];
          make(constructor, mixed);
        }
      }
    }
  }

  private void turnRound(Constructor<?> constructor, Object[] parts, int first, int last) {
    Object late = day(parts[first], LATE);
    Object early = day(parts[last], EARLY);
    if (first != last && late != null && early != null) {
      Object[] changed = parts.clone();
      changed[first] = late;
      changed[last] = early;
      make(constructor, changed);
    }
  }

  private static Object day(Object part, LocalDate day) {
    if (part instanceof LocalDate) {
      return day;
    }
    if (part instanceof PartialDate) {
      return PartialDate.of(day);
    }
    if (part instanceof Stated<?> stated
        && stated.asOptional().orElse(null) instanceof PartialDate) {
      return Stated.known(PartialDate.of(day));
    }
    return part instanceof Optional<?> one && one.orElse(null) instanceof LocalDate
        ? Optional.of(day)
        : null;
  }

  private static Set<Object> wrong(Object part) {
    Set<Object> values = new LinkedHashSet<>();
    if (part instanceof String) {
      values.addAll(TEXTS);
    } else if (part instanceof Integer) {
      values.addAll(List.of(0, -1, 10_000));
    } else if (part instanceof LocalDate) {
      values.add(LocalDate.of(12_000, 1, 1));
    } else if (part instanceof Enum<?> constant) {
      values.addAll(List.of(constant.getDeclaringClass().getEnumConstants()));
    } else if (part instanceof Set<?>) {
      values.add(new TreeSet<>());
    } else if (part instanceof Map<?, ?>) {
      values.add(new TreeMap<>());
    } else if (part instanceof List<?> list) {
      values.add(List.of());
      if (!list.isEmpty()) {
        values.add(List.of(list.get(0), list.get(0)));
      }
    } else if (part instanceof Optional<?> one && one.isPresent()) {
      values.add(Optional.empty());
      wrong(one.get()).forEach(value -> values.add(Optional.of(value)));
    }
    return values;
  }

  private static Object[] parts(Object value, RecordComponent[] components) {
    Object[] parts = new Object[components.length];
    for (int i = 0; i < parts.length; i++) {
      try {
        parts[i] = components[i].getAccessor().invoke(value);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return parts;
  }

  private static Constructor<?> canonical(Class<?> type, RecordComponent[] components) {
    try {
      return type.getDeclaredConstructor(
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private void make(Constructor<?> constructor, Object[] parts) {
    try {
      constructor.newInstance(parts);
    } catch (InvocationTargetException e) {
      keep(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void keep(InvocationTargetException thrown) {
    if (thrown.getCause() instanceof InvalidValueException invalid) {
      refused.accept(invalid);
    }
  }
}
