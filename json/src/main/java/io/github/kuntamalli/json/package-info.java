/**
 * JSON for the model, whatever the generation of Jackson.
 *
 * <p>In reading order: {@link io.github.kuntamalli.json.KuntamalliJson} reads and writes; a {@link
 * io.github.kuntamalli.json.Reading} is either the value or the faults of the text, each a finding
 * with pointer, line and column; {@link io.github.kuntamalli.json.ReadingFault} lists the kinds of
 * faults. The package {@code jackson3} has the implementation for Jackson 3 and the module for an
 * application's own mapper. The package {@code output} has the results in the formats of others
 * (problem details, SARIF) and the rules as data.
 */
@NullMarked
package io.github.kuntamalli.json;

import org.jspecify.annotations.NullMarked;
