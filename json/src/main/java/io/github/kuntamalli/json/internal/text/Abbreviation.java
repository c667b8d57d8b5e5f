package io.github.kuntamalli.json.internal.text;

import io.github.kuntamalli.text.Shortened;

/** Sentences of exceptions, which may quote values of any length, as messages show them. */
public final class Abbreviation {

  private static final int SENTENCE = 300;

  private Abbreviation() {}

  /** The sentence, or its beginning with an ellipsis. */
  public static String sentence(String text) {
    return Shortened.of(text, SENTENCE);
  }
}
