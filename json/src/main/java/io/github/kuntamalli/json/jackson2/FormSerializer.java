package io.github.kuntamalli.json.jackson2;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
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
    form.write(new GeneratorSink(json, true), value);
  }

  /**
   * Where the application writes the type of a value, it is written around the whole value, as
   * around a text: then a value in an {@code Optional} or in an {@code Object} is read back.
   */
  @Override
  public void serializeWithType(
      Object value, JsonGenerator json, SerializerProvider context, TypeSerializer types)
      throws IOException {
    if (types.getTypeInclusion() == JsonTypeInfo.As.EXISTING_PROPERTY) {
      serialize(value, json, context);
      return;
    }
    WritableTypeId id = types.writeTypePrefix(json, types.typeId(value, JsonToken.VALUE_STRING));
    serialize(value, json, context);
    types.writeTypeSuffix(json, id);
  }

  @Override
  public boolean isEmpty(SerializerProvider context, Object value) {
    return form.isEmpty(value);
  }
}
