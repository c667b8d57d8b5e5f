/**
 * Facts: what is known, since when, from where and how surely.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.fact.PartialDate}: a day, a month or a year, as precisely as a
 *       source states it
 *   <li>{@link io.github.kuntamalli.fact.DateSpan}: from one partial date to another
 *   <li>{@link io.github.kuntamalli.fact.ValidityPeriod}: the days on which something is in force
 *   <li>{@link io.github.kuntamalli.fact.StatedPeriod}: the same where sources leave an end open,
 *       with its {@link io.github.kuntamalli.fact.Ternary} on a day
 *   <li>{@link io.github.kuntamalli.fact.Stated}: a value that is known, unknown, left out or not
 *       applicable
 *   <li>{@link io.github.kuntamalli.fact.Source}: where a fact was read
 *   <li>{@link io.github.kuntamalli.fact.Certainty}: how sure it is
 *   <li>{@link io.github.kuntamalli.fact.Edition}: which state of the data answered
 *   <li>{@link io.github.kuntamalli.fact.Extensions}: an application's own properties, kept and not
 *       assessed
 * </ul>
 */
@NullMarked
package io.github.kuntamalli.fact;

import org.jspecify.annotations.NullMarked;
