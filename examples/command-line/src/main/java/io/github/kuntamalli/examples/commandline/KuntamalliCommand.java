package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.text.Language;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command: {@code kuntamalli assess ...} and its siblings. */
@Command(
    name = "kuntamalli",
    version = "kuntamalli " + KuntamalliCommand.VERSION,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      AssessCommand.class,
      ValidateCommand.class,
      CalendarCommand.class,
      MunicipalityCommand.class,
      DiffCommand.class,
      RulesCommand.class,
      LawCommand.class,
      HelpCommand.class,
      AutoComplete.GenerateCompletion.class
    })
public final class KuntamalliCommand extends LocalizedCommand {

  /** The version, as the reports name it. */
  static final String VERSION = "0.1.0-SNAPSHOT";

  /** What picocli can do with. */
  private static final int LEAST_HELP_WIDTH = 55;

  private final Surroundings surroundings;

  private KuntamalliCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * Runs the command and ends the JVM with its exit code.
   *
   * @param arguments the arguments
   */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, Surroundings.ofThisMachine(), arguments));
  }

  /** Runs the command with given outputs and answers with the exit code. */
  static int run(PrintWriter out, PrintWriter err, Surroundings surroundings, String... arguments) {
    Language language = ArgumentFaults.languageOf(surroundings.language(), arguments);
    CommandLine command = new CommandLine(new KuntamalliCommand(surroundings));
    command.getSubcommands().values().stream()
        .map(CommandLine::getCommand)
        .filter(FormattedCommand.class::isInstance)
        .map(FormattedCommand.class::cast)
        .forEach(FormattedCommand::offerFormats);
    command.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            surroundings.coloured() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    command.setUsageHelpWidth(Math.max(LEAST_HELP_WIDTH, surroundings.width()));
    command.setOut(out);
    command.setErr(err);
    command.setExpandAtFiles(false);
    command.setResourceBundle(HelpTexts.in(language));
    command.setParameterExceptionHandler((e, args) -> wrongArguments(e, language));
    command.setExecutionExceptionHandler((e, line, parsed) -> failed(e, line, language));
    int code;
    try {
      code = command.execute(arguments);
    } catch (OutOfMemoryError | StackOverflowError e) {
      err.println(Fault.OUT_OF_MEMORY.in(language));
      code = ExitCode.FAILURE;
    }
    // a writer keeps silent about a full disk or a receiver that has gone
    if (out.checkError()) {
      err.println(Fault.OUTPUT_LOST.in(language));
      code = ExitCode.OUTPUT_LOST;
    }
    err.flush();
    return code;
  }

  /** One line that says what is wrong, one that says how the command is used. */
  private static int wrongArguments(CommandLine.ParameterException e, Language language) {
    CommandLine command = e.getCommandLine();
    command.getErr().println(ArgumentFaults.sentence(e, language));
    command.getErr().print(Label.USAGE.text(language));
    command.getErr().println(command.getHelp().synopsis(0).strip().replaceAll("\\s+", " "));
    return ExitCode.USAGE;
  }

  /** What cannot be read is reported line by line; anything else is a fault of the program. */
  private static int failed(Exception e, CommandLine command, Language language) {
    if (e instanceof UnreadableInput unreadable) {
      unreadable.faults().forEach(command.getErr()::println);
      return ExitCode.UNREADABLE;
    }
    command.getErr().println(Fault.FAILED.in(language, "detail", e));
    return ExitCode.FAILURE;
  }

  Surroundings machine() {
    return surroundings;
  }

  @Override
  public Integer call() {
    words();
    spec.commandLine().usage(out());
    return ExitCode.OK;
  }
}
