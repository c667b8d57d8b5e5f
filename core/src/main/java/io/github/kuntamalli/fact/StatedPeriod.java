package io.github.kuntamalli.fact;

import io.github.kuntamalli.text.InvalidValueException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A period whose ends are known only as far as sources state them: a network founded in June 2020,
 * a strategy valid from some day of 2020 until further notice. Immutable.
 *
 * <p>{@link ValidityPeriod} is for what is known to the day; this is for what is read in reports.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param from when it began, unknown if no source states it
 * @param to when it ended, unknown if no source states it, not applicable if it is known to
 *     continue
 * @param seen the time in which sources show it to be in force; empty if they show only its ends
 */
public record StatedPeriod(
    Stated<PartialDate> from, Stated<PartialDate> to, Optional<DateSpan> seen) {

  private static final StatedPeriod UNKNOWN =
      new StatedPeriod(Stated.unknown(), Stated.unknown(), Optional.empty());

  /**
   * A period.
   *
   * @throws IllegalArgumentException if it ends before it begins
   */
  public StatedPeriod {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(seen, "seen");
    if (from.asOptional().isPresent()
        && to.asOptional().isPresent()
        && to.asOptional().get().latest().isBefore(from.asOptional().get().earliest())) {
      throw InvalidValueException.of(
          "period-reversed",
          "to: kausi päättyy (%s), ennen kuin se alkaa (%s); vaihda päivien järjestys tai korjaa päivät",
          "to: perioden slutar (%s) innan den börjar (%s); byt ordning på datumen eller rätta dem",
          "to: the period ends (%s) before it begins (%s); swap or correct the dates",
          to.asOptional().get(),
          from.asOptional().get());
    }
  }

  /**
   * A period of which nothing is known.
   *
   * @return the period
   */
  public static StatedPeriod unknown() {
    return UNKNOWN;
  }

  /**
   * A period of which only a time within it is known.
   *
   * @param seen the time in which sources show it to be in force
   * @return the period
   */
  public static StatedPeriod seen(DateSpan seen) {
    Objects.requireNonNull(seen, "seen");
    return new StatedPeriod(Stated.unknown(), Stated.unknown(), Optional.of(seen));
  }

  /**
   * A period from one date to another.
   *
   * @param from when it began
   * @param to when it ended
   * @return the period
   * @throws IllegalArgumentException if it ends before it begins
   */
  public static StatedPeriod between(PartialDate from, PartialDate to) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    return new StatedPeriod(Stated.known(from), Stated.known(to), Optional.empty());
  }

  /**
   * Whether a day belongs to the period, as far as its sources show. A day in the year of a
   * beginning that is known by its year alone is unknown, and so is a day after the last one that a
   * source mentions.
   *
   * @param day the day
   * @return yes, no or unknown; never a guess
   */
  public Ternary on(LocalDate day) {
    Objects.requireNonNull(day, "day");
    Optional<PartialDate> begin = from.asOptional();
    Optional<PartialDate> end = to.asOptional();
    if (begin.filter(date -> date.isAfter(day)).isPresent()
        || end.filter(date -> date.isBefore(day)).isPresent()) {
      return Ternary.NO;
    }
    if (seen.filter(span -> span.days().contains(day)).isPresent()) {
      return Ternary.YES;
    }
    boolean begun = begin.filter(date -> !date.latest().isAfter(day)).isPresent();
    boolean notEnded =
        to instanceof Stated.NotApplicable
            || end.filter(date -> !date.earliest().isBefore(day)).isPresent()
            || seen.filter(span -> !span.to().latest().isBefore(day)).isPresent();
    return begun && notEnded ? Ternary.YES : Ternary.UNKNOWN;
  }

  /**
   * All days on which it may have been in force: from the earliest beginning to the latest end.
   *
   * @return the days; an end that is not known is open
   */
  public ValidityPeriod possibleDays() {
    return new ValidityPeriod(
        from.asOptional().map(PartialDate::earliest), to.asOptional().map(PartialDate::latest));
  }
}
