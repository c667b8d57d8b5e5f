package io.github.kuntamalli.validation.bean;

import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.RuleCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What local rules find in subjects, by place. Each rule is asked once about each subject, however
 * many violations are looked up, so that the cost does not grow with the square of them.
 */
final class RuleEvaluations {

  private final IdentityHashMap<Object, Map<RuleCode, Map<String, List<CheckResult.Violation>>>>
      found = new IdentityHashMap<>();

  /**
   * What a rule finds in a subject at a place in the whole. The places of a rule are those in the
   * subject, with which the place in the whole ends; the longest is meant.
   */
  List<CheckResult.Violation> at(Location place, Rule<?> rule, Object subject) {
    Map<String, List<CheckResult.Violation>> byPlace =
        found
            .computeIfAbsent(subject, any -> new HashMap<>())
            .computeIfAbsent(rule.code(), any -> byPlace(rule, subject));
    String pointer = place.pointer();
    for (int from = 0; from >= 0; from = pointer.indexOf('/', from + 1)) {
      List<CheckResult.Violation> here = byPlace.get(pointer.substring(from));
      if (here != null) {
        return here;
      }
    }
    return byPlace.getOrDefault("", List.of());
  }

  private static Map<String, List<CheckResult.Violation>> byPlace(Rule<?> rule, Object subject) {
    Map<String, List<CheckResult.Violation>> byPlace = new HashMap<>();
    for (CheckResult.Violation violation : LocalRules.violations(rule, subject)) {
      byPlace
          .computeIfAbsent(violation.location().pointer(), any -> new ArrayList<>())
          .add(violation);
    }
    return byPlace;
  }
}
