package io.github.kuntamalli.validation;

import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rules that are asked together. Immutable and thread-safe. */
public final class RuleSet {

  private static final Logger LOG = LoggerFactory.getLogger(RuleSet.class);

  private final List<Rule<?>> rules;

  private RuleSet(List<Rule<?>> rules) {
    this.rules = rules;
  }

  /**
   * A set of rules.
   *
   * @param rules the rules, at least one, in the order of the report
   * @return the set
   * @throws IllegalArgumentException if there is no rule, or two have one code
   */
  public static RuleSet of(List<? extends Rule<?>> rules) {
    if (rules.isEmpty()) {
      throw new IllegalArgumentException("rules: a rule set needs at least one rule");
    }
    Set<RuleCode> codes = new HashSet<>();
    for (Rule<?> rule : rules) {
      if (!codes.add(rule.code())) {
        throw new IllegalArgumentException(
            "rules: two rules have the code %s; give one of them another code"
                .formatted(rule.code()));
      }
    }
    return new RuleSet(List.copyOf(rules));
  }

  /**
   * The rules.
   *
   * @return the rules, in order
   */
  public List<Rule<?>> rules() {
    return rules;
  }

  /**
   * The version of the set: the day on which its newest rule came.
   *
   * @return the day
   */
  public LocalDate version() {
    return rules.stream().map(Rule::since).max(LocalDate::compareTo).orElseThrow();
  }

  /**
   * Asks every rule that looks at this kind of subject.
   *
   * <p>A rule that throws becomes an entry of its own and is logged; the others go on.
   *
   * @param subject the subject
   * @param context the day asked about and the reference data
   * @return the report
   */
  public ValidationReport check(Object subject, CheckContext context) {
    List<RuleResult> results = new ArrayList<>(rules.size());
    for (Rule<?> rule : rules) {
      if (rule.subject().isInstance(subject)) {
        results.add(ask(rule, subject, context));
      }
    }
    return new ValidationReport(context.on(), version(), results);
  }

  private static <S> RuleResult ask(Rule<S> rule, Object subject, CheckContext context) {
    try {
      Outcome outcome = rule.check(rule.subject().cast(subject), context);
      if (outcome instanceof Outcome.Failed failed) {
        List<Finding> findings =
            failed.violations().stream()
                .map(violation -> rule.finding(violation, rule.severity()))
                .toList();
        return new RuleResult(rule.code(), RuleResult.Status.FAILED, findings, Optional.empty());
      }
      if (outcome instanceof Outcome.NotApplicable none) {
        return new RuleResult(
            rule.code(), RuleResult.Status.NOT_APPLICABLE, List.of(), Optional.of(none.because()));
      }
      return new RuleResult(rule.code(), RuleResult.Status.PASSED, List.of(), Optional.empty());
    } catch (RuntimeException e) {
      LOG.error(
          "rule {} broke down; its result is BROKEN and the other rules go on", rule.code(), e);
      String fault = e.toString();
      return new RuleResult(
          rule.code(),
          RuleResult.Status.BROKEN,
          List.of(),
          Optional.of(
              LocalizedText.of(
                  "Sääntö keskeytyi ohjelmavirheeseen: " + fault,
                  "Regeln avbröts av ett programfel: " + fault,
                  "The rule broke down: " + fault)));
    }
  }
}
