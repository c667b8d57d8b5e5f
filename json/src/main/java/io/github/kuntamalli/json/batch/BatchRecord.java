package io.github.kuntamalli.json.batch;

import io.github.kuntamalli.json.ReadResult;
import java.util.Objects;

/**
 * One record of a batch.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param number which one it is, from 1
 * @param reading the value or its faults; lines and columns are those of the whole batch, pointers
 *     those of the record
 * @param <T> what the records contain
 */
public record BatchRecord<T>(long number, ReadResult<T> reading) {
  /** A record. */
  public BatchRecord {
    Objects.requireNonNull(reading, "reading");
  }
}
