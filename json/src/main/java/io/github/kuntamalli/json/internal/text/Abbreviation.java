package io.github.kuntamalli.json.internal.text;

/** Texts as messages show them: long ones cut off, as the exceptions of the model do. */
public final class Abbreviation {

  private static final int SENTENCE = 300;

  private Abbreviation() {}

  /** The text, or its beginning with an ellipsis. */
  public static String of(String text) {
    return io.github.kuntamalli.text.Shortened.of(text);
  }

  /** A sentence of an exception, which may quote values of any length. */
  public static String sentence(String text) {
    return of(text, SENTENCE);
  }

  /** The text, or its first characters, as many as told, with an ellipsis. */
  static String of(String text, int most) {
    return io.github.kuntamalli.text.Shortened.of(text, most);
  }
}
