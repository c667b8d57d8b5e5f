package io.github.kuntamalli.json.jackson3;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Reads a text from an object by language tag. */
final class LocalizedTextDeserializer extends StdDeserializer<LocalizedText> {

  LocalizedTextDeserializer() {
    super(LocalizedText.class);
  }

  @Override
  public LocalizedText deserialize(JsonParser json, DeserializationContext context) {
    if (!json.hasToken(JsonToken.START_OBJECT)) {
      return (LocalizedText) context.handleUnexpectedToken(LocalizedText.class, json);
    }
    Map<Language, String> texts = new EnumMap<>(Language.class);
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String tag = json.currentName();
      Language language;
      try {
        language = Language.of(tag);
      } catch (IllegalArgumentException e) {
        throw context
            .weirdStringException(tag, Language.class, e.getMessage())
            .prependPath(LocalizedText.class, tag);
      }
      if (json.nextToken() != JsonToken.VALUE_STRING) {
        Paths.at(LocalizedText.class, tag, () -> context.handleUnexpectedToken(String.class, json));
      }
      texts.put(language, json.getString());
    }
    try {
      return new LocalizedText(texts);
    } catch (IllegalArgumentException e) {
      throw ValueInstantiationException.from(
          json, e.getMessage(), context.constructType(LocalizedText.class), e);
    }
  }
}
