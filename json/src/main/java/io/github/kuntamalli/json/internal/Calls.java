package io.github.kuntamalli.json.internal;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Calls of the public constructors and methods of the model; nothing else has to be opened. What is
 * called throws as if it were called directly.
 *
 * <p>Plain reflection: a process that reads one text should not pay for method handles of each
 * shape, and one that reads many gets compiled calls from reflection too.
 */
final class Calls {

  private Calls() {}

  /** The constructor of all components of a record. */
  static Constructor<?> constructor(Class<?> type) {
    Class<?>[] components =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getConstructor(components);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(type + " has no public constructor of its components", e);
    }
  }

  static Object make(Constructor<?> constructor, @Nullable Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw cause(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(constructor + " cannot be called", e);
    }
  }

  static Object call(Method method, @Nullable Object owner, @Nullable Object... arguments) {
    try {
      return method.invoke(owner, arguments);
    } catch (InvocationTargetException e) {
      throw cause(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(method + " cannot be called", e);
    }
  }

  private static RuntimeException cause(InvocationTargetException e) {
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return e.getCause() instanceof RuntimeException cause
        ? cause
        : new IllegalStateException(e.getCause());
  }
}
