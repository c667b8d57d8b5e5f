package io.github.kuntamalli.validation;

import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.fact.Years;
import io.github.kuntamalli.text.InvalidValueException;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Why and how long a rule is not run. Every suppression has an end: remove a rule from the rule set
 * to leave it out permanently.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param reason the reason, in the words of the person who suppresses the rule; every report
 *     repeats it
 * @param from the first day
 * @param until the last day
 */
public record Suppression(String reason, LocalDate from, LocalDate until) {

  /**
   * A suppression.
   *
   * @throws IllegalArgumentException if the reason is blank, or the end is before the beginning
   */
  public Suppression {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(until, "until");
    Years.require("from", from);
    Years.require("until", until);
    if (reason.isBlank()) {
      throw InvalidValueException.of(
          "suppression-reason-missing",
          "reason: säännön poistaminen käytöstä on perusteltava; kirjoita, miksi sääntöä ei sovelleta",
          "reason: en avstängning av en regel ska motiveras; skriv varför regeln inte tillämpas",
          "reason: a suppression needs a reason; write why the rule is not applied");
    }
    if (until.isBefore(from)) {
      throw InvalidValueException.of(
          "time-reversed",
          "until: säännön käytöstäpoisto päättyy %s, ennen kuin se alkaa (%s); valitse myöhempi päättymispäivä",
          "until: avstängningen upphör %s, innan den börjar (%s); välj en senare slutdag",
          "until: the suppression ends on %s, before it begins on %s; choose a later end date",
          until,
          from);
    }
  }

  /**
   * Whether it is in effect on a day.
   *
   * @param day the day
   * @return true from its first to its last day
   */
  public boolean holdsOn(LocalDate day) {
    return ValidityPeriod.between(from, until).contains(day);
  }
}
