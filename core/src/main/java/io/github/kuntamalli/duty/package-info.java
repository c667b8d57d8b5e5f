/**
 * The duties of an authority on a day or between two days, without a dossier.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.duty.DutiesOnDate}: each {@link
 *       io.github.kuntamalli.duty.ApplicableDuty} and {@link
 *       io.github.kuntamalli.duty.InapplicableDuty} on a day
 *   <li>{@link io.github.kuntamalli.duty.DutyChanges}: each {@link
 *       io.github.kuntamalli.duty.DutyChange} between two days, with every {@link
 *       io.github.kuntamalli.duty.LawDifference} of a new act
 *   <li>{@link io.github.kuntamalli.duty.DutyCalendar}: a {@link
 *       io.github.kuntamalli.duty.CalendarEntry} for every duty and period, with its {@link
 *       io.github.kuntamalli.duty.RecommendedTime}, and a {@link
 *       io.github.kuntamalli.duty.CalendarDate} for every day on which one of them begins, ends or
 *       is due
 * </ul>
 *
 * <p>{@link io.github.kuntamalli.Kuntamalli} gives all three.
 */
@NullMarked
package io.github.kuntamalli.duty;

import org.jspecify.annotations.NullMarked;
