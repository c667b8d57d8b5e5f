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
 * The text is the number of an act or decree in the statute collection (säädöskokoelma,
 * författningssamling), number, slash, year.
 *
 * <pre>{@code
 * record Ground(@StatuteCitation(known = true) String act) {}
 * }</pre>
 *
 * <p>{@code "612/2021"} is valid, {@code "2021/612"} is not, and {@code "612/2024"} is valid only
 * as long as the statute need not be known. Null is valid. The known statutes are those of the
 * bundled {@code StatuteBook}, unless the application's {@code ConstraintValidatorFactory} makes
 * the {@link StatuteCitationValidator} with another book.
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
@Repeatable(StatuteCitation.List.class)
@Constraint(validatedBy = StatuteCitationValidator.class)
public @interface StatuteCitation {

  /**
   * Whether the statute has to be one that the book knows. The bundled book contains what the
   * library itself cites; it is no index of the statute collection.
   *
   * @return true if so
   */
  boolean known() default false;

  /**
   * The message.
   *
   * @return a key of the library, with texts in Finnish, Swedish and English
   */
  String message() default "{io.github.kuntamalli.constraint.StatuteCitation.message}";

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
    StatuteCitation[] value();
  }
}
