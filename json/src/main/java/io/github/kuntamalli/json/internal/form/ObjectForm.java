package io.github.kuntamalli.json.internal.form;

import io.github.kuntamalli.json.internal.text.Expectations;
import io.github.kuntamalli.json.internal.text.ExpectedObject;
import io.github.kuntamalli.json.internal.text.Token;
import io.github.kuntamalli.json.internal.text.TokenSource;
import io.github.kuntamalli.text.Localizable;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form that is an object. */
public abstract class ObjectForm<T> extends Form<T> implements ExpectedObject {

  @Override
  public final @Nullable T read(TokenSource in) throws IOException {
    if (in.token() != Token.OBJECT) {
      return in.wrongType(this);
    }
    in.next();
    return readBody(in);
  }

  /**
   * Reads an object whose brace has been read: the current token is its first name or its end. On
   * return it is its end.
   */
  public abstract @Nullable T readBody(TokenSource in) throws IOException;

  @Override
  public Class<?> shownType() {
    return Map.class;
  }

  @Override
  public Localizable expected() {
    return Expectations.OBJECT;
  }
}
