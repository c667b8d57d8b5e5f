package io.github.kuntamalli.json.jackson3;

import io.github.kuntamalli.json.internal.form.Form;
import io.github.kuntamalli.json.internal.form.ObjectForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads values by their form. */
final class FormDeserializer extends ValueDeserializer<Object> {

  private final Form<?> form;

  FormDeserializer(Form<?> form) {
    this.form = form;
  }

  @Override
  public @Nullable Object deserialize(JsonParser json, DeserializationContext context) {
    try {
      return form.read(new MapperSource(json, context));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Our types tell their kind themselves. */
  @Override
  public @Nullable Object deserializeWithType(
      JsonParser json, DeserializationContext context, TypeDeserializer types) {
    return deserialize(json, context);
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
