package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.text.Language;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all commands share: their language, their outputs and how they refuse an argument. */
@Command(mixinStandardHelpOptions = true)
abstract class LocalizedCommand implements Callable<Integer> {

  /** The word for the day on the clock of the machine. */
  static final String TODAY = "today";

  @Spec CommandSpec spec;

  @Option(names = "--language", paramLabel = "LANG", completionCandidates = Languages.class)
  private @Nullable String language;

  @Option(names = "--width", paramLabel = "COLUMNS")
  private @Nullable String width;

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
    if (language == null) {
      return surroundings().language();
    }
    String asked = language;
    return Languages.find(asked).orElseThrow(() -> wrong(Fault.NO_LANGUAGE, "value", asked));
  }

  /** What the program knows of the machine. */
  final Surroundings surroundings() {
    return ((KuntamalliCommand) spec.root().userObject()).machine();
  }

  /** How wide the answer may be: what is asked for, else the terminal. */
  final int columns() {
    if (width == null) {
      return surroundings().width();
    }
    if (!Width.isPossible(width)) {
      throw wrong(Fault.WIDTH, "value", width, "least", Width.LEAST, "greatest", Width.GREATEST);
    }
    return Integer.parseInt(width);
  }

  final Paint paint() {
    return new Paint(surroundings().coloured());
  }

  final DossierFiles dossiers(List<String> files, MunicipalityRegister register) {
    return DossierFiles.read(files, register, words(), surroundings().in());
  }

  final PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** A wrong argument, reported in the requested language. */
  final CommandLine.ParameterException wrong(Fault fault, Object... namesAndValues) {
    return new WrongUsage(spec.commandLine(), fault.in(wordsOfFaults(), namesAndValues));
  }

  private Language wordsOfFaults() {
    return Optional.ofNullable(language).flatMap(Languages::find).orElse(surroundings().language());
  }

  /** A day within the time that the data and the writing of days allow. */
  final LocalDate day(String option, String text) {
    LocalDate day;
    if (text.equals(TODAY)) {
      return surroundings().today();
    }
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

  /** Prints an answer as JSON, if it is asked for in one of its forms. */
  final boolean json(Format asked, Supplier<?> answer) {
    if (asked != Format.JSON && asked != Format.JSONL) {
      return false;
    }
    KuntamalliJson json = Jackson3Json.standard();
    out().println(asked == Format.JSON ? json.write(answer.get()) : json.writeLine(answer.get()));
    return true;
  }

  final Sheet sheet(Format asked) {
    return new Sheet(out(), asked, columns());
  }

  /** Refuses a range that ends before it begins. */
  final void requireOrder(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw wrong(Fault.ENDS_BEFORE, "from", from, "to", to);
    }
  }

  /** A wrong argument whose message is already in the language asked for. */
  static final class WrongUsage extends CommandLine.ParameterException {
    private static final long serialVersionUID = 1L;

    WrongUsage(CommandLine command, String message) {
      super(command, message);
    }
  }
}
