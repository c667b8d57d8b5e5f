package io.github.kuntamalli.welfare;

import io.github.kuntamalli.measure.PopulationGroup;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Objects;
import java.util.Optional;

/**
 * One effect that a decision is estimated to have (vaikutus, konsekvens).
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param on what is affected
 * @param populationGroup whom it affects; empty if the assessment does not distinguish groups
 * @param description the effect in words
 */
public record ImpactEffect(
    Target on, Optional<PopulationGroup> populationGroup, LocalizedText description) {

  /** What a decision may affect. */
  public enum Target {
    /** People's welfare (hyvinvointi, välfärd). */
    WELFARE,
    /** People's health (terveys, hälsa). */
    HEALTH,
    /** Anything else, such as the economy or the environment. */
    OTHER
  }

  /** An effect. */
  public ImpactEffect {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(populationGroup, "populationGroup");
    Objects.requireNonNull(description, "description");
  }
}
