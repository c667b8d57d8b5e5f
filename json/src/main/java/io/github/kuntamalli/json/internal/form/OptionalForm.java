package io.github.kuntamalli.json.internal.form;

import io.github.kuntamalli.json.internal.text.TokenSink;
import io.github.kuntamalli.json.internal.text.TokenSource;
import io.github.kuntamalli.text.Localizable;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value that may be absent; null is the same as absent, and absent it is written. */
public final class OptionalForm<T> extends Form<Optional<T>> {

  private final Form<T> value;

  public OptionalForm(Form<T> value) {
    this.value = value;
  }

  /** The form of the value that may be there. */
  public Form<T> value() {
    return value;
  }

  @Override
  public @Nullable Optional<T> read(TokenSource in) throws IOException {
    T read = value.read(in);
    return read == null ? null : Optional.of(read);
  }

  @Override
  public void write(TokenSink out, Optional<T> optional) throws IOException {
    if (optional.isPresent()) {
      value.write(out, optional.get());
    } else {
      out.nothing();
    }
  }

  @Override
  public Localizable expected() {
    return value.expected();
  }

  @Override
  public Optional<T> absent() {
    return Optional.empty();
  }

  @Override
  public boolean isEmpty(Optional<T> optional) {
    return optional.isEmpty();
  }
}
