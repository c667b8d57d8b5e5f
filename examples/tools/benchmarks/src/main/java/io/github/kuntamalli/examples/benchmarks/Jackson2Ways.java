package io.github.kuntamalli.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.fact.Extensions;
import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** The three ways with Jackson 2. */
final class Jackson2Ways implements Ways {

  private final JsonFactory factory = new JsonFactory();
  private final ObjectReader reader;
  private final ObjectWriter writer;

  Jackson2Ways() {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
            .serializationInclusion(JsonInclude.Include.NON_EMPTY)
            .build();
    PlainDatabind.MIX_INS.forEach(mapper::addMixIn);
    mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    mapper.configOverride(Extensions.class).setInclude(PlainDatabind.ALWAYS);
    this.reader = mapper.readerFor(Dossier.class);
    this.writer = mapper.writerFor(Dossier.class);
  }

  @Override
  public KuntamalliJson ours() {
    return Jackson2Json.standard();
  }

  @Override
  public Dossier readByHand(String text) throws IOException {
    try (JsonParser json = factory.createParser(text)) {
      json.nextToken();
      return DossierReader.read(new Reader(json));
    }
  }

  @Override
  public String writeByHand(Dossier dossier) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(text)) {
      DossierWriter.write(new Writer(json), dossier);
    }
    return text.toString();
  }

  @Override
  public Dossier readByDatabind(String text) throws IOException {
    return reader.readValue(text);
  }

  @Override
  public String writeByDatabind(Dossier dossier) throws IOException {
    return writer.writeValueAsString(dossier);
  }

  private record Reader(JsonParser json) implements TokenReader {

    @Override
    public boolean nextIsName() throws IOException {
      return json.nextToken() == JsonToken.FIELD_NAME;
    }

    @Override
    public String name() throws IOException {
      String name = json.currentName();
      json.nextToken();
      return name;
    }

    @Override
    public boolean nextIsValue() throws IOException {
      return json.nextToken() != JsonToken.END_ARRAY;
    }

    @Override
    public boolean isText() {
      return json.hasToken(JsonToken.VALUE_STRING);
    }

    @Override
    public String text() throws IOException {
      return json.getText();
    }

    @Override
    public boolean truth() throws IOException {
      return json.getBooleanValue();
    }

    @Override
    public void skip() throws IOException {
      json.skipChildren();
    }
  }

  private record Writer(JsonGenerator json) implements TokenWriter {

    @Override
    public void startObject() throws IOException {
      json.writeStartObject();
    }

    @Override
    public void endObject() throws IOException {
      json.writeEndObject();
    }

    @Override
    public void startList(String name) throws IOException {
      json.writeFieldName(name);
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
      json.writeString(text);
    }

    @Override
    public void text(String name, String text) throws IOException {
      json.writeFieldName(name);
      json.writeString(text);
    }

    @Override
    public void truth(String name, boolean truth) throws IOException {
      json.writeFieldName(name);
      json.writeBoolean(truth);
    }
  }
}
