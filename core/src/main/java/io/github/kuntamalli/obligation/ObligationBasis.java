package io.github.kuntamalli.obligation;

import io.github.kuntamalli.law.LegalBasis;
import java.util.Objects;

/**
 * One basis of a duty and who bears the duty by it. Several can hold at once.
 *
 * @param basis the provision and the days on which it held
 * @param bearer who bears the duty by it
 */
public record ObligationBasis(LegalBasis basis, Bearer bearer) {
  /** A basis with its bearer. */
  public ObligationBasis {
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(bearer, "bearer");
  }
}
