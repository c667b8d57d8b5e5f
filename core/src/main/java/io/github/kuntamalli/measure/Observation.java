package io.github.kuntamalli.measure;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.internal.DomainStyle;
import io.github.kuntamalli.text.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One value of an indicator (havainto, observation).
 *
 * @param indicator the indicator
 * @param on the time that the value is about
 * @param value the value; left out with a reason where the document says so
 * @param unit the unit in words or as a sign, such as {@code %} or {@code per 1000}; empty for a
 *     bare number
 * @param populationGroup the group that it is about; empty for the whole population
 * @param area the area that it is about; empty for the whole area of the authority
 * @param sources where the value was read
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
    List<Source> sources)
    implements WithObservation {

  /** An observation. */
  public Observation {
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(populationGroup, "populationGroup");
    Objects.requireNonNull(area, "area");
    sources = List.copyOf(sources);
  }

  /**
   * Whether another observation is about the same: indicator, time, group, area and unit.
   *
   * @param other the other observation
   * @return true if so, whatever their values are
   */
  public boolean isAboutSameAs(Observation other) {
    return indicator.isSameAs(other.indicator)
        && on.equals(other.on)
        && unit.equals(other.unit)
        && populationGroup.equals(other.populationGroup)
        && area.equals(other.area);
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
