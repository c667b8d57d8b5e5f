package io.github.kuntamalli.json.jackson3;

import io.github.kuntamalli.json.internal.TextForm;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a value from its text; a number or any other token is a wrong type. */
final class TextFormDeserializer<T> extends StdDeserializer<T> {

  private final transient TextForm<T> form;

  TextFormDeserializer(TextForm<T> form) {
    super(form.type());
    this.form = form;
  }

  @Override
  public T deserialize(JsonParser json, DeserializationContext context) {
    if (!json.hasToken(JsonToken.VALUE_STRING)) {
      return form.type().cast(context.handleUnexpectedToken(form.type(), json));
    }
    String text = json.getString();
    try {
      return form.parser().apply(text);
    } catch (IllegalArgumentException e) {
      throw context.weirdStringException(text, form.type(), e.getMessage());
    }
  }
}
