package io.github.kuntamalli.json.internal.text;

import java.io.Reader;

/**
 * The rest of a text, without a copy. It is given in pieces that grow, because most of those who
 * look ahead need little.
 */
public final class RangeReader extends Reader {

  private static final int FIRST_PIECE = 128;

  private final String text;
  private int at;
  private int piece = FIRST_PIECE;

  RangeReader(String text, int from) {
    this.text = text;
    this.at = from;
  }

  @Override
  public int read(char[] target, int offset, int length) {
    int count = Math.min(Math.min(length, piece), text.length() - at);
    if (count <= 0) {
      return length == 0 ? 0 : -1;
    }
    text.getChars(at, at + count, target, offset);
    at += count;
    piece = Math.min(2 * piece, 1 << 16);
    return count;
  }

  @Override
  public void close() {
    at = text.length();
  }
}
