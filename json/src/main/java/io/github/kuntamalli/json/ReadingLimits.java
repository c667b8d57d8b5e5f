package io.github.kuntamalli.json;

/**
 * How large a text may be. A text beyond a limit quickly ends in a finding and never exhausts the
 * memory. Immutable and thread-safe.
 *
 * <p>The constructor is not part of the API; use the static methods. Not serializable.
 *
 * @param length the characters of a document
 * @param depth how deep objects and lists may be nested
 * @param textLength the characters of one text
 * @param numberLength the characters of one number
 * @param nameLength the characters of the name of one property
 * @param faults how many faults are reported in full; the rest is counted
 * @param values the objects, lists, texts, numbers, truth values and nulls of a document
 */
public record ReadingLimits(
    int length,
    int depth,
    int textLength,
    int numberLength,
    int nameLength,
    int faults,
    int values) {

  /** The greatest depth that can be read and written. */
  public static final int GREATEST_DEPTH = 1000;

  private static final ReadingLimits STANDARD =
      new ReadingLimits(20_000_000, 100, 1_000_000, 100, 1_000, 100, 1_000_000);

  /**
   * Limits.
   *
   * @throws IllegalArgumentException if one is below 1, or the depth is above 1000
   */
  public ReadingLimits {
    requirePositive("length", length);
    requirePositive("depth", depth);
    requirePositive("textLength", textLength);
    requirePositive("numberLength", numberLength);
    requirePositive("nameLength", nameLength);
    requirePositive("faults", faults);
    requirePositive("values", values);
    if (depth > GREATEST_DEPTH) {
      throw new IllegalArgumentException(
          "depth: %s is above %s, which the stack of a thread may not hold"
              .formatted(depth, GREATEST_DEPTH));
    }
  }

  private static void requirePositive(String name, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("%s: %s is not a limit from 1 on".formatted(name, limit));
    }
  }

  /**
   * The limits that apply unless others are given: 20 million characters, 100 levels, texts of a
   * million characters, numbers of 100, names of 1000, 100 faults, and a million values.
   *
   * @return the limits
   */
  public static ReadingLimits standard() {
    return STANDARD;
  }

  /**
   * Returns a copy of these limits with another length of a document.
   *
   * @param characters the characters
   * @return the limits
   */
  public ReadingLimits withLength(int characters) {
    return new ReadingLimits(
        characters, depth, textLength, numberLength, nameLength, faults, values);
  }

  /**
   * Returns a copy of these limits with another depth.
   *
   * @param levels how deep objects and lists may be nested, at most 1000
   * @return the limits
   */
  public ReadingLimits withDepth(int levels) {
    return new ReadingLimits(length, levels, textLength, numberLength, nameLength, faults, values);
  }

  /**
   * Returns a copy of these limits with another length of a text.
   *
   * @param characters the characters
   * @return the limits
   */
  public ReadingLimits withTextLength(int characters) {
    return new ReadingLimits(length, depth, characters, numberLength, nameLength, faults, values);
  }

  /**
   * Returns a copy of these limits with another length of a number.
   *
   * @param characters the characters
   * @return the limits
   */
  public ReadingLimits withNumberLength(int characters) {
    return new ReadingLimits(length, depth, textLength, characters, nameLength, faults, values);
  }

  /**
   * Returns a copy of these limits with another length of a name.
   *
   * @param characters the characters
   * @return the limits
   */
  public ReadingLimits withNameLength(int characters) {
    return new ReadingLimits(length, depth, textLength, numberLength, characters, faults, values);
  }

  /**
   * Returns a copy of these limits with another number of faults that are reported in full.
   *
   * @param number the number
   * @return the limits
   */
  public ReadingLimits withFaults(int number) {
    return new ReadingLimits(length, depth, textLength, numberLength, nameLength, number, values);
  }

  /**
   * Returns a copy of these limits with another number of values.
   *
   * @param number how many objects, lists, texts, numbers, truth values and nulls a document may
   *     have
   * @return the limits
   */
  public ReadingLimits withValues(int number) {
    return new ReadingLimits(length, depth, textLength, numberLength, nameLength, faults, number);
  }
}
