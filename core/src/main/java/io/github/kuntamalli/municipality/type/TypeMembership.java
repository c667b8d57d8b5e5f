package io.github.kuntamalli.municipality.type;

import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.MessageTemplate;
import io.github.kuntamalli.text.Parameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a municipality was of a type on a day, and according to whom.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param type the type
 * @param code the municipality
 * @param answer the answer
 * @param time the time that the source covers; empty if nothing is known, or the answer follows
 *     from a fact of the day
 * @param source the source, in words; empty if nothing is known
 * @param excludedBy the type to which it belongs instead, if it is no member for that reason
 * @param lastKnown the last day before the reference date for which the answer is known; empty if
 *     the answer is known, or none before it is
 */
public record TypeMembership(
    MunicipalityType type,
    MunicipalityCode code,
    Answer answer,
    Optional<ValidityPeriod> time,
    Optional<String> source,
    Optional<MunicipalityType> excludedBy,
    Optional<LocalDate> lastKnown)
    implements Localizable {

  private static final MessageTemplate MEMBER =
      MessageTemplate.of(
          "Kunta kuuluu tyyppiin {type}.",
          "Kommunen hör till typen {type}.",
          "The municipality belongs to the type {type}.");
  private static final MessageTemplate MENTIONED =
      MessageTemplate.of(
          "Erään lähteen mukaan kunta kuuluu tyyppiin {type}, mutta tarkkoja päiviä ei ilmoiteta.",
          "Enligt en källa hör kommunen till typen {type}, men exakta dagar anges inte.",
          "A source lists the municipality under the type {type} but gives no exact dates.");
  private static final MessageTemplate NOT_MEMBER =
      MessageTemplate.of(
          "Kunta ei kuulu tyyppiin {type}.",
          "Kommunen hör inte till typen {type}.",
          "The municipality does not belong to the type {type}.");
  private static final MessageTemplate EXCLUDED =
      MessageTemplate.of(
          "Kunta ei kuulu tyyppiin {type}, koska se kuuluu tyyppiin {other}.",
          "Kommunen hör inte till typen {type}, eftersom den hör till typen {other}.",
          "The municipality does not belong to the type {type}, because it belongs to the type {other}.");
  private static final MessageTemplate UNKNOWN =
      MessageTemplate.of(
          "Ei tiedetä, kuuluuko kunta tyyppiin {type}.",
          "Det är inte känt om kommunen hör till typen {type}.",
          "It is not known whether the municipality belongs to the type {type}.");
  private static final MessageTemplate UNKNOWN_SINCE =
      MessageTemplate.of(
          "Ei tiedetä, kuuluuko kunta tyyppiin {type}; tuorein tieto on vuodelta {year}.",
          "Det är inte känt om kommunen hör till typen {type}; den senaste uppgiften gäller {year}.",
          "It is not known whether the municipality belongs to the type {type}; the latest data are for {year}.");

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
    Objects.requireNonNull(excludedBy, "excludedBy");
    Objects.requireNonNull(lastKnown, "lastKnown");
  }

  static TypeMembership unknown(
      MunicipalityType type, MunicipalityCode code, Optional<LocalDate> lastKnown) {
    return new TypeMembership(
        type,
        code,
        Answer.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        lastKnown);
  }

  /**
   * Whether a source counts it as one of the type.
   *
   * @return true for {@link Answer#MEMBER} and {@link Answer#MENTIONED}
   */
  public boolean isPositive() {
    return answer == Answer.MEMBER || answer == Answer.MENTIONED;
  }

  /**
   * The answer in words, with the type that excludes this one or the last year with data.
   *
   * @param language Finnish, Swedish or English
   * @return one sentence
   */
  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    return switch (answer) {
      case MEMBER -> MEMBER.render(language, Map.of("type", type.name()));
      case MENTIONED -> MENTIONED.render(language, Map.of("type", type.name()));
      case NOT_MEMBER ->
          excludedBy
              .map(
                  other ->
                      EXCLUDED.render(
                          language, Parameters.of("type", type.name(), "other", other.name())))
              .orElseGet(() -> NOT_MEMBER.render(language, Map.of("type", type.name())));
      case UNKNOWN ->
          lastKnown
              .map(
                  day ->
                      UNKNOWN_SINCE.render(
                          language,
                          Parameters.of(
                              "type", type.name(), "year", Localizable.number(day.getYear()))))
              .orElseGet(() -> UNKNOWN.render(language, Map.of("type", type.name())));
    };
  }
}
