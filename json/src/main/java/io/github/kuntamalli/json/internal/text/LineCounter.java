package io.github.kuntamalli.json.internal.text;

import io.github.kuntamalli.validation.Location;

/** Lines and columns of places in a text, asked for from its beginning to its end. */
public final class LineCounter {

  private final String text;
  private int line = 1;
  private int lineStart;

  LineCounter(String text) {
    this.text = text;
  }

  /** The place of an offset, which is not before that of the call before. */
  Location at(String pointer, int offset) {
    for (int end = text.indexOf('\n', lineStart);
        end >= 0 && end < offset;
        end = text.indexOf('\n', lineStart)) {
      line++;
      lineStart = end + 1;
    }
    return Location.of(pointer, line, offset - lineStart + 1);
  }
}
