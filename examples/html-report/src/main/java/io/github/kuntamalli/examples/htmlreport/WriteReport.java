package io.github.kuntamalli.examples.htmlreport;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.fixtures.RealCases;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * Writes a page to standard output: {@code java -jar html-report.jar 837 2026-11-22 fi >
 * tampere.html}. The first argument is the code of a municipality of the bundled real cases, the
 * name of a file with a dossier, or {@code country}; files with dossiers after the language are
 * what is then known of the country, instead of the real cases. {@code folder} and two folders
 * write the page of every authority that the dossiers of the first are about, in three languages,
 * into the second.
 */
public final class WriteReport {

  private static final String USAGE =
      "Usage: html-report CODE|DOSSIER.json DATE fi|sv|en, as in: html-report 837 2026-11-22 fi;"
          + " or: html-report country DATE fi|sv|en [DOSSIER.json ...];"
          + " or: html-report folder DATE FOLDER-OF-DOSSIERS FOLDER-FOR-PAGES";

  private WriteReport() {}

  /**
   * Writes the page and ends the JVM: 0 if it was written, 2 if an argument or the file is wrong.
   *
   * @param arguments code or file, day, language
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, arguments));
  }

  /** Writes the page, or says in one message what is wrong. */
  static int run(PrintStream out, PrintStream err, String... arguments) {
    try {
      if (arguments.length == 4 && arguments[0].equals("folder")) {
        ReportFolder.write(
                dossiers(ReportFolder.files(arguments[2])),
                day(arguments[1]),
                Path.of(arguments[3]))
            .forEach(out::println);
        return 0;
      }
      boolean country = arguments.length >= 3 && arguments[0].equals("country");
      if (arguments.length != 3 && !country) {
        throw new IllegalArgumentException(USAGE);
      }
      Language language = Language.of(arguments[2]);
      if (!language.isComplete()) {
        throw new IllegalArgumentException(
            "language: \"%s\" has no texts; use fi, sv or en".formatted(language));
      }
      LocalDate day = day(arguments[1]);
      Kuntamalli kuntamalli = Kuntamalli.standard();
      out.print(
          country
              ? HtmlReport.ofWholeCountry(
                  kuntamalli,
                  dossiers(List.of(arguments).subList(3, arguments.length)),
                  day,
                  language)
              : HtmlReport.of(kuntamalli, dossier(arguments[0]), day, language));
      out.flush();
      return 0;
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      return 2;
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "day: \"%s\" is not a day of the calendar; write it as 2026-11-22".formatted(text), e);
    }
  }

  private static Dossier dossier(String asked) {
    if (asked.matches("[0-9]{3}")) {
      return BundledDossiers.of(Authority.municipality(asked));
    }
    return fromFile(asked);
  }

  private static List<Dossier> dossiers(List<String> files) {
    return files.isEmpty()
        ? RealCases.dossiers()
        : files.stream().map(WriteReport::fromFile).toList();
  }

  private static Dossier fromFile(String file) {
    String text;
    try {
      text = Files.readString(Path.of(file));
    } catch (IOException | InvalidPathException e) {
      throw new IllegalArgumentException(
          file + ": the file cannot be read as UTF-8 text; check its path and its encoding", e);
    }
    try {
      return Jackson3Json.standard().read(text, Dossier.class).get();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }
}
