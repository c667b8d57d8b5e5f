package io.github.kuntamalli.examples.commandline;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import io.github.kuntamalli.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A table: for the eye, with wide cells broken into lines, or as Markdown. */
final class TextTable {

  private final Language language;
  private final List<String> headings = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  TextTable(Language language) {
    this.language = language;
  }

  TextTable column(Label heading, int widest) {
    headings.add(heading.in(language));
    columns.add(
        new Column()
            .header(heading.in(language))
            .headerAlign(HorizontalAlign.LEFT)
            .dataAlign(HorizontalAlign.LEFT)
            .maxWidth(widest, OverflowBehaviour.NEWLINE));
    return this;
  }

  void row(String... cells) {
    rows.add(Arrays.stream(cells).map(TerminalText::safe).toList());
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  String render() {
    List<ColumnData<List<String>>> data = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int number = i;
      data.add(columns.get(i).with(row -> row.get(number)));
    }
    return AsciiTable.builder().lineSeparator("\n").data(rows, data).asString();
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
