package io.github.kuntamalli.validation;

import io.github.kuntamalli.text.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of one rule in one report.
 *
 * @param code the rule
 * @param status what became of it
 * @param findings its findings; empty unless it failed
 * @param because why it did not apply, was not asked or broke down; empty if it passed or failed
 */
public record RuleResult(
    RuleCode code, Status status, List<Finding> findings, Optional<LocalizedText> because) {

  /** What became of a rule. */
  public enum Status {
    /** It looked and found nothing wrong. */
    PASSED,
    /** It found something; see {@link RuleResult#findings()}. */
    FAILED,
    /** It has nothing to say about this subject; see {@link RuleResult#because()}. */
    NOT_APPLICABLE,
    /** It was not asked, because another rule already speaks; see {@link RuleResult#because()}. */
    SKIPPED,
    /** It was not asked, because the rule set suppresses it; see {@link RuleResult#because()}. */
    SUPPRESSED,
    /** It threw an exception, which was logged; the other rules went on. */
    BROKEN
  }

  static RuleResult without(RuleCode code, Status status, LocalizedText because) {
    return new RuleResult(code, status, List.of(), Optional.of(because));
  }

  /** The results of one rule for several subjects as one: what is graver goes before. */
  static RuleResult together(List<RuleResult> each) {
    if (each.size() == 1) {
      return each.get(0);
    }
    for (Status status :
        List.of(
            Status.BROKEN,
            Status.FAILED,
            Status.SUPPRESSED,
            Status.PASSED,
            Status.SKIPPED,
            Status.NOT_APPLICABLE)) {
      Optional<RuleResult> first =
          each.stream().filter(result -> result.status() == status).findFirst();
      if (first.isPresent()) {
        return new RuleResult(
            first.get().code(),
            status,
            each.stream().flatMap(result -> result.findings().stream()).toList(),
            first.get().because());
      }
    }
    throw new IllegalStateException("a result has none of the states");
  }

  /** A result. */
  public RuleResult {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(because, "because");
    findings = List.copyOf(findings);
  }
}
