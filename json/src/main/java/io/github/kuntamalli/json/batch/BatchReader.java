package io.github.kuntamalli.json.batch;

import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.ReadResult;
import io.github.kuntamalli.json.internal.wire.Forms;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * Reads many records, one after the other, in the memory of one: newline-delimited JSON, or the
 * elements of a list. A record with faults is reported with its number and its faults, and the
 * others are read. Immutable and thread-safe; each call reads on its own.
 *
 * <p>The limits of the reader apply to each record, not to the batch.
 *
 * <p>Not serializable.
 *
 * @param <T> what the records contain
 */
public final class BatchReader<T> {

  private final KuntamalliJson json;
  private final Class<T> type;
  private final long every;
  private final LongConsumer progress;

  private BatchReader(KuntamalliJson json, Class<T> type, long every, LongConsumer progress) {
    this.json = json;
    this.type = type;
    this.every = every;
    this.progress = progress;
  }

  /**
   * A reader of records.
   *
   * @param json reads each of them, within its limits
   * @param type what they contain, such as {@code Dossier.class}
   * @param <T> what they contain
   * @return the reader, without a report of progress
   * @throws IllegalArgumentException if the type has no JSON form
   */
  public static <T> BatchReader<T> of(KuntamalliJson json, Class<T> type) {
    Objects.requireNonNull(json, "json");
    Objects.requireNonNull(type, "type");
    Forms.of(type); // a type without a form is refused here and not at the first record
    return new BatchReader<>(json, type, Long.MAX_VALUE, any -> {});
  }

  /**
   * Returns a copy of this reader with a report of progress.
   *
   * @param records after how many records a report comes, from 1
   * @param to gets the number of records read so far
   * @return the reader
   * @throws IllegalArgumentException if {@code records} is below 1
   */
  public BatchReader<T> withProgress(long records, LongConsumer to) {
    if (records < 1) {
      throw new IllegalArgumentException(
          "records: %s is not a number from 1 on; a report comes after so many records"
              .formatted(records));
    }
    return new BatchReader<>(json, type, records, Objects.requireNonNull(to, "to"));
  }

  /**
   * Reads newline-delimited JSON in UTF-8: a record in each line; empty lines are passed over. The
   * stream is not closed.
   *
   * @param in the stream
   * @param to gets every record, in order
   * @return how many there were
   * @throws IOException if the stream cannot be read
   */
  public BatchSummary readLines(InputStream in, Consumer<? super BatchRecord<T>> to)
      throws IOException {
    return read(new LineSplitter(in, json.limits()), to);
  }

  /**
   * Reads the elements of a JSON list in UTF-8. What is wrong with the list itself, such as a
   * missing end, is reported as one more record with faults. The stream is not closed.
   *
   * @param in the stream
   * @param to gets every record, in order
   * @return how many there were
   * @throws IOException if the stream cannot be read
   */
  public BatchSummary readList(InputStream in, Consumer<? super BatchRecord<T>> to)
      throws IOException {
    return read(new ElementSplitter(in, json.limits()), to);
  }

  private BatchSummary read(RecordSplitter records, Consumer<? super BatchRecord<T>> to)
      throws IOException {
    long number = 0;
    long unreadable = 0;
    while (records.next()) {
      number++;
      ReadResult<T> reading = records.read(json, type);
      if (reading instanceof ReadResult.Failure) {
        unreadable++;
      }
      to.accept(new BatchRecord<>(number, reading));
      if (number % every == 0) {
        progress.accept(number);
      }
    }
    return new BatchSummary(number, unreadable);
  }
}
