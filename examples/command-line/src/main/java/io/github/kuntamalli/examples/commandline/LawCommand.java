package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.report.LawToRead;
import io.github.kuntamalli.text.Language;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists the acts that have to be read before the next edition. */
@Command(name = "law")
final class LawCommand extends FormattedCommand {

  private static final int WIDEST = 44;

  LawCommand() {
    super(Format.TEXT, Format.CSV, Format.MARKDOWN);
  }

  @Override
  public Integer call() {
    Language words = words();
    LawToRead list = LawToRead.of(StatuteBook.standard(), words);
    TextTable amendments = table(words, list.amendmentHeadings(), list.amendments());
    switch (format()) {
      case MARKDOWN -> out().print(list.markdown());
      case CSV -> out().print(amendments.csv());
      default -> {
        out().println(amendments.render(columns()));
        out().println(table(words, list.statuteHeadings(), list.statutes()).render(columns()));
      }
    }
    return ExitCode.OK;
  }

  private static TextTable table(Language words, List<String> headings, List<List<String>> rows) {
    TextTable table = new TextTable(words);
    headings.forEach(heading -> table.column(heading, WIDEST));
    rows.forEach(row -> table.row(row.toArray(String[]::new)));
    return table;
  }
}
