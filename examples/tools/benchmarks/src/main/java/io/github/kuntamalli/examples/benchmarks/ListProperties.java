package io.github.kuntamalli.examples.benchmarks;

import io.github.kuntamalli.fact.Extensions;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.Authority;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All properties of a document type that contain any number of values, at whatever depth, found by
 * its record components.
 */
final class ListProperties {

  /** The paths, and with each the list in the same record. */
  private final Map<String, List<String>> siblings = new LinkedHashMap<>();

  private final Set<Type> above = new HashSet<>();

  /** The properties of a record, below a path. */
  static ListProperties of(Class<?> type, String path) {
    ListProperties found = new ListProperties();
    found.record(type, path);
    return found;
  }

  /** The properties of what a factory is given. */
  static ListProperties of(Parameter[] parameters, String path) {
    ListProperties found = new ListProperties();
    List<String> own = new ArrayList<>();
    for (Parameter parameter : parameters) {
      found.add(parameter.getParameterizedType(), path + "/" + parameter.getName(), own);
    }
    found.pair(own);
    return found;
  }

  /** Each property. */
  Set<String> paths() {
    return siblings.keySet();
  }

  /** Each pair of properties of one record. */
  List<List<String>> pairs() {
    List<List<String>> pairs = new ArrayList<>();
    siblings.forEach((path, others) -> others.forEach(other -> pairs.add(List.of(path, other))));
    return pairs;
  }

  private void record(Class<?> type, String path) {
    if (!above.add(type)) {
      return;
    }
    List<String> own = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      add(component.getGenericType(), path + "/" + component.getName(), own);
    }
    pair(own);
    above.remove(type);
  }

  private void pair(List<String> own) {
    for (int i = 0; i < own.size(); i++) {
      siblings.get(own.get(i)).addAll(own.subList(i + 1, own.size()));
    }
  }

  private void add(Type type, String path, List<String> own) {
    if (type instanceof ParameterizedType parameterized) {
      Class<?> raw = (Class<?>) parameterized.getRawType();
      Type[] arguments = parameterized.getActualTypeArguments();
      Type element = arguments[arguments.length - 1];
      if (Collection.class.isAssignableFrom(raw)) {
        if (raw == List.class || !(element instanceof Class<?> set && set.isEnum())) {
          list(path, own);
        }
        add(element, path, new ArrayList<>());
      } else {
        if (raw == Stated.class) {
          list(path + "/others", new ArrayList<>());
        }
        add(element, path, own);
      }
    } else if (type == Extensions.class) {
      list(path, own);
    } else if (type == Authority.class) {
      list(path + "/members", new ArrayList<>());
    } else if (type instanceof Class<?> raw
        && raw.isRecord()
        && raw.getPackageName().startsWith("io.github.kuntamalli")) {
      record(raw, path);
    }
  }

  private void list(String path, List<String> own) {
    siblings.put(path, new ArrayList<>());
    own.add(path);
  }
}
