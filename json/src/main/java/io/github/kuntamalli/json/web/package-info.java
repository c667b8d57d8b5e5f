/**
 * What an HTTP API needs, whatever its framework.
 *
 * <p>In reading order: {@link io.github.kuntamalli.json.web.RequestParameters} reads the authority,
 * the days and the language of a request; {@link io.github.kuntamalli.json.web.ProblemDetails}
 * answers a request whose document is refused (RFC 9457), each fault a {@link
 * io.github.kuntamalli.json.web.ProblemFinding}.
 */
@NullMarked
package io.github.kuntamalli.json.web;

import org.jspecify.annotations.NullMarked;
