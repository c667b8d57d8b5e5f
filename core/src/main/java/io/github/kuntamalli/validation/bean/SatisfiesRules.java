package io.github.kuntamalli.validation.bean;

import io.github.kuntamalli.validation.Severity;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The type satisfies the local rules of a source: those that need their subject alone, see {@link
 * io.github.kuntamalli.validation.Rule#isLocal()}.
 *
 * <p>There is one violation for each thing that a rule finds, at the place that the rule names,
 * with the message key <code>{io.github.kuntamalli.</code><i>code</i><code>}</code> of the rule. A
 * rule is skipped after another one as in a rule set. A rule that throws ends the validation with a
 * {@code ValidationException}, because a validator has no other place to report it.
 *
 * <p>Errors belong to the default group and the rest to {@link Warnings}, so a type carries the
 * constraint twice:
 *
 * <pre>{@code
 * @SatisfiesRules(CoverPageRules.class)
 * @SatisfiesRules(value = CoverPageRules.class, severities = {WARNING, INFO}, groups = Warnings.class)
 * public record CoverPage(String title, Optional<LocalDate> date) {}
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(SatisfiesRules.List.class)
@Constraint(validatedBy = SatisfiesRulesValidator.class)
public @interface SatisfiesRules {

  /**
   * Where the rules are.
   *
   * @return the source
   */
  Class<? extends RuleSource> value();

  /**
   * Which rules are run, by the severity that they declare.
   *
   * @return the severities, at least one
   */
  Severity[] severities() default Severity.ERROR;

  /**
   * Not used: each rule has its own message.
   *
   * @return a key without text
   */
  String message() default "{io.github.kuntamalli.validation.bean.SatisfiesRules.message}";

  /**
   * The groups.
   *
   * @return the groups; none means the default group
   */
  Class<?>[] groups() default {};

  /**
   * What the application attaches to violations.
   *
   * @return the payload
   */
  Class<? extends Payload>[] payload() default {};

  /** Several of them on one type. */
  @Documented
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /**
     * The constraints.
     *
     * @return the constraints
     */
    SatisfiesRules[] value();
  }
}
