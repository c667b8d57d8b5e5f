package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table: for the eye, with wide cells broken into lines, as Markdown, or for a spreadsheet. */
final class TextTable {

  private static final String INDENT = "    ";
  private static final String FORMULA = "=+-@";
  private static final int CRAMPED = 24;
  private static final int TALL = 6;

  private final Language language;
  private final List<String> headings = new ArrayList<>();
  private final List<Integer> widths = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  TextTable(Language language) {
    this.language = language;
  }

  TextTable column(Label heading, int widest) {
    return column(heading.text(language), widest);
  }

  /** A column whose heading is already in the language asked for. */
  TextTable column(String heading, int widest) {
    headings.add(heading);
    widths.add(widest);
    return this;
  }

  void row(String... cells) {
    rows.add(Arrays.stream(cells).map(TerminalText::safe).toList());
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** As a grid where that is readable in the width, else as a block of lines for each row. */
  String render(int width) {
    int[] fitted = fitted(width);
    if (fitted.length == 0) {
      return blocks(width);
    }
    Grid grid = new Grid();
    for (int i = 0; i < headings.size(); i++) {
      grid.column(headings.get(i), fitted[i]);
    }
    rows.forEach(grid::row);
    return grid.render();
  }

  /**
   * How wide each column is: as wide as it may be or needs to be, and where all of them do not fit,
   * the widest ones less. Empty if one of them would have to cut its words.
   */
  private int[] fitted(int width) {
    int[] fitted = new int[headings.size()];
    int[] least = new int[headings.size()];
    for (int i = 0; i < fitted.length; i++) {
      int column = i;
      int needed = cells(column).flatMap(String::lines).mapToInt(Paragraph::length).max().orElse(0);
      fitted[i] = Math.min(needed + 2, widths.get(i));
      int longest =
          cells(column)
              .flatMap(cell -> Arrays.stream(cell.split("[ \n]")))
              .mapToInt(Paragraph::length)
              .max()
              .orElse(0);
      least[i] = Math.min(longest + 2, fitted[i]);
    }
    int room = width - fitted.length - 1;
    while (Arrays.stream(fitted).sum() > room) {
      int widest = -1;
      for (int i = 0; i < fitted.length; i++) {
        if (fitted[i] > least[i] && (widest < 0 || fitted[i] > fitted[widest])) {
          widest = i;
        }
      }
      if (widest < 0) {
        return new int[0];
      }
      fitted[widest]--;
    }
    return isCramped(fitted) ? new int[0] : fitted;
  }

  /** Whether a cell with a sentence in it would become a tower of single words. */
  private boolean isCramped(int[] fitted) {
    for (int i = 0; i < fitted.length; i++) {
      if (fitted[i] < CRAMPED && fitted[i] * 3 < widths.get(i) * 2) {
        int column = i;
        int room = fitted[i] - 2;
        if (cells(column).anyMatch(cell -> Paragraph.lines(cell, room).size() > TALL)) {
          return true;
        }
      }
    }
    return false;
  }

  private Stream<String> cells(int column) {
    return Stream.concat(
        Stream.of(headings.get(column)), rows.stream().map(row -> row.get(column)));
  }

  /** Each row below the other: its first cell, then a line for each of the others. */
  private String blocks(int width) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      text.append(text.isEmpty() ? "" : "\n");
      String first = headings.get(0) + ": " + row.get(0).replace("\n", " · ");
      text.append(String.join("\n", Paragraph.lines(first, width))).append('\n');
      for (int i = 1; i < row.size(); i++) {
        String cell = row.get(i).replace("\n", " · ");
        if (!cell.isBlank() && !cell.equals("–")) {
          List<String> lines =
              Paragraph.lines(headings.get(i) + ": " + cell, width - INDENT.length());
          text.append(INDENT).append(String.join("\n" + INDENT, lines)).append('\n');
        }
      }
    }
    return text.toString().stripTrailing();
  }

  /** The table as spreadsheets read it (RFC 4180). */
  String csv() {
    StringBuilder text = new StringBuilder(csvRow(headings));
    rows.forEach(row -> text.append(csvRow(row)));
    return text.toString();
  }

  private static String csvRow(List<String> cells) {
    return cells.stream().map(TextTable::csvCell).collect(Collectors.joining(",", "", "\r\n"));
  }

  /** A cell that a spreadsheet would take for a formula is marked as text. */
  private static String csvCell(String cell) {
    String safe = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    return safe.matches("(?s).*[\",\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  /** The table as GitHub and many others read it; lines within a cell stay. */
  String markdown() {
    StringBuilder text = new StringBuilder();
    text.append(markdownRow(headings));
    text.append("| --- ".repeat(headings.size())).append("|\n");
    rows.forEach(row -> text.append(markdownRow(row)));
    return text.toString();
  }

  private static String markdownRow(List<String> cells) {
    return cells.stream()
        .map(cell -> Sheet.escaped(cell).replace("\n", "<br>"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
