package io.github.kuntamalli.obligation;

import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.text.InvalidValueException;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The time in which a duty has to be met once: a council term or a calendar year, or the part of it
 * in which the authority existed.
 *
 * <p>The constructor is part of the API. Serializable.
 *
 * @param name its usual name, such as {@code 2021–2025} or {@code 2024}
 * @param from the first day
 * @param to the last day
 * @param cutShort whether the authority ended before the term or the year did
 */
public record DutyPeriod(String name, LocalDate from, LocalDate to, boolean cutShort)
    implements Localizable, Serializable {

  private static final Pattern YEAR = Pattern.compile("[0-9]+");

  /**
   * A period.
   *
   * @throws IllegalArgumentException if it ends before it begins
   */
  public DutyPeriod {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(name, "name");
    if (to.isBefore(from)) {
      throw InvalidValueException.of(
          "duty-period-reversed",
          "to: kausi päättyy %s, ennen kuin se alkaa (%s); vaihda päivien järjestys tai korjaa päivät",
          "to: perioden slutar %s, innan den börjar (%s); byt ordning på datumen eller rätta dem",
          "to: the period ends on %s, before it begins on %s; swap or correct the dates",
          to,
          from);
    }
  }

  /**
   * Its days.
   *
   * @return the days
   */
  public ValidityPeriod days() {
    return ValidityPeriod.between(from, to);
  }

  @Override
  public String text(Language language) {
    Objects.requireNonNull(language, "language");
    return name;
  }

  /**
   * The period with the word for its kind, in Finnish in the genitive: {@code kauden 2021–2025} or
   * {@code vuoden 2023}, {@code perioden 2021–2025} or {@code året 2023}, in English the name
   * alone.
   *
   * @param language the language
   * @return the words for running text
   */
  @Override
  public String inline(Language language) {
    Objects.requireNonNull(language, "language");
    boolean year = YEAR.matcher(name).matches();
    if (language == Language.FI) {
      return (year ? "vuoden " : "kauden ") + name;
    }
    if (language == Language.SV) {
      return (year ? "året " : "perioden ") + name;
    }
    return name;
  }
}
