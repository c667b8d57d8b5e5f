package io.github.kuntamalli.examples.htmlreport;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.fixtures.RealCases;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.Dossier;
import io.github.kuntamalli.text.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * Writes the page of a dossier to standard output: {@code java -jar html-report.jar 837 2026-11-22
 * fi > tampere.html}. The first argument is the code of a municipality of the bundled real cases,
 * or the name of a file with a dossier.
 */
public final class WriteReport {

  private static final String USAGE =
      "Usage: html-report CODE|DOSSIER.json DATE fi|sv|en, as in: html-report 837 2026-11-22 fi";

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
      if (arguments.length != 3) {
        throw new IllegalArgumentException(USAGE);
      }
      Language language = Language.of(arguments[2]);
      if (!language.isComplete()) {
        throw new IllegalArgumentException(
            "language: \"%s\" has no texts; use fi, sv or en".formatted(language));
      }
      out.print(
          HtmlReport.of(Kuntamalli.standard(), dossier(arguments[0]), day(arguments[1]), language));
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
      Authority authority = Authority.municipality(asked);
      return RealCases.dossiers().stream()
          .filter(dossier -> dossier.authority().equals(authority))
          .findFirst()
          .orElse(Dossier.of(authority));
    }
    try {
      return Jackson3Json.standard().read(Files.readString(Path.of(asked)), Dossier.class).get();
    } catch (IOException | InvalidPathException e) {
      throw new IllegalArgumentException(
          asked + ": the file cannot be read as UTF-8 text; check its path and its encoding", e);
    }
  }
}
