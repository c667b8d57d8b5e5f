package io.github.kuntamalli.json.jackson2;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.kuntamalli.json.internal.form.Form;
import io.github.kuntamalli.json.internal.form.ObjectForm;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads values by their form. */
final class FormDeserializer extends JsonDeserializer<Object> {

  private final Form<?> form;
  private final Class<?> type;

  FormDeserializer(Form<?> form, Class<?> type) {
    this.form = form;
    this.type = type;
  }

  @Override
  public @Nullable Object deserialize(JsonParser json, DeserializationContext context)
      throws IOException {
    return form.read(new MapperSource(json, context, type));
  }

  /** A value with its type around it, or one without, which needs none. */
  @Override
  public @Nullable Object deserializeWithType(
      JsonParser json, DeserializationContext context, TypeDeserializer types) throws IOException {
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
