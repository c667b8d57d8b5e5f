/**
 * What an HTTP API needs, whatever its framework.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.json.web.RequestParameters}: reads the authority, the days and
 *       the language of a request
 *   <li>{@link io.github.kuntamalli.json.web.ProblemDetails}: answers a request whose document is
 *       refused (RFC 9457)
 *   <li>{@link io.github.kuntamalli.json.web.ProblemFinding}: one fault in that answer, with its
 *       place as a pointer and in words
 * </ul>
 */
@NullMarked
package io.github.kuntamalli.json.web;

import org.jspecify.annotations.NullMarked;
