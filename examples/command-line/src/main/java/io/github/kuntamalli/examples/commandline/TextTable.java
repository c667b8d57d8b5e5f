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

/** A table for the eye, whose wide cells are broken into lines. */
final class TextTable {

  private final Language language;
  private final List<Column> columns = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  TextTable(Language language) {
    this.language = language;
  }

  TextTable column(Label heading, int widest) {
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
}
