package io.github.kuntamalli.json.internal.form;

import io.github.kuntamalli.json.internal.text.TokenSink;
import io.github.kuntamalli.json.internal.text.TokenSource;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** {@code true} or {@code false}; no text and no number is accepted for them. */
public final class BooleanForm extends Form<Boolean> {

  @Override
  public @Nullable Boolean read(TokenSource in) throws IOException {
    return switch (in.token()) {
      case TRUE -> Boolean.TRUE;
      case FALSE -> Boolean.FALSE;
      default -> in.wrongType(this);
    };
  }

  @Override
  public void write(TokenSink out, Boolean value) throws IOException {
    out.truth(value);
  }

  @Override
  public Localizable expected() {
    return LocalizedText.of("true tai false", "true eller false", "true or false");
  }
}
