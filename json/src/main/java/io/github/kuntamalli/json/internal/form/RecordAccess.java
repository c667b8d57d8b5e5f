package io.github.kuntamalli.json.internal.form;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * RecordAccess of the public constructors and methods of the model; nothing else has to be opened.
 * What is called throws as if it were called directly.
 *
 * <p>A constructor is called by reflection, because a handle for each number of components costs a
 * process that reads one text more than it gains one that reads many; a getter by a handle, which
 * is what makes writing fast.
 */
public final class RecordAccess {

  private RecordAccess() {}

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

  /** The getter of a component: (Object) to Object. */
  static MethodHandle getter(RecordComponent component) {
    try {
      return MethodHandles.lookup()
          .unreflect(component.getAccessor())
          .asType(MethodType.methodType(Object.class, Object.class));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(component + " has no public getter", e);
    }
  }

  static Object get(MethodHandle getter, Object record) {
    try {
      return getter.invokeExact(record);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(getter + " cannot be called", e);
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
