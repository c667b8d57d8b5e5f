package io.github.kuntamalli.obligation;

import io.github.kuntamalli.law.LegalBasis;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One basis of a duty and who bears the duty by it. Several can be in force at once.
 *
 * <p>The constructor is part of the API. Not serializable.
 *
 * @param basis the provision and the days on which it was in force
 * @param bearer who bears the duty by it
 * @param due the day by which the law requires it to be done first; empty if the law gives no day,
 *     as in most cases
 */
public record ObligationBasis(LegalBasis basis, Bearer bearer, Optional<LocalDate> due) {
  /** A basis with its bearer. */
  public ObligationBasis {
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(bearer, "bearer");
    Objects.requireNonNull(due, "due");
  }

  /**
   * A basis without a legal deadline.
   *
   * @param basis the provision and the days on which it was in force
   * @param bearer who bears the duty by it
   */
  public ObligationBasis(LegalBasis basis, Bearer bearer) {
    this(basis, bearer, Optional.empty());
  }
}
