package io.github.kuntamalli.municipality.fact;

import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.MessageTemplate;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the register knows of one property of a municipality on a day; if it is not known on that
 * day, the last day on which it was. A value is never carried over to a year that the data do not
 * cover.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param day the reference date
 * @param value the value; unknown where the data do not cover the day
 * @param source the source of the value; empty if it is unknown
 * @param lastKnown the last day before the reference date for which a value is known; empty if the
 *     value of the day is known or there is none before
 * @param <T> the type of the value
 */
public record FactOnDay<T>(
    LocalDate day, Stated<T> value, Optional<FactSource> source, Optional<LocalDate> lastKnown)
    implements Localizable {

  private static final MessageTemplate KNOWN = MessageTemplate.of("tiedossa", "känd", "known");
  private static final MessageTemplate UNKNOWN =
      MessageTemplate.of("ei tiedossa", "okänd", "unknown");
  private static final MessageTemplate UNKNOWN_SINCE =
      MessageTemplate.of(
          "ei tiedossa; tuorein tieto on vuodelta {year}",
          "okänd; den senaste uppgiften gäller {year}",
          "unknown; the latest data are for {year}");

  /** A fact. */
  public FactOnDay {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(lastKnown, "lastKnown");
  }

  /**
   * Whether the value is known, and if not, the last year for which it is.
   *
   * @param language Finnish, Swedish or English
   * @return for example {@code unknown; the last year with data is 2022}
   */
  @Override
  public String text(Language language) {
    if (value.asOptional().isPresent()) {
      return KNOWN.render(language, Map.of());
    }
    return lastKnown.isEmpty()
        ? UNKNOWN.render(language, Map.of())
        : UNKNOWN_SINCE.render(
            language, Map.of("year", Localizable.number(lastKnown.get().getYear())));
  }
}
