package io.github.kuntamalli.council;

import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.fact.Years;
import io.github.kuntamalli.internal.Copies;
import io.github.kuntamalli.law.StatuteId;
import io.github.kuntamalli.text.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A council term (valtuustokausi, fullmäktigeperiod). Both days belong to it.
 *
 * <p>Terms are data: they were 4 years and 2 months, 3 years and 10 months, 3 years and 3 months
 * long.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param from the first day
 * @param to the last day
 * @param statutes the acts that set it
 * @param certainty the certainty of the days
 * @param computed which of the days were computed from the rule on the length of a term, because no
 *     source states them; empty if none was. A later act may change them
 */
public record CouncilTerm(
    LocalDate from,
    LocalDate to,
    List<StatuteId> statutes,
    Certainty certainty,
    Optional<Computed> computed) {

  /** Which days of a term were computed. */
  public enum Computed {
    /** The last day alone. */
    LAST_DAY,
    /** The first day and the last. */
    BOTH_DAYS
  }

  /**
   * A term.
   *
   * @throws IllegalArgumentException if it ends before it begins
   */
  public CouncilTerm {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(certainty, "certainty");
    Objects.requireNonNull(computed, "computed");
    statutes = Copies.list(statutes, "statutes");
    Years.require("from", from);
    Years.require("to", to);
    if (to.isBefore(from)) {
      throw InvalidValueException.of(
          "term-reversed",
          "to: valtuustokausi päättyy %s, ennen kuin se alkaa (%s); korjaa päivät",
          "to: fullmäktigeperioden slutar %s, innan den börjar (%s); rätta datumen",
          "to: the term ends on %s, before it begins on %s; correct the dates",
          to,
          from);
    }
  }

  /**
   * A term whose days a source states.
   *
   * @param from the first day
   * @param to the last day
   * @param statutes the acts that set it
   * @param certainty the certainty of the days
   * @throws IllegalArgumentException if it ends before it begins
   */
  public CouncilTerm(LocalDate from, LocalDate to, List<StatuteId> statutes, Certainty certainty) {
    this(from, to, statutes, certainty, Optional.empty());
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
