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
import io.github.kuntamalli.json.internal.form.RefusedForm;
import io.github.kuntamalli.json.internal.form.StatedForm;
import io.github.kuntamalli.json.internal.form.TextForm;
import io.github.kuntamalli.json.internal.form.UnionForm;
import io.github.kuntamalli.json.internal.form.UntypedForm;
import io.github.kuntamalli.municipality.Authority;
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
import java.util.function.Supplier;
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
        public String keyOf(Object key) {
          Class<?> type = key.getClass();
          TextForm<?> form = key(type);
          if (form != null) {
            return form.printAny(key);
          }
          if (WireTypes.owns(type)) {
            throw new IllegalArgumentException(noKey(type));
          }
          return key.toString();
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

  /** The form of a class of the library, or null if the class is not one or has no form. */
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

  /**
   * What the mapper of an application does with a class: null leaves it alone, as any other class;
   * a class of the library without a form is refused with a sentence, and not written in another
   * format.
   *
   * @param type the class
   * @param arguments the forms of its type arguments, only for a class of the library
   */
  public static @Nullable Form<?> forMapper(
      Class<?> type, Supplier<List<? extends Form<?>>> arguments) {
    if (!WireTypes.owns(type) || Throwable.class.isAssignableFrom(type) || type.isAnnotation()) {
      return null;
    }
    try {
      return of(type, arguments.get());
    } catch (IllegalArgumentException e) {
      return new RefusedForm(
          "%s cannot be written as JSON or read from it: %s"
              .formatted(type.getSimpleName(), e.getMessage()));
    }
  }

  /** As {@link #forMapper}, for the keys of maps: refused is what is no text. */
  public static @Nullable TextForm<?> keyForMapper(Class<?> type) {
    if (!WireTypes.owns(type)) {
      return null;
    }
    TextForm<?> key = key(type);
    return key == null ? RefusedForm.key(type, noKey(type)) : key;
  }

  /** The form of a class as the key of a map, or null if it is no text. */
  static @Nullable TextForm<?> key(Class<?> type) {
    if (Authority.class.isAssignableFrom(type)) {
      return TextForms.authorityKey(type.asSubclass(Authority.class));
    }
    Form<?> form;
    try {
      form = of(type);
    } catch (IllegalArgumentException e) {
      return null;
    }
    return form instanceof TextForm<?> text ? text : null;
  }

  private static String noKey(Class<?> type) {
    return "%s is no text in JSON and cannot be the key of a map; use its code or id as the key"
        .formatted(type.getSimpleName());
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
    return record(type, type, arguments, null, WireTypes.isDocument(type));
  }

  /** A type that is written as a record of its parts; it is a document if the type is one. */
  static <T, W> ConvertedForm<T, W> converted(
      Class<T> type, Class<W> parts, Function<W, T> reader, Function<T, W> writer) {
    return new ConvertedForm<>(
        record(parts, type, List.of(), null, WireTypes.isDocument(type)), reader, writer);
  }

  private static <R> RecordForm<R> record(
      Class<R> type,
      Class<?> shown,
      List<? extends Form<?>> arguments,
      @Nullable String kind,
      boolean document) {
    return new RecordForm<>(type, shown, variables(type, arguments), kind, document, FINDER);
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
      kinds.put(kind, (RecordForm<? extends S>) record(type, type, arguments, kind, false));
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
      return new MapForm(type, keyForm(argument(arguments, 0)), argument(arguments, 1));
    }
    if (Stated.class.isAssignableFrom(type)) {
      return new StatedForm(
          argument(arguments, 0),
          record(
              StatedForm.Statement.class,
              Stated.class,
              List.of(argument(arguments, 0)),
              null,
              false));
    }
    return ours(type, arguments);
  }

  /** The form of keys whose values have this form. */
  private static TextForm<?> keyForm(Form<?> form) {
    if (form instanceof TextForm<?> text) {
      return text;
    }
    if (form instanceof RecordForm<?> record && Authority.class.isAssignableFrom(record.type())) {
      return TextForms.authorityKey(record.type().asSubclass(Authority.class));
    }
    return form == of(Authority.class)
        ? TextForms.authorityKey(Authority.class)
        : text(String.class);
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
