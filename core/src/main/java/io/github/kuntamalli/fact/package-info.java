/**
 * What is known, since when, from where and how surely.
 *
 * <p>In reading order: {@link io.github.kuntamalli.fact.PartialDate} is a day, a month or a year,
 * as precisely as a source states it; {@link io.github.kuntamalli.fact.DateSpan} runs from one
 * partial date to another; {@link io.github.kuntamalli.fact.ValidityPeriod} says from which day to
 * which day something holds, {@link io.github.kuntamalli.fact.StatedPeriod} the same where the ends
 * are known only as far as sources tell, with its {@link io.github.kuntamalli.fact.Ternary} on a
 * day; {@link io.github.kuntamalli.fact.Stated} distinguishes a known value from one that is
 * unknown, left out or not applicable; {@link io.github.kuntamalli.fact.Source} is where a fact was
 * read, {@link io.github.kuntamalli.fact.Certainty} how sure it is, and {@link
 * io.github.kuntamalli.fact.Edition} which state of the data answered. {@link
 * io.github.kuntamalli.fact.Extensions} are properties of an application's own, kept and not
 * judged.
 */
@NullMarked
package io.github.kuntamalli.fact;

import org.jspecify.annotations.NullMarked;
