package io.github.kuntamalli.examples.commandline;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines at spaces; a word that is longer than a line is cut with a hyphen. */
final class Paragraph {

  private Paragraph() {}

  /** The lines of a text, none longer than the width. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      String rest = line;
      while (length(rest) > width) {
        int space = rest.lastIndexOf(' ', rest.offsetByCodePoints(0, width));
        if (space > 0) {
          lines.add(rest.substring(0, space));
          rest = rest.substring(space + 1);
        } else {
          int cut = rest.offsetByCodePoints(0, width - 1);
          boolean hyphen = Character.isLetter(rest.codePointBefore(cut));
          cut = hyphen ? cut : rest.offsetByCodePoints(0, width);
          lines.add(rest.substring(0, cut) + (hyphen ? "-" : ""));
          rest = rest.substring(cut);
        }
      }
      lines.add(rest);
    }
    return lines;
  }

  /**
   * The text with a separate first part; the following lines are below the text and not below the
   * first part.
   */
  static String hanging(String first, String text, int width) {
    int indent = length(first);
    return first + String.join("\n" + " ".repeat(indent), lines(text, width - indent)) + "\n";
  }

  static int length(String line) {
    return line.codePointCount(0, line.length());
  }
}
