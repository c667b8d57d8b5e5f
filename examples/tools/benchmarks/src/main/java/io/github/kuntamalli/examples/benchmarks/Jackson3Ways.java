package io.github.kuntamalli.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.fact.Extensions;
import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The three ways with Jackson 3. */
final class Jackson3Ways implements Ways {

  private final JsonFactory factory = JsonFactory.builder().build();
  private final ObjectReader reader;
  private final ObjectWriter writer;

  Jackson3Ways() {
    JsonMapper mapper =
        JsonMapper.builder()
            .addMixIns(PlainDatabind.MIX_INS)
            .changeDefaultVisibility(
                all ->
                    all.withVisibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE))
            .changeDefaultPropertyInclusion(
                all -> all.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .withConfigOverride(
                List.class,
                lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(Extensions.class, own -> own.setInclude(PlainDatabind.ALWAYS))
            .build();
    this.reader = mapper.readerFor(Dossier.class);
    this.writer = mapper.writerFor(Dossier.class);
  }

  @Override
  public KuntamalliJson ours() {
    return Jackson3Json.standard();
  }

  @Override
  public Dossier readByHand(String text) throws IOException {
    try (JsonParser json = factory.createParser(ObjectReadContext.empty(), text)) {
      json.nextToken();
      return DossierReader.read(new Reader(json));
    }
  }

  @Override
  public String writeByHand(Dossier dossier) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
      DossierWriter.write(new Writer(json), dossier);
    }
    return text.toString();
  }

  @Override
  public Dossier readByDatabind(String text) {
    return reader.readValue(text);
  }

  @Override
  public String writeByDatabind(Dossier dossier) {
    return writer.writeValueAsString(dossier);
  }

  private record Reader(JsonParser json) implements TokenReader {

    @Override
    public boolean nextIsName() {
      return json.nextToken() == JsonToken.PROPERTY_NAME;
    }

    @Override
    public String name() {
      String name = json.currentName();
      json.nextToken();
      return name;
    }

    @Override
    public boolean nextIsValue() {
      return json.nextToken() != JsonToken.END_ARRAY;
    }

    @Override
    public boolean isText() {
      return json.hasToken(JsonToken.VALUE_STRING);
    }

    @Override
    public String text() {
      return json.getString();
    }

    @Override
    public boolean truth() {
      return json.getBooleanValue();
    }

    @Override
    public void skip() {
      json.skipChildren();
    }
  }

  private record Writer(JsonGenerator json) implements TokenWriter {

    @Override
    public void startObject() {
      json.writeStartObject();
    }

    @Override
    public void endObject() {
      json.writeEndObject();
    }

    @Override
    public void startList(String name) {
      json.writeName(name);
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
    public void text(String text) {
      json.writeString(text);
    }

    @Override
    public void text(String name, String text) {
      json.writeName(name);
      json.writeString(text);
    }

    @Override
    public void truth(String name, boolean truth) {
      json.writeName(name);
      json.writeBoolean(truth);
    }
  }
}
