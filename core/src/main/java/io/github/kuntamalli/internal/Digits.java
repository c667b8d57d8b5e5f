package io.github.kuntamalli.internal;

/** Whole numbers in texts, without a regular expression, which is slow in a fresh JVM. */
public final class Digits {

  private Digits() {}

  /** The number that some characters of a text are, or -1 if one of them is no ASCII digit. */
  public static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
