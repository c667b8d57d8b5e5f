package io.github.kuntamalli.json.internal.form;

import io.github.kuntamalli.json.internal.text.Expectations;
import io.github.kuntamalli.json.internal.text.TokenSink;
import io.github.kuntamalli.json.internal.text.TokenSource;
import io.github.kuntamalli.text.Localizable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What has no form: neither written nor read, and the sentence says why. */
public final class RefusedForm extends Form<Object> {

  private final String sentence;

  /** With the reason. */
  public RefusedForm(String sentence) {
    this.sentence = sentence;
  }

  /** A type whose values cannot be the keys of maps. */
  public static <T> TextForm<T> key(Class<T> type, String sentence) {
    return new TextForm<>(
        type,
        value -> {
          throw new IllegalArgumentException(sentence);
        },
        text -> {
          throw new IllegalArgumentException(sentence);
        },
        Expectations.OBJECT);
  }

  @Override
  public @Nullable Object read(TokenSource in) throws IOException {
    return in.unfit(this, new IllegalArgumentException(sentence));
  }

  @Override
  public void write(TokenSink out, Object value) {
    throw new IllegalArgumentException(sentence);
  }

  @Override
  public Localizable expected() {
    return Expectations.OBJECT;
  }
}
