package io.github.kuntamalli.examples.commandline;

import java.io.PrintWriter;
import java.io.StringWriter;
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

  static Shell run(boolean interactive, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        KuntamalliCommand.run(new PrintWriter(out), new PrintWriter(err), interactive, arguments);
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
