package io.github.kuntamalli.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text or {@code CountyCode} is the code of a wellbeing services county (hyvinvointialue,
 * välfärdsområde) that exists on a day.
 *
 * <pre>{@code
 * record Delivery(@ExistingCounty(on = "2026-01-01") String recipient) {}
 * }</pre>
 *
 * <p>{@code "06"} is valid, {@code "99"} and {@code "6"} are not, and before 2021-07-01 no code is.
 * Null is valid. The register is the bundled one, unless the application's {@code
 * ConstraintValidatorFactory} makes the {@link ExistingCountyValidator} with another.
 */
@Documented
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.ANNOTATION_TYPE,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ExistingCounty.List.class)
@Constraint(validatedBy = ExistingCountyValidator.class)
public @interface ExistingCounty {

  /**
   * The day.
   *
   * @return the day as {@code yyyy-MM-dd}, not before 2009-01-01; empty for the day of the {@code
   *     ClockProvider} of the validator, as {@code @Past} has it
   */
  String on() default "";

  /**
   * The message.
   *
   * @return a key of the library, with texts in Finnish, Swedish and English
   */
  String message() default "{io.github.kuntamalli.constraint.ExistingCounty.message}";

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

  /** Several of them in one place. */
  @Documented
  @Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.ANNOTATION_TYPE,
    ElementType.TYPE_USE
  })
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /**
     * The constraints.
     *
     * @return the constraints
     */
    ExistingCounty[] value();
  }
}
