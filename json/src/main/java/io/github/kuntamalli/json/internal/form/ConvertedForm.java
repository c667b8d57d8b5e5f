package io.github.kuntamalli.json.internal.form;

import io.github.kuntamalli.json.internal.text.TokenSink;
import io.github.kuntamalli.json.internal.text.TokenSource;
import java.io.IOException;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type that is written as an object of another type, such as a class by a record of its parts.
 */
public final class ConvertedForm<T, W> extends ObjectForm<T> {

  private final ObjectForm<W> wire;
  private final Function<W, T> reader;
  private final Function<T, W> writer;

  /** A type that is written as another one. */
  public ConvertedForm(ObjectForm<W> wire, Function<W, T> reader, Function<T, W> writer) {
    this.wire = wire;
    this.reader = reader;
    this.writer = writer;
  }

  /** The form of what is written. */
  public ObjectForm<W> wire() {
    return wire;
  }

  /** The value of what is written; throws IllegalArgumentException if there is none. */
  public T fromWire(W parts) {
    return reader.apply(parts);
  }

  /** What is written of a value. */
  @SuppressWarnings("unchecked")
  public W toWire(Object value) {
    return writer.apply((T) value);
  }

  @Override
  public @Nullable T readBody(TokenSource in) throws IOException {
    W read = wire.readBody(in);
    if (read == null) {
      return null;
    }
    try {
      return reader.apply(read);
    } catch (IllegalArgumentException e) {
      return in.unfit(this, e);
    }
  }

  @Override
  public void write(TokenSink out, T value) throws IOException {
    wire.write(out, writer.apply(value));
  }

  @Override
  public Collection<String> names() {
    return wire.names();
  }
}
