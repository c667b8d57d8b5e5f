/**
 * Which duties an authority has, when, without a dossier.
 *
 * <p>In reading order: {@link io.github.kuntamalli.duty.DutiesOnDate} contains each {@link
 * io.github.kuntamalli.duty.ApplicableDuty} and {@link io.github.kuntamalli.duty.InapplicableDuty}
 * of an authority on a day; {@link io.github.kuntamalli.duty.DutyChanges} each {@link
 * io.github.kuntamalli.duty.DutyChange} between two days, with every {@link
 * io.github.kuntamalli.duty.LawDifference} in which a new law differs; the {@link
 * io.github.kuntamalli.duty.DutyCalendar} a {@link io.github.kuntamalli.duty.CalendarEntry} for
 * every duty and period, with its {@link io.github.kuntamalli.duty.RecommendedTime}. {@link
 * io.github.kuntamalli.Kuntamalli} gives all three.
 */
@NullMarked
package io.github.kuntamalli.duty;

import org.jspecify.annotations.NullMarked;
