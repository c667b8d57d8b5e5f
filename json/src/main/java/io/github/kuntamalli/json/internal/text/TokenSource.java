package io.github.kuntamalli.json.internal.text;

import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a text, one after the other, and the receiver of faults.
 *
 * <p>Every generation of Jackson is one such source; it throws at the first fault. The source that
 * {@link FaultCollector} reads from keeps the fault with its place and reading continues; then the
 * methods of fault return null.
 */
// a source that collects faults returns null in place of any value, one that stops returns nothing
@SuppressWarnings("TypeParameterUnusedInFormals")
public interface TokenSource {

  /** The kind of the current token. */
  Token token();

  /** Steps to the next token. */
  Token next() throws IOException;

  /** The name, where the current token is one. */
  String name() throws IOException;

  /** The text, where the current token is one. */
  String text() throws IOException;

  /**
   * The number, where the current token is one.
   *
   * @throws NumberFormatException if its exponent is beyond all bounds
   */
  BigDecimal number() throws IOException;

  /** Steps to the end of the object or list that begins here, if one does. */
  void skip() throws IOException;

  /**
   * A source in which the rest of the current object can be looked through before it is read.
   * Afterwards this source is at the end of the object.
   */
  default Rewindable rewindable() throws IOException {
    return RecordedTokens.restOfObject(this);
  }

  /** A source that can look ahead. */
  interface Rewindable extends TokenSource {
    /** The text of a property of the current object, wherever the property is in it. */
    @Nullable String textAhead(String property) throws IOException;
  }

  /** The current value is of another type than the form says; it has been skipped on return. */
  <T> @Nullable T wrongType(Expected expected) throws IOException;

  /** The current text or number is not one that the form takes. */
  <T> @Nullable T invalid(Expected expected, @Nullable RuntimeException why) throws IOException;

  /** The current name is none of the object's; name and value have been skipped on return. */
  void unknownProperty(ExpectedObject owner, String name) throws IOException;

  /** The current name occurs for the second time in its object. */
  void duplicate(ExpectedObject owner, String name) throws IOException;

  /** The object that ends at the current token lacks a property. */
  void missing(ExpectedObject owner, String property) throws IOException;

  /**
   * The values of the object that ends at the current token are incomplete or contradict each
   * other.
   */
  <T> @Nullable T unfit(Expected owner, RuntimeException why) throws IOException;
}
