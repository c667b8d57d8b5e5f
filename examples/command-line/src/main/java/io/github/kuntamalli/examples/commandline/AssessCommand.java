package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.assessment.Evidence;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.report.AssessmentMarkdown;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.NearestWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Assesses dossiers as of a day and shows what must be done. */
@Command(name = "assess")
final class AssessCommand extends FormattedCommand {

  private static final int NEAREST = 3;

  @ArgGroup(multiplicity = "0..1")
  private @Nullable Who who;

  /** Which authorities to assess. */
  static final class Who {
    @Option(names = "--authority", paramLabel = "CODE")
    @Nullable String authority;

    @Option(names = "--sample", paramLabel = "CODE")
    @Nullable String sample;

    @Option(names = "--all")
    boolean all;
  }

  @Option(names = "--on", defaultValue = TODAY, paramLabel = "DATE")
  private String on;

  @Option(names = "--explain", paramLabel = "DUTY")
  private @Nullable String explain;

  @Option(names = "--all-duties")
  private boolean allDuties;

  @Option(names = "--all-periods")
  private boolean allPeriods;

  @Option(names = "--strict")
  private boolean strict;

  @Option(names = "--quiet")
  private boolean quiet;

  @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "file")
  private List<String> files = List.of();

  private final Kuntamalli kuntamalli = Kuntamalli.standard();

  AssessCommand() {
    super(Format.TEXT, Format.JSON, Format.JSONL, Format.CSV, Format.MARKDOWN);
  }

  @Override
  public Integer call() {
    Language words = words();
    LocalDate day = day("--on", on);
    Format asked = format();
    int columns = columns();
    Optional<String> duty = duty();
    ChosenDossiers chosen = chosen(day, words);
    List<Assessment> assessments = new ArrayList<>();
    boolean progress = surroundings().interactive() && (quiet || asked != Format.TEXT);
    try (ProgressBar bar =
        new ProgressBar(spec.commandLine().getErr(), progress, chosen.dossiers().size())) {
      for (Dossier dossier : chosen.dossiers()) {
        Assessment assessment = kuntamalli.assess(dossier, day);
        if (asked == Format.TEXT && !quiet) {
          if (!assessments.isEmpty()) {
            out().println();
          }
          out().print(screen(dossier, assessment, chosen.remarks(), duty, words, columns));
        }
        assessments.add(assessment);
        bar.step();
      }
    }
    if (!quiet) {
      print(asked, assessments, words);
    }
    if (!chosen.faults().isEmpty()) {
      throw new UnreadableInput(chosen.faults());
    }
    return strict && assessments.stream().anyMatch(one -> new Verdicts(one).isUnmet())
        ? ExitCode.FINDINGS
        : ExitCode.OK;
  }

  private ChosenDossiers chosen(LocalDate day, Language words) {
    String sample = who == null ? null : who.sample;
    String authority = who == null ? null : who.authority;
    boolean all = who != null && who.all;
    if (sample != null) {
      if (!files.isEmpty()) {
        throw wrong(Fault.EXCLUSIVE, "options", "--sample CODE, FILE");
      }
      return ChosenDossiers.samples(this, sample, day, words);
    }
    if (files.isEmpty() && (authority == null || all)) {
      throw wrong(Fault.MISSING_ONE_OF, "missing", "FILE, --authority CODE, --sample CODE");
    }
    return ChosenDossiers.ofFiles(this, authority, files, day, words);
  }

  private Optional<String> duty() {
    if (explain == null) {
      return Optional.empty();
    }
    List<String> codes =
        kuntamalli.obligations().all().stream()
            .map(obligation -> obligation.code())
            .map(ObligationCode::value)
            .toList();
    return Optional.of(
        codes.stream()
            .filter(code -> code.equalsIgnoreCase(explain))
            .findFirst()
            .orElseThrow(
                () ->
                    wrong(
                        Fault.NO_DUTY,
                        "value",
                        explain,
                        "nearest",
                        NearestWords.ranked(codes, explain).stream()
                            .limit(NEAREST)
                            .collect(Collectors.joining(", ")))));
  }

  private String screen(
      Dossier dossier,
      Assessment assessment,
      List<String> remarks,
      Optional<String> duty,
      Language words,
      int columns) {
    if (duty.isPresent()) {
      return assessment.verdicts(duty.get()).isEmpty()
          ? Fault.DUTY_OF_OTHERS.in(words, "duty", duty.get(), "name", name(assessment, words))
              + "\n"
          : Explanation.of(
              name(assessment, words), assessment, duty.get(), allPeriods, words, paint(), columns);
    }
    VerdictScreen screen =
        new VerdictScreen(name(assessment, words), dossier, assessment, words, paint(), columns);
    return allDuties || allPeriods ? screen.duties(remarks, allPeriods) : screen.summary(remarks);
  }

  private void print(Format asked, List<Assessment> assessments, Language words) {
    switch (asked) {
      case JSON -> out().println(Jackson3Json.standard().write(assessments));
      case JSONL ->
          assessments.forEach(one -> out().println(Jackson3Json.standard().writeLine(one)));
      case CSV -> out().print(table(assessments, words).csv());
      case MARKDOWN ->
          out()
              .print(
                  assessments.stream()
                      .map(one -> markdown(one, words))
                      .collect(Collectors.joining("\n")));
      default -> {}
    }
  }

  private String markdown(Assessment assessment, Language words) {
    return AssessmentMarkdown.of(
        name(assessment, words),
        assessment,
        allPeriods ? assessment.duties() : new Verdicts(assessment).ofInterest(),
        words);
  }

  private TextTable table(List<Assessment> assessments, Language words) {
    TextTable table = new TextTable(words);
    for (Label label :
        List.of(
            Label.REFERENCE_DATE,
            Label.AUTHORITY,
            Label.NAME,
            Label.DUTY,
            Label.TITLE,
            Label.PERIOD,
            Label.VERDICT,
            Label.PROVISION,
            Label.EVIDENCE,
            Label.LATEST,
            Label.NEXT_STEP)) {
      table.column(label, Width.GREATEST);
    }
    for (Assessment assessment : assessments) {
      Verdicts verdicts = new Verdicts(assessment);
      String name = name(assessment, words);
      for (DutyAssessment duty : allPeriods ? verdicts.own() : verdicts.recent()) {
        table.row(
            assessment.on().toString(),
            assessment.authority().key(),
            name,
            duty.obligation().code().value(),
            duty.title(assessment.on()).text(words),
            duty.period().map(period -> period.text(words)).orElse(""),
            duty.status().text(words),
            Citations.of(duty.bases().stream(), words, "; "),
            duty.evidence().stream().map(Evidence::document).collect(Collectors.joining("; ")),
            duty.nextStepBy().map(LocalDate::toString).orElse(""),
            duty.nextStep().map(step -> step.text(words)).orElse(""));
      }
    }
    return table;
  }

  private String name(Assessment assessment, Language words) {
    return kuntamalli.register().nameOf(assessment.authority(), assessment.on()).text(words);
  }
}
