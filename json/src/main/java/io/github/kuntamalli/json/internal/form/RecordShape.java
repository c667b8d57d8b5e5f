package io.github.kuntamalli.json.internal.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kuntamalli.json.internal.text.FixedText;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The components of a record as properties: in their order, each by its name, or by the name that
 * {@link JsonProperty} gives it.
 */
public final class RecordShape {

  final String[] names;
  final FixedText[] written; // the names
  final Form<?>[] forms;
  final boolean[] always;
  private final RecordComponent[] components;
  private final @Nullable MethodHandle[] getters; // made when the first record is written
  private final Constructor<?> constructor;
  private final Map<String, Integer> places = new HashMap<>();

  public RecordShape(Class<?> type, Map<TypeVariable<?>, Form<?>> variables, FormFinder finder) {
    components = type.getRecordComponents();
    names = new String[components.length];
    written = new FixedText[components.length];
    forms = new Form<?>[components.length];
    getters = new @Nullable MethodHandle[components.length];
    always = new boolean[components.length];
    constructor = RecordAccess.constructor(type);
    for (int i = 0; i < components.length; i++) {
      names[i] = nameOf(components[i]);
      written[i] = new FixedText(names[i]);
      forms[i] = finder.of(components[i].getGenericType(), variables);
      JsonInclude include = components[i].getAccessor().getAnnotation(JsonInclude.class);
      always[i] = include != null && include.value() == JsonInclude.Include.ALWAYS;
      places.put(names[i], i);
    }
  }

  private static String nameOf(RecordComponent component) {
    JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
    return property == null || property.value().isEmpty() ? component.getName() : property.value();
  }

  /** The place of a name, or -1; most names come in the order of the components. */
  int placeOf(String name, int likely) {
    if (likely < names.length && names[likely].equals(name)) {
      return likely;
    }
    Integer place = places.get(name);
    return place == null ? -1 : place;
  }

  Object get(int place, Object record) {
    MethodHandle getter = getters[place];
    if (getter == null) {
      getter = RecordAccess.getter(components[place]);
      getters[place] = getter; // another thread makes an equal one
    }
    return RecordAccess.get(getter, record);
  }

  /** The record of these values; throws what its constructor throws. */
  public Object make(@Nullable Object[] values) {
    return RecordAccess.make(constructor, values);
  }

  List<String> nameList() {
    return new ArrayList<>(List.of(names));
  }
}
