package io.github.kuntamalli.json.batch;

/**
 * How a batch ended.
 *
 * @param records how many records there were
 * @param unreadable how many of them had faults
 */
public record BatchSummary(long records, long unreadable) {}
