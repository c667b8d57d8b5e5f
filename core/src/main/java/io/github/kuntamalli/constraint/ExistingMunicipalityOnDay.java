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
 * A code in one property of the bean is that of a municipality that exists on the day in another.
 *
 * <pre>{@code
 * @ExistingMunicipalityOnDay(codeProperty = "municipality", onProperty = "decidedOn")
 * record Decision(String municipality, LocalDate decidedOn) {}
 * }</pre>
 *
 * <p>The code is text or a {@code MunicipalityCode}, the day a {@code LocalDate} or a {@code
 * PartialDate}, of which one day in the life of the municipality is enough; both also in an {@code
 * Optional} or a {@code Stated}. While one of the two is absent, all is valid. The violation is
 * reported at the code; a day before the data of the register begin, which it does not cover, is a
 * violation at the day. The register is the bundled one, unless the application's {@code
 * ConstraintValidatorFactory} makes the {@link ExistingMunicipalityOnDayValidator} with another.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ExistingMunicipalityOnDay.List.class)
@Constraint(validatedBy = ExistingMunicipalityOnDayValidator.class)
public @interface ExistingMunicipalityOnDay {

  /**
   * The property that contains the code.
   *
   * @return the name of a record component, a getter or a field
   */
  String codeProperty();

  /**
   * The property that contains the day.
   *
   * @return the name of a record component, a getter or a field
   */
  String onProperty();

  /**
   * The message.
   *
   * @return a key of the library, with texts in Finnish, Swedish and English
   */
  String message() default "{io.github.kuntamalli.constraint.ExistingMunicipalityOnDay.message}";

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
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /**
     * The constraints.
     *
     * @return the constraints
     */
    ExistingMunicipalityOnDay[] value();
  }
}
