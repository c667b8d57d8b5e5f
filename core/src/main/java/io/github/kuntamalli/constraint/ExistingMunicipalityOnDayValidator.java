package io.github.kuntamalli.constraint;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Compares two properties for {@link ExistingMunicipalityOnDay}.
 *
 * <p>Not serializable.
 */
public final class ExistingMunicipalityOnDayValidator
    implements ConstraintValidator<ExistingMunicipalityOnDay, Object> {

  private static final String TOO_EARLY =
      "{io.github.kuntamalli.constraint.ExistingMunicipalityOnDay.beforeRegister}";

  private final Supplier<MunicipalityRegister> register;
  private String codeProperty = "";
  private String onProperty = "";

  /** A validator with the bundled register. */
  public ExistingMunicipalityOnDayValidator() {
    this.register =
        MunicipalityRegister
            ::standard; // a provider makes one of every validator before it needs any
  }

  /**
   * A validator with another register.
   *
   * @param register the register
   */
  public ExistingMunicipalityOnDayValidator(MunicipalityRegister register) {
    Objects.requireNonNull(register, "register");
    this.register = () -> register;
  }

  /**
   * Takes the names of the properties.
   *
   * @param constraint the constraint
   */
  @Override
  public void initialize(ExistingMunicipalityOnDay constraint) {
    codeProperty = constraint.codeProperty();
    onProperty = constraint.onProperty();
  }

  /**
   * Looks the code up on the day.
   *
   * @param bean the bean with both properties; null is valid
   * @param context takes the violation at the property it belongs to
   * @return true if a municipality has the code on the day, or one of the two is absent
   * @throws ConstraintDeclarationException if a property can't be read or contains something else
   */
  @Override
  public boolean isValid(@Nullable Object bean, ConstraintValidatorContext context) {
    Object code = bean == null ? null : BeanProperty.read(bean, codeProperty);
    Object on = bean == null ? null : BeanProperty.read(bean, onProperty);
    if (code == null || on == null) {
      return true;
    }
    PartialDate day = day(on);
    if (day.latest().isBefore(MunicipalityRegister.FIRST_DAY)) {
      return violation(context, TOO_EARLY, onProperty);
    }
    Optional<MunicipalityCode> known = Codes.municipality(code, ExistingMunicipalityOnDay.class);
    return known.filter(found -> existed(found, day)).isPresent()
        || violation(context, context.getDefaultConstraintMessageTemplate(), codeProperty);
  }

  private boolean existed(MunicipalityCode code, PartialDate day) {
    return register.get().lifeOf(code).filter(life -> life.overlaps(day)).isPresent();
  }

  private static PartialDate day(Object value) {
    if (value instanceof LocalDate date) {
      return PartialDate.of(date);
    }
    if (value instanceof PartialDate date) {
      return date;
    }
    throw Attributes.wrongType(
        ExistingMunicipalityOnDay.class, value, "a LocalDate or a PartialDate");
  }

  private static boolean violation(
      ConstraintValidatorContext context, String template, String property) {
    context.disableDefaultConstraintViolation();
    context
        .buildConstraintViolationWithTemplate(template)
        .addPropertyNode(property)
        .addConstraintViolation();
    return false;
  }
}
