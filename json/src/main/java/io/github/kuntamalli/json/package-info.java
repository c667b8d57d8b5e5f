/**
 * JSON for the model, with Jackson 2 or Jackson 3.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.json.KuntamalliJson}: reads and writes
 *   <li>{@link io.github.kuntamalli.json.ReadResult}: the value, or all faults of the text, each a
 *       finding with pointer, line and column
 *   <li>{@link io.github.kuntamalli.json.UnreadableException}: the same faults as an exception
 *   <li>{@link io.github.kuntamalli.json.ReadingFault}: the kinds of faults
 *   <li>{@link io.github.kuntamalli.json.ReadingLimits}: how large a text may be
 * </ul>
 *
 * <p>The other packages:
 *
 * <ul>
 *   <li>{@code jackson2}, {@code jackson3}: the two implementations, and the modules for an
 *       application's own mapper
 *   <li>{@code batch}: reads many records one after the other
 *   <li>{@code schema}: the JSON Schemas and the context of JSON-LD
 *   <li>{@code web}: what an HTTP API needs
 *   <li>{@code output}: results in the format SARIF
 * </ul>
 */
@NullMarked
package io.github.kuntamalli.json;

import org.jspecify.annotations.NullMarked;
