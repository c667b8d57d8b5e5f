package io.github.kuntamalli.constraint;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks the languages of a text for {@link CompleteIn}.
 *
 * <p>Not serializable.
 */
public final class CompleteInValidator implements ConstraintValidator<CompleteIn, LocalizedText> {

  private Set<Language> needed = Set.of();

  /** A validator that gets the languages by {@link #initialize(CompleteIn)}. */
  public CompleteInValidator() {}

  /**
   * Takes the languages.
   *
   * @param constraint the constraint
   * @throws ConstraintDeclarationException if none is given, or one twice
   */
  @Override
  public void initialize(CompleteIn constraint) {
    needed = new LinkedHashSet<>(List.of(constraint.value()));
    if (needed.isEmpty() || needed.size() != constraint.value().length) {
      throw new ConstraintDeclarationException(
          "value: @CompleteIn needs at least one language, each named once, such as {Language.FI,"
              + " Language.SV}");
    }
  }

  /**
   * Checks the languages.
   *
   * @param value the text; null is valid
   * @param context not used
   * @return true if it has a text in each of the languages
   */
  @Override
  public boolean isValid(@Nullable LocalizedText value, ConstraintValidatorContext context) {
    return value == null || value.languages().containsAll(needed);
  }
}
