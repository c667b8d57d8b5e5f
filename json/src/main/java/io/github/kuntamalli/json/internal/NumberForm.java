package io.github.kuntamalli.json.internal;

import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.Wording;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A number. A number with decimals is no whole number, and a text is no number. */
public final class NumberForm<N extends Number> extends Form<N> {

  private static final LocalizedText WHOLE =
      LocalizedText.of("kokonaisluku", "ett heltal", "a whole number");
  private static final LocalizedText ANY = LocalizedText.of("luku", "ett tal", "a number");

  /** The numbers of the model's records. */
  private static final List<NumberForm<?>> ALL =
      List.of(
          new NumberForm<>(Integer.class, true, BigDecimal::intValueExact),
          new NumberForm<>(Long.class, true, BigDecimal::longValueExact),
          new NumberForm<>(Double.class, false, BigDecimal::doubleValue),
          new NumberForm<>(BigDecimal.class, false, Function.identity()));

  private final Class<N> type;
  private final boolean whole;
  private final Function<BigDecimal, N> exact;

  private NumberForm(Class<N> type, boolean whole, Function<BigDecimal, N> exact) {
    this.type = type;
    this.whole = whole;
    this.exact = exact;
  }

  static @Nullable NumberForm<?> find(Class<?> type) {
    return ALL.stream().filter(form -> form.type == type).findFirst().orElse(null);
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
      return exact.apply(in.number());
    } catch (ArithmeticException | NumberFormatException e) {
      return in.invalid(this, e);
    }
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
  public Wording expected() {
    return whole ? WHOLE : ANY;
  }
}
