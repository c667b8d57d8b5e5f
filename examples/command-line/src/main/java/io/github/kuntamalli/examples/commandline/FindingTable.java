package io.github.kuntamalli.examples.commandline;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.report.NamedReport;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.RuleResult;
import io.github.kuntamalli.validation.Severity;
import io.github.kuntamalli.validation.ValidationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The findings of one report as a table, most severe first, with a line that sums them up. */
final class FindingTable {

  private FindingTable() {}

  static String of(NamedReport named, Language words, int width) {
    TextTable table = columns(new TextTable(words));
    rows(named).forEach(row -> table.row(row.cells(words)));
    String summary = summary(named, words) + leftOut(named.report().results(), words);
    return table.isEmpty() ? summary : summary + table.render(width) + "\n\n";
  }

  /** All findings of all files, each with the name of its file. */
  static String csv(List<NamedReport> reports, Language words) {
    TextTable table =
        columns(
            new TextTable(words)
                .column(Label.REFERENCE_DATE, Width.GREATEST)
                .column(Label.FILE, Width.GREATEST));
    for (NamedReport named : reports) {
      for (Row row : rows(named)) {
        List<String> cells = new ArrayList<>(List.of(named.report().on().toString(), named.name()));
        cells.addAll(List.of(row.cells(words)));
        table.row(cells.toArray(String[]::new));
      }
    }
    return table.csv();
  }

  private static TextTable columns(TextTable table) {
    return table
        .column(Label.SEVERITY, 12)
        .column(Label.RULE, 32)
        .column(Label.PLACE, 36)
        .column(Label.PROBLEM, 44)
        .column(Label.REMEDY, 44);
  }

  /** One line of the table, in the language asked for. */
  private interface Row {
    String[] cells(Language words);
  }

  /** First the rules that broke down, then the findings, most severe first. */
  private static List<Row> rows(NamedReport named) {
    List<Row> rows = new ArrayList<>();
    for (RuleResult result : named.report().results()) {
      if (result.status() == RuleResult.Status.BROKEN) {
        rows.add(
            words ->
                new String[] {
                  Label.BROKEN.text(words),
                  result.code().value(),
                  "",
                  result.explanation().map(why -> why.text(words)).orElse(""),
                  ""
                });
      }
    }
    for (Severity severity : Severity.values()) {
      for (Finding finding : named.report().findings()) {
        if (finding.severity() == severity) {
          rows.add(
              words ->
                  new String[] {
                    Label.of(severity).text(words),
                    finding.code().value(),
                    Label.place(finding.location(), words),
                    finding.problem(words),
                    finding.remedy(words)
                  });
        }
      }
    }
    return rows;
  }

  private static String summary(NamedReport named, Language words) {
    ValidationReport report = named.report();
    long applied =
        report.results().stream()
            .filter(
                result ->
                    result.status() == RuleResult.Status.PASSED
                        || result.status() == RuleResult.Status.FAILED)
            .count();
    return TerminalText.safe(
        "%s, %s: %s (%s: %s, %s: %s, %s: %s, %s: %s)\n"
            .formatted(
                named.name(),
                PartialDate.text(report.on(), words),
                (report.isSound() ? Label.SOUND : Label.UNSOUND).text(words),
                Label.ERRORS.text(words),
                count(report, Severity.ERROR),
                Label.WARNINGS.text(words),
                count(report, Severity.WARNING),
                Label.NOTES.text(words),
                count(report, Severity.INFO),
                Label.RULES_ASKED.text(words),
                applied));
  }

  /** A line for each rule of whose findings some were left out. */
  static String leftOut(List<RuleResult> results, Language words) {
    return results.stream()
        .filter(result -> result.omitted().isPresent())
        .map(result -> result.code() + ": " + result.explanation().orElseThrow().text(words) + "\n")
        .collect(Collectors.joining());
  }

  private static long count(ValidationReport report, Severity severity) {
    return report.findings().stream().filter(finding -> finding.severity() == severity).count()
        + report.omitted(severity);
  }
}
