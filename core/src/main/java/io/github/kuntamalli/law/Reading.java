package io.github.kuntamalli.law;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The source of the wording of a basis: the act as published in the statute collection (Suomen
 * säädöskokoelma, Finlands författningssamling).
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param act the act whose text was read: the statute itself, or the act that gave the section its
 *     wording
 * @param inForce the day on which that act came into force
 * @param readOn the day on which it was read
 * @param firstDayBy the provision that gives the section another first day, such as {@code 616/2021
 *     s. 1(3)}
 */
public record Reading(
    StatuteId act, LocalDate inForce, LocalDate readOn, Optional<String> firstDayBy) {

  /** A reading. */
  public Reading {
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(inForce, "inForce");
    Objects.requireNonNull(readOn, "readOn");
    Objects.requireNonNull(firstDayBy, "firstDayBy");
  }
}
