package io.github.kuntamalli.json.internal.text;

import io.github.kuntamalli.json.ReadingLimits;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;

/** What a generation of Jackson does for strict reading and writing. */
public interface JacksonBinding {

  /** Thrown at the first fault; what it is, {@link FaultCollector} finds out. */
  final class Misread extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The one there is; it has no stack trace. */
    @SuppressWarnings(
        "StaticAssignmentOfThrowable") // a signal, and where it is from does not matter
    public static final Misread MISREAD = new Misread();

    private Misread() {
      super("the text does not hold what it should", null, false, false);
    }
  }

  /**
   * Reads a text.
   *
   * @throws IOException at any fault, or {@link Misread}, or an exception of Jackson's own
   */
  <T> T read(String text, ValueReader<T> reader, ReadingLimits limits) throws IOException;

  /** The tokens of a text with their places. */
  PlacedTokens tokens(Reader text, ReadingLimits limits) throws IOException;

  /** Whether an exception means that the text is not right. */
  boolean isTrouble(Exception e);

  /** Whether an exception means that a limit is exceeded. */
  boolean isLimit(Exception e);

  /** Writes a value, in lines or in one line. */
  void write(Writer out, ValueWriter value, boolean inOneLine) throws IOException;
}
