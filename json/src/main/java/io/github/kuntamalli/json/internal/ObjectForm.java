package io.github.kuntamalli.json.internal;

import io.github.kuntamalli.text.Wording;
import java.io.IOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A form that is an object. */
public abstract class ObjectForm<T> extends Form<T> {

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
  abstract @Nullable T readBody(TokenSource in) throws IOException;

  /** The names that the object can have. */
  public abstract Collection<String> names();

  @Override
  public Wording expected() {
    return ExpectedForm.OBJECT;
  }
}
