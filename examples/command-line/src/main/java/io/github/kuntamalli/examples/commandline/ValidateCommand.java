package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.json.output.Sarif;
import io.github.kuntamalli.report.JUnitXml;
import io.github.kuntamalli.report.NamedReport;
import io.github.kuntamalli.report.ReportMarkdown;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.RuleCode;
import io.github.kuntamalli.validation.RuleResult;
import io.github.kuntamalli.validation.RuleSet;
import io.github.kuntamalli.validation.ValidationReport;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks dossiers, welfare documents and impact assessments for errors. */
@Command(name = "validate")
final class ValidateCommand extends FormattedCommand {

  @Option(names = "--on", defaultValue = TODAY, paramLabel = "DATE")
  private String on;

  @Option(names = "--quiet")
  private boolean quiet;

  @Option(names = "--draft")
  private boolean draft;

  @Option(names = "--only", paramLabel = "RULE", split = ",")
  private List<String> only = List.of();

  @Option(names = "--without", paramLabel = "RULE", split = ",")
  private List<String> without = List.of();

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "document")
  private List<String> files;

  ValidateCommand() {
    super(
        Format.TEXT,
        Format.JSON,
        Format.JSONL,
        Format.CSV,
        Format.MARKDOWN,
        Format.SARIF,
        Format.JUNIT);
  }

  @Override
  public Integer call() {
    Language words = words();
    LocalDate day = day("--on", on);
    Format asked = format();
    RuleSet rules = rules();
    Kuntamalli kuntamalli = Kuntamalli.standard().withRules(rules);
    List<NamedReport> reports = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    boolean interactive = surroundings().interactive();
    int columns = columns();
    try (ProgressBar bar =
        new ProgressBar(spec.commandLine().getErr(), interactive, files.size())) {
      for (String name : files) {
        try {
          InputFile file = InputFile.read(name, words, surroundings().in());
          ValidationReport report = Subject.of(file.text()).check(file, kuntamalli, day, words);
          reports.add(new NamedReport(name, Jackson3Json.standard().located(report, file.text())));
        } catch (UnreadableInput e) {
          faults.addAll(e.faults());
        }
        bar.step();
      }
    }
    if (!quiet) {
      print(asked, reports, rules, words, columns);
    }
    if (!faults.isEmpty()) {
      throw new UnreadableInput(faults);
    }
    return exitCode(reports);
  }

  private void print(
      Format asked, List<NamedReport> reports, RuleSet rules, Language words, int columns) {
    PrintWriter out = out();
    switch (asked) {
      case JSON -> out.println(Jackson3Json.standard().write(reports));
      case JSONL ->
          reports.forEach(report -> out.println(Jackson3Json.standard().writeLine(report)));
      case CSV -> out.print(FindingTable.csv(reports, words));
      case SARIF ->
          out.println(
              Jackson3Json.standard()
                  .write(Sarif.of(reports, rules, KuntamalliCommand.VERSION, words)));
      case JUNIT -> out.print(JUnitXml.of(reports, words));
      case MARKDOWN ->
          out.print(
              reports.stream()
                  .map(report -> ReportMarkdown.of(report, rules, words))
                  .collect(Collectors.joining("\n")));
      default -> reports.forEach(report -> out.print(FindingTable.of(report, words, columns)));
    }
  }

  private static int exitCode(List<NamedReport> reports) {
    boolean broken =
        reports.stream()
            .flatMap(named -> named.report().results().stream())
            .anyMatch(result -> result.status() == RuleResult.Status.BROKEN);
    if (broken) {
      return ExitCode.FAILURE;
    }
    return reports.stream().allMatch(named -> named.report().isSound())
        ? ExitCode.OK
        : ExitCode.FINDINGS;
  }

  private RuleSet rules() {
    RuleSet all = Kuntamalli.standard().rules();
    RuleArgument argument = new RuleArgument(this, all);
    List<RuleCode> kept = only.stream().map(argument::read).toList();
    List<RuleCode> dropped = without.stream().map(argument::read).toList();
    List<RuleCode> left =
        all.rules().stream()
            .map(rule -> rule.code())
            .filter(code -> kept.isEmpty() || kept.contains(code))
            .filter(code -> !dropped.contains(code))
            .toList();
    if (left.isEmpty()) {
      throw wrong(Fault.NO_RULE_LEFT);
    }
    RuleSet chosen = all.only(left);
    return draft ? chosen.forDrafts() : chosen;
  }
}
