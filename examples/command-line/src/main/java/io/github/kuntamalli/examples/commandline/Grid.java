package io.github.kuntamalli.examples.commandline;

import java.util.ArrayList;
import java.util.List;

/**
 * A grid of cells for the eye, each column as wide as its widest line but no wider than it may be,
 * longer lines broken at a space. Own code on purpose: the libraries at hand turn text into bytes
 * of the default charset on the way, which loses letters under a locale without UTF-8.
 */
final class Grid {

  private static final int PADDING = 1;

  private final List<String> headings = new ArrayList<>();
  private final List<Integer> widest = new ArrayList<>();
  private final List<List<List<String>>> rows = new ArrayList<>();

  /** Adds a column; its width counts a space on either side of the text. */
  Grid column(String heading, int width) {
    headings.add(heading);
    widest.add(width - 2 * PADDING);
    return this;
  }

  /** Adds a row with a cell for each column. */
  void row(List<String> cells) {
    List<List<String>> broken = new ArrayList<>();
    for (int column = 0; column < headings.size(); column++) {
      broken.add(Paragraph.lines(cells.get(column), widest.get(column)));
    }
    rows.add(broken);
  }

  String render() {
    List<List<String>> top = new ArrayList<>();
    for (int column = 0; column < headings.size(); column++) {
      top.add(Paragraph.lines(headings.get(column), widest.get(column)));
    }
    int[] widths = new int[headings.size()];
    widen(widths, top);
    rows.forEach(row -> widen(widths, row));
    StringBuilder rule = new StringBuilder("+");
    for (int width : widths) {
      rule.append("-".repeat(width + 2 * PADDING)).append('+');
    }
    StringBuilder text = new StringBuilder().append(rule);
    append(text, top, widths).append('\n').append(rule);
    for (List<List<String>> row : rows) {
      append(text, row, widths).append('\n').append(rule);
    }
    return text.toString();
  }

  private static void widen(int[] widths, List<List<String>> row) {
    for (int column = 0; column < widths.length; column++) {
      for (String line : row.get(column)) {
        widths[column] = Math.max(widths[column], Paragraph.length(line));
      }
    }
  }

  private static StringBuilder append(StringBuilder text, List<List<String>> row, int[] widths) {
    int height = row.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      text.append("\n|");
      for (int column = 0; column < widths.length; column++) {
        List<String> cell = row.get(column);
        String shown = line < cell.size() ? cell.get(line) : "";
        text.append(' ').append(shown).append(" ".repeat(widths[column] - Paragraph.length(shown)));
        text.append(" |");
      }
    }
    return text;
  }
}
