package io.github.kuntamalli.json.internal.form;

import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Map;

/** Finds the forms of the types that a type is made of. */
public interface FormFinder {

  /**
   * The form of a class.
   *
   * @throws IllegalArgumentException if it has none
   */
  <T> Form<T> of(Class<T> type);

  /**
   * The text of a key of a map whose types are not declared.
   *
   * @throws IllegalArgumentException if it is an object in JSON
   */
  String keyOf(Object key);

  /** The form of a type, where the forms of some type variables are known. */
  Form<?> of(Type type, Map<TypeVariable<?>, Form<?>> variables);
}
