package io.github.kuntamalli.json.internal;

import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.Wording;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the form of a type. What is not named here follows from the model by reflection: a record
 * is an object, a constant a text, a sealed type an object with its kind.
 */
public final class Forms {

  private static final ClassValue<Form<?>> CLASSES =
      new ClassValue<>() {
        @Override
        protected Form<?> computeValue(Class<?> type) {
          return make(type, List.of());
        }
      };

  private Forms() {}

  /**
   * The form of a class.
   *
   * @throws IllegalArgumentException if it has none
   */
  @SuppressWarnings("unchecked")
  public static <T> Form<T> of(Class<T> type) {
    return (Form<T>) CLASSES.get(type);
  }

  /** The form of a class with the forms of its type arguments. */
  public static Form<?> of(Class<?> type, List<? extends Form<?>> arguments) {
    return arguments.isEmpty() ? CLASSES.get(type) : make(type, arguments);
  }

  /** The form of a class of ours, or null if the class is not ours or has none. */
  public static @Nullable Form<?> find(Class<?> type, List<? extends Form<?>> arguments) {
    if (!Model.owns(type)) {
      return null;
    }
    try {
      return of(type, arguments);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** The form of a type, where the forms of some type variables are known. */
  static Form<?> of(Type type, Map<TypeVariable<?>, Form<?>> variables) {
    if (type instanceof Class<?> plain) {
      return of(plain, List.of());
    }
    if (type instanceof ParameterizedType generic) {
      List<? extends Form<?>> arguments =
          Arrays.stream(generic.getActualTypeArguments())
              .map(argument -> of(argument, variables))
              .toList();
      return of((Class<?>) generic.getRawType(), arguments);
    }
    if (type instanceof WildcardType wildcard) {
      return of(wildcard.getUpperBounds()[0], variables);
    }
    Form<?> bound = type instanceof TypeVariable<?> variable ? variables.get(variable) : null;
    return bound == null ? of(Object.class) : bound;
  }

  /** The form of a type that is written as text. */
  @SuppressWarnings("unchecked")
  static <T> TextForm<T> text(Class<T> type) {
    return (TextForm<T>) of(type);
  }

  /** The form of a record, without a kind. */
  static <R> RecordForm<R> record(Class<R> type, List<? extends Form<?>> arguments) {
    return new RecordForm<>(
        type, Components.variables(type, arguments), null, Model.DOCUMENTS.contains(type));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Form<?> make(Class<?> type, List<? extends Form<?>> arguments) {
    Form<?> scalar = scalar(type);
    if (scalar != null) {
      return scalar;
    }
    if (type == Object.class) {
      return new AnyForm();
    }
    if (type == Optional.class) {
      return new OptionalForm(argument(arguments, 0));
    }
    if (ListForm.canMake(type)) {
      return new ListForm(type, argument(arguments, 0));
    }
    if (MapForm.canMake(type)) {
      return argument(arguments, 0) instanceof TextForm<?> key
          ? new MapForm(type, key, argument(arguments, 1))
          : new MapForm(type, text(String.class), argument(arguments, 1));
    }
    if (Stated.class.isAssignableFrom(type)) {
      return new StatedForm(
          argument(arguments, 0),
          record(StatedForm.Statement.class, List.of(argument(arguments, 0))));
    }
    return ours(type, arguments);
  }

  private static @Nullable Form<?> scalar(Class<?> type) {
    if (type.isPrimitive()) {
      return scalar(MethodType.methodType(type).wrap().returnType());
    }
    if (type == Boolean.class) {
      return new TruthForm();
    }
    Form<?> text = TextForms.find(type);
    return text == null ? NumberForm.find(type) : text;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Form<?> ours(Class<?> type, List<? extends Form<?>> arguments) {
    Class<?> constants = type.isEnum() ? type : type.getSuperclass();
    if (constants != null && constants.isEnum() && Model.owns(constants)) {
      return EnumForm.of((Class) constants);
    }
    Form<?> classes = ClassForms.find(type);
    if (classes != null) {
      return classes;
    }
    if (type == Wording.class) {
      return new WordingForm(of(LocalizedText.class));
    }
    if (!Model.owns(type)) {
      throw new IllegalArgumentException("there is no JSON form of " + type.getName());
    }
    Class<?> sealed = Model.sealedTypeOf(type);
    if (sealed != null && type.isRecord()) {
      return Objects.requireNonNull(
          ((KindForm<?>) of(sealed, arguments)).kinds().get(KebabCase.ofClass(type)));
    }
    if (type.isSealed()) {
      return KindForm.of(type, arguments);
    }
    if (type.isRecord()) {
      return record(type, arguments);
    }
    if (Wording.class.isAssignableFrom(type)) {
      return of(Wording.class);
    }
    throw new IllegalArgumentException("there is no JSON form of " + type.getName());
  }

  private static Form<?> argument(List<? extends Form<?>> arguments, int place) {
    return place < arguments.size() ? arguments.get(place) : of(Object.class);
  }
}
