package io.github.kuntamalli.constraint;

import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.RegisterOnDate;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks a code up for {@link ExistingCounty}.
 *
 * <p>Not serializable.
 */
public final class ExistingCountyValidator implements ConstraintValidator<ExistingCounty, Object> {

  private final Supplier<MunicipalityRegister> register;
  private Attributes.@Nullable NamedDay on;

  /** A validator with the bundled register. */
  public ExistingCountyValidator() {
    this.register =
        MunicipalityRegister
            ::standard; // a provider makes one of every validator before it needs any
  }

  /**
   * A validator with another register.
   *
   * @param register the register
   */
  public ExistingCountyValidator(MunicipalityRegister register) {
    Objects.requireNonNull(register, "register");
    this.register = () -> register;
  }

  /**
   * Takes the day.
   *
   * @param constraint the constraint
   * @throws ConstraintDeclarationException if {@code on} is no day or before the data begin
   */
  @Override
  public void initialize(ExistingCounty constraint) {
    on = Attributes.on(constraint.on(), register.get(), ExistingCounty.class);
  }

  /**
   * Looks the code up.
   *
   * @param value text or a {@code CountyCode}; null is valid
   * @param context has the clock, for a constraint without a day
   * @return true if a county has the code on the day
   * @throws ConstraintDeclarationException if the value is of another type
   */
  @Override
  public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    RegisterOnDate day = Attributes.registerOn(on, register.get(), context);
    return Codes.county(value, ExistingCounty.class)
            .filter(code -> day.counties().stream().anyMatch(county -> county.code().equals(code)))
            .isPresent()
        || Attributes.absent(ExistingCounty.class, on, context);
  }
}
