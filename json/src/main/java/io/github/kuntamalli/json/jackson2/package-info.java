/**
 * JSON with Jackson 2.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.json.jackson2.Jackson2Json}: reads and writes strictly and
 *       reports every fault with its place
 *   <li>{@link io.github.kuntamalli.json.jackson2.KuntamalliModule}: adds the model to an
 *       application's own mapper, which Jackson finds by services on the class path
 * </ul>
 */
@NullMarked
package io.github.kuntamalli.json.jackson2;

import org.jspecify.annotations.NullMarked;
