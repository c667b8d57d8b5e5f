package io.github.kuntamalli.json.jackson3;

import io.github.kuntamalli.fact.Stated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a plain known value as itself and every other form as an object with a status. */
@SuppressWarnings("rawtypes")
final class StatedSerializer extends StdSerializer<Stated> {

  StatedSerializer() {
    super(Stated.class);
  }

  @Override
  public boolean isEmpty(SerializationContext context, Stated value) {
    return value instanceof Stated.Unknown;
  }

  @Override
  public void serialize(Stated value, JsonGenerator json, SerializationContext context) {
    if (value instanceof Stated.Known<?> known && known.others().isEmpty()) {
      json.writePOJO(known.value());
      return;
    }
    json.writeStartObject();
    if (value instanceof Stated.Known<?> known) {
      json.writeStringProperty("status", "known");
      json.writePOJOProperty("value", known.value());
      json.writePOJOProperty("others", known.others());
    } else if (value instanceof Stated.LeftOut<?> leftOut) {
      json.writeStringProperty("status", "left-out");
      json.writeStringProperty("reason", leftOut.reason());
    } else {
      json.writeStringProperty(
          "status", value instanceof Stated.Unknown ? "unknown" : "not-applicable");
    }
    json.writeEndObject();
  }
}
