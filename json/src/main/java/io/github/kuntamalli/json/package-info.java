/**
 * JSON for the model, whatever the generation of Jackson.
 *
 * <p>In reading order: {@link io.github.kuntamalli.json.KuntamalliJson} reads and writes; a {@link
 * io.github.kuntamalli.json.ReadResult} is either the value or all faults of the text, each a
 * finding with pointer, line and column, which an {@link
 * io.github.kuntamalli.json.UnreadableException} carries on; {@link
 * io.github.kuntamalli.json.ReadingFault} lists the kinds of faults, and {@link
 * io.github.kuntamalli.json.ReadingLimits} says how large a text may be.
 *
 * <p>The packages {@code jackson2} and {@code jackson3} have the two implementations, and the
 * modules for an application's own mapper. The package {@code batch} reads many records one after
 * the other, {@code schema} has the JSON Schemas and the context of JSON-LD, {@code web} what an
 * HTTP API needs, and {@code output} the results in the format SARIF.
 */
@NullMarked
package io.github.kuntamalli.json;

import org.jspecify.annotations.NullMarked;
