package io.github.kuntamalli.examples.plainjava;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.json.ReadResult;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.json.web.RequestParameters;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.ValidationReport;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells whether a welfare document in a file is sound. */
public final class CheckDocument {

  private static final int SOUND = 0;
  private static final int UNSOUND = 1;
  private static final int MISUSED = 2;
  private static final int UNREADABLE = 3;

  private static final String USAGE = "Usage: CheckDocument <file> <day, as 2026-11-22> <fi|sv|en>";

  private final Language language;
  private final PrintStream out;

  private CheckDocument(Language language) {
    this.language = language;
    this.out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  }

  /**
   * Prints a line for each finding and ends with 0 if the document is sound, 1 if it is not, 2 if
   * the arguments are wrong, 3 if the file cannot be read.
   *
   * @param arguments the file, the reference date and the language of the answer
   */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  private static int run(String[] arguments) {
    Optional<Language> language =
        Stream.of(Language.FI, Language.SV, Language.EN)
            .filter(each -> arguments.length == 3 && each.tag().equals(arguments[2]))
            .findFirst();
    if (language.isEmpty()) {
      System.err.println(USAGE);
      return MISUSED;
    }
    CheckDocument program = new CheckDocument(language.get());
    ReadResult<LocalDate> day = RequestParameters.day("day", arguments[1]);
    if (day instanceof ReadResult.Failure<LocalDate> wrong) {
      program.print(wrong.faults());
      return MISUSED;
    }
    return program.check(arguments[0], day.get());
  }

  private int check(String file, LocalDate day) {
    ReadResult<WelfareDocument> reading;
    try {
      reading = Jackson3Json.standard().read(Path.of(file), WelfareDocument.class);
    } catch (IOException | InvalidPathException e) {
      System.err.println(file + " cannot be read; check its path");
      return UNREADABLE;
    }
    if (reading instanceof ReadResult.Failure<WelfareDocument> faulty) {
      print(faulty.faults());
      return UNREADABLE;
    }
    ValidationReport report = Kuntamalli.standard().validate(reading.get(), day);
    print(report.findings());
    return report.isSound() ? SOUND : UNSOUND;
  }

  private void print(List<Finding> findings) {
    for (Finding finding : findings) {
      out.printf(
          "%s %s: %s %s%n",
          finding.location(), finding.code(), finding.problem(language), finding.remedy(language));
    }
  }
}
