/**
 * How municipalities, networks, strategies, measures, programmes and duties hang together.
 *
 * <p>In reading order: {@link io.github.kuntamalli.relation.Relations} answers questions over all
 * catalogs; most answers are {@link io.github.kuntamalli.relation.Found}, a list of {@link
 * io.github.kuntamalli.relation.SourcedValue values with their sources} that says whether it is
 * complete, and why not; {@link io.github.kuntamalli.relation.Named} names a thing by id and name.
 * {@link io.github.kuntamalli.relation.NetworkTrace} follows a network to what it serves, {@link
 * io.github.kuntamalli.relation.DutyTrace} a duty back to all that serves it; {@link
 * io.github.kuntamalli.relation.StrategyCoverage} is the matrix of priorities, measures and duties
 * of one strategy.
 */
@NullMarked
package io.github.kuntamalli.relation;

import org.jspecify.annotations.NullMarked;
