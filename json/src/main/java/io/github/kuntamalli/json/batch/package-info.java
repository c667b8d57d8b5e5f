/**
 * Many records in the memory of one.
 *
 * <p>A {@link io.github.kuntamalli.json.batch.BatchReader} reads newline-delimited JSON or the
 * elements of a list; each record is a {@link io.github.kuntamalli.json.batch.BatchRecord}, and the
 * end is a {@link io.github.kuntamalli.json.batch.BatchSummary}.
 */
@NullMarked
package io.github.kuntamalli.json.batch;

import org.jspecify.annotations.NullMarked;
