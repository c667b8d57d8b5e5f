package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.fixtures.RealCases;
import io.github.kuntamalli.json.Reading;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityHit;
import io.github.kuntamalli.municipality.MunicipalityLookup;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.obligation.Assessment;
import io.github.kuntamalli.obligation.Dossier;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.ValidationReport;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges dossiers as of a day and prints a table of the verdicts. */
@Command(
    name = "assess",
    description = {
      "Judges dossiers as of a day and prints the verdict on every duty, with its reasons.",
      "Without files the bundled real cases are judged."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0: everything was judged", "2: an argument or a file is wrong"})
final class AssessCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private Who who;

  /** Whom to judge. */
  static final class Who {
    @Option(
        names = "--authority",
        paramLabel = "CODE",
        description = "a municipality by code or name (837, Tampere), a county (county:08) or hus")
    @Nullable String authority;

    @Option(names = "--all", description = "every authority in the dossiers")
    boolean all;
  }

  @Option(
      names = "--on",
      required = true,
      paramLabel = "DATE",
      description = "the day asked about, as 2026-11-22")
  private String on;

  @Option(
      names = "--language",
      paramLabel = "LANG",
      defaultValue = "en",
      description = "fi, sv or en (default: ${DEFAULT-VALUE})")
  private String language;

  @Option(
      names = "--all-periods",
      description =
          "every period; otherwise those with evidence, those with something missing and the current one")
  private boolean allPeriods;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      defaultValue = "170",
      description = "width of the table, 130 to 400 (default: ${DEFAULT-VALUE})")
  private int width;

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "dossiers as JSON")
  private List<Path> files = List.of();

  /** The file in which each authority was first met. */
  private final Map<Authority, String> origins = new HashMap<>();

  @Override
  public Integer call() {
    LocalDate day = day();
    Language words = language();
    if (width < 130 || width > 400) {
      throw wrong("--width: %d is not within 130 to 400; leave it out for 170", width);
    }
    Kuntamalli kuntamalli = Kuntamalli.standard();
    List<Dossier> dossiers = chosen(dossiers(words), day);
    PrintWriter out = spec.commandLine().getOut();
    VerdictTable table = new VerdictTable(kuntamalli.register(), words, width, allPeriods);
    for (Dossier dossier : dossiers) {
      Assessment assessment;
      try {
        assessment = kuntamalli.assess(dossier, day);
      } catch (IllegalArgumentException e) {
        throw wrong("%s/%s", origins.getOrDefault(dossier.authority(), ""), e.getMessage());
      }
      out.println(table.render(assessment));
      for (WelfareDocument document : dossier.documents()) {
        printFindings(out, document, kuntamalli.validate(document, day), words);
      }
    }
    return KuntamalliCommand.OK;
  }

  private static void printFindings(
      PrintWriter out, WelfareDocument document, ValidationReport report, Language words) {
    for (Finding finding : report.findings()) {
      out.printf(
          "  ! %s %s [%s]%n    %s %s%n",
          document.id(),
          finding.location(),
          finding.code(),
          finding.problem(words),
          finding.remedy(words));
    }
  }

  private LocalDate day() {
    try {
      LocalDate day = LocalDate.parse(on);
      if (day.isBefore(MunicipalityRegister.FIRST_DAY)) {
        throw wrong(
            "--on: %s is before %s, where the data begin; ask for a later day",
            on, MunicipalityRegister.FIRST_DAY);
      }
      return day;
    } catch (DateTimeParseException e) {
      throw wrong("--on: \"%s\" is not a day of the calendar; write it as 2026-11-22", on);
    }
  }

  private Language language() {
    try {
      Language asked = Language.of(language);
      if (asked.isComplete()) {
        return asked;
      }
    } catch (IllegalArgumentException e) {
      // told below, together with the languages that exist but have no texts
    }
    throw wrong("--language: \"%s\" has no texts; use fi, sv or en", language);
  }

  /** The dossiers of the files, or the bundled ones, put together by authority. */
  private Map<Authority, Dossier> dossiers(Language words) {
    Map<Authority, Dossier> byAuthority = new LinkedHashMap<>();
    if (files.isEmpty()) {
      RealCases.dossiers().forEach(dossier -> byAuthority.put(dossier.authority(), dossier));
      return byAuthority;
    }
    List<String> faults = new ArrayList<>();
    for (Path file : files) {
      Reading<Dossier> reading = Jackson3Json.standard().read(text(file), Dossier.class);
      reading
          .faults()
          .forEach(
              fault ->
                  faults.add(
                      "%s %s: %s %s"
                          .formatted(
                              file, fault.location(), fault.problem(words), fault.remedy(words))));
      if (reading.find().isPresent()) {
        Dossier dossier = reading.get();
        try {
          origins.putIfAbsent(dossier.authority(), file + " ");
          byAuthority.merge(dossier.authority(), dossier, Dossier::combinedWith);
        } catch (IllegalArgumentException e) {
          faults.add(file + ": " + e.getMessage());
        }
      }
    }
    if (!faults.isEmpty()) {
      throw wrong("%s", String.join(System.lineSeparator(), faults));
    }
    return byAuthority;
  }

  private String text(Path file) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw wrong("%s: the file is not UTF-8 text; save it as UTF-8", file);
    } catch (IOException e) {
      throw wrong("%s: the file cannot be read; check its path", file);
    }
  }

  private List<Dossier> chosen(Map<Authority, Dossier> dossiers, LocalDate day) {
    if (who.authority == null) {
      return List.copyOf(dossiers.values());
    }
    Authority asked = authority(who.authority, day);
    return List.of(dossiers.getOrDefault(asked, Dossier.of(asked)));
  }

  private Authority authority(String asked, LocalDate day) {
    MunicipalityRegister register = Kuntamalli.standard().register();
    try {
      if (asked.equalsIgnoreCase("hus")) {
        return Authority.hus();
      }
      if (asked.startsWith("county:")) {
        Authority.OfCounty county =
            (Authority.OfCounty) Authority.county(asked.substring("county:".length()));
        if (register.findCounty(county.code()).isEmpty()) {
          throw wrong("--authority: there is no county %s; codes are 01 to 21", county.code());
        }
        return county;
      }
      if (asked.chars().allMatch(c -> c >= '0' && c <= '9')) {
        MunicipalityCode code = MunicipalityCode.of(asked);
        if (!register.codes().contains(code)) {
          throw wrong(
              "--authority: no municipality has had the code %s since %s; look it up by its name",
              code, MunicipalityRegister.FIRST_DAY);
        }
        return new Authority.OfMunicipality(code);
      }
    } catch (IllegalArgumentException e) {
      throw wrong("--authority: %s", e.getMessage());
    }
    return named(register.lookUp(asked, day));
  }

  /** The one municipality that a name means; several or none are told, never guessed. */
  private Authority named(MunicipalityLookup found) {
    if (found.hits().isEmpty()) {
      throw wrong(
          "--authority: no municipality is called \"%s\"; %s",
          found.text(),
          found.nearest().isEmpty()
              ? "write its code or its name"
              : "did you mean " + String.join(", ", found.nearest()) + "?");
    }
    List<MunicipalityHit> current =
        found.hits().stream().filter(hit -> hit.municipality().isPresent()).toList();
    List<MunicipalityHit> hits = current.isEmpty() ? found.hits() : current;
    if (hits.size() > 1) {
      throw wrong(
          "--authority: \"%s\" can be %s; write the code",
          found.text(),
          hits.stream()
              .map(hit -> hit.code() + " " + hit.name())
              .collect(Collectors.joining(" or ")));
    }
    return new Authority.OfMunicipality(hits.get(0).code());
  }

  private CommandLine.ParameterException wrong(String message, Object... values) {
    return new CommandLine.ParameterException(spec.commandLine(), String.format(message, values));
  }
}
