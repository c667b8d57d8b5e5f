package io.github.kuntamalli.examples.benchmarks;

import io.github.kuntamalli.welfare.WelfareDocument;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** A constraint that is written by hand for one check of a document, without the library. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = HandWritten.Check.class)
public @interface HandWritten {

  /**
   * The sentence.
   *
   * @return the message
   */
  String message();

  /**
   * The groups.
   *
   * @return none
   */
  Class<?>[] groups() default {};

  /**
   * The payload.
   *
   * @return none
   */
  Class<? extends Payload>[] payload() default {};

  /**
   * The check.
   *
   * @return its name
   */
  String check();

  /** Runs the check. */
  final class Check implements ConstraintValidator<HandWritten, WelfareDocument> {

    private HandWrittenCheck check = HandWrittenCheck.DOCUMENT_WITHOUT_HANDLING;

    /** A validator. */
    public Check() {}

    @Override
    public void initialize(HandWritten constraint) {
      check = HandWrittenCheck.valueOf(constraint.check());
    }

    @Override
    public boolean isValid(WelfareDocument document, ConstraintValidatorContext context) {
      return check.passes(document);
    }

    /** A validator that checks documents by the constraints written by hand and by nothing else. */
    static Validator validator() {
      HibernateValidatorConfiguration configuration =
          Validation.byProvider(HibernateValidator.class)
              .configure()
              .messageInterpolator(new ParameterMessageInterpolator());
      ConstraintMapping mapping = configuration.createConstraintMapping();
      TypeConstraintMappingContext<WelfareDocument> type =
          mapping.type(WelfareDocument.class).ignoreAllAnnotations();
      for (HandWrittenCheck each : HandWrittenCheck.values()) {
        type =
            type.constraint(
                new GenericConstraintDef<>(HandWritten.class)
                    .param("check", each.name())
                    .message(each.message()));
      }
      return configuration.addMapping(mapping).buildValidatorFactory().getValidator();
    }
  }
}
