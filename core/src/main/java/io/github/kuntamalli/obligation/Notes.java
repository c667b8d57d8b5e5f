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

  List<Reason> of(JudgedAuthority judged, Dossier dossier, List<Reason> unchecked) {
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
          .distinct()
          .map(code -> Wording.same(code.toString()))
          .forEach(duty -> notes.add(Reason.of(ReasonCode.NOT_IN_CATALOG, "duty", duty)));
    }
    if (notes.isEmpty()) {
      return unchecked;
    }
    notes.addAll(unchecked);
    return notes;
  }

  /** One note for each act whose text was not checked up to the last day judged. */
  static List<Reason> unchecked(List<DutyAssessment> duties, JudgedAuthority judged) {
    return UncheckedLaw.notes(
        duties.stream().flatMap(duty -> duty.bases().stream()), judged.until());
  }
}
