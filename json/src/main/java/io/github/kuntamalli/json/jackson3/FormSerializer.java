package io.github.kuntamalli.json.jackson3;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.kuntamalli.json.internal.form.Form;
import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
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
      form.write(new GeneratorSink(json, true), value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Where the application writes the type of a value, it is written around the whole value, as
   * around a text: then a value in an {@code Optional} or in an {@code Object} is read back.
   */
  @Override
  public void serializeWithType(
      Object value, JsonGenerator json, SerializationContext context, TypeSerializer types) {
    if (types.getTypeInclusion() == JsonTypeInfo.As.EXISTING_PROPERTY) {
      serialize(value, json, context);
      return;
    }
    WritableTypeId id =
        types.writeTypePrefix(json, context, types.typeId(value, JsonToken.VALUE_STRING));
    serialize(value, json, context);
    types.writeTypeSuffix(json, context, id);
  }

  @Override
  public boolean isEmpty(SerializationContext context, Object value) {
    return form.isEmpty(value);
  }
}
