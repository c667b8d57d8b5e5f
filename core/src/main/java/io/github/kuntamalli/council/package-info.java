/**
 * Councils, their terms, and what they decided about a document.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.council.CouncilTerm}: one term
 *   <li>{@link io.github.kuntamalli.council.CouncilTerms}: all terms, as data and never computed
 *   <li>{@link io.github.kuntamalli.council.DecidingBody}: a council, board or committee
 *   <li>{@link io.github.kuntamalli.council.Handling}: one occasion on which a body had a document
 *       before it
 *   <li>{@link io.github.kuntamalli.council.HandlingOutcome}: what it decided
 * </ul>
 */
@NullMarked
package io.github.kuntamalli.council;

import org.jspecify.annotations.NullMarked;
