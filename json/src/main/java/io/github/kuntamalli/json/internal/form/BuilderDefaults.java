package io.github.kuntamalli.json.internal.form;

import io.github.kuntamalli.internal.IncompleteBuilderException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What a record's builder says of the properties that are left out: which of them are needed, and
 * what the others are then. The builder is the only place where a default is written down.
 */
public final class BuilderDefaults {

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private final Method builder;
  private final Class<?> builderType;
  private final MethodHandle build;
  private final Method[] setters;
  private final Set<String> needed;
  private final AtomicReferenceArray<@Nullable Object> known;

  private BuilderDefaults(Class<?> record, Class<?> builderType) throws NoSuchMethodException {
    this.builder = record.getMethod("builder");
    this.builderType = builderType;
    this.build = handle(builderType.getMethod("build"));
    this.setters = setters(builderType, record.getRecordComponents());
    this.needed = neededBy(newBuilder(), build);
    this.known = new AtomicReferenceArray<>(setters.length);
  }

  static @Nullable BuilderDefaults of(Class<?> record) {
    Class<?> builder = builderOf(record);
    try {
      return builder == null ? null : new BuilderDefaults(record, builder);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(record + " has an unusual builder", e);
    }
  }

  /** The builder of a record, or null if it has none. */
  private static @Nullable Class<?> builderOf(Class<?> type) {
    for (Class<?> nested : type.getClasses()) {
      if (nested.getSimpleName().equals("Builder")) {
        return nested;
      }
    }
    return null;
  }

  private static Method[] setters(Class<?> builder, RecordComponent[] components) {
    Method[] methods = builder.getMethods();
    Method[] setters = new Method[components.length];
    for (int i = 0; i < components.length; i++) {
      setters[i] = setter(builder, methods, components[i]);
    }
    return setters;
  }

  private static Method setter(Class<?> builder, Method[] methods, RecordComponent component) {
    for (Method method : methods) {
      if (method.getName().equals(component.getName())
          && method.getParameterCount() == 1
          && method.getParameterTypes()[0].isAssignableFrom(component.getType())) {
        return method;
      }
    }
    throw new IllegalStateException(builder + " cannot set " + component.getName());
  }

  private static Set<String> neededBy(Object builder, MethodHandle build) {
    try {
      Object unused = build.invoke(builder);
      return Set.of();
    } catch (IncompleteBuilderException e) {
      return new LinkedHashSet<>(e.missing());
    } catch (IllegalArgumentException e) {
      return Set.of();
    } catch (Throwable e) {
      throw new IllegalStateException("cannot build from " + builder.getClass(), e);
    }
  }

  boolean isNeeded(String name) {
    return needed.contains(name);
  }

  /** The default of a property of a record with these values; throws what the record throws. */
  Object get(int place, @Nullable Object[] values, RecordShape components) {
    Object before = known.get(place);
    if (before != null) {
      return before;
    }
    try {
      Object unfinished = newBuilder();
      for (int i = 0; i < values.length; i++) {
        if (values[i] != null) {
          Object unused = handle(setters[i]).invoke(unfinished, values[i]);
        }
      }
      Object found = components.get(place, build.invoke(unfinished));
      known.set(place, found);
      return found;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** Looked for in the public class, because the class that declares it is not public. */
  private MethodHandle handle(Method method) {
    try {
      return LOOKUP.findVirtual(
          builderType,
          method.getName(),
          MethodType.methodType(method.getReturnType(), method.getParameterTypes()));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(method + " is not accessible", e);
    }
  }

  private Object newBuilder() {
    try {
      return builder.invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot call " + builder, e);
    }
  }
}
