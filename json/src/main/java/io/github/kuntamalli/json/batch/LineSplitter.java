package io.github.kuntamalli.json.batch;

import io.github.kuntamalli.json.ReadingLimits;
import java.io.IOException;
import java.io.InputStream;

/** Records in lines. */
final class LineSplitter extends RecordSplitter {

  /** The lines of a stream. */
  LineSplitter(InputStream in, ReadingLimits limits) {
    super(in, limits);
  }

  @Override
  boolean advance() throws IOException {
    while (!isAtEnd() && isBlank(peek())) {
      pass();
    }
    while (!isAtEnd() && peek() != '\n') {
      keep();
    }
    return !isEmpty();
  }
}
