package io.github.kuntamalli.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.github.kuntamalli.json.internal.form.Form;
import java.io.IOException;

/** Writes values by their form. */
final class FormSerializer extends JsonSerializer<Object> {

  private final Form<Object> form;

  @SuppressWarnings("unchecked")
  FormSerializer(Form<?> form) {
    this.form = (Form<Object>) form;
  }

  @Override
  public void serialize(Object value, JsonGenerator json, SerializerProvider context)
      throws IOException {
    form.write(new GeneratorSink(json), value);
  }

  /** Our types tell their kind themselves. */
  @Override
  public void serializeWithType(
      Object value, JsonGenerator json, SerializerProvider context, TypeSerializer types)
      throws IOException {
    serialize(value, json, context);
  }

  @Override
  public boolean isEmpty(SerializerProvider context, Object value) {
    return form.isEmpty(value);
  }
}
