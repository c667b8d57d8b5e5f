package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.text.Language;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;

/**
 * What one call of the command answered.
 *
 * @param code the exit code
 * @param out what it printed
 * @param err what it complained about
 */
record Shell(int code, String out, String err) {

  static Shell run(String... arguments) {
    return run(false, arguments);
  }

  /** Not at a terminal, on a day that does not change, in English. */
  static final Surroundings PLAIN =
      new Surroundings(
          LocalDate.of(2026, 11, 22),
          Language.EN,
          Surroundings.USUAL_WIDTH,
          false,
          false,
          InputStream.nullInputStream());

  static Shell run(boolean interactive, String... arguments) {
    return run(
        new Surroundings(
            PLAIN.today(), PLAIN.language(), PLAIN.width(), interactive, false, PLAIN.in()),
        arguments);
  }

  static Shell run(Surroundings surroundings, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        KuntamalliCommand.run(new PrintWriter(out), new PrintWriter(err), surroundings, arguments);
    return new Shell(code, out.toString(), err.toString());
  }

  /** Arguments in one line, split at spaces. */
  static Shell line(String arguments) {
    return run(arguments.isEmpty() ? new String[0] : arguments.split(" "));
  }

  List<String> errors() {
    return err.lines().toList();
  }
}
