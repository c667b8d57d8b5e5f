package io.github.kuntamalli.json.internal.text;

import io.github.kuntamalli.validation.Location;

/** Lines and columns of places in a text, asked for from its beginning to its end. */
public final class LineCounter {

  private final String text;
  private int line = 1;
  private int lineStart;

  /** Kept, because to look for it again in a long line takes as long as the line is. */
  private int lineEnd;

  LineCounter(String text) {
    this.text = text;
    this.lineEnd = text.indexOf('\n');
  }

  /** The place of an offset, which is not before that of the call before. */
  Location at(String pointer, int offset) {
    while (lineEnd >= 0 && lineEnd < offset) {
      line++;
      lineStart = lineEnd + 1;
      lineEnd = text.indexOf('\n', lineStart);
    }
    return Location.of(pointer, line, offset - lineStart + 1);
  }
}
