package io.github.kuntamalli.json.jackson3;

import io.github.kuntamalli.text.LocalizedText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a text as an object by language tag. */
final class LocalizedTextSerializer extends StdSerializer<LocalizedText> {

  LocalizedTextSerializer() {
    super(LocalizedText.class);
  }

  @Override
  public void serialize(LocalizedText value, JsonGenerator json, SerializationContext context) {
    json.writeStartObject();
    value.texts().forEach((language, text) -> json.writeStringProperty(language.tag(), text));
    json.writeEndObject();
  }
}
