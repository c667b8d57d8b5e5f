package io.github.kuntamalli.json;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A stream that gives a text in UTF-8 in pieces of at most so many bytes. */
final class Trickle extends InputStream {

  private final byte[] bytes;
  private final int piece;
  private int at;

  Trickle(String text, int piece) {
    this.bytes = text.getBytes(StandardCharsets.UTF_8);
    this.piece = piece;
  }

  @Override
  public int read() {
    return at == bytes.length ? -1 : bytes[at++] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    int count = Math.min(Math.min(piece, length), bytes.length - at);
    if (count == 0) {
      return length == 0 ? 0 : -1;
    }
    System.arraycopy(bytes, at, target, offset, count);
    at += count;
    return count;
  }
}
