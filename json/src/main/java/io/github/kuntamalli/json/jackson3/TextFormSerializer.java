package io.github.kuntamalli.json.jackson3;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a value as the text it prints as. */
final class TextFormSerializer<T> extends StdSerializer<T> {

  TextFormSerializer(Class<T> type) {
    super(type);
  }

  @Override
  public void serialize(T value, JsonGenerator json, SerializationContext context) {
    json.writeString(value.toString());
  }
}
