package io.github.kuntamalli.council;

import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.law.StatuteId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A council term (valtuustokausi, fullmäktigeperiod). Both days belong to it.
 *
 * <p>Terms are data: they were 4 years and 2 months, 3 years and 10 months, 3 years and 3 months
 * long.
 *
 * @param from the first day
 * @param to the last day
 * @param statutes the acts that set it
 * @param certainty how surely the days are known
 */
public record CouncilTerm(
    LocalDate from, LocalDate to, List<StatuteId> statutes, Certainty certainty) {

  /**
   * A term.
   *
   * @throws IllegalArgumentException if it ends before it begins
   */
  public CouncilTerm {
    Objects.requireNonNull(certainty, "certainty");
    statutes = Copies.list(statutes, "statutes");
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "to: the term ends on %s, before it begins on %s; correct the days".formatted(to, from));
    }
  }

  /**
   * The days of the term.
   *
   * @return the period
   */
  public ValidityPeriod period() {
    return ValidityPeriod.between(from, to);
  }

  /**
   * The years that people name a term by.
   *
   * @return for example {@code 2021–2025}
   */
  public String years() {
    return from.getYear() + "–" + to.getYear();
  }
}
