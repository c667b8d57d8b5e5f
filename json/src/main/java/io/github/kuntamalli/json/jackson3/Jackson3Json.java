package io.github.kuntamalli.json.jackson3;

import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.Reading;
import io.github.kuntamalli.json.internal.TextForm;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** Strict JSON with Jackson 3. Immutable and thread-safe; make one and share it. */
public final class Jackson3Json implements KuntamalliJson {

  /** What some editors put before the first character; it is no part of the text. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final JsonMapper mapper;
  private final ObjectWriter writer;

  private Jackson3Json(JsonMapper mapper) {
    this.mapper = mapper;
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    this.writer =
        mapper
            .writer()
            .with(
                new DefaultPrettyPrinter()
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter));
  }

  /**
   * Strict JSON with the settings of the wire format.
   *
   * @return the reader and writer; the same one at every call
   */
  public static Jackson3Json standard() {
    return Standard.JSON;
  }

  @Override
  public <T> Reading<T> read(String text, Class<T> type) {
    Objects.requireNonNull(text, "text");
    String bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    try {
      T value = mapper.readerFor(type).readValue(bare);
      return value == null
          ? new Reading.Unreadable<>(List.of(Faults.nothing(type)))
          : new Reading.Read<>(value);
    } catch (JacksonException e) {
      return new Reading.Unreadable<>(List.of(Faults.of(e, bare)));
    }
  }

  @Override
  public String write(Object value) {
    return writer.writeValueAsString(Objects.requireNonNull(value, "value"));
  }

  private static final class Standard {
    static final Jackson3Json JSON = new Jackson3Json(mapper());

    private static JsonMapper mapper() {
      return JsonMapper.builder()
          .addModule(new KuntamalliModule())
          .addModule(new SimpleModule("kuntamalli-strict").addDeserializer(LocalDate.class, day()))
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .withCoercionConfig(
              LogicalType.Textual,
              config -> {
                for (CoercionInputShape shape :
                    List.of(
                        CoercionInputShape.Integer,
                        CoercionInputShape.Float,
                        CoercionInputShape.Boolean)) {
                  config.setCoercion(shape, CoercionAction.Fail);
                }
              })
          .build();
    }

    /** Jackson's own also takes [2021, 12, 13]. */
    private static TextFormDeserializer<LocalDate> day() {
      return new TextFormDeserializer<>(
          new TextForm<>(
              LocalDate.class,
              text -> {
                try {
                  return LocalDate.parse(text);
                } catch (DateTimeParseException e) {
                  throw new IllegalArgumentException(e.getMessage(), e);
                }
              },
              LocalizedText.of("päivä", "dag", "day")));
    }
  }
}
