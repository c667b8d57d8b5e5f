package io.github.kuntamalli.examples.commandline;

/** What the command answers to the shell. */
final class ExitCode {

  /** Everything was done; the check found no errors, or what was asked for is met. */
  static final int OK = 0;

  /** Something was found: an error in a document, or with {@code --strict} an unmet duty. */
  static final int FINDINGS = 1;

  /** The arguments are wrong. */
  static final int USAGE = 2;

  /** A file cannot be read, or does not contain what it should. */
  static final int UNREADABLE = 3;

  /** The program itself failed. */
  static final int FAILURE = 4;

  /** The answer could not be written as a whole. */
  static final int OUTPUT_LOST = 5;

  private ExitCode() {}
}
