package io.github.kuntamalli.json.internal.text;

import io.github.kuntamalli.json.ReadingLimits;
import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A text that comes in pieces, up to one character beyond the limit of length, which shows that it
 * is longer. Pieces are kept as texts, in which most characters take one byte.
 */
public final class TextPieces {

  private static final int FIRST_PIECE = 1 << 12;
  private static final int PIECE = 1 << 16;

  private final List<String> pieces = new ArrayList<>();
  private final long most;
  private long length;

  TextPieces(ReadingLimits limits) {
    this.most = limits.length() + 2L; // a byte order mark is no character of the document
  }

  /** The text of a reader, or its beginning if it is longer than the limit. */
  public static String read(Reader in, ReadingLimits limits) throws IOException {
    TextPieces text = new TextPieces(limits);
    CharBuffer piece = CharBuffer.allocate(FIRST_PIECE);
    boolean more = true;
    while (more && in.read(piece) >= 0) {
      boolean full = !piece.hasRemaining();
      more = text.add(piece.flip());
      piece = full && piece.capacity() < PIECE ? CharBuffer.allocate(PIECE) : piece.clear();
    }
    return text.joined();
  }

  /** Adds a piece; false if no more is needed. */
  boolean add(CharSequence piece) {
    int taken = (int) Math.min(piece.length(), most - length);
    if (taken > 0) {
      pieces.add(piece.subSequence(0, taken).toString());
      length += taken;
    }
    return length < most;
  }

  String joined() {
    return String.join("", pieces);
  }
}
