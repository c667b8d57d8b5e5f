package io.github.kuntamalli.constraint;

import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.law.StatuteId;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number for {@link StatuteCitation}.
 *
 * <p>Not serializable.
 */
public final class StatuteCitationValidator
    implements ConstraintValidator<StatuteCitation, CharSequence> {

  private static final String UNKNOWN = "{io.github.kuntamalli.constraint.StatuteCitation.unknown}";

  private final Supplier<StatuteBook> book;
  private boolean known;

  /** A validator with the bundled statutes. */
  public StatuteCitationValidator() {
    this.book =
        StatuteBook::standard; // a provider makes one of every validator before it needs any
  }

  /**
   * A validator with other statutes.
   *
   * @param book the statutes
   */
  public StatuteCitationValidator(StatuteBook book) {
    Objects.requireNonNull(book, "book");
    this.book = () -> book;
  }

  /**
   * Takes whether the statute has to be known.
   *
   * @param constraint the constraint
   */
  @Override
  public void initialize(StatuteCitation constraint) {
    known = constraint.known();
  }

  /**
   * Reads the number.
   *
   * @param value the text; null is valid
   * @param context takes another message for a statute that is not known
   * @return true if it is a number of a statute and, if required, a known one
   */
  @Override
  public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    Optional<StatuteId> id = number(value.toString());
    if (known && id.isPresent() && book.get().find(id.get()).isEmpty()) {
      context.disableDefaultConstraintViolation();
      context.buildConstraintViolationWithTemplate(UNKNOWN).addConstraintViolation();
      return false;
    }
    return id.isPresent();
  }

  private static Optional<StatuteId> number(String text) {
    try {
      return Optional.of(StatuteId.parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // the violation says it
    }
  }
}
