package io.github.kuntamalli.json.jackson3;

import io.github.kuntamalli.json.internal.text.FixedText;
import io.github.kuntamalli.json.internal.text.LoneSurrogates;
import io.github.kuntamalli.json.internal.text.TokenSink;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.util.JsonGeneratorDelegate;

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
  public void startObject() {
    json.writeStartObject();
  }

  @Override
  public void endObject() {
    json.writeEndObject();
  }

  @Override
  public void startList() {
    json.writeStartArray();
  }

  @Override
  public void endList() {
    json.writeEndArray();
  }

  @Override
  public void name(String name) {
    json.writeName(name);
  }

  @Override
  public void name(FixedText name) {
    json.writeName(prepared(name));
  }

  @Override
  public void text(FixedText text) {
    json.writeString(prepared(text));
  }

  private static SerializedString prepared(FixedText text) {
    return text.preparedAs(SerializedString.class, SerializedString::new);
  }

  @Override
  public void text(String text) {
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
    return target instanceof JsonGeneratorBase;
  }

  @Override
  public void number(long number) {
    json.writeNumber(number);
  }

  @Override
  public void number(BigDecimal number) {
    json.writeNumber(number);
  }

  @Override
  public void truth(boolean truth) {
    json.writeBoolean(truth);
  }

  @Override
  public void nothing() {
    json.writeNull();
  }

  @Override
  public boolean isAtTop() {
    return json.streamWriteContext().getParent().inRoot();
  }
}
