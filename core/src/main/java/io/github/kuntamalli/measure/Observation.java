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
 * @param on the time to which the value applies
 * @param value the value; left out with a reason where the document states that it is left out
 * @param unit the unit in words or as a sign, such as {@code %} or {@code per 1000}; empty for a
 *     bare number
 * @param populationGroup the group that it is about; empty for the whole population
 * @param area the area that it is about; empty for the whole area of the authority
 * @param sources where the value was read
 * @param exactness how exactly the source states the value; empty if it states the exact value
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
   * Returns a new builder.
   *
   * @return a builder whose value is unknown
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder with the values of this observation.
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
