package io.github.kuntamalli.constraint;

import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.RegisterOnDate;
import jakarta.validation.ConstraintDeclarationException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Attributes of constraints that can't be right are refused when the validator is made. */
final class Attributes {

  private Attributes() {}

  /** The register on the day of an attribute {@code on}. */
  static RegisterOnDate on(String day, MunicipalityRegister register, Class<?> constraint) {
    try {
      return register.on(LocalDate.parse(day));
    } catch (DateTimeParseException e) {
      throw new ConstraintDeclarationException(
          "on: \"%s\" of @%s is not a day; write it as yyyy-MM-dd, such as 2026-01-01"
              .formatted(day, constraint.getSimpleName()),
          e);
    } catch (IllegalArgumentException e) {
      throw new ConstraintDeclarationException(
          "on: @%s can't be checked; %s".formatted(constraint.getSimpleName(), e.getMessage()), e);
    }
  }

  /** What to say of a value of a type that the constraint does not know. */
  static ConstraintDeclarationException wrongType(
      Class<?> constraint, Object value, String expected) {
    return new ConstraintDeclarationException(
        "@%s is on a value of %s; put it on %s"
            .formatted(constraint.getSimpleName(), value.getClass().getName(), expected));
  }
}
