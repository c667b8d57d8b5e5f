package io.github.kuntamalli.examples.benchmarks;

import java.io.IOException;

/** What reading by hand needs of a parser, so that it is written once for both generations. */
interface TokenReader {

  /** Steps to the next token, and says whether it is a name. */
  boolean nextIsName() throws IOException;

  /** The current name, after which the value becomes the current token. */
  String name() throws IOException;

  /** Steps to the next value of a list, and says whether there is one. */
  boolean nextIsValue() throws IOException;

  /** Whether the current token is a text. */
  boolean isText() throws IOException;

  /** The current text. */
  String text() throws IOException;

  /** The current truth value. */
  boolean truth() throws IOException;

  /** Steps to the end of the current value. */
  void skip() throws IOException;
}
