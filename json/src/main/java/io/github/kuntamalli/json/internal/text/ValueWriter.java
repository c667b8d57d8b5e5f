package io.github.kuntamalli.json.internal.text;

import java.io.IOException;

/** Writes a value to a sink. */
@FunctionalInterface
public interface ValueWriter {

  /** Writes the value. */
  void write(TokenSink out) throws IOException;
}
