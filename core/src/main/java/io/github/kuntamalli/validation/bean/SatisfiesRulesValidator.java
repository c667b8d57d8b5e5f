package io.github.kuntamalli.validation.bean;

import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.RuleCode;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks the local rules of a {@link RuleSource} about a bean. The constraint names it. */
public final class SatisfiesRulesValidator implements ConstraintValidator<SatisfiesRules, Object> {

  private LocalRules rules = new LocalRules(List.of(), Set.of());

  /** A validator that gets its rules by {@link #initialize(SatisfiesRules)}. */
  public SatisfiesRulesValidator() {}

  /**
   * Takes the rules of the source.
   *
   * @param constraint the constraint
   * @throws ConstraintDeclarationException if no severity is given, or the source can't be made
   */
  @Override
  public void initialize(SatisfiesRules constraint) {
    if (constraint.severities().length == 0) {
      throw new ConstraintDeclarationException(
          "severities: @SatisfiesRules(%s) asks for no severity; name one or leave the attribute out"
              .formatted(constraint.value().getSimpleName()));
    }
    rules =
        new LocalRules(
            source(constraint.value()).rules(),
            new LinkedHashSet<>(List.of(constraint.severities())));
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
   * Asks the rules.
   *
   * @param bean the bean; null is valid
   * @param context takes a violation for each thing found
   * @return true if nothing was found
   */
  @Override
  public boolean isValid(@Nullable Object bean, ConstraintValidatorContext context) {
    Map<RuleCode, List<CheckResult.Violation>> found =
        bean == null ? Map.of() : rules.violationsIn(bean);
    if (!found.isEmpty()) {
      context.disableDefaultConstraintViolation();
      found.forEach(
          (code, violations) ->
              violations.forEach(
                  violation ->
                      ViolationPaths.add(
                          context.buildConstraintViolationWithTemplate(MessageKeys.of(code)),
                          violation.location())));
    }
    return found.isEmpty();
  }
}
