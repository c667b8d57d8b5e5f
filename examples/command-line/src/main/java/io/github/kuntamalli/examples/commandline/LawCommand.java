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

  private static final Set<Format> FORMATS = Format.of(Format.TABLE, Format.MARKDOWN);
  private static final int WIDEST = 44;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
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
    if (format(format, FORMATS) == Format.MARKDOWN) {
      out().print(list.markdown());
    } else {
      out().println(grid(list.amendmentHeadings(), list.amendments()));
      out().println(grid(list.statuteHeadings(), list.statutes()));
    }
    return ExitCode.OK;
  }

  private static String grid(List<String> headings, List<List<String>> rows) {
    Grid grid = new Grid();
    headings.forEach(heading -> grid.column(heading, WIDEST));
    rows.forEach(grid::row);
    return grid.render();
  }
}
