package io.github.kuntamalli.json.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Ways to the public constructors and methods of the model; nothing else has to be opened. */
final class Handles {

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private Handles() {}

  /** The constructor of all components of a record: (Object[]) to Object. */
  static MethodHandle constructor(Class<?> type) {
    Class<?>[] components =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return LOOKUP
          .unreflectConstructor(type.getConstructor(components))
          .asFixedArity()
          .asSpreader(Object[].class, components.length)
          .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " has no public constructor of its components", e);
    }
  }

  /** A method without arguments: (Object) to Object. */
  static MethodHandle getter(Class<?> owner, Method method) {
    return handle(owner, method).asType(MethodType.methodType(Object.class, Object.class));
  }

  /** A method with one argument: (Object, Object) to Object. */
  static MethodHandle setter(Class<?> owner, Method method) {
    return handle(owner, method)
        .asType(MethodType.methodType(Object.class, Object.class, Object.class));
  }

  /** Looked for in the public class, because the class that declares it may not be public. */
  private static MethodHandle handle(Class<?> owner, Method method) {
    try {
      return LOOKUP.findVirtual(
          owner,
          method.getName(),
          MethodType.methodType(method.getReturnType(), method.getParameterTypes()));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(method + " is not accessible", e);
    }
  }
}
