package io.github.kuntamalli.json.jackson3;

import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.json.internal.StatedStatus;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Reads a fact: an object that begins with {@code status} is one of the other forms, anything else
 * is a plain known value. Null and absence are unknown.
 */
final class StatedDeserializer extends StdDeserializer<Stated<?>> {

  private final @Nullable JavaType valueType;

  StatedDeserializer() {
    this(null);
  }

  private StatedDeserializer(@Nullable JavaType valueType) {
    super(Stated.class);
    this.valueType = valueType;
  }

  @Override
  public ValueDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    JavaType type = context.getContextualType();
    return new StatedDeserializer(
        type != null && type.containedTypeCount() == 1
            ? type.containedType(0)
            : context.constructType(Object.class));
  }

  @Override
  public Object getNullValue(DeserializationContext context) {
    return Stated.unknown();
  }

  @Override
  public Object getAbsentValue(DeserializationContext context) {
    return Stated.unknown();
  }

  @Override
  public Stated<?> deserialize(JsonParser json, DeserializationContext context) {
    if (json.hasToken(JsonToken.START_OBJECT)) {
      json.nextToken();
      if ("status".equals(json.currentName())) {
        return readForm(json, context);
      }
    }
    return Stated.known(context.<Object>readValue(json, valueType));
  }

  private Stated<?> readForm(JsonParser json, DeserializationContext context) {
    StatedStatus status =
        Paths.at(
            Stated.class,
            "status",
            () -> {
              json.nextToken();
              return context.readValue(json, StatedStatus.class);
            });
    @Nullable Object value = null;
    @Nullable String reason = null;
    List<Stated.Alternative<Object>> others = List.of();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "value" ->
            value = Paths.at(Stated.class, name, () -> context.readValue(json, valueType));
        case "reason" ->
            reason = Paths.at(Stated.class, name, () -> context.readValue(json, String.class));
        case "others" ->
            others =
                Paths.at(Stated.class, name, () -> context.readValue(json, othersType(context)));
        default -> context.handleUnknownProperty(json, this, Stated.class, name);
      }
    }
    return form(status, value, others, reason, json);
  }

  private JavaType othersType(DeserializationContext context) {
    JavaType alternative =
        context.getTypeFactory().constructParametricType(Stated.Alternative.class, valueType);
    return context.getTypeFactory().constructCollectionType(List.class, alternative);
  }

  private static Stated<?> form(
      StatedStatus status,
      @Nullable Object value,
      List<Stated.Alternative<Object>> others,
      @Nullable String reason,
      JsonParser json) {
    boolean right =
        (value != null) == (status == StatedStatus.KNOWN)
            && (others.isEmpty() || status == StatedStatus.KNOWN)
            && (reason != null) == (status == StatedStatus.LEFT_OUT);
    if (!right) {
      throw MismatchedInputException.from(
          json,
          Stated.class,
          "a known fact has a value, one that is left out has a reason, any other has neither");
    }
    return switch (status) {
      case KNOWN -> new Stated.Known<>(value, others);
      case UNKNOWN -> new Stated.Unknown<>();
      case LEFT_OUT -> new Stated.LeftOut<>(reason);
      case NOT_APPLICABLE -> new Stated.NotApplicable<>();
    };
  }

  @Override
  public Collection<Object> getKnownPropertyNames() {
    return List.of("status", "value", "others", "reason");
  }
}
