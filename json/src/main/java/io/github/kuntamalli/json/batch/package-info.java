/**
 * Many records in the memory of one.
 *
 * <p>In reading order:
 *
 * <ul>
 *   <li>{@link io.github.kuntamalli.json.batch.BatchReader}: reads newline-delimited JSON or the
 *       elements of a list
 *   <li>{@link io.github.kuntamalli.json.batch.BatchRecord}: one record with its number, its value
 *       or its faults
 *   <li>{@link io.github.kuntamalli.json.batch.BatchSummary}: the end: how many records were read
 *       and how many were not
 * </ul>
 */
@NullMarked
package io.github.kuntamalli.json.batch;

import org.jspecify.annotations.NullMarked;
