package io.github.kuntamalli.validation.bean;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validators as applications set them up. */
public final class Validators {

  private Validators() {}

  /** As plain as it gets without an expression language: texts in the default locale. */
  public static Validator plain() {
    return with(new ParameterMessageInterpolator());
  }

  /** Texts in one locale. */
  public static Validator in(Locale locale) {
    return with(new ParameterMessageInterpolator(Set.of(locale), locale, false));
  }

  public static Validator with(MessageInterpolator interpolator) {
    return Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(interpolator)
        .buildValidatorFactory()
        .getValidator();
  }

  /** Does something while the JVM has another default locale. */
  public static <T> T under(Locale locale, Supplier<T> what) {
    Locale before = Locale.getDefault();
    Locale.setDefault(locale);
    try {
      return what.get();
    } finally {
      Locale.setDefault(before);
    }
  }
}
