package io.github.kuntamalli.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserSequence;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.github.kuntamalli.json.internal.form.ObjectForm;
import io.github.kuntamalli.json.internal.text.Abbreviation;
import io.github.kuntamalli.json.internal.text.Expected;
import io.github.kuntamalli.json.internal.text.ExpectedObject;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Shortened;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a parser that an application's own mapper reads from. Faults are Jackson's
 * exceptions with their path; whether an unknown property is one, the mapper decides.
 */
@SuppressWarnings("TypeParameterUnusedInFormals") // as TokenSource
class MapperSource extends ParserSource {

  private final DeserializationContext context;
  private final Class<?> type;
  private final JsonStreamContext outside;

  MapperSource(JsonParser json, DeserializationContext context, Class<?> type) {
    this(json, context, type, around(json));
  }

  private MapperSource(
      JsonParser json, DeserializationContext context, Class<?> type, JsonStreamContext outside) {
    super(json, Integer.MAX_VALUE, Integer.MAX_VALUE);
    this.context = context;
    this.type = type;
    this.outside = outside;
  }

  /** What the current value is in. */
  private static JsonStreamContext around(JsonParser json) {
    JsonStreamContext here = json.getParsingContext();
    boolean inside =
        json.currentToken() != null && json.currentToken().isStructStart() && !here.inRoot();
    return inside ? here.getParent() : here;
  }

  @Override
  public final Rewindable rewindable() throws IOException {
    TokenBuffer rest = context.bufferForInputBuffering(json);
    while (json.hasToken(JsonToken.FIELD_NAME)) {
      rest.copyCurrentStructure(json);
      json.nextToken();
    }
    skip();
    return new Ahead(this, rest);
  }

  private JsonMappingException placed(JsonMappingException trouble, JsonStreamContext from) {
    for (JsonStreamContext step = from;
        step != null && step != outside && !step.inRoot();
        step = step.getParent()) {
      if (step.inArray()) {
        trouble.prependPath(ownerOf(step, List.class), step.getCurrentIndex());
      } else {
        trouble.prependPath(ownerOf(step, Map.class), String.valueOf(step.getCurrentName()));
      }
    }
    return trouble;
  }

  /** What a path names in front of a step: the type that is read, and in it what JSON has. */
  private Class<?> ownerOf(JsonStreamContext step, Class<?> inside) {
    JsonStreamContext above = step.getParent();
    return above == null || above == outside || above.inRoot() ? type : inside;
  }

  private JsonMappingException placed(JsonMappingException trouble) {
    return placed(trouble, around(json));
  }

  @Override
  public <T> @Nullable T wrongType(Expected expected) throws IOException {
    throw placed(
        MismatchedInputException.from(
            json,
            Object.class,
            "found " + json.currentToken() + "; write " + expected.expected().text(Language.EN)));
  }

  @Override
  public <T> @Nullable T invalid(Expected expected, @Nullable RuntimeException why)
      throws IOException {
    throw placed(
        InvalidFormatException.from(
            json,
            "\""
                + Shortened.of(json.getText())
                + "\" is not valid; write "
                + expected.expected().text(Language.EN),
            json.getText(),
            Object.class));
  }

  @Override
  public void unknownProperty(ExpectedObject owner, String name) throws IOException {
    next();
    JsonStreamContext above = around(json).getParent();
    try {
      context.handleUnknownProperty(
          json,
          new FormDeserializer((ObjectForm<?>) owner, owner.shownType()),
          owner.shownType(),
          name);
    } catch (JsonMappingException e) {
      throw placed(e, above);
    }
    skip();
  }

  /** The parser reports it if the application enables that. */
  @Override
  public void duplicate(ExpectedObject owner, String name) {}

  @Override
  public void missing(ExpectedObject owner, String property) throws IOException {
    throw placed(
        MismatchedInputException.from(
            json, Object.class, "the property \"" + property + "\" is missing; add it"));
  }

  @Override
  public <T> @Nullable T unfit(Expected owner, RuntimeException why) throws IOException {
    throw placed(
        ValueInstantiationException.from(
            json,
            Abbreviation.sentence(String.valueOf(why.getMessage())),
            context.constructType(Object.class),
            why));
  }

  /** The rest of an object, read ahead; its end is that of the object itself. */
  private static final class Ahead extends MapperSource implements Rewindable {
    private final TokenBuffer rest;

    Ahead(MapperSource in, TokenBuffer rest) throws IOException {
      super(
          JsonParserSequence.createFlattened(true, rest.asParser(in.json), in.json),
          in.context,
          in.type,
          in.outside);
      this.rest = rest;
      next();
    }

    @Override
    public @Nullable String textAhead(String property) throws IOException {
      try (JsonParser ahead = rest.asParser()) {
        while (ahead.nextToken() == JsonToken.FIELD_NAME) {
          boolean found = ahead.currentName().equals(property);
          JsonToken value = ahead.nextToken();
          if (found) {
            return value == JsonToken.VALUE_STRING ? ahead.getText() : null;
          }
          ahead.skipChildren();
        }
        return null;
      }
    }
  }
}
