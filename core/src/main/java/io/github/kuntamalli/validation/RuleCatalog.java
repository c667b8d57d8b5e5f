package io.github.kuntamalli.validation;

import io.github.kuntamalli.internal.Copies;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The rules of a set as data, for use without Java, such as to show, search or translate them. That
 * of the standard set is in the jar: {@code /io/github/kuntamalli/json/rules.json}.
 *
 * <p>The constructor is not part of the API; use the static methods. Not serializable.
 *
 * @param version the version of the set: the day of its newest rule
 * @param rules the rules, in the order in which they are run
 */
public record RuleCatalog(LocalDate version, List<RuleEntry> rules) {

  /** The list is copied. */
  public RuleCatalog {
    Objects.requireNonNull(version, "version");
    rules = Copies.list(rules, "rules");
  }

  /**
   * The catalogue of a rule set.
   *
   * @param rules the rules
   * @return the catalogue, with the severities of the set
   */
  public static RuleCatalog of(RuleSet rules) {
    return new RuleCatalog(
        rules.version(),
        rules.rules().stream()
            .map(
                rule ->
                    RuleEntry.of(
                        rule, rules.severityOf(rule.code()), rules.transitionOf(rule.code())))
            .toList());
  }
}
