/**
 * JSON with Jackson 3.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.json.jackson3.Jackson3Json}: reads and writes strictly and
 *       reports every fault with its place
 *   <li>{@link io.github.kuntamalli.json.jackson3.KuntamalliModule}: adds the model to an
 *       application's own mapper, which Jackson finds by services on the class path
 * </ul>
 */
@NullMarked
package io.github.kuntamalli.json.jackson3;

import org.jspecify.annotations.NullMarked;
