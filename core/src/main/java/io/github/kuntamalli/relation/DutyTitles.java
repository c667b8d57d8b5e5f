package io.github.kuntamalli.relation;

import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.text.LocalizedText;
import java.util.Optional;

/**
 * The titles of duties, those of the bundled catalog of another field too.
 *
 * @param obligations the duties of the caller
 */
record DutyTitles(ObligationCatalog obligations) {

  Optional<LocalizedText> of(ObligationCode code) {
    return obligations
        .find(code)
        .or(() -> ObligationCatalog.informationManagement().find(code))
        .map(Obligation::title);
  }
}
