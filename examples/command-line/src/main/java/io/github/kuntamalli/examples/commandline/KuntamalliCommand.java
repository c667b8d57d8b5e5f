package io.github.kuntamalli.examples.commandline;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command: {@code kuntamalli assess ...}. */
@Command(
    name = "kuntamalli",
    description = "Which welfare-reporting duties an authority had, and which its documents meet.",
    mixinStandardHelpOptions = true,
    version = "kuntamalli 0.1.0-SNAPSHOT",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = AssessCommand.class)
public final class KuntamalliCommand implements Runnable {

  /** Exit code when everything was judged. */
  static final int OK = 0;

  /** Exit code when the arguments or a file are wrong. */
  static final int USAGE = CommandLine.ExitCode.USAGE;

  @Spec private CommandSpec spec;

  private KuntamalliCommand() {}

  /**
   * Runs the command and ends the JVM with its exit code.
   *
   * @param arguments the arguments
   */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, arguments));
  }

  /** Runs the command with given outputs and answers with the exit code. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine command = new CommandLine(new KuntamalliCommand());
    command.setOut(out);
    command.setErr(err);
    command.setParameterExceptionHandler(KuntamalliCommand::wrongArguments);
    int code = command.execute(arguments);
    out.flush();
    err.flush();
    return code;
  }

  /** One line that says what is wrong, one that says how the command is used. */
  private static int wrongArguments(CommandLine.ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    command.getErr().println(e.getMessage());
    command.getErr().print("Usage: ");
    command.getErr().println(command.getHelp().synopsis(0).strip().replaceAll("\\s+", " "));
    return USAGE;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "Name what to do: assess, or --help");
  }
}
