package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.AssessmentMethod;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.assessment.RefusedEvidence;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.EvidenceRequirement;
import io.github.kuntamalli.obligation.ObligationBasis;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.obligation.internal.AuthorityInTime;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One dossier before the assessor, as of a day: what all its questions share. Not thread-safe. */
final class AssessmentContext {

  private record ReviewKey(DocumentPart.Kind kind, DutyPeriod period, List<LegalBasis> bases) {}

  private record VerdictKey(ObligationCode code, DutyPeriod period) {}

  private final ObligationCatalog catalog;
  private final AuthorityInTime judged;
  private final Dossier dossier;
  private final AssessmentMethod method;
  private final List<OwnDocument> documents = new ArrayList<>();
  private final Map<ReviewKey, ReviewedDocuments> reviews = new HashMap<>();
  private final Map<DocumentPart.Kind, List<LegalBasis>> basesOfKinds = new HashMap<>();
  private final Map<VerdictKey, DutyAssessment> verdicts = new HashMap<>();

  AssessmentContext(
      ObligationCatalog catalog, AuthorityInTime judged, Dossier dossier, AssessmentMethod method) {
    this.catalog = catalog;
    this.judged = judged;
    this.dossier = dossier;
    this.method = method;
    for (WelfareDocument document : dossier.documents()) {
      if (document.isIssuedBy(dossier.authority())) {
        documents.add(OwnDocument.of(document, dossier.authority(), judged.on()));
      }
    }
  }

  /** The authority's own documents. */
  List<OwnDocument> documents() {
    return documents;
  }

  ObligationCatalog catalog() {
    return catalog;
  }

  AuthorityInTime judged() {
    return judged;
  }

  Dossier dossier() {
    return dossier;
  }

  AssessmentMethod method() {
    return method;
  }

  /**
   * Whether the dossier claims to contain everything of a period, up to the reference date.
   *
   * @param kind the kind of document that is meant; empty for what is no document
   */
  boolean isComplete(DutyPeriod period, Optional<DocumentPart.Kind> kind) {
    return isComplete(Optional.of(period.from()), period.to(), kind);
  }

  /**
   * Whether the dossier claims to contain everything from a day to another, up to the reference
   * date.
   *
   * @param from the first day; empty for everything, however old it is
   * @param to the last day
   * @param kind the kind of document that is meant; empty for what is no document
   */
  boolean isComplete(Optional<LocalDate> from, LocalDate to, Optional<DocumentPart.Kind> kind) {
    LocalDate last = judged.on().isBefore(to) ? judged.on() : to;
    Optional<LocalDate> first = from.map(day -> day.isAfter(last) ? last : day);
    return dossier.isCompleteFor(new ValidityPeriod(first, Optional.of(last)), kind);
  }

  /** The documents of a kind in a period; they are looked through once. */
  ReviewedDocuments review(DocumentPart.Kind kind, DutyPeriod period, List<LegalBasis> bases) {
    if (!concerns(kind, period)) {
      return ReviewedDocuments.NONE;
    }
    return reviews.computeIfAbsent(
        new ReviewKey(kind, period, bases),
        key -> DocumentReview.of(this, key.period(), key.kind(), key.bases()));
  }

  /** What was examined and not counted in a period in which the duty had no basis. */
  List<RefusedEvidence> refused(DutyAgenda.Item.WithoutBasis item) {
    return item.obligation()
        .evidenceRequired()
        .part()
        .map(kind -> review(kind, item.period(), List.of()).refused())
        .orElse(List.of());
  }

  /** The verdict on a duty in a period; the duties that follow others ask for it again. */
  DutyAssessment verdict(DutyInPeriod question) {
    VerdictKey key = new VerdictKey(question.obligation().code(), question.period());
    DutyAssessment known = verdicts.get(key);
    if (known == null) {
      known = DutyVerdict.of(question);
      verdicts.put(key, known);
    }
    return known;
  }

  /** Whether a document of the authority may say anything about a period. */
  boolean reaches(DutyPeriod period) {
    for (OwnDocument document : documents) {
      if (document.reaches(period)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a document of the authority may say anything about a kind in a period. */
  boolean concerns(DocumentPart.Kind kind, DutyPeriod period) {
    for (OwnDocument document : documents) {
      if (document.concerns(kind, period)) {
        return true;
      }
    }
    return false;
  }

  /** All bases of the duty that documents of a kind meet, whenever they were in force. */
  List<LegalBasis> basesOf(DocumentPart.Kind kind) {
    return basesOfKinds.computeIfAbsent(kind, this::findBases);
  }

  private List<LegalBasis> findBases(DocumentPart.Kind kind) {
    return judged.kind().stream()
        .flatMap(
            authority ->
                Arrays.stream(EvidenceRequirement.values())
                    .filter(required -> required.part().equals(Optional.of(kind)))
                    .flatMap(required -> catalog.find(authority, required).stream()))
        .flatMap(duty -> duty.bases().stream())
        .map(ObligationBasis::basis)
        .distinct()
        .toList();
  }
}
