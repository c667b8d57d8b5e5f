package io.github.kuntamalli.json.jackson3;

import io.github.kuntamalli.json.internal.form.ObjectForm;
import io.github.kuntamalli.json.internal.text.Abbreviation;
import io.github.kuntamalli.json.internal.text.Expected;
import io.github.kuntamalli.json.internal.text.ExpectedObject;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Shortened;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.util.JsonParserSequence;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.util.TokenBuffer;

/**
 * The tokens of a parser that an application's own mapper reads from. Faults are Jackson's
 * exceptions with their path; whether an unknown property is one, the mapper decides.
 */
@SuppressWarnings("TypeParameterUnusedInFormals") // as TokenSource
class MapperSource extends ParserSource {

  private final DeserializationContext context;
  private final Class<?> type;
  private final TokenStreamContext outside;

  MapperSource(JsonParser json, DeserializationContext context, Class<?> type) {
    this(json, context, type, around(json));
  }

  private MapperSource(
      JsonParser json, DeserializationContext context, Class<?> type, TokenStreamContext outside) {
    super(json, Integer.MAX_VALUE, Integer.MAX_VALUE);
    this.context = context;
    this.type = type;
    this.outside = outside;
  }

  /** What the current value is in. */
  private static TokenStreamContext around(JsonParser json) {
    TokenStreamContext here = json.streamReadContext();
    boolean inside =
        json.currentToken() != null && json.currentToken().isStructStart() && !here.inRoot();
    return inside ? here.getParent() : here;
  }

  @Override
  public final Rewindable rewindable() {
    TokenBuffer rest = context.bufferForInputBuffering(json);
    while (json.hasToken(JsonToken.PROPERTY_NAME)) {
      rest.copyCurrentStructure(json);
      json.nextToken();
    }
    skip();
    return new Ahead(this, rest);
  }

  private JacksonException placed(JacksonException trouble, TokenStreamContext from) {
    for (TokenStreamContext step = from;
        step != null && step != outside && !step.inRoot();
        step = step.getParent()) {
      if (step.inArray()) {
        trouble.prependPath(ownerOf(step, List.class), step.getCurrentIndex());
      } else {
        trouble.prependPath(ownerOf(step, Map.class), String.valueOf(step.currentName()));
      }
    }
    return trouble;
  }

  /** What a path names in front of a step: the type that is read, and in it what JSON has. */
  private Class<?> ownerOf(TokenStreamContext step, Class<?> inside) {
    TokenStreamContext above = step.getParent();
    return above == null || above == outside || above.inRoot() ? type : inside;
  }

  private JacksonException placed(JacksonException trouble) {
    return placed(trouble, around(json));
  }

  @Override
  public <T> @Nullable T wrongType(Expected expected) {
    throw placed(
        MismatchedInputException.from(
            json,
            Object.class,
            "found " + json.currentToken() + "; write " + expected.expected().text(Language.EN)));
  }

  @Override
  public <T> @Nullable T invalid(Expected expected, @Nullable RuntimeException why) {
    throw placed(
        InvalidFormatException.from(
            json,
            "\""
                + Shortened.of(json.getString())
                + "\" is not valid; write "
                + expected.expected().text(Language.EN),
            json.getString(),
            Object.class));
  }

  @Override
  public void unknownProperty(ExpectedObject owner, String name) {
    next();
    TokenStreamContext above = around(json).getParent();
    try {
      context.handleUnknownProperty(
          json,
          new FormDeserializer((ObjectForm<?>) owner, owner.shownType()),
          owner.shownType(),
          name);
    } catch (JacksonException e) {
      throw placed(e, above);
    }
    skip();
  }

  /** The parser reports it if the application enables that. */
  @Override
  public void duplicate(ExpectedObject owner, String name) {}

  @Override
  public void missing(ExpectedObject owner, String property) {
    throw placed(
        MismatchedInputException.from(
            json, Object.class, "the property \"" + property + "\" is missing; add it"));
  }

  @Override
  public <T> @Nullable T unfit(Expected owner, RuntimeException why) {
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

    Ahead(MapperSource in, TokenBuffer rest) {
      super(
          JsonParserSequence.createFlattened(true, rest.asParser(in.context, in.json), in.json),
          in.context,
          in.type,
          in.outside);
      this.rest = rest;
      next();
    }

    @Override
    public @Nullable String textAhead(String property) {
      try (JsonParser ahead = rest.asParser()) {
        while (ahead.nextToken() == JsonToken.PROPERTY_NAME) {
          boolean found = ahead.currentName().equals(property);
          JsonToken value = ahead.nextToken();
          if (found) {
            return value == JsonToken.VALUE_STRING ? ahead.getString() : null;
          }
          ahead.skipChildren();
        }
        return null;
      }
    }
  }
}
