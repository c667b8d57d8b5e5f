package io.github.kuntamalli.json.jackson3;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.kuntamalli.json.internal.form.Form;
import io.github.kuntamalli.json.internal.form.ObjectForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads values by their form. */
final class FormDeserializer extends ValueDeserializer<Object> {

  private final Form<?> form;
  private final Class<?> type;

  FormDeserializer(Form<?> form, Class<?> type) {
    this.form = form;
    this.type = type;
  }

  @Override
  public @Nullable Object deserialize(JsonParser json, DeserializationContext context) {
    try {
      return form.read(new MapperSource(json, context, type));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A value with its type around it, or one without, which needs none. */
  @Override
  public @Nullable Object deserializeWithType(
      JsonParser json, DeserializationContext context, TypeDeserializer types) {
    boolean typed =
        types.getTypeInclusion() == JsonTypeInfo.As.WRAPPER_OBJECT
            || (types.getTypeInclusion() != JsonTypeInfo.As.EXISTING_PROPERTY
                && json.hasToken(JsonToken.START_ARRAY));
    return typed ? types.deserializeTypedFromAny(json, context) : deserialize(json, context);
  }

  @Override
  public @Nullable Object getNullValue(DeserializationContext context) {
    return form.absent();
  }

  @Override
  public @Nullable Object getAbsentValue(DeserializationContext context) {
    return form.absent();
  }

  @Override
  public Collection<Object> getKnownPropertyNames() {
    return form instanceof ObjectForm<?> object ? List.copyOf(object.names()) : List.of();
  }
}
