/**
 * Statutes and their sections in time.
 *
 * <p>In reading order: {@link io.github.kuntamalli.law.StatuteId} is the number of an act or decree
 * in the statute collection; {@link io.github.kuntamalli.law.Statute} gives it a title; {@link
 * io.github.kuntamalli.law.Provision} is a place in it, down to a sentence; {@link
 * io.github.kuntamalli.law.LegalBasis} is a provision with the days on which it held, how surely
 * that is known and until which day it was checked; {@link io.github.kuntamalli.law.StatuteBook}
 * holds them all.
 */
@NullMarked
package io.github.kuntamalli.law;

import org.jspecify.annotations.NullMarked;
