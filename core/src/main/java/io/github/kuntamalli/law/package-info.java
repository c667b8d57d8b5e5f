/**
 * Statutes and their sections in time.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.law.StatuteId}: the number of an act or decree in the statute
 *       collection
 *   <li>{@link io.github.kuntamalli.law.Statute}: an act or decree with its title
 *   <li>{@link io.github.kuntamalli.law.Provision}: a place in it, down to a sentence
 *   <li>{@link io.github.kuntamalli.law.LegalBasis}: a provision with the days on which it was in
 *       force, how surely that is known and until which day it was checked
 *   <li>{@link io.github.kuntamalli.law.StatuteBook}: all of them
 * </ul>
 */
@NullMarked
package io.github.kuntamalli.law;

import org.jspecify.annotations.NullMarked;
