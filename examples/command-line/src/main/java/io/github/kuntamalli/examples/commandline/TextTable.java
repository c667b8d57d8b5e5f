package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A table: for the eye, with wide cells broken into lines, or as Markdown. */
final class TextTable {

  private final Language language;
  private final List<String> headings = new ArrayList<>();
  private final List<Integer> widths = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  TextTable(Language language) {
    this.language = language;
  }

  TextTable column(Label heading, int widest) {
    headings.add(heading.text(language));
    widths.add(widest);
    return this;
  }

  void row(String... cells) {
    rows.add(Arrays.stream(cells).map(TerminalText::safe).toList());
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  String render() {
    Grid grid = new Grid();
    for (int i = 0; i < headings.size(); i++) {
      grid.column(headings.get(i), widths.get(i));
    }
    rows.forEach(grid::row);
    return grid.render();
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
