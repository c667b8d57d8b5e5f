package io.github.kuntamalli.municipality;

import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.text.Wording;
import java.util.Objects;

/**
 * One thing that the register knows of a municipality: what, since when, and from where.
 *
 * @param kind what it is about
 * @param value the value in words
 * @param validity the days on which it is known to hold
 * @param source where it comes from
 */
public record MunicipalityFact(
    Kind kind, Wording value, ValidityPeriod validity, FactSource source) {

  /** What a fact is about. */
  public enum Kind {
    /** Its name in Finnish and Swedish. */
    NAME,
    /** Its region. */
    REGION,
    /** Its wellbeing services county. */
    COUNTY,
    /** Its languages. */
    LANGUAGE,
    /** Whether it lies in the Sámi homeland. */
    SAMI_HOMELAND,
    /** Its statistical grouping. */
    STATISTICAL_GROUPING,
    /** Its residents. */
    POPULATION
  }

  /** A fact. */
  public MunicipalityFact {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(validity, "validity");
    Objects.requireNonNull(source, "source");
  }
}
