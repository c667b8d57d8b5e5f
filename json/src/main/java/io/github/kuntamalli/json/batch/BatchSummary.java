package io.github.kuntamalli.json.batch;

/**
 * How a batch ended.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param records how many records there were
 * @param unreadable how many of them had faults
 */
public record BatchSummary(long records, long unreadable) {}
