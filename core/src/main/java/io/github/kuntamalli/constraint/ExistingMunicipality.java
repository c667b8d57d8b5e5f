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
 * The text or {@code MunicipalityCode} is the code of a municipality that exists on a day.
 *
 * <pre>{@code
 * record Order(@ExistingMunicipality(on = "2026-01-01") String municipality) {}
 * }</pre>
 *
 * <p>{@code "837"} is valid; {@code "283"}, whose municipality ended with 2015, {@code "37"} and
 * {@code "999"} are not. Without a day it is the one of the validator's {@code ClockProvider}. Null
 * is valid; add {@code @NotNull} where it is not. The register is the bundled one, unless the
 * application's {@code ConstraintValidatorFactory} makes the {@link ExistingMunicipalityValidator}
 * with another.
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
@Repeatable(ExistingMunicipality.List.class)
@Constraint(validatedBy = ExistingMunicipalityValidator.class)
public @interface ExistingMunicipality {

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
  String message() default "{io.github.kuntamalli.constraint.ExistingMunicipality.message}";

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
    ExistingMunicipality[] value();
  }
}
