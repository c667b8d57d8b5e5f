package io.github.kuntamalli.json.jackson3;

import io.github.kuntamalli.json.internal.form.Form;
import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes values by their form. */
final class FormSerializer extends ValueSerializer<Object> {

  private final Form<Object> form;

  @SuppressWarnings("unchecked")
  FormSerializer(Form<?> form) {
    this.form = (Form<Object>) form;
  }

  @Override
  public void serialize(Object value, JsonGenerator json, SerializationContext context) {
    try {
      form.write(new GeneratorSink(json), value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Our types tell their kind themselves. */
  @Override
  public void serializeWithType(
      Object value, JsonGenerator json, SerializationContext context, TypeSerializer types) {
    serialize(value, json, context);
  }

  @Override
  public boolean isEmpty(SerializationContext context, Object value) {
    return form.isEmpty(value);
  }
}
