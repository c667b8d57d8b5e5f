package io.github.kuntamalli.obligation;

import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.text.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What to know of an assessment as a whole. */
final class Notes {

  private final MunicipalityRegister register;
  private final ObligationCatalog catalog;

  Notes(MunicipalityRegister register, ObligationCatalog catalog) {
    this.register = register;
    this.catalog = catalog;
  }

  List<Reason> of(JudgedAuthority judged, Dossier dossier, List<DutyAssessment> duties) {
    LocalDate on = judged.on();
    List<Reason> notes = new ArrayList<>();
    if (judged.hasEnded() && judged.authority() instanceof Authority.OfMunicipality municipality) {
      notes.add(AuthorityEvents.ended(ReasonCode.AUTHORITY_ENDED, register, municipality, on));
    }
    if (!judged.hasEnded() && judged.hasNoTermOn(on)) {
      notes.add(Reason.of(ReasonCode.NO_TERM_KNOWN));
    }
    if (!dossier.records().isEmpty()) {
      dossier.records().stream()
          .flatMap(work -> work.duties().stream())
          .filter(code -> catalog.find(code).isEmpty())
          .map(ObligationCode::toString)
          .sorted()
          .distinct()
          .map(Wording::same)
          .forEach(duty -> notes.add(Reason.of(ReasonCode.NOT_IN_CATALOG, "duty", duty)));
    }
    notes.addAll(
        UncheckedLaw.notes(duties.stream().flatMap(duty -> duty.bases().stream()), judged.until()));
    return notes;
  }
}
