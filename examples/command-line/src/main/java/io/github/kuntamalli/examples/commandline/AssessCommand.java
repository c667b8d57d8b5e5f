package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.fixtures.RealCases;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.report.AssessmentMarkdown;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.ValidationReport;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges dossiers as of a day and prints the verdicts. */
@Command(name = "assess")
final class AssessCommand extends LocalizedCommand {

  private static final Set<Format> FORMATS = Format.of(Format.TABLE, Format.JSON, Format.MARKDOWN);
  private static final Set<DutyStatus> UNMET = Set.of(DutyStatus.MISSING, DutyStatus.PARTLY_MET);

  @ArgGroup(multiplicity = "1")
  private Who who;

  /** Whom to judge. */
  static final class Who {
    @Option(names = "--authority", paramLabel = "CODE")
    @Nullable String authority;

    @Option(names = "--all")
    boolean all;
  }

  @Option(names = "--on", required = true, paramLabel = "DATE")
  private String on;

  @Option(names = "--all-periods")
  private boolean allPeriods;

  @Option(names = "--strict")
  private boolean strict;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      completionCandidates = Choices.class)
  private String format;

  @Option(names = "--width", paramLabel = "COLUMNS", defaultValue = "170")
  private String width;

  @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "file")
  private List<String> files = List.of();

  /** The formats of this command. */
  static final class Choices extends Format.Choices {
    Choices() {
      super(FORMATS);
    }
  }

  @Override
  public Integer call() {
    Language words = words();
    LocalDate day = day("--on", on);
    Format asked = format(format, FORMATS);
    int columns = columns();
    Kuntamalli kuntamalli = Kuntamalli.standard();
    List<Dossier> dossiers = chosen(kuntamalli, words, day);
    VerdictTable table = new VerdictTable(kuntamalli.register(), words, columns, allPeriods);
    List<Assessment> assessments = new ArrayList<>();
    boolean interactive = ((KuntamalliCommand) spec.root().userObject()).isInteractive();
    try (ProgressBar bar =
        new ProgressBar(
            spec.commandLine().getErr(), interactive && asked != Format.TABLE, dossiers.size())) {
      for (Dossier dossier : dossiers) {
        Assessment assessment = kuntamalli.assess(dossier, day);
        assessments.add(assessment);
        bar.step();
        if (asked == Format.TABLE) {
          print(dossier, assessment, table, words);
        }
      }
    }
    if (asked == Format.JSON) {
      out().println(Jackson3Json.standard().write(assessments));
    } else if (asked == Format.MARKDOWN) {
      out()
          .print(
              assessments.stream()
                  .map(one -> markdown(one, kuntamalli, words))
                  .collect(Collectors.joining("\n")));
    }
    return strict && assessments.stream().anyMatch(AssessCommand::isUnmet)
        ? ExitCode.FINDINGS
        : ExitCode.OK;
  }

  /** Whether a period is over and its duty was not met, or only in part. */
  private static boolean isUnmet(Assessment assessment) {
    return assessment.duties().stream()
        .filter(duty -> isOver(duty, assessment.on()))
        .anyMatch(duty -> UNMET.contains(duty.status()));
  }

  private static boolean isOver(DutyAssessment duty, LocalDate on) {
    return duty.period().filter(period -> period.to().isBefore(on)).isPresent();
  }

  private void print(Dossier dossier, Assessment assessment, VerdictTable table, Language words) {
    PrintWriter out = out();
    out.println(TerminalText.safe(table.render(assessment)));
    for (WelfareDocument document : dossier.documents()) {
      ValidationReport report = Kuntamalli.standard().validate(document, assessment.on());
      for (Finding finding : report.findings()) {
        out.print(
            TerminalText.safe(
                "  ! %s %s [%s]\n    %s %s\n"
                    .formatted(
                        document.id(),
                        Label.place(finding.location(), words),
                        finding.code(),
                        finding.problem(words),
                        finding.remedy(words))));
      }
      out.print(FindingTable.leftOut(report.results(), words));
    }
  }

  private String markdown(Assessment assessment, Kuntamalli kuntamalli, Language words) {
    return AssessmentMarkdown.of(
        kuntamalli.register().nameOf(assessment.authority(), assessment.on()).text(words),
        assessment,
        allPeriods ? assessment.duties() : VerdictTable.ofInterest(assessment),
        words);
  }

  private int columns() {
    if (width.matches("[0-9]{3}")) {
      int columns = Integer.parseInt(width);
      if (columns >= 130 && columns <= 400) {
        return columns;
      }
    }
    throw wrong(Fault.WIDTH, "value", width);
  }

  private List<Dossier> chosen(Kuntamalli kuntamalli, Language words, LocalDate day) {
    Authority asked =
        who.authority == null
            ? null
            : new AuthorityArgument(this, kuntamalli.register()).read(who.authority, day);
    Map<Authority, Dossier> dossiers = new LinkedHashMap<>();
    if (files.isEmpty()) {
      RealCases.dossiers().forEach(dossier -> dossiers.put(dossier.authority(), dossier));
    } else {
      dossiers.putAll(DossierFiles.read(files, kuntamalli.register(), words));
    }
    return asked == null
        ? List.copyOf(dossiers.values())
        : List.of(dossiers.getOrDefault(asked, Dossier.of(asked)));
  }
}
