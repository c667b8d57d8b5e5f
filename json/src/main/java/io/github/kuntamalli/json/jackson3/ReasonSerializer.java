package io.github.kuntamalli.json.jackson3;

import io.github.kuntamalli.obligation.Reason;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a reason with its code, its values and its sentence in the three languages. */
final class ReasonSerializer extends StdSerializer<Reason> {

  ReasonSerializer() {
    super(Reason.class);
  }

  @Override
  public void serialize(Reason reason, JsonGenerator json, SerializationContext context) {
    json.writeStartObject();
    json.writeStringProperty("code", reason.code().toString());
    Sentences.writeParameters(json, reason.parameters());
    Sentences.write(json, "text", reason::in);
    json.writeEndObject();
  }
}
