package io.github.kuntamalli.json.internal.text;

import java.io.Closeable;
import java.io.IOException;

/**
 * The tokens of a text as a generation of Jackson's parser finds them, each with the place where it
 * begins. Jackson's own exceptions end them.
 */
public interface PlacedTokens extends Closeable {

  /** Steps to the next token. */
  Token next() throws IOException;

  /** The kind of the token at which the parser is, also after an exception. */
  Token current();

  /** The name, where the current token is one. */
  String name() throws IOException;

  /** The text, or the characters of a number. */
  String text() throws IOException;

  /** The number of characters before the current token. */
  int start();
}
