package io.github.kuntamalli.welfare;

import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.bean.RuleSource;
import java.util.ArrayList;
import java.util.List;

/**
 * All rules of soundness, for all kinds of documents: the source for Bean Validation.
 *
 * <p>Not serializable.
 */
public final class WelfareRules implements RuleSource {

  /** A source; every one has the same rules. */
  public WelfareRules() {}

  /**
   * The rules for documents and for assessments of impacts.
   *
   * @return the rules, in the order of a report
   */
  @Override
  public List<Rule<?>> rules() {
    List<Rule<?>> rules = new ArrayList<>(DocumentRules.all());
    rules.addAll(ImpactRules.all());
    return rules;
  }
}
