package io.github.kuntamalli.constraint;

import io.github.kuntamalli.council.CouncilTerms;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The {@code LocalDate}, {@code PartialDate}, {@code ValidityPeriod} or {@code DateSpan} is within
 * one council term (valtuustokausi, fullmäktigeperiod).
 *
 * <pre>{@code
 * record Plan(@WithinCouncilTerm DateSpan covers) {}
 * }</pre>
 *
 * <p>A span of years is valid if the years can be read so that it is within a term: 2021 to 2025
 * is, because a term went from 2021-08-01 to 2025-05-31; 2019 to 2023 is not. A period without
 * beginning or end is not valid; null is. A day is valid if any term has it, a month or a year if
 * any term has one of its days. The terms are the bundled ones, unless the application's {@code
 * ConstraintValidatorFactory} makes the {@link WithinCouncilTermValidator} with others.
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
@Repeatable(WithinCouncilTerm.List.class)
@Constraint(validatedBy = WithinCouncilTermValidator.class)
public @interface WithinCouncilTerm {

  /**
   * Whose terms.
   *
   * @return the area, by default the municipalities of the mainland
   */
  CouncilTerms.Area area() default CouncilTerms.Area.MAINLAND_MUNICIPALITIES;

  /**
   * The message.
   *
   * @return a key of the library, with texts in Finnish, Swedish and English
   */
  String message() default "{io.github.kuntamalli.constraint.WithinCouncilTerm.message}";

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
    WithinCouncilTerm[] value();
  }
}
