package io.github.kuntamalli.municipality.type;

import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.municipality.MunicipalityCode;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a municipality was of a type on a day, and who says so.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param type the type
 * @param code the municipality
 * @param answer the answer
 * @param time the time that the source speaks of; empty if nothing is known
 * @param source the source, in words; empty if nothing is known
 */
public record TypeMembership(
    MunicipalityType type,
    MunicipalityCode code,
    Answer answer,
    Optional<ValidityPeriod> time,
    Optional<String> source) {

  /** Whether a municipality was of a type. */
  public enum Answer {
    /** It was: a source that lists all members has it. */
    MEMBER,
    /** A source of about that time names it; the exact days are not stated. */
    MENTIONED,
    /** It was not: a source that lists all members does not have it. */
    NOT_MEMBER,
    /** No source states it. This is not a no. */
    UNKNOWN
  }

  /** A membership. */
  public TypeMembership {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(answer, "answer");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(source, "source");
  }

  /**
   * Whether a source counts it as one of the type.
   *
   * @return true for {@link Answer#MEMBER} and {@link Answer#MENTIONED}
   */
  public boolean isPositive() {
    return answer == Answer.MEMBER || answer == Answer.MENTIONED;
  }
}
