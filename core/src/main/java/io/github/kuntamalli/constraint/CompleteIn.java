package io.github.kuntamalli.constraint;

import io.github.kuntamalli.text.Language;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The {@code LocalizedText} has a text in each of some languages.
 *
 * <pre>{@code
 * record Notice(@CompleteIn({Language.FI, Language.SV}) LocalizedText title) {}
 * }</pre>
 *
 * <p>Null is valid; add {@code @NotNull} where it is not.
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
@Repeatable(CompleteIn.List.class)
@Constraint(validatedBy = CompleteInValidator.class)
public @interface CompleteIn {

  /**
   * The languages that are needed.
   *
   * @return the languages, at least one
   */
  Language[] value();

  /**
   * The message.
   *
   * @return a key of the library, with texts in Finnish, Swedish and English
   */
  String message() default "{io.github.kuntamalli.constraint.CompleteIn.message}";

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
    CompleteIn[] value();
  }
}
