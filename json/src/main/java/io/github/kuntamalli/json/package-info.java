/**
 * JSON for the model, whatever the generation of Jackson.
 *
 * <p>In reading order: {@link io.github.kuntamalli.json.KuntamalliJson} reads and writes; a {@link
 * io.github.kuntamalli.json.Reading} is either the value or all faults of the text, each a finding
 * with pointer, line and column, which an {@link io.github.kuntamalli.json.UnreadableException}
 * carries on; {@link io.github.kuntamalli.json.ReadingFault} lists the kinds of faults, and {@link
 * io.github.kuntamalli.json.ReadingLimits} says how large a text may be. {@link
 * io.github.kuntamalli.json.BatchReader} reads many records one after the other, each a {@link
 * io.github.kuntamalli.json.BatchRecord}, and ends with a {@link
 * io.github.kuntamalli.json.BatchSummary}. {@link io.github.kuntamalli.json.DocumentSchema} gives
 * the JSON Schemas, {@link io.github.kuntamalli.json.LinkedData} the context of JSON-LD. {@link
 * io.github.kuntamalli.json.Questions} reads what a request asks about.
 *
 * <p>The packages {@code jackson2} and {@code jackson3} have the two implementations, and the
 * modules for an application's own mapper. The package {@code output} has the results in the
 * formats of others (problem details, SARIF) and the rules as data.
 */
@NullMarked
package io.github.kuntamalli.json;

import org.jspecify.annotations.NullMarked;
