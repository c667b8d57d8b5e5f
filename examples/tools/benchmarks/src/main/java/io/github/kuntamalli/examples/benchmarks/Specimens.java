package io.github.kuntamalli.examples.benchmarks;

import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.fact.Extensions;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.law.StatuteId;
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.measure.IndicatorCode;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.CountyCode;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.RegionCode;
import io.github.kuntamalli.text.LocalizedText;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of any type of the model by its record components, as large as requested. A type of
 * values with a special form is named here; everything composed of others is found by reflection.
 */
final class Specimens {

  private static final int INNER_DEPTH = 3;
  private static final String CITY = "837";

  /** The forms that texts of the model have: an id, a code of content, a number, an actor. */
  private static final List<String> FORMS = List.of("s-#", "S-#", "#", "organisation:s-#");

  /** How the elements of a grown list differ. */
  enum Variety {
    /** Everything differs; what refers to something refers to what has the same number. */
    DISTINCT,
    /** Everything differs; each element refers to the next, so that chains arise. */
    CHAINED,
    /** Nothing differs but ids; lists that come earlier have later days. */
    ALIKE,
    /** Nothing differs but ids; lists that come earlier have earlier days. */
    ALIKE_EARLIER,
    /** Everything differs, and every authority is a group of municipalities. */
    GROUPS
  }

  private final Variety variety;
  private final Map<String, Integer> counts;
  private final int first;
  private final Map<Class<?>, Plan> plans = new HashMap<>();
  private final Map<Class<?>, Way> ways = new HashMap<>();

  /** The places of records that are nothing without an element in their lists. */
  private final Set<String> needed = new HashSet<>();

  /**
   * Makes values.
   *
   * @param counts how many elements the list at a path has
   * @param first the number of the first element of such a list
   */
  Specimens(Variety variety, Map<String, Integer> counts, int first) {
    this.variety = variety;
    this.counts = counts;
    this.first = first;
  }

  /** A value of a type that is at a path. */
  Object make(Type type, String path, int number) {
    if (type instanceof ParameterizedType parameterized) {
      return parameterized(parameterized, path, number);
    }
    Class<?> raw = (Class<?>) type;
    Object leaf = leaf(raw, path, number);
    if (leaf != null) {
      return leaf;
    }
    Object[] constants = raw.isEnum() ? raw.getEnumConstants() : constantsOf(raw);
    if (constants.length > 0) {
      return constants[isAlike() ? 0 : number % constants.length];
    }
    if (raw.isRecord()) {
      return record(raw, path, number);
    }
    throw new IllegalArgumentException("no specimen of " + raw.getName() + " at " + path);
  }

  /** The named values of an open list, such as the kinds of a document; none of a record. */
  private static Object[] constantsOf(Class<?> type) {
    return type.isRecord()
        ? new Object[0]
        : Arrays.stream(type.getFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
            .map(
                field -> {
                  try {
                    return field.get(null);
                  } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                  }
                })
            .toArray();
  }

  private boolean isAlike() {
    return variety == Variety.ALIKE || variety == Variety.ALIKE_EARLIER;
  }

