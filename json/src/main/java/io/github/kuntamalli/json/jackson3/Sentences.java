package io.github.kuntamalli.json.jackson3;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Wording;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** Writes sentences in the three languages and the values in them. */
final class Sentences {

  private Sentences() {}

  static void write(JsonGenerator json, String name, Function<Language, String> sentence) {
    json.writeName(name);
    json.writeStartObject();
    for (Language language : Language.values()) {
      if (language.isComplete()) {
        json.writeStringProperty(language.tag(), sentence.apply(language));
      }
    }
    json.writeEndObject();
  }

  static void writeParameters(JsonGenerator json, Map<String, Wording> parameters) {
    if (!parameters.isEmpty()) {
      json.writeName("parameters");
      json.writeStartObject();
      parameters.forEach((name, value) -> json.writeStringProperty(name, value.toString()));
      json.writeEndObject();
    }
  }
}
