package io.github.kuntamalli.validation;

import io.github.kuntamalli.internal.Copies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The report on one subject: an entry for every rule of the set, so that a missing finding is never
 * mistaken for a passed rule.
 *
 * <p>The constructor is not part of the API; the library makes these values. Not serializable.
 *
 * @param on the reference date
 * @param ruleSet the version of the rules: the day of its newest rule
 * @param results the result of each rule, in the order of the rule set
 */
public record ValidationReport(LocalDate on, LocalDate ruleSet, List<RuleResult> results) {

  /** The list is copied. */
  public ValidationReport {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(ruleSet, "ruleSet");
    results = Copies.list(results, "results");
  }

  /**
   * All findings that are reported.
   *
   * @return the findings, in the order of the rules; of one rule at most {@link
   *     RuleSet#maxFindings()}
   */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (RuleResult result : results) {
      if (!result.findings().isEmpty()) {
        findings.addAll(result.findings());
      }
    }
    return List.copyOf(findings);
  }

  /**
   * How many findings there were in addition to those that are reported. None of them is more
   * severe than a reported one of the same rule, since each rule reports its most severe ones.
   *
   * @return the number; 0 if all findings are reported
   */
  public int omitted() {
    return results.stream().mapToInt(result -> result.omitted().orElse(0)).sum();
  }

  /**
   * How many findings of a severity there were in addition to those that are reported.
   *
   * <p>A rule counts what it left out without its severity, so all of it counts as the least severe
   * finding that the rule reports; nothing that is left out is more severe. The number is exact
   * unless a rule declares another severity for documents of a later time ({@link
   * Rule#transition()}), has findings of both severities and reports only the more severe ones,
   * because these alone reach {@link RuleSet#maxFindings()}: milder findings that it left out are
   * then in the number of the more severe ones.
   *
   * @param severity the severity
   * @return the number; 0 if all are reported
   */
  public int omitted(Severity severity) {
    Objects.requireNonNull(severity, "severity");
    return results.stream()
        .filter(result -> result.omitted().isPresent() && leastSevere(result) == severity)
        .mapToInt(result -> result.omitted().get())
        .sum();
  }

  private static Severity leastSevere(RuleResult result) {
    return result.findings().stream()
        .map(Finding::severity)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /**
   * The findings, with equal ones at several places combined.
   *
   * @return a group for each rule, set of parameters and basis, in the order of the report
   */
  public List<FindingGroup> groups() {
    Map<List<Object>, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : findings()) {
      groups
          .computeIfAbsent(
              List.of(finding.code(), finding.severity(), finding.parameters(), finding.basis()),
              any -> new ArrayList<>())
          .add(finding);
    }
    return groups.values().stream()
        .map(same -> new FindingGroup(same.get(0), same.stream().map(Finding::location).toList()))
        .toList();
  }

  /**
   * Whether nothing prevents acceptance: no error, and no rule that broke down.
   *
   * @return true if so; warnings do not count
   */
  public boolean isSound() {
    return results.stream().noneMatch(result -> result.status() == RuleResult.Status.BROKEN)
        && findings().stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /**
   * What was found, for a log or a debugger.
   *
   * @return for example {@code ValidationReport[2026-11-22, 55 rules, 2 findings]}
   */
  @Override
  public String toString() {
    return "ValidationReport[%s, %s rules, %s findings]"
        .formatted(on, results.size(), findings().size());
  }
}
