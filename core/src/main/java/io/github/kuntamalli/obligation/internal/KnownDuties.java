package io.github.kuntamalli.obligation.internal;

import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Optional;

/**
 * The duties that a link can lead to: those of the caller, and those of the bundled catalog of
 * another field, whether or not it is combined.
 *
 * @param obligations the duties of the caller
 */
public record KnownDuties(ObligationCatalog obligations) {

  /**
   * A duty by its code.
   *
   * @param code the code
   * @return the duty, or empty if no catalog contains it
   */
  public Optional<Obligation> find(ObligationCode code) {
    return obligations.find(code).or(() -> ObligationCatalog.informationManagement().find(code));
  }

  /**
   * The title of a duty.
   *
   * @param code the code
   * @return the title, or empty if no catalog contains the duty
   */
  public Optional<LocalizedText> title(ObligationCode code) {
    return find(code).map(Obligation::title);
  }
}
