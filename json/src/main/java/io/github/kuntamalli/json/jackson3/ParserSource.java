package io.github.kuntamalli.json.jackson3;

import io.github.kuntamalli.json.internal.text.Expected;
import io.github.kuntamalli.json.internal.text.ExpectedObject;
import io.github.kuntamalli.json.internal.text.JacksonBinding.Misread;
import io.github.kuntamalli.json.internal.text.PlacedTokens;
import io.github.kuntamalli.json.internal.text.Token;
import io.github.kuntamalli.json.internal.text.TokenSource;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The tokens of a parser. Stops at the first fault without describing it. */
@SuppressWarnings("TypeParameterUnusedInFormals") // as TokenSource
class ParserSource implements TokenSource, PlacedTokens {

  final JsonParser json;
  private Token token;
  private final int longestText;
  private int valuesLeft;

  ParserSource(JsonParser json, int values, int longestText) {
    this.json = json;
    this.valuesLeft = values;
    this.longestText = longestText;
    this.token = Token.ofJackson(json.currentTokenId());
  }

  @Override
  public final Token token() {
    return token;
  }

  @Override
  public final Token next() {
    JsonToken next = json.nextToken();
    token = next == null ? Token.END : Token.ofJackson(next.id());
    if (token.isValue() && valuesLeft-- == 0) {
      throw Misread.MISREAD;
    }
    return token;
  }

  @Override
  public final Token current() {
    return Token.ofJackson(json.currentTokenId());
  }

  @Override
  public final int start() {
    return (int) json.currentTokenLocation().getCharOffset();
  }

  @Override
  public final void close() {
    json.close();
  }

  @Override
  public final String name() {
    return json.currentName();
  }

  @Override
  public final String text() {
    String text = json.getString();
    if (text.length() > longestText) {
      throw Misread.MISREAD;
    }
    return text;
  }

  @Override
  public final BigDecimal number() {
    return json.getDecimalValue();
  }

  @Override
  public final void skip() {
    json.skipChildren();
    token = Token.ofJackson(json.currentTokenId());
  }

  @Override
  public <T> @Nullable T wrongType(Expected expected) {
    throw Misread.MISREAD;
  }

  @Override
  public <T> @Nullable T invalid(Expected expected, @Nullable RuntimeException why) {
    throw Misread.MISREAD;
  }

  @Override
  public void unknownProperty(ExpectedObject owner, String name) {
    throw Misread.MISREAD;
  }

  @Override
  public void duplicate(ExpectedObject owner, String name) {
    throw Misread.MISREAD;
  }

  @Override
  public void missing(ExpectedObject owner, String property) {
    throw Misread.MISREAD;
  }

  @Override
  public <T> @Nullable T unfit(Expected owner, RuntimeException why) {
    throw Misread.MISREAD;
  }
}
