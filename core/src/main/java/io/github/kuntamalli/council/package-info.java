/**
 * Who decides when: councils, their terms, and what they did with a document.
 *
 * <p>In reading order: {@link io.github.kuntamalli.council.CouncilTerm} is one term and {@link
 * io.github.kuntamalli.council.CouncilTerms} knows them all, as data, never computed; {@link
 * io.github.kuntamalli.council.DecidingBody} is a council, board or committee; {@link
 * io.github.kuntamalli.council.Handling} is one time that a body had a document before it, with its
 * {@link io.github.kuntamalli.council.HandlingOutcome}.
 */
@NullMarked
package io.github.kuntamalli.council;

import org.jspecify.annotations.NullMarked;
