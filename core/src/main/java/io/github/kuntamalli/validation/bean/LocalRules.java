package io.github.kuntamalli.validation.bean;

import io.github.kuntamalli.validation.CheckContext;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.RuleCode;
import io.github.kuntamalli.validation.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules of a source that need their subject alone, cut down to some severities and to the rules
 * that those are silent after.
 */
final class LocalRules {

  private final List<Rule<?>> asked;
  private final Set<Severity> severities;

  LocalRules(List<? extends Rule<?>> all, Set<Severity> severities) {
    this.severities = severities;
    Set<RuleCode> needed = new HashSet<>();
    List<Rule<?>> kept = new ArrayList<>();
    // from the end: a rule stands after the one that it is silent after
    for (int i = all.size() - 1; i >= 0; i--) {
      Rule<?> rule = all.get(i);
      if (rule.isLocal()
          && (severities.contains(rule.severity()) || needed.contains(rule.code()))) {
        rule.skippedAfter().ifPresent(needed::add);
        kept.add(0, rule);
      }
    }
    this.asked = List.copyOf(kept);
  }

  /** What the rules of the severities find in a subject, in their order. */
  Map<RuleCode, List<CheckResult.Violation>> violationsIn(Object subject) {
    Map<RuleCode, List<CheckResult.Violation>> found = new LinkedHashMap<>();
    Set<RuleCode> failed = new HashSet<>();
    for (Rule<?> rule : asked) {
      if (rule.skippedAfter().filter(failed::contains).isEmpty()) {
        List<CheckResult.Violation> violations = violations(rule, subject);
        if (!violations.isEmpty()) {
          failed.add(rule.code());
          if (severities.contains(rule.severity())) {
            found.put(rule.code(), violations);
          }
        }
      }
    }
    return found;
  }

  /** What one local rule finds in a subject; nothing if it looks at something else. */
  static <S> List<CheckResult.Violation> violations(Rule<S> rule, Object subject) {
    return rule.subject().isInstance(subject)
            && rule.check(rule.subject().cast(subject), CheckContext.none())
                instanceof CheckResult.Failed failed
        ? failed.violations()
        : List.of();
  }
}
