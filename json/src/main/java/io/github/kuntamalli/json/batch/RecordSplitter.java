package io.github.kuntamalli.json.batch;

import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.ReadResult;
import io.github.kuntamalli.json.ReadingFault;
import io.github.kuntamalli.json.ReadingLimits;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.Parameters;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into records without reading them, and keeps the bytes of one at a time. What
 * separates records is ASCII, which UTF-8 never uses within another character.
 */
abstract class RecordSplitter {

  private static final int FIRST_LENGTH = 1 << 10;

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private int line = 1;
  private int column = 1;
  private byte[] record = new byte[FIRST_LENGTH];
  private int length;
  private int characters;
  private boolean tooLarge;
  private int recordLine;
  private int recordColumn;
  private @Nullable Finding trouble;

  RecordSplitter(InputStream in, ReadingLimits limits) {
    this.in = in;
    this.limit = limits.length();
  }

  /** Steps to the next record, or says that there is none. */
  final boolean next() throws IOException {
    length = 0;
    characters = 0;
    tooLarge = false;
    trouble = null;
    return advance();
  }

  /** Finds the next record. */
  abstract boolean advance() throws IOException;

  /** Reads the current record; its faults have the places in the stream. */
  final <T> ReadResult<T> read(KuntamalliJson json, Class<T> type) throws IOException {
    if (trouble != null) {
      return new ReadResult.Failure<>(List.of(trouble));
    }
    if (tooLarge) {
      return new ReadResult.Failure<>(
          List.of(
              ReadingFault.TOO_LARGE.at(
                  Location.of("", recordLine, recordColumn),
                  Parameters.of(
                      "what",
                      LocalizedText.of(
                          "tietueen pituus", "postens längd", "the length of a record"),
                      "limit",
                      Localizable.number(json.limits().length())))));
    }
    ReadResult<T> reading = json.read(new ByteArrayInputStream(record, 0, length), type);
    return reading instanceof ReadResult.Success
        ? reading
        : new ReadResult.Failure<>(reading.faults().stream().map(this::moved).toList());
  }

  private Finding moved(Finding fault) {
    Location place = fault.location();
    if (place.line().isEmpty() || place.column().isEmpty()) {
      return fault;
    }
    int own = place.line().get();
    int moved = own == 1 ? recordColumn + place.column().get() - 1 : place.column().get();
    return fault.at(Location.of(place.pointer(), recordLine + own - 1, moved));
  }

  /** The next byte, which is not passed; only where the stream has not ended. */
  final byte peek() {
    return buffer[at];
  }

  /** Whether the stream has ended. */
  final boolean isAtEnd() throws IOException {
    if (at == filled) {
      filled = Math.max(0, in.read(buffer));
      at = 0;
    }
    return at == filled;
  }

  /** Passes a byte. */
  final void pass() {
    byte passed = buffer[at++];
    if (passed == '\n') {
      line++;
      column = 1;
    } else {
      column += units(passed);
    }
  }

  /** Passes a byte of a byte order mark, which is no character of the text. */
  final void passMark() {
    at++;
  }

  /** How many characters of Java begin with a byte of UTF-8. */
  private static int units(byte one) {
    return (one & 0xC0) == 0x80 ? 0 : (one & 0xF8) == 0xF0 ? 2 : 1;
  }

  /** Passes a byte and keeps it as part of the record. */
  final void keep() {
    if (length == 0 && !tooLarge) {
      begin();
    }
    characters += units(buffer[at]);
    if (characters > limit + 1L) { // one more may be a byte order mark
      tooLarge = true;
      record = new byte[FIRST_LENGTH];
      length = 0;
    }
    if (!tooLarge) {
      if (length == record.length) {
        record = Arrays.copyOf(record, (int) Math.min(Integer.MAX_VALUE - 16L, 2L * length));
      }
      record[length++] = buffer[at];
    }
    pass();
  }

  /** The record begins here. */
  final void begin() {
    recordLine = line;
    recordColumn = column;
  }

  /** Whether the record has no bytes. */
  final boolean isEmpty() {
    return length == 0 && !tooLarge;
  }

  /** In place of a record there is a fault. */
  final boolean trouble(ReadingFault fault, Map<String, Localizable> parameters) {
    trouble = fault.at(Location.of("", line, column), parameters);
    return true;
  }

  static boolean isBlank(int b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }
}
