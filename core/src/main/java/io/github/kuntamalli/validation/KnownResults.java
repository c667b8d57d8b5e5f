package io.github.kuntamalli.validation;

import io.github.kuntamalli.text.LocalizedText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The results of one rule that contain no findings, made once and not for each subject.
 * Thread-safe.
 */
final class KnownResults {

  private final RuleResult passed;

  /**
   * The result for the last reason; most rules have only one. It is not volatile: threads that do
   * not see it make an equal one.
   */
  private @Nullable RuleResult notApplicable;

  KnownResults(RuleCode rule) {
    this.passed = RuleResult.passed(rule);
  }

  /** That the rule found nothing wrong. */
  RuleResult passed() {
    return passed;
  }

  /** That the rule has nothing to say about a subject. */
  RuleResult notApplicable(LocalizedText because) {
    RuleResult known = notApplicable;
    if (known == null || !isFor(known.explanation(), because)) {
      known = RuleResult.without(passed.code(), RuleResult.Status.NOT_APPLICABLE, because);
      notApplicable = known;
    }
    return known;
  }

  /** By identity: a comparison of texts would cost more than a new result. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isFor(Optional<LocalizedText> explanation, LocalizedText because) {
    return explanation.isPresent() && explanation.get() == because;
  }
}
