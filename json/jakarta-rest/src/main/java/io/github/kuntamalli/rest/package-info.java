/**
 * The library in an application with Jakarta REST.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.rest.KuntamalliFeature}: registers all of it where the runtime
 *       does not find providers itself
 *   <li>{@link io.github.kuntamalli.rest.WireFormatProvider}: reads and writes bodies
 *   <li>{@link io.github.kuntamalli.rest.TextFormParameters}: reads parameters of requests
 *   <li>{@link io.github.kuntamalli.rest.UnreadableMapper}, {@link
 *       io.github.kuntamalli.rest.UnknownAuthorityMapper}: answer the library's own exceptions
 *   <li>{@link io.github.kuntamalli.rest.FrameworkErrorMapper}, {@link
 *       io.github.kuntamalli.rest.UnexpectedErrorMapper}: answer all other exceptions, if an
 *       application registers them
 *   <li>{@link io.github.kuntamalli.rest.ProblemResponse}: makes an answer of what rules found
 * </ul>
 *
 * <p>The artifact does not bring Jakarta REST.
 */
@NullMarked
package io.github.kuntamalli.rest;

import org.jspecify.annotations.NullMarked;
