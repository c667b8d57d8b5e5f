package io.github.kuntamalli.obligation;

import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The time in which a duty has to be met once: a council term or a calendar year, or what the
 * authority existed of it.
 *
 * @param name what people call it, such as {@code 2021–2025} or {@code 2024}
 * @param from the first day
 * @param to the last day
 * @param cutShort whether the authority ended before the term or the year did
 */
public record DutyPeriod(String name, LocalDate from, LocalDate to, boolean cutShort)
    implements Localizable {

  /**
   * A period.
   *
   * @throws IllegalArgumentException if it ends before it begins
   */
  public DutyPeriod {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(name, "name");
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "to: the period ends on %s, before it begins on %s".formatted(to, from));
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
}
