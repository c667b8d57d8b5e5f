package io.github.kuntamalli.examples.benchmarks;

import java.io.IOException;

/** What writing by hand needs of a generator, so that it is written once for both generations. */
interface TokenWriter {

  /** Begins an object. */
  void startObject() throws IOException;

  /** Ends an object. */
  void endObject() throws IOException;

  /** Begins a list under a name. */
  void startList(String name) throws IOException;

  /** Ends a list. */
  void endList() throws IOException;

  /** The name of a property. */
  void name(String name) throws IOException;

  /** A text, in a list or under a name that was written. */
  void text(String text) throws IOException;

  /** A property with a text. */
  void text(String name, String text) throws IOException;

  /** A property with a truth value. */
  void truth(String name, boolean truth) throws IOException;
}
