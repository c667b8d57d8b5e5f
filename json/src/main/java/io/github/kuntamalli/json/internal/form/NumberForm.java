package io.github.kuntamalli.json.internal.form;

import io.github.kuntamalli.json.internal.text.Token;
import io.github.kuntamalli.json.internal.text.TokenSink;
import io.github.kuntamalli.json.internal.text.TokenSource;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A number. A number with decimals is no whole number, and a text is no number. */
public final class NumberForm<N extends Number> extends Form<N> {

  private static final LocalizedText WHOLE =
      LocalizedText.of("kokonaisluku", "ett heltal", "a whole number");
  private static final LocalizedText ANY =
      LocalizedText.of("luku, kuten 12.5", "ett tal, till exempel 12.5", "a number, such as 12.5");

  private static final int MOST_PLACES = 1000;

  private static final NumberForm<BigDecimal> DECIMAL =
      new NumberForm<>(BigDecimal.class, false, number -> number);

  /** The numbers of the model's records. */
  private static final List<NumberForm<?>> ALL =
      List.of(
          new NumberForm<>(Integer.class, true, BigDecimal::intValueExact),
          new NumberForm<>(Long.class, true, BigDecimal::longValueExact),
          new NumberForm<>(Double.class, false, BigDecimal::doubleValue),
          DECIMAL);

  private final Class<N> type;
  private final boolean whole;
  private final Function<BigDecimal, N> exact;

  private NumberForm(Class<N> type, boolean whole, Function<BigDecimal, N> exact) {
    this.type = type;
    this.whole = whole;
    this.exact = exact;
  }

  public static @Nullable NumberForm<?> find(Class<?> type) {
    for (NumberForm<?> form : ALL) {
      if (form.type == type) {
        return form;
      }
    }
    return null;
  }

  /** The form of a number of which nothing else is known. */
  static NumberForm<BigDecimal> ofAny() {
    return DECIMAL;
  }

  /** Whether it has no decimals. */
  public boolean isWhole() {
    return whole;
  }

  @Override
  public @Nullable N read(TokenSource in) throws IOException {
    if (whole ? in.token() != Token.WHOLE : !in.token().isNumber()) {
      return in.wrongType(this);
    }
    try {
      return exact.apply(bounded(in.number()));
    } catch (ArithmeticException | NumberFormatException e) {
      return in.invalid(this, e);
    }
  }

  /** Otherwise a few characters of an exponent could produce a number that fills the memory. */
  private static BigDecimal bounded(BigDecimal number) {
    if (number.scale() > MOST_PLACES || number.scale() < -MOST_PLACES) {
      throw new ArithmeticException("a number of more than " + MOST_PLACES + " places");
    }
    return number;
  }

  @Override
  public void write(TokenSink out, N value) throws IOException {
    if (whole) {
      out.number(value.longValue());
    } else {
      out.number(
          value instanceof BigDecimal exactly ? exactly : BigDecimal.valueOf(value.doubleValue()));
    }
  }

  @Override
  public Localizable expected() {
    return whole ? WHOLE : ANY;
  }
}
