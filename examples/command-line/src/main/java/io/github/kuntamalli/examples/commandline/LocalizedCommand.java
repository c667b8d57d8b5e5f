package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.text.Language;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all commands share: their language, their outputs and how they refuse an argument. */
@Command(mixinStandardHelpOptions = true)
abstract class LocalizedCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Option(
      names = "--language",
      paramLabel = "LANG",
      defaultValue = "en",
      completionCandidates = Languages.class)
  private String language;

  /** The languages that have texts. */
  static final class Languages implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return complete().map(Language::tag).iterator();
    }

    static Optional<Language> find(String tag) {
      return complete().filter(known -> known.tag().equals(tag)).findFirst();
    }

    private static Stream<Language> complete() {
      return Arrays.stream(Language.values()).filter(Language::isComplete);
    }
  }

  /** The language asked for. */
  final Language words() {
    return Languages.find(language).orElseThrow(() -> wrong(Fault.NO_LANGUAGE, "value", language));
  }

  final PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** A wrong argument, told in the language asked for. */
  final CommandLine.ParameterException wrong(Fault fault, Object... namesAndValues) {
    return new WrongUsage(
        spec.commandLine(), fault.in(Languages.find(language).orElse(Language.EN), namesAndValues));
  }

  /** A day within the time that the data and the writing of days allow. */
  final LocalDate day(String option, String text) {
    LocalDate day;
    try {
      day = LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw wrong(Fault.NOT_A_DAY, "option", option, "value", text);
    }
    if (day.isBefore(MunicipalityRegister.FIRST_DAY)) {
      throw wrong(
          Fault.BEFORE_DATA,
          "option",
          option,
          "value",
          text,
          "first",
          MunicipalityRegister.FIRST_DAY);
    }
    if (day.isAfter(ObligationCatalog.LAST_DAY)) {
      throw wrong(
          Fault.AFTER_DATA,
          "option",
          option,
          "value",
          text,
          "last",
          ObligationCatalog.LAST_DAY.getYear());
    }
    return day;
  }

  /** Refuses a range that ends before it begins. */
  final void requireOrder(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw wrong(Fault.ENDS_BEFORE, "from", from, "to", to);
    }
  }

  final Format format(String word, Set<Format> allowed) {
    return Format.find(word, allowed)
        .orElseThrow(() -> wrong(Fault.NO_FORMAT, "value", word, "formats", Format.list(allowed)));
  }

  /** A wrong argument whose message is already in the language asked for. */
  static final class WrongUsage extends CommandLine.ParameterException {
    private static final long serialVersionUID = 1L;

    WrongUsage(CommandLine command, String message) {
      super(command, message);
    }
  }
}
