package io.github.kuntamalli.json.jackson3;

import io.github.kuntamalli.validation.Finding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a finding with its place, its values and its sentences in the three languages. */
final class FindingSerializer extends StdSerializer<Finding> {

  FindingSerializer() {
    super(Finding.class);
  }

  @Override
  public void serialize(Finding finding, JsonGenerator json, SerializationContext context) {
    json.writeStartObject();
    json.writePOJOProperty("code", finding.code());
    json.writePOJOProperty("severity", finding.severity());
    json.writeStringProperty("pointer", finding.location().pointer());
    finding.location().line().ifPresent(line -> json.writeNumberProperty("line", line));
    finding.location().column().ifPresent(column -> json.writeNumberProperty("column", column));
    Sentences.writeParameters(json, finding.parameters());
    Sentences.write(json, "problem", finding::problem);
    Sentences.write(json, "reason", finding::reason);
    Sentences.write(json, "remedy", finding::remedy);
    json.writeEndObject();
  }
}
