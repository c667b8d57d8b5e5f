package io.github.kuntamalli.json.internal.form;

import io.github.kuntamalli.json.internal.text.Expected;
import io.github.kuntamalli.json.internal.text.Token;
import io.github.kuntamalli.json.internal.text.TokenSink;
import io.github.kuntamalli.json.internal.text.TokenSource;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How the values of one type are written in JSON and read from it; the same for every generation of
 * Jackson. Immutable once it has been used, and thread-safe.
 *
 * @param <T> the type
 */
public abstract class Form<T> implements Expected {

  /**
   * Reads the value that begins at the current token; on return the current token is the last one
   * of the value.
   *
   * @return the value, or null if the source keeps faults and there was one
   */
  public abstract @Nullable T read(TokenSource in) throws IOException;

  /** Writes a value. */
  public abstract void write(TokenSink out, T value) throws IOException;

  /** The value of a property that is null or absent; null if the property is required. */
  public @Nullable T absent() {
    return null;
  }

  /** Whether a property with this value is not written. */
  public boolean isEmpty(T value) {
    return false;
  }

  /** Reads a value, or the value that replaces null. */
  public final @Nullable T readOrAbsent(TokenSource in) throws IOException {
    if (in.token() != Token.NULL) {
      return read(in);
    }
    T absent = absent();
    return absent == null ? in.wrongType(this) : absent;
  }

  @SuppressWarnings("unchecked")
  public final void writeAny(TokenSink out, Object value) throws IOException {
    write(out, (T) value);
  }

  @SuppressWarnings("unchecked")
  public final boolean isEmptyAny(Object value) {
    return isEmpty((T) value);
  }
}
