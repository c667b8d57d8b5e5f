/**
 * How an authority is followed through time and law; not part of the public API.
 *
 * <p>{@link io.github.kuntamalli.obligation.internal.AuthorityInTime} answers which bases and
 * periods an authority has, {@link io.github.kuntamalli.obligation.internal.AuthorityEvents} what
 * happened to it, {@link io.github.kuntamalli.obligation.internal.DateBounds} which days are
 * accepted, {@link io.github.kuntamalli.obligation.internal.VerificationNotes} up to which day the
 * law was read.
 */
@NullMarked
package io.github.kuntamalli.obligation.internal;

import org.jspecify.annotations.NullMarked;
