package io.github.kuntamalli.constraint;

import io.github.kuntamalli.council.CouncilTerm;
import io.github.kuntamalli.council.CouncilTerms;
import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.ValidityPeriod;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Compares a day or a period with the terms for {@link WithinCouncilTerm}.
 *
 * <p>Not serializable.
 */
public final class WithinCouncilTermValidator
    implements ConstraintValidator<WithinCouncilTerm, Object> {

  private final Supplier<CouncilTerms> terms;
  private List<CouncilTerm> ofArea = List.of();

  /** A validator with the bundled terms. */
  public WithinCouncilTermValidator() {
    this.terms =
        CouncilTerms::standard; // a provider makes one of every validator before it needs any
  }

  /**
   * A validator with other terms.
   *
   * @param terms the terms
   */
  public WithinCouncilTermValidator(CouncilTerms terms) {
    Objects.requireNonNull(terms, "terms");
    this.terms = () -> terms;
  }

  /**
   * Takes the area.
   *
   * @param constraint the constraint
   */
  @Override
  public void initialize(WithinCouncilTerm constraint) {
    ofArea = terms.get().of(constraint.area());
  }

  /**
   * Compares the period with the terms.
   *
   * @param value a {@code LocalDate}, {@code PartialDate}, {@code ValidityPeriod} or {@code
   *     DateSpan}; null is valid
   * @param context not used
   * @return true if the day or the period is within one term
   * @throws ConstraintDeclarationException if the value is of another type
   */
  @Override
  public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    Predicate<ValidityPeriod> within;
    if (value instanceof ValidityPeriod period) {
      within = term -> period.intersection(term).filter(period::equals).isPresent();
    } else if (value instanceof DateSpan span) {
      within = term -> term.overlaps(span.from()) && term.overlaps(span.to());
    } else if (value instanceof LocalDate day) {
      within = term -> term.contains(day);
    } else if (value instanceof PartialDate date) {
      within = term -> term.overlaps(date);
    } else {
      throw Attributes.wrongType(
          WithinCouncilTerm.class,
          value,
          "a LocalDate, a PartialDate, a ValidityPeriod or a DateSpan");
    }
    return ofArea.stream().map(CouncilTerm::period).anyMatch(within);
  }
}
