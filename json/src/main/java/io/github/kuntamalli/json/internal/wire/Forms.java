package io.github.kuntamalli.json.internal.wire;

import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.json.internal.form.BooleanForm;
import io.github.kuntamalli.json.internal.form.ConvertedForm;
import io.github.kuntamalli.json.internal.form.EnumForm;
import io.github.kuntamalli.json.internal.form.Form;
import io.github.kuntamalli.json.internal.form.FormFinder;
import io.github.kuntamalli.json.internal.form.ListForm;
import io.github.kuntamalli.json.internal.form.LocalizableForm;
import io.github.kuntamalli.json.internal.form.MapForm;
import io.github.kuntamalli.json.internal.form.NumberForm;
import io.github.kuntamalli.json.internal.form.OptionalForm;
import io.github.kuntamalli.json.internal.form.RecordForm;
import io.github.kuntamalli.json.internal.form.StatedForm;
import io.github.kuntamalli.json.internal.form.TextForm;
import io.github.kuntamalli.json.internal.form.UnionForm;
import io.github.kuntamalli.json.internal.form.UntypedForm;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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

  /** Finds the forms of what the forms here are made of. */
  static final FormFinder FINDER =
      new FormFinder() {
        @Override
        public <T> Form<T> of(Class<T> type) {
          return Forms.of(type);
        }

        @Override
        public Form<?> of(Type type, Map<TypeVariable<?>, Form<?>> variables) {
          return Forms.of(type, variables);
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
    if (!WireTypes.owns(type)) {
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

  /** The form of a record that is not one of several kinds. */
  static <R> RecordForm<R> record(Class<R> type, List<? extends Form<?>> arguments) {
    return record(type, arguments, null, WireTypes.isDocument(type));
  }

  /** A type that is written as a record of its parts; it is a document if the type is one. */
  static <T, W> ConvertedForm<T, W> converted(
      Class<T> type, Class<W> parts, Function<W, T> reader, Function<T, W> writer) {
    return new ConvertedForm<>(
        record(parts, List.of(), null, WireTypes.isDocument(type)), reader, writer);
  }

  private static <R> RecordForm<R> record(
      Class<R> type, List<? extends Form<?>> arguments, @Nullable String kind, boolean document) {
    return new RecordForm<>(type, variables(type, arguments), kind, document, FINDER);
  }

  /** The type variables of a generic record, with the forms of its arguments. */
  private static Map<TypeVariable<?>, Form<?>> variables(
      Class<?> type, List<? extends Form<?>> arguments) {
    Map<TypeVariable<?>, Form<?>> bound = new HashMap<>();
    TypeVariable<?>[] variables = type.getTypeParameters();
    for (int i = 0; i < variables.length && i < arguments.size(); i++) {
      bound.put(variables[i], arguments.get(i));
    }
    return bound;
  }

  /** The form of a sealed type whose kinds are records. */
  @SuppressWarnings("unchecked")
  private static <S> UnionForm<S> union(Class<S> sealed, List<? extends Form<?>> arguments) {
    Map<String, RecordForm<? extends S>> kinds = new LinkedHashMap<>();
    for (Class<?> type : sealed.getPermittedSubclasses()) {
      String kind = WireTypes.kindOf(type);
      kinds.put(kind, (RecordForm<? extends S>) record(type, arguments, kind, false));
    }
    return new UnionForm<>(kinds);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Form<?> make(Class<?> type, List<? extends Form<?>> arguments) {
    Form<?> scalar = scalar(type);
    if (scalar != null) {
      return scalar;
    }
    if (type == Object.class) {
      return new UntypedForm(FINDER);
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
      return new BooleanForm();
    }
    Form<?> text = TextForms.find(type);
    return text == null ? NumberForm.find(type) : text;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Form<?> ours(Class<?> type, List<? extends Form<?>> arguments) {
    Class<?> constants = type.isEnum() ? type : type.getSuperclass();
    if (constants != null && constants.isEnum() && WireTypes.owns(constants)) {
      return EnumForm.of((Class) constants);
    }
    Form<?> classes = ClassForms.find(type);
    if (classes != null) {
      return classes;
    }
    if (type == Localizable.class) {
      return new LocalizableForm(of(LocalizedText.class));
    }
    if (!WireTypes.owns(type)) {
      throw new IllegalArgumentException("there is no JSON form of " + type.getName());
    }
    Class<?> sealed = WireTypes.sealedTypeOf(type);
    if (sealed != null && type.isRecord()) {
      return Objects.requireNonNull(
          ((UnionForm<?>) of(sealed, arguments)).kinds().get(WireTypes.kindOf(type)));
    }
    if (type.isSealed()) {
      return union(type, arguments);
    }
    if (type.isRecord()) {
      return record(type, arguments);
    }
    if (Localizable.class.isAssignableFrom(type)) {
      return of(Localizable.class);
    }
    throw new IllegalArgumentException("there is no JSON form of " + type.getName());
  }

  private static Form<?> argument(List<? extends Form<?>> arguments, int place) {
    return place < arguments.size() ? arguments.get(place) : of(Object.class);
  }
}
