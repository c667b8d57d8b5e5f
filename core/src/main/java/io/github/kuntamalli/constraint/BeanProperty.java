package io.github.kuntamalli.constraint;

import io.github.kuntamalli.fact.Stated;
import jakarta.validation.ConstraintDeclarationException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a property of an application's bean: a record component, a getter or a field. */
final class BeanProperty {

  private BeanProperty() {}

  /** The value, out of its Optional or Stated if it is in one; null if it is absent. */
  static @Nullable Object read(Object bean, String name) {
    Object value = value(bean, name);
    if (value instanceof Optional<?> optional) {
      return optional.orElse(null);
    }
    return value instanceof Stated<?> stated ? stated.asOptional().orElse(null) : value;
  }

  private static @Nullable Object value(Object bean, String name) {
    try {
      Optional<Method> method = method(bean.getClass(), name);
      if (method.isPresent()) {
        return readable(method.get(), bean, name).invoke(bean);
      }
      Optional<Field> field = field(bean.getClass(), name);
      if (field.isPresent()) {
        return readable(field.get(), bean, name).get(bean);
      }
    } catch (ReflectiveOperationException e) {
      throw new ConstraintDeclarationException(
          "the property \"%s\" of %s can't be read".formatted(name, bean.getClass().getName()), e);
    }
    throw new ConstraintDeclarationException(
        "%s has no property \"%s\"; name a record component, a getter or a field"
            .formatted(bean.getClass().getName(), name));
  }

  private static Optional<Method> method(Class<?> type, String name) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    List<String> names =
        type.isRecord() ? List.of(name) : List.of("get" + capital, "is" + capital, name);
    for (String each : names) {
      for (Method method : type.getMethods()) {
        if (method.getName().equals(each)
            && method.getParameterCount() == 0
            && method.getReturnType() != void.class) {
          return Optional.of(method);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Field> field(Class<?> type, String name) {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          return Optional.of(field);
        }
      }
    }
    return Optional.empty();
  }

  private static <M extends AccessibleObject> M readable(M member, Object bean, String name) {
    if (!member.canAccess(bean) && !member.trySetAccessible()) {
      throw new ConstraintDeclarationException(
          "the property \"%s\" of %s can't be read; open its package to io.github.kuntamalli in module-info"
              .formatted(name, bean.getClass().getName()));
    }
    return member;
  }
}
