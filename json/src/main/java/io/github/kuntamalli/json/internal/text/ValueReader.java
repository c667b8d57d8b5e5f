package io.github.kuntamalli.json.internal.text;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the value that begins at the current token of a source. */
@FunctionalInterface
public interface ValueReader<T> {

  /** The value; null if the source keeps faults and there was one. */
  @Nullable T read(TokenSource in) throws IOException;
}
