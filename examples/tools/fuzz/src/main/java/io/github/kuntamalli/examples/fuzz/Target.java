package io.github.kuntamalli.examples.fuzz;

/** A part of the library under attack. */
interface Target {

  /** Its name in arguments and in the table of results. */
  String name();

  /** An input, often a spoilt one of the corpus. */
  String make(Chance chance);

  /**
   * Gives an input to the library and verifies what it promises for every input.
   *
   * @return whether the input was taken; false if it was refused as documented
   * @throws AssertionError if a promise is broken
   * @throws Exception if anything else is thrown, which is no documented outcome
   */
  boolean isTaken(String input) throws Exception;

  /**
   * How long an input may take the processor: a time for the smallest, and more by its length.
   *
   * @return the time in nanoseconds
   */
  default long budget(String input) {
    return 3_000_000_000L + 20_000L * input.length();
  }

  /** Requires that something is true. */
  static void require(boolean so, String otherwise) {
    if (!so) {
      throw new AssertionError(otherwise);
    }
  }

  /** Requires that two things are equal. */
  static void requireEqual(Object one, Object other, String otherwise) {
    require(one.equals(other), otherwise);
  }
}
