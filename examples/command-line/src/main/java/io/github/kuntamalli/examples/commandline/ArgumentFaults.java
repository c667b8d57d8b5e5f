package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.NearestWords;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Says in the language asked for what is wrong with the arguments. */
final class ArgumentFaults {

  private final Language language;
  private final CommandLine command;

  private ArgumentFaults(Language language, CommandLine command) {
    this.language = language;
    this.command = command;
  }

  static String sentence(CommandLine.ParameterException e, Language language) {
    return new ArgumentFaults(language, e.getCommandLine()).message(e);
  }

  /** The language that arguments ask for, whether or not the rest of them is right. */
  static Language languageOf(Language usual, String... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      String argument = arguments[i];
      String value =
          argument.startsWith("--language=")
              ? argument.substring("--language=".length())
              : argument.equals("--language") && i + 1 < arguments.length ? arguments[i + 1] : "";
      Language found = LocalizedCommand.Languages.find(value).orElse(null);
      if (found != null) {
        return found;
      }
    }
    return usual;
  }

  private String message(CommandLine.ParameterException e) {
    if (e instanceof LocalizedCommand.WrongUsage) {
      return e.getMessage();
    }
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched().get(0));
    }
    if (e instanceof CommandLine.MissingParameterException missing) {
      return missing(missing.getMissing());
    }
    if (e instanceof CommandLine.MutuallyExclusiveArgsException) {
      List<ArgSpec> exclusive =
          command.getCommandSpec().argGroups().stream()
              .filter(ArgGroupSpec::exclusive)
              .flatMap(group -> group.args().stream())
              .toList();
      return Fault.EXCLUSIVE.in(language, "options", names(exclusive));
    }
    if (e instanceof CommandLine.OverwrittenOptionException twice) {
      return Fault.TWICE.in(language, "option", name(twice.getOverwritten()));
    }
    return Fault.MISUSED.in(language);
  }

  private String unmatched(String argument) {
    if (argument.startsWith("-")) {
      List<String> options =
          command.getCommandSpec().options().stream()
              .filter(option -> !option.hidden())
              .map(OptionSpec::longestName)
              .toList();
      return Fault.UNKNOWN_OPTION.in(
          language,
          "value",
          argument,
          "options",
          String.join(", ", NearestWords.ranked(options, argument)));
    }
    if (!command.getSubcommands().isEmpty()) {
      return unknownCommand(command, argument, language);
    }
    return Fault.UNEXPECTED.in(language, "value", argument);
  }

  private String missing(List<ArgSpec> missing) {
    boolean oneOf =
        missing.size() > 1
            && missing.stream().allMatch(arg -> arg.group() != null && arg.group().exclusive());
    return (oneOf ? Fault.MISSING_ONE_OF : Fault.MISSING).in(language, "missing", names(missing));
  }

  static String unknownCommand(CommandLine command, String asked, Language language) {
    Set<String> names = command.getSubcommands().keySet();
    return Fault.UNKNOWN_COMMAND.in(
        language,
        "value",
        asked,
        "nearest",
        NearestWords.ranked(names, asked).get(0),
        "commands",
        String.join(", ", names));
  }

  private static String names(Collection<ArgSpec> args) {
    return args.stream().map(ArgumentFaults::name).collect(Collectors.joining(", "));
  }

  private static String name(ArgSpec arg) {
    if (arg instanceof OptionSpec option) {
      String longest = Arrays.stream(option.names()).max((a, b) -> a.length() - b.length()).get();
      return option.arity().max() == 0 ? longest : longest + " " + option.paramLabel();
    }
    return arg.paramLabel();
  }
}
