/**
 * How duties, their changes and their calendar are found; not part of the public API.
 *
 * <p>{@link io.github.kuntamalli.duty.internal.DutyLookup} is called by the root package; {@link
 * io.github.kuntamalli.duty.internal.DutyInTime} is one obligation of one authority, {@link
 * io.github.kuntamalli.duty.internal.ChangeFinder} and {@link
 * io.github.kuntamalli.duty.internal.CalendarBuilder} walk through its days.
 */
@NullMarked
package io.github.kuntamalli.duty.internal;

import org.jspecify.annotations.NullMarked;
