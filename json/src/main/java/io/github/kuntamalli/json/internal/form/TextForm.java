package io.github.kuntamalli.json.internal.form;

import io.github.kuntamalli.json.internal.text.Token;
import io.github.kuntamalli.json.internal.text.TokenSink;
import io.github.kuntamalli.json.internal.text.TokenSource;
import io.github.kuntamalli.text.Localizable;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A type that is written as a plain text: a printer writes it and a parser reads it. */
public class TextForm<T> extends Form<T> {

  private final Class<T> type;
  private final Function<T, String> printer;
  private final Function<String, T> parser;
  private final Supplier<? extends Localizable> expected;

  /** A type whose {@code toString} writes it. */
  public TextForm(Class<T> type, Function<String, T> parser, Localizable expected) {
    this(type, T::toString, parser, expected);
  }

  /**
   * A type.
   *
   * @param type the type
   * @param printer writes the text
   * @param parser reads the text; throws IllegalArgumentException for another form
   * @param expected the form, in words that follow "write"
   */
  public TextForm(
      Class<T> type,
      Function<T, String> printer,
      Function<String, T> parser,
      Localizable expected) {
    this(type, printer, parser, () -> expected);
  }

  /** A type whose form is put into words only when somebody wrote another one. */
  TextForm(
      Class<T> type,
      Function<T, String> printer,
      Function<String, T> parser,
      Supplier<? extends Localizable> expected) {
    this.type = type;
    this.printer = printer;
    this.parser = parser;
    this.expected = expected;
  }

  /** The type. */
  public Class<T> type() {
    return type;
  }

  /** Reads a text; throws IllegalArgumentException for another form. */
  public T parse(String text) {
    return parser.apply(text);
  }

  /** The text of a value. */
  public String print(T value) {
    return printer.apply(value);
  }

  /** The text of a value of this type. */
  @SuppressWarnings("unchecked")
  public final String printAny(Object value) {
    return print((T) value);
  }

  @Override
  public @Nullable T read(TokenSource in) throws IOException {
    if (in.token() != Token.TEXT) {
      return in.wrongType(this);
    }
    try {
      return parse(in.text());
    } catch (IllegalArgumentException e) {
      return in.invalid(this, e);
    }
  }

  @Override
  public void write(TokenSink out, T value) throws IOException {
    out.text(print(value));
  }

  @Override
  public Localizable expected() {
    return expected.get();
  }
}
