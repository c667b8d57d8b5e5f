/**
 * The library in an application with Jakarta REST.
 *
 * <p>In reading order: {@link io.github.kuntamalli.rest.KuntamalliFeature} registers all of it
 * where the runtime does not find providers itself; {@link
 * io.github.kuntamalli.rest.WireFormatProvider} reads and writes bodies, {@link
 * io.github.kuntamalli.rest.TextFormParameters} parameters of requests; {@link
 * io.github.kuntamalli.rest.UnreadableMapper} and {@link
 * io.github.kuntamalli.rest.UnknownAuthorityMapper} answer the library's own exceptions; {@link
 * io.github.kuntamalli.rest.FrameworkErrorMapper} and {@link
 * io.github.kuntamalli.rest.UnexpectedErrorMapper} answer the rest where an application registers
 * them; {@link io.github.kuntamalli.rest.ProblemResponse} makes an answer of what rules found.
 *
 * <p>The artifact does not bring Jakarta REST.
 */
@NullMarked
package io.github.kuntamalli.rest;

import org.jspecify.annotations.NullMarked;
