package io.github.kuntamalli.json.mapper;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;

/** A class with arguments. */
record GenericType(Class<?> raw, List<Type> arguments) implements ParameterizedType {

  @Override
  public Type[] getActualTypeArguments() {
    return arguments.toArray(Type[]::new);
  }

  @Override
  public Type getRawType() {
    return raw;
  }

  @Override
  @SuppressWarnings("NullAway") // as the interface says of a class that is in no other
  public Type getOwnerType() {
    return null;
  }
}
