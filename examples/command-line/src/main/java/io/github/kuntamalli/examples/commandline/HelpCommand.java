package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows how a command is used, as {@code --help} of the command does. */
@Command(name = "help")
final class HelpCommand extends LocalizedCommand {

  @Parameters(paramLabel = "COMMAND", arity = "0..1", descriptionKey = "command")
  private @Nullable String asked;

  @Override
  public Integer call() {
    Language words = words();
    CommandLine all = spec.parent().commandLine();
    CommandLine about = asked == null ? all : all.getSubcommands().get(asked);
    if (about == null) {
      throw new WrongUsage(
          spec.commandLine(), ArgumentFaults.unknownCommand(all, String.valueOf(asked), words));
    }
    about.usage(out());
    return ExitCode.OK;
  }
}
