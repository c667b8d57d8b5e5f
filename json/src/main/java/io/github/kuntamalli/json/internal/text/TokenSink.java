package io.github.kuntamalli.json.internal.text;

import java.io.IOException;
import java.math.BigDecimal;

/** Takes the tokens of a text that is written. */
public interface TokenSink {

  /** Begins an object. */
  void startObject() throws IOException;

  /** Ends an object. */
  void endObject() throws IOException;

  /** Begins a list. */
  void startList() throws IOException;

  /** Ends a list. */
  void endList() throws IOException;

  /** The name of a property. */
  void name(String name) throws IOException;

  /** The name of a property. */
  void name(FixedText name) throws IOException;

  /** A text. */
  void text(String text) throws IOException;

  /** A text. */
  void text(FixedText text) throws IOException;

  /** A number without decimals. */
  void number(long number) throws IOException;

  /** A number. */
  void number(BigDecimal number) throws IOException;

  /** A truth value. */
  void truth(boolean truth) throws IOException;

  /** Nothing. */
  void nothing() throws IOException;

  /** Whether the object that was begun last is the whole text. */
  boolean isAtTop();
}
