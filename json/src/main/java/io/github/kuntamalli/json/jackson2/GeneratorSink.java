package io.github.kuntamalli.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.kuntamalli.json.internal.LoneSurrogates;
import io.github.kuntamalli.json.internal.TokenSink;
import java.io.IOException;
import java.math.BigDecimal;

/** Gives tokens to a generator. */
final class GeneratorSink implements TokenSink {

  private final JsonGenerator json;

  GeneratorSink(JsonGenerator json) {
    this.json = json;
  }

  @Override
  public void startObject() throws IOException {
    json.writeStartObject();
  }

  @Override
  public void endObject() throws IOException {
    json.writeEndObject();
  }

  @Override
  public void startList() throws IOException {
    json.writeStartArray();
  }

  @Override
  public void endList() throws IOException {
    json.writeEndArray();
  }

  @Override
  public void name(String name) throws IOException {
    json.writeFieldName(name);
  }

  @Override
  public void text(String text) throws IOException {
    String escaped = LoneSurrogates.escaped(text);
    if (escaped == null) {
      json.writeString(text);
    } else {
      json.writeRawValue(escaped);
    }
  }

  @Override
  public void number(long number) throws IOException {
    json.writeNumber(number);
  }

  @Override
  public void number(BigDecimal number) throws IOException {
    json.writeNumber(number);
  }

  @Override
  public void truth(boolean truth) throws IOException {
    json.writeBoolean(truth);
  }

  @Override
  public void nothing() throws IOException {
    json.writeNull();
  }

  @Override
  public boolean isAtTop() {
    return json.getOutputContext().getParent().inRoot();
  }
}
