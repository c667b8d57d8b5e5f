package io.github.kuntamalli.validation.bean;

import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.RuleCode;
import io.github.kuntamalli.validation.RuleSet;
import io.github.kuntamalli.validation.Severity;
import io.github.kuntamalli.validation.SeverityChange;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Runs the local rules of a {@link RuleSource} on a bean. The constraint names it.
 *
 * <p>Not serializable.
 */
public final class SatisfiesRulesValidator implements ConstraintValidator<SatisfiesRules, Object> {

  private Optional<RuleSet> rules = Optional.empty();
  private Set<Severity> severities = EnumSet.noneOf(Severity.class);

  /** A validator that gets its rules by {@link #initialize(SatisfiesRules)}. */
  public SatisfiesRulesValidator() {}

  /**
   * Takes the rules of the source.
   *
   * @param constraint the constraint
   * @throws ConstraintDeclarationException if no severity is given, the source can't be made, or
   *     its rules are no rule set: two have one code, or one does not come after the rule that it
   *     is silent after
   */
  @Override
  public void initialize(SatisfiesRules constraint) {
    if (constraint.severities().length == 0) {
      throw new ConstraintDeclarationException(
          "severities: @SatisfiesRules(%s) asks for no severity; name one or leave the attribute out"
              .formatted(constraint.value().getSimpleName()));
    }
    severities = EnumSet.copyOf(Arrays.asList(constraint.severities()));
    rules = localRules(constraint.value(), source(constraint.value()).rules(), severities);
  }

  /**
   * The local rules of the severities and those that they are silent after; empty if there are
   * none.
   */
  private static Optional<RuleSet> localRules(
      Class<? extends RuleSource> source, List<? extends Rule<?>> all, Set<Severity> severities) {
    Set<RuleCode> kept = new HashSet<>();
    // from the end: a rule comes after the one that it is silent after
    for (int i = all.size() - 1; i >= 0; i--) {
      Rule<?> rule = all.get(i);
      boolean asked =
          severities.contains(rule.severity())
              || rule.transition()
                  .map(SeverityChange::severity)
                  .filter(severities::contains)
                  .isPresent();
      if (asked || kept.contains(rule.code())) {
        kept.add(rule.code());
        rule.skippedAfter().ifPresent(kept::add);
      }
    }
    kept.retainAll(all.stream().filter(Rule::isLocal).map(Rule::code).toList());
    try {
      return kept.isEmpty()
          ? Optional.empty()
          : Optional.of(RuleSet.of(all).only(kept).withMaxFindings(Integer.MAX_VALUE));
    } catch (IllegalArgumentException e) {
      throw new ConstraintDeclarationException(
          "value: the rules of the source %s of @SatisfiesRules are no rule set: %s"
              .formatted(source.getName(), e.getMessage()),
          e);
    }
  }

  private static RuleSource source(Class<? extends RuleSource> type) {
    try {
      return type.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new ConstraintDeclarationException(
          "value: the source %s of @SatisfiesRules can't be made; it has to be a public class with a public constructor without parameters, in a package that is exported"
              .formatted(type.getName()),
          e);
    }
  }

  /**
   * Runs the rules.
   *
   * @param bean the bean; null is valid
   * @param context takes a violation for each thing found
   * @return true if nothing was found
   */
  @Override
  public boolean isValid(@Nullable Object bean, ConstraintValidatorContext context) {
    List<Finding> found =
        bean == null || rules.isEmpty()
            ? List.of()
            : rules.get().checkLocally(bean).stream()
                .filter(finding -> severities.contains(finding.severity()))
                .toList();
    if (!found.isEmpty()) {
      context.disableDefaultConstraintViolation();
      found.forEach(
          finding ->
              ViolationPaths.add(
                  context.buildConstraintViolationWithTemplate(MessageKeys.of(finding.code())),
                  finding.location()));
    }
    return found.isEmpty();
  }
}
