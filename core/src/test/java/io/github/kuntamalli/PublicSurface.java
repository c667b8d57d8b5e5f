package io.github.kuntamalli;

import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.type.MunicipalityType;
import io.github.kuntamalli.municipality.type.TypeCriterion;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.welfare.DocumentPartner;
import io.github.kuntamalli.welfare.DocumentRelation;
import io.github.kuntamalli.welfare.IssuerGroup;
import jakarta.validation.ConstraintValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that another module can call in the library, with a value for each of its arguments. */
final class PublicSurface {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 20);

  /** One order in every JVM, which lists the members of a class in any. */
  private static final Comparator<Executable> SHORTEST_FIRST =
      Comparator.comparingInt(Executable::getParameterCount)
          .thenComparing(Executable::toGenericString);

  private final Map<Class<?>, Object> values = new HashMap<>();
  private final Set<Type> open = new HashSet<>();

  PublicSurface() {
    Kuntamalli model = Kuntamalli.standard();
    Authority tampere = Authority.municipality("837");
    for (Object value :
        List.of(
            "837",
            1,
            1L,
            true,
            'c',
            DAY,
            YearMonth.of(2024, 5),
            BigDecimal.ONE,
            URI.create("https://example.org"),
            Locale.ROOT,
            new Object(),
            Wordings.WORDS,
            MunicipalityCode.of("837"),
            LocalizedText.of("a", "b", "c"),
            PartialDate.of(DAY),
            new Edition("own", DAY),
            MunicipalityType.class,
            TypeCriterion.builder().largest(1).build(),
            model,
            model.register(),
            model.register().on(DAY),
            model.register().on(DAY).get(MunicipalityCode.of("837")),
            model.terms(),
            model.statutes(),
            model.obligations(),
            model.rules(),
            model.strategies(),
            model.networks(),
            model.programmes(),
            model.rules().rules().get(0),
            model.rules().rules().get(0).texts(),
            Location.ROOT,
            model.rules().selection(),
            Rule.declare("a-rule", String.class),
            model.networks().all().stream()
                .flatMap(network -> network.memberships().stream())
                .findFirst()
                .orElseThrow(),
            model.calendar(tampere, DAY, DAY.plusYears(2)).entries().stream()
                .flatMap(entry -> entry.recommended().stream())
                .findFirst()
                .orElseThrow(),
            model.dutiesOf(tampere, DAY),
            model.relations().networks(),
            model.relations().strategies(),
            model.relations().programmes(),
            model.relations().funding(),
            model.relations().municipalities(),
            model.relations().duties(),
            new DocumentPartner(Optional.of(tampere), Optional.empty()),
            IssuerGroup.Member.of(tampere),
            new DocumentRelation(DocumentRelation.Kind.UPDATES, Optional.of("x"), Optional.empty()),
            model.calendar(tampere, DAY, DAY))) {
      values.put(value.getClass(), value);
    }
    values.put(Object.class, "x");
    values.put(Authority.class, tampere);
    values.put(int.class, 1);
    values.put(long.class, 1L);
    values.put(boolean.class, true);
    values.put(char.class, 'c');
    values.put(Stated.class, Stated.unknown());
  }

  private static final class Wordings {
    static final io.github.kuntamalli.text.Localizable WORDS =
        io.github.kuntamalli.text.Localizable.same("x");
  }

  /**
   * The public classes of the packages that the module exports, but for those that a provider of
   * Bean Validation calls.
   */
  static List<Class<?>> types() {
    Path classes;
    try {
      classes =
          Path.of(Kuntamalli.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    Set<String> exported = exported(classes);
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          .map(file -> file.substring(0, file.length() - 6).replace('/', '.'))
          .sorted()
          .<Class<?>>map(PublicSurface::load)
          .filter(type -> exported.contains(type.getPackageName()) && isPublic(type))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> exported(Path classes) {
    Set<String> packages = new HashSet<>();
    ModuleFinder.of(classes)
        .findAll()
        .forEach(
            module ->
                module.descriptor().exports().stream()
                    .filter(export -> !export.isQualified())
                    .forEach(export -> packages.add(export.source())));
    return packages;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, PublicSurface.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isPublic(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && !type.isAnnotation()
        && !ConstraintValidator.class.isAssignableFrom(type)
        && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
  }

  /** What a type lets others call: constructors, and methods that it declares itself. */
  static List<Executable> callable(Class<?> type) {
    return Stream.concat(
            Arrays.stream(type.getConstructors()),
            Arrays.stream(type.getMethods())
                .filter(method -> !method.getDeclaringClass().equals(Object.class))
                .filter(method -> method.getDeclaringClass().equals(type) || isBuilder(type))
                .filter(method -> !method.getName().equals("equals"))
                .filter(method -> !method.isBridge() || isBuilder(type))
                .filter(method -> !Modifier.isAbstract(method.getModifiers()))
                .filter(method -> !isOfEnum(type, method)))
        .filter(one -> one.getParameterCount() > 0)
        .map(one -> (Executable) one)
        .sorted(SHORTEST_FIRST)
        .toList();
  }

  static boolean isBuilder(Class<?> type) {
    return type.getSimpleName().equals("Builder");
  }

  private static boolean isOfEnum(Class<?> type, Method method) {
    return type.isEnum() && method.getName().equals("valueOf");
  }

  /** A value for each argument, if there is one. */
  Optional<Object[]> arguments(Executable call) {
    Object[] arguments = new Object[call.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      Parameter parameter = call.getParameters()[i];
      Optional<Object> value = value(parameter.getParameterizedType());
      if (value.isEmpty()) {
        return Optional.empty();
      }
      arguments[i] = value.get();
    }
    return Optional.of(arguments);
  }

  /** What to call a method on; empty too if none is needed. */
  Optional<Object> receiver(Executable call, Class<?> type) {
    return call instanceof Constructor || Modifier.isStatic(call.getModifiers())
        ? Optional.empty()
        : isBuilder(type) ? made(type) : value(type);
  }

  /** Calls it. */
  static Object call(Executable call, Object receiver, Object[] arguments) throws Throwable {
    try {
      call.trySetAccessible();
      return call instanceof Constructor<?> constructor
          ? constructor.newInstance(arguments)
          : ((Method) call).invoke(receiver, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  Optional<Object> value(Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic(generic);
    }
    if (type instanceof WildcardType wildcard) {
      return value(wildcard.getUpperBounds()[0]);
    }
    if (type instanceof TypeVariable<?> variable) {
      return value(variable.getBounds()[0]);
    }
    if (!(type instanceof Class<?> raw)) {
      return Optional.empty();
    }
    Object known = values.get(raw);
    if (known != null) {
      return Optional.of(known);
    }
    if (!open.add(type)) {
      return Optional.empty();
    }
    Optional<Object> made = made(raw);
    open.remove(type);
    made.ifPresent(value -> values.put(raw, value));
    return made;
  }

  private Optional<Object> generic(ParameterizedType type) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type inner = type.getActualTypeArguments()[0];
    if (raw == Optional.class) {
      return Optional.of(Optional.empty());
    }
    if (raw == SortedMap.class) {
      return Optional.of(new TreeMap<>());
    }
    if (raw == Map.class) {
      return Optional.of(Map.of());
    }
    if (raw == Set.class) {
      return Optional.of(value(inner).<Set<?>>map(Set::of).orElse(Set.of()));
    }
    if (raw == List.class || raw == Collection.class || raw == Iterable.class) {
      return Optional.of(value(inner).<List<?>>map(List::of).orElse(List.of()));
    }
    return value(raw);
  }

  private Optional<Object> made(Class<?> raw) {
    if (raw.isEnum()) {
      return Optional.of(raw.getEnumConstants()[0]);
    }
    if (raw.isArray()) {
      return Optional.of(Array.newInstance(raw.getComponentType(), 0));
    }
    if (raw.isSealed()) {
      return Arrays.stream(raw.getPermittedSubclasses())
          .flatMap(kind -> value(kind).stream())
          .findFirst();
    }
    if (raw.isInterface()) {
      return Optional.of(
          Proxy.newProxyInstance(raw.getClassLoader(), new Class<?>[] {raw}, HANDLER));
    }
    Stream<Executable> ways =
        Stream.concat(
            Arrays.stream(raw.getConstructors()),
            Arrays.stream(raw.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getReturnType() == raw));
    return ways.sorted(SHORTEST_FIRST).flatMap(way -> tried(way).stream()).findFirst();
  }

  private static final InvocationHandler HANDLER =
      (proxy, method, arguments) ->
          method.getName().equals("hashCode")
              ? 1
              : method.getName().equals("toString")
                  ? "x"
                  : method.isDefault()
                      ? InvocationHandler.invokeDefault(proxy, method, arguments)
                      : null;

  private Optional<Object> tried(Executable way) {
    Optional<Object[]> arguments = arguments(way);
    if (arguments.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(call(way, null, arguments.get()));
    } catch (Throwable unfit) {
      return texts(way, arguments.get());
    }
  }

  /** The same with another text, since a text is fit for some types only. */
  private Optional<Object> texts(Executable way, Object[] arguments) {
    for (String text :
        List.of("A-B", "a", "a/b", "612/2021", "sotkanet:1", "hus", "2024", "01", "x:y")) {
      Object[] others = arguments.clone();
      for (int i = 0; i < others.length; i++) {
        if (others[i] instanceof String) {
          others[i] = text;
        }
      }
      try {
        return Optional.ofNullable(call(way, null, others));
      } catch (Throwable unfit) {
        continue;
      }
    }
    return Optional.empty();
  }
}
