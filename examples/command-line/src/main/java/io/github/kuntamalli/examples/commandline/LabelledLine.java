package io.github.kuntamalli.examples.commandline;

/** A line with a short heading; the text is below the heading where the terminal is narrow. */
final class LabelledLine {

  /** The text before and after the heading, and before the lines below it on a narrow screen. */
  static final int INDENT = 4;

  private static final int MARGIN = 2;
  private static final int NARROW = 60;

  private LabelledLine() {}

  /**
   * The line.
   *
   * @param label the heading; empty where that of the line before continues
   * @param what the text next to it
   * @param column where the text begins
   * @param width how wide the line may be
   */
  static String of(String label, String what, int column, int width) {
    if (width >= NARROW) {
      String gap = " ".repeat(Math.max(MARGIN, column - MARGIN - Paragraph.length(label)));
      return Paragraph.hanging(" ".repeat(MARGIN) + label + gap, what, width);
    }
    StringBuilder lines = new StringBuilder();
    if (!label.isEmpty()) {
      Paragraph.lines(label, width - MARGIN)
          .forEach(line -> lines.append(" ".repeat(MARGIN)).append(line).append('\n'));
    }
    Paragraph.lines(what, width - INDENT)
        .forEach(line -> lines.append(" ".repeat(INDENT)).append(line).append('\n'));
    return lines.toString();
  }
}
