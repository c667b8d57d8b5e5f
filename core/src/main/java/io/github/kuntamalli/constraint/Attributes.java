package io.github.kuntamalli.constraint;

import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.RegisterOnDate;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * Checks the attributes of a constraint when the validator is made, and refuses impossible ones.
 */
final class Attributes {

  private Attributes() {}

  /**
   * The day that a constraint names.
   *
   * @param date the day
   * @param register the register on that day
   */
  record NamedDay(LocalDate date, RegisterOnDate register) {}

  /** The day of an attribute {@code on}; null if it is empty, which means today. */
  static @Nullable NamedDay on(String day, MunicipalityRegister register, Class<?> constraint) {
    if (day.isEmpty()) {
      return null;
    }
    try {
      LocalDate date = LocalDate.parse(day);
      return new NamedDay(date, register.on(date));
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

  /** The register on the day named, or on that of the validator's clock in its time zone. */
  static RegisterOnDate registerOn(
      @Nullable NamedDay named, MunicipalityRegister register, ConstraintValidatorContext context) {
    return named == null
        ? register.on(LocalDate.now(context.getClockProvider().getClock()))
        : named.register();
  }

  /**
   * Replaces the library's own message, which can name a day only as it is written in code, by one
   * that names it as the language of the reader writes it, or as today; a message of the
   * application stays.
   *
   * @param named the day of the constraint; null for today
   * @return false
   */
  static boolean absent(
      Class<?> constraint, @Nullable NamedDay named, ConstraintValidatorContext context) {
    String key = "{" + constraint.getName();
    if (context.getDefaultConstraintMessageTemplate().equals(key + ".message}")) {
      String message =
          named == null
              ? key + ".today}"
              : "%s.onDay} %s{%s.month.%s}%s."
                  .formatted(
                      key,
                      named.date().getDayOfMonth(),
                      constraint.getPackageName(),
                      named.date().getMonthValue(),
                      named.date().getYear());
      context.disableDefaultConstraintViolation();
      context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
    }
    return false;
  }

  /** The exception for a value of a type that the constraint does not support. */
  static ConstraintDeclarationException wrongType(
      Class<?> constraint, Object value, String expected) {
    return new ConstraintDeclarationException(
        "@%s is on a value of %s; put it on %s"
            .formatted(constraint.getSimpleName(), value.getClass().getName(), expected));
  }
}
