package io.github.kuntamalli.json.internal.text;

import java.io.Writer;
import java.util.Arrays;

/**
 * Collects a text. A generator hands over most texts in one piece, which becomes the text at once.
 */
public final class TextWriter extends Writer {

  private String first = "";
  private char[] all = new char[0];
  private int length;

  @Override
  public void write(char[] piece, int from, int count) {
    if (count == 0) {
      return;
    }
    if (length == 0) {
      first = new String(piece, from, count);
    } else {
      if (length == first.length()) {
        all = new char[room(4L * (length + count))];
        first.getChars(0, length, all, 0);
      } else if (length + count > all.length) {
        all = Arrays.copyOf(all, room(length + (long) Math.max(length, count)));
      }
      System.arraycopy(piece, from, all, length, count);
    }
    length = Math.addExact(length, count);
  }

  /** As much as is asked for, or the longest array there is. */
  private static int room(long wanted) {
    return (int) Math.min(wanted, Integer.MAX_VALUE - 8);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  /** The text. */
  @Override
  public String toString() {
    return length == first.length() ? first : new String(all, 0, length);
  }
}
