package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.obligation.internal.AuthorityEvents;
import io.github.kuntamalli.obligation.internal.AuthorityInTime;
import io.github.kuntamalli.obligation.internal.VerificationNotes;
import io.github.kuntamalli.text.Localizable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What to know of an assessment as a whole. */
final class AssessmentNotes {

  private final MunicipalityRegister register;
  private final ObligationCatalog catalog;

  AssessmentNotes(MunicipalityRegister register, ObligationCatalog catalog) {
    this.register = register;
    this.catalog = catalog;
  }

  List<Reason> of(AuthorityInTime judged, Dossier dossier, List<DutyAssessment> duties) {
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
          .map(Localizable::same)
          .forEach(duty -> notes.add(Reason.of(ReasonCode.NOT_IN_CATALOG, "duty", duty)));
    }
    List<LegalBasis> bases = new ArrayList<>();
    for (DutyAssessment duty : duties) {
      bases.addAll(duty.bases());
    }
    notes.addAll(VerificationNotes.notes(bases, judged.until()));
    return notes;
  }
}
