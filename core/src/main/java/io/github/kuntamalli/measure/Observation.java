package io.github.kuntamalli.measure;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One value of an indicator (havainto, observation).
 *
 * <p>The constructor is not part of the API; use {@link #builder()}. Not serializable.
 *
 * @param indicator the indicator
 * @param on the time that the value is about
 * @param value the value; left out with a reason where the document says so
 * @param unit the unit in words or as a sign, such as {@code %} or {@code per 1000}; empty for a
 *     bare number
 * @param populationGroup the group that it is about; empty for the whole population
 * @param area the area that it is about; empty for the whole area of the authority
 * @param sources where the value was read
 * @param exactness how exactly the source states the value; empty if it states it as it is
 * @param upTo the upper end, where the source states a range whose lower end is the value
 */
@Value.Builder
@DomainStyle
public record Observation(
    IndicatorRef indicator,
    PartialDate on,
    Stated<BigDecimal> value,
    Optional<String> unit,
    Optional<PopulationGroup> populationGroup,
    Optional<LocalizedText> area,
    List<Source> sources,
    Optional<Exactness> exactness,
    Optional<BigDecimal> upTo) {

  /** An observation. */
  public Observation {
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(populationGroup, "populationGroup");
    Objects.requireNonNull(area, "area");
    sources = Copies.list(sources, "sources");
    Objects.requireNonNull(exactness, "exactness");
    Objects.requireNonNull(upTo, "upTo");
    Optional<BigDecimal> lower = value.asOptional();
    if (upTo.isPresent() && (lower.isEmpty() || upTo.get().compareTo(lower.get()) < 0)) {
      throw InvalidValueException.of(
          "range-reversed",
          "upTo: %s ei ole sellaisen vaihteluvälin yläraja, jonka alaraja on %s; merkitse alaraja arvoksi",
          "upTo: %s är inte den övre gränsen för ett intervall vars undre gräns är %s; ange den undre gränsen som värde",
          "upTo: %s is not the upper end of a range that begins with %s; state the lower end as the value",
          upTo.get(),
          lower.map(BigDecimal::toString).orElse("nothing"));
    }
  }

  /**
   * Whether this value can be the sum of others, all rounded as they are written. Published parts
   * often miss their total by a unit of the last digit: 13.7 and 4.6 make a published 18.4.
   *
   * @param parts the parts, at least one
   * @return true if the difference is no more than rounding explains; false too if a value is not
   *     known or a unit differs
   */
  public boolean canBeSumOf(List<Observation> parts) {
    Optional<BigDecimal> total = value.asOptional();
    if (parts.isEmpty() || total.isEmpty()) {
      return false;
    }
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal tolerance = halfOfLastDigit(total.get());
    for (Observation part : parts) {
      Optional<BigDecimal> number = part.value.asOptional();
      if (number.isEmpty() || !part.unit.equals(unit)) {
        return false;
      }
      sum = sum.add(number.get());
      tolerance = tolerance.add(halfOfLastDigit(number.get()));
    }
    return total.get().subtract(sum).abs().compareTo(tolerance) <= 0;
  }

  private static BigDecimal halfOfLastDigit(BigDecimal number) {
    return number.ulp().divide(BigDecimal.valueOf(2));
  }

  /**
   * A new builder.
   *
   * @return a builder whose value is unknown
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder with the values of this observation.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an observation; the value is unknown unless stated. Not thread-safe. */
  public static final class Builder extends ObservationBuilder {
    /** A builder whose value is unknown. */
    public Builder() {
      value(Stated.unknown());
    }
  }
}
