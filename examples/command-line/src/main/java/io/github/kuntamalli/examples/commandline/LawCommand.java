package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.report.LawToRead;
import io.github.kuntamalli.text.Language;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells which acts have to be read before the next edition. */
@Command(name = "law")
final class LawCommand extends LocalizedCommand {

  private static final Set<Format> FORMATS = Format.of(Format.TEXT, Format.CSV, Format.MARKDOWN);
  private static final int WIDEST = 44;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      completionCandidates = Choices.class)
  private String format;

  /** The formats of this command. */
  static final class Choices extends Format.Choices {
    Choices() {
      super(FORMATS);
    }
  }

  @Override
  public Integer call() {
    Language words = words();
    LawToRead list = LawToRead.of(StatuteBook.standard(), words);
    TextTable amendments = table(words, list.amendmentHeadings(), list.amendments());
    switch (format(format, FORMATS)) {
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
