package io.github.kuntamalli.json.internal.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rest of an object, kept to be looked through: needed where the property that says how to read
 * the object does not come first. Faults go to the source that it was read from.
 */
@SuppressWarnings("TypeParameterUnusedInFormals") // as TokenSource
public final class RecordedTokens implements TokenSource.Rewindable {

  private record Recorded(Token token, @Nullable Object value) {}

  private final TokenSource origin;
  private final List<Recorded> tokens;
  private int at;

  private RecordedTokens(TokenSource origin, List<Recorded> tokens) {
    this.origin = origin;
    this.tokens = tokens;
  }

  /** Reads to the end of the object that the source is in. */
  static RecordedTokens restOfObject(TokenSource in) throws IOException {
    List<Recorded> tokens = new ArrayList<>();
    int depth = 0;
    while (true) {
      Token token = in.token();
      tokens.add(new Recorded(token, value(in, token)));
      switch (token) {
        case OBJECT, LIST -> depth++;
        case END_OBJECT, END_LIST -> depth--;
        default -> {}
      }
      if (depth < 0 || token == Token.END) {
        return new RecordedTokens(in, tokens);
      }
      in.next();
    }
  }

  private static @Nullable Object value(TokenSource in, Token token) throws IOException {
    return switch (token) {
      case NAME -> in.name();
      case TEXT -> in.text();
      case WHOLE, DECIMAL -> number(in);
      default -> null;
    };
  }

  /**
   * A number, or the exception for the reader that asks for it: it may be in a place that is never
   * read.
   */
  private static Object number(TokenSource in) throws IOException {
    try {
      return in.number();
    } catch (NumberFormatException e) {
      return e;
    }
  }

  @Override
  public @Nullable String textAhead(String property) {
    int depth = 0;
    for (int i = at; i + 1 < tokens.size(); i++) {
      switch (tokens.get(i).token()) {
        case OBJECT, LIST -> depth++;
        case END_OBJECT, END_LIST -> depth--;
        case NAME -> {
          if (depth == 0 && property.equals(tokens.get(i).value())) {
            return tokens.get(i + 1).token() == Token.TEXT
                ? (String) tokens.get(i + 1).value()
                : null;
          }
        }
        default -> {}
      }
    }
    return null;
  }

  @Override
  public Token token() {
    return tokens.get(at).token();
  }

  @Override
  public Token next() {
    at = Math.min(at + 1, tokens.size() - 1);
    return token();
  }

  @Override
  public String name() {
    return (String) kept();
  }

  @Override
  public String text() {
    return (String) kept();
  }

  @Override
  public BigDecimal number() {
    if (kept() instanceof NumberFormatException e) {
      throw e;
    }
    return (BigDecimal) kept();
  }

  private Object kept() {
    Object value = tokens.get(at).value();
    if (value == null) {
      throw new IllegalStateException(token() + " has no value");
    }
    return value;
  }

  @Override
  public void skip() {
    if (token() != Token.OBJECT && token() != Token.LIST) {
      return;
    }
    for (int depth = 1; depth > 0; ) {
      switch (next()) {
        case OBJECT, LIST -> depth++;
        case END_OBJECT, END_LIST -> depth--;
        case END -> depth = 0;
        default -> {}
      }
    }
  }

  @Override
  public Rewindable rewindable() {
    return this;
  }

  @Override
  public <T> @Nullable T wrongType(Expected expected) throws IOException {
    return origin.wrongType(expected);
  }

  @Override
  public <T> @Nullable T invalid(Expected expected, @Nullable RuntimeException why)
      throws IOException {
    return origin.invalid(expected, why);
  }

  @Override
  public void unknownProperty(ExpectedObject owner, String name) throws IOException {
    origin.unknownProperty(owner, name);
    next();
    skip();
  }

  @Override
  public void duplicate(ExpectedObject owner, String name) throws IOException {
    origin.duplicate(owner, name);
  }

  @Override
  public void missing(ExpectedObject owner, String property) throws IOException {
    origin.missing(owner, property);
  }

  @Override
  public <T> @Nullable T unfit(Expected owner, RuntimeException why) throws IOException {
    return origin.unfit(owner, why);
  }
}
