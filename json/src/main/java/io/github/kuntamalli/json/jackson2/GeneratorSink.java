package io.github.kuntamalli.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import io.github.kuntamalli.json.internal.text.FixedText;
import io.github.kuntamalli.json.internal.text.LoneSurrogates;
import io.github.kuntamalli.json.internal.text.TokenSink;
import java.io.IOException;
import java.math.BigDecimal;

/** Gives tokens to a generator. */
final class GeneratorSink implements TokenSink {

  private final JsonGenerator json;
  private final boolean ofApplication;

  /**
   * A sink.
   *
   * @param json the generator
   * @param ofApplication whether an application may have set what is escaped
   */
  GeneratorSink(JsonGenerator json, boolean ofApplication) {
    this.json = json;
    this.ofApplication = ofApplication;
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
  public void name(FixedText name) throws IOException {
    json.writeFieldName(prepared(name));
  }

  @Override
  public void text(FixedText text) throws IOException {
    json.writeString(prepared(text));
  }

  private static SerializedString prepared(FixedText text) {
    return text.preparedAs(SerializedString.class, SerializedString::new);
  }

  @Override
  public void text(String text) throws IOException {
    String escaped = LoneSurrogates.escaped(text);
    if (escaped == null || !writesJson()) {
      json.writeString(text);
    } else {
      json.writeRawValue(ofApplication ? LoneSurrogates.escapedWhole(text) : escaped);
    }
  }

  /** A tree, or another format than JSON text, takes the characters of a text and no escapes. */
  private boolean writesJson() {
    JsonGenerator target = json;
    while (target instanceof JsonGeneratorDelegate wrapper) {
      target = wrapper.delegate();
    }
    return target instanceof JsonGeneratorImpl;
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
