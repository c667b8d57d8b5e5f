package io.github.kuntamalli.validation.bean;

import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.RuleCode;
import io.github.kuntamalli.validation.RuleSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What local rules find in subjects, by place. Each rule is run once on each subject, however many
 * violations are looked up, so that the cost does not grow with the square of them.
 */
final class RuleEvaluations {

  private final RuleSet rules;
  private final Map<RuleCode, RuleSet> alone = new HashMap<>();
  private final IdentityHashMap<Object, Map<RuleCode, Map<String, List<Finding>>>> found =
      new IdentityHashMap<>();

  RuleEvaluations(RuleSet rules) {
    this.rules = rules.withMaxFindings(Integer.MAX_VALUE);
  }

  /**
   * What a rule finds in a subject at a place in the whole. The places of a rule are those in the
   * subject, with which the place in the whole ends; the longest is meant.
   */
  List<Finding> at(Location place, RuleCode rule, Object subject) {
    Map<String, List<Finding>> byPlace =
        found
            .computeIfAbsent(subject, any -> new HashMap<>())
            .computeIfAbsent(rule, any -> byPlace(rule, subject));
    String pointer = place.pointer();
    for (int from = 0; from >= 0; from = pointer.indexOf('/', from + 1)) {
      List<Finding> here = byPlace.get(pointer.substring(from));
      if (here != null) {
        return here;
      }
    }
    return byPlace.getOrDefault("", List.of());
  }

  private Map<String, List<Finding>> byPlace(RuleCode rule, Object subject) {
    return alone
        .computeIfAbsent(rule, any -> rules.only(List.of(rule)))
        .checkLocally(subject)
        .stream()
        .collect(Collectors.groupingBy(finding -> finding.location().pointer()));
  }
}