  private Object parameterized(ParameterizedType type, String path, int number) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type element = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
    if (raw == Optional.class) {
      return Optional.of(make(element, path, number));
    }
    if (raw == Stated.class) {
      List<Stated.Alternative<Object>> others = new ArrayList<>();
      for (int i = 0; i < counts.getOrDefault(path + "/others", 0); i++) {
        others.add(
            new Stated.Alternative<>(
                make(element, path + "/others", first + i), Optional.of("s-" + i)));
      }
      return new Stated.Known<>(make(element, path, number), others);
    }
    if (Collection.class.isAssignableFrom(raw)) {
      List<Object> values = new ArrayList<>();
      Integer count = counts.get(path);
      for (int i = 0; i < (count == null ? inner(path) : count); i++) {
        values.add(make(element, path, count == null ? number : first + i));
      }
      return raw == List.class ? values : new LinkedHashSet<>(values);
    }
    if (raw == Map.class) {
      Map<Object, Object> values = new LinkedHashMap<>();
      Object key = make(type.getActualTypeArguments()[0], path, number);
      values.put(key, make(element, path, number));
      return values;
    }
    throw new IllegalArgumentException("no specimen of " + type + " at " + path);
  }

  /** One element on the way to what grows and one in what grows, none farther in. */
  private int inner(String path) {
    if (isAncestor(path)) {
      return 1;
    }
    String above = path.substring(0, path.lastIndexOf('/'));
    if (needed.contains(above)) {
      return 1;
    }
    return counts.containsKey(above) || path.split("/").length <= INNER_DEPTH ? 1 : 0;
  }

  private boolean isAncestor(String path) {
    return counts.keySet().stream().anyMatch(grown -> grown.startsWith(path + "/"));
  }

  private @Nullable Object leaf(Class<?> raw, String path, int number) {
    int shown = isAlike() ? 7 : number;
    if (raw == String.class) {
      return "s-" + numberOf(path, number);
    } else if (raw == LocalizedText.class) {
      return LocalizedText.of("f " + shown, "s " + shown, "e " + shown);
    } else if (raw == LocalDate.class) {
      return day(path, number);
    } else if (raw == PartialDate.class) {
      return PartialDate.of(day(path, number));
    } else if (raw == boolean.class || raw == Boolean.class) {
      return true;
    } else if (raw == int.class || raw == Integer.class) {
      return 1 + shown % 9;
    } else if (raw == BigDecimal.class) {
      return BigDecimal.valueOf(number);
    } else if (raw == URI.class) {
      return URI.create("https://example.fi/" + shown);
    } else if (raw == Edition.class) {
      return new Edition("own", LocalDate.of(2026, 11, 22));
    } else if (raw == Extensions.class) {
      Map<String, Object> values = new LinkedHashMap<>();
      for (int i = 0; i < counts.getOrDefault(path, 0); i++) {
        values.put("own/p" + (first + i), BigDecimal.ONE);
      }
      return new Extensions(values);
    }
    return code(raw, path, number, shown);
  }

  /** Codes have a special form. */
  private @Nullable Object code(Class<?> raw, String path, int number, int shown) {
    if (raw == MunicipalityCode.class) {
      boolean member = path.endsWith("/members") || path.contains("OfMunicipality");
      return MunicipalityCode.of(member ? "%03d".formatted(number % 1000) : CITY);
    } else if (raw == CountyCode.class) {
      return CountyCode.of("%02d".formatted(number % 100));
    } else if (raw == RegionCode.class) {
      return RegionCode.of("%02d".formatted(number % 100));
    } else if (raw == ObligationCode.class) {
      return ObligationCode.of("X-A" + number);
    } else if (raw == StatuteId.class) {
      return new StatuteId(1 + number % 9999, 2000 + number / 9999);
    } else if (raw == IndicatorCode.class) {
      return IndicatorCode.parse("sotkanet:" + (1 + shown));
    } else if (raw == ActorId.class) {
      return ActorId.parse("organisation:o" + shown);
    } else if (raw == Authority.class) {
      return authority(path, number);
    }
    return null;
  }

  /** The city itself first; many authorities are joint authorities, of which any number exists. */
  private Authority authority(String path, int number) {
    Integer members = counts.get(path + "/members");
    if (members != null || (variety == Variety.GROUPS && counts.containsKey(path))) {
      List<MunicipalityCode> codes = new ArrayList<>();
      for (int i = 0; i < (members == null ? 20 : Math.max(2, Math.min(members, 1000))); i++) {
        codes.add(MunicipalityCode.of("%03d".formatted((number * 7 + i) % 1000)));
      }
      return new Authority.Group(codes);
    }
    return counts.containsKey(path)
        ? new Authority.JointAuthority("j-" + number, LocalizedText.of("f", "s", "e"))
        : Authority.municipality(CITY);
  }

  /** The number in a text: an id has its own, anything else may refer to another. */
  private int numberOf(String path, int number) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (name.equals("id") || name.equals("code")) {
      return number;
    }
    // nothing replaces itself
    boolean next = variety == Variety.CHAINED || name.equals("replaces");
    return isAlike() ? 7 : next ? number + 1 : number;
  }

  private LocalDate day(String path, int number) {
    if (!isAlike()) {
      // out of order, and several of one day, whatever the size: both take another way
      return LocalDate.of(2009, 1, 1).plusDays(number * 37L % 100 * 60);
    }
    List<String> grown = new ArrayList<>(counts.keySet());
    int place = 0;
    while (place < grown.size() && !path.startsWith(grown.get(place))) {
      place++;
    }
    boolean later = (place == 0) == (variety == Variety.ALIKE);
    return LocalDate.of(2024, later ? 5 : 1, 20);
  }

  /**
   * A record with all that is optional, or, where that contradicts itself, without some of it or
   * without all.
   */
  private Object record(Class<?> type, String path, int number) {
    Plan plan = plans.computeIfAbsent(type, Plan::of);
    Object[] values = new Object[plan.names().size()];
    for (int i = 0; i < values.length; i++) {
      if (plan.types().get(i) != String.class) {
        values[i] = make(plan.types().get(i), path + "/" + plan.names().get(i), number);
      }
    }
    Way known = ways.get(type);
    if (known != null) {
      try {
        return plan.construct(known.arguments(this, plan, values, path, number));
      } catch (IllegalArgumentException e) {
        // this one needs another way
      }
    }
    IllegalArgumentException refused = null;
    for (String form : FORMS) {
      for (int without = -1; without <= values.length; without++) {
        Way way = new Way(form, without);
        try {
          Object made = plan.construct(way.arguments(this, plan, values, path, number));
          ways.put(type, way);
          return made;
        } catch (IllegalArgumentException e) {
          refused = refused == null ? e : refused;
        }
      }
    }
    if (refused != null && needed.add(path)) {
      return record(type, path, number);
    }
    throw refused == null ? new IllegalStateException(path) : refused;
  }

  /** A record by its components. */
  private record Plan(List<String> names, List<Type> types, Constructor<?> constructor) {

    static Plan of(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      try {
        return new Plan(
            Arrays.stream(components).map(RecordComponent::getName).toList(),
            Arrays.stream(components).map(RecordComponent::getGenericType).toList(),
            type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new)));
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(e);
      }
    }

    Object construct(Object[] values) {
      try {
        return constructor.newInstance(values);
      } catch (InvocationTargetException e) {
        if (e.getCause() instanceof IllegalArgumentException refused) {
          throw refused;
        }
        throw new IllegalArgumentException(constructor + ": " + e.getCause(), e);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** A form of text that a record takes, and which optional component it has to do without. */
  private record Way(String form, int without) {

    Object[] arguments(Specimens specimens, Plan plan, Object[] values, String path, int number) {
      Object[] arguments = values.clone();
      for (int i = 0; i < arguments.length; i++) {
        if (plan.types().get(i) == String.class) {
          arguments[i] =
              form.replace(
                  "#",
                  Integer.toString(specimens.numberOf(path + "/" + plan.names().get(i), number)));
        } else if (arguments[i] instanceof Optional<?>
            && (i == without || without == values.length)) {
          arguments[i] = Optional.empty();
        }
      }
      return arguments;
    }
  }

  /** The arguments of a factory. */
  Object[] arguments(Parameter[] parameters, String path) {
    Object[] values = new Object[parameters.length];
    for (int i = 0; i < parameters.length; i++) {
      values[i] =
          make(parameters[i].getParameterizedType(), path + "/" + parameters[i].getName(), 1);
    }
    return values;
  }
}
