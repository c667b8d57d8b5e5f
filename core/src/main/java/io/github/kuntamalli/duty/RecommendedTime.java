package io.github.kuntamalli.duty;

import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.LocalizedText;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The time at which guidance or practice recommends that a duty is met. It is not binding and never
 * a deadline.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param text the recommendation in Finnish, Swedish and English; it states that the law does not
 *     require it
 * @param from the first day, such as the first day of a term; empty if none is stated or the duty
 *     is not in force on it
 * @param to the last day; empty if none is stated or the duty is not in force on it
 * @param certainty guidance, or an interpretation by the library
 * @param source the page of the guidance; empty if it comes from practice or from the library
 */
public record RecommendedTime(
    LocalizedText text,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Certainty certainty,
    Optional<URI> source) {

  /**
   * A recommendation.
   *
   * @throws IllegalArgumentException if it claims to be verified law
   */
  public RecommendedTime {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(certainty, "certainty");
    Objects.requireNonNull(source, "source");
    if (certainty == Certainty.VERIFIED) {
      throw InvalidValueException.of(
          "recommendation-certainty",
          "certainty: suositus perustuu ohjeeseen tai tulkintaan; laissa säädetty aika on määräaika",
          "certainty: en rekommendation grundar sig på anvisningar eller en tolkning; en tid som föreskrivs i lag är en tidsfrist",
          "certainty: a recommendation is based on guidance or interpretation; a time set in law is a deadline");
    }
  }
}
