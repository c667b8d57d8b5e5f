package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.assessment.DutyStatus;

/** Colours in addition to the signs and words, which say the same without them. */
final class Paint {

  private final boolean coloured;

  Paint(boolean coloured) {
    this.coloured = coloured;
  }

  String heading(String text) {
    return in("1", text);
  }

  String aside(String text) {
    return in("2", text);
  }

  String warning(String text) {
    return in("31", text);
  }

  /** The sign of a verdict, one column wide. */
  String sign(DutyStatus status) {
    return switch (status) {
      case MET -> in("32", "+");
      case MET_LATE -> in("33", "+");
      case PARTLY_MET -> in("33", "~");
      case MISSING -> in("31", "!");
      case RUNNING -> in("36", "o");
      case UNDETERMINED -> in("35", "?");
      case NOT_STARTED, NOT_APPLICABLE -> "-";
    };
  }

  private String in(String code, String text) {
    return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
