package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.AssessmentMethod;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.obligation.internal.AuthorityInTime;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One dossier before the assessor, as of a day: what all its questions share. Not thread-safe. */
final class AssessmentContext {

  private record ReviewKey(DocumentPart.Kind kind, DutyPeriod period, List<LegalBasis> bases) {}

  private final ObligationCatalog catalog;
  private final AuthorityInTime judged;
  private final Dossier dossier;
  private final AssessmentMethod method;
  private final List<OwnDocument> documents = new ArrayList<>();
  private final Map<ReviewKey, ReviewedDocuments> reviews = new HashMap<>();

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
    LocalDate last = judged.on().isBefore(period.to()) ? judged.on() : period.to();
    LocalDate first = period.from().isAfter(last) ? last : period.from();
    return dossier.isCompleteFor(ValidityPeriod.between(first, last), kind);
  }

  /** The documents of a kind in a period; they are looked through once. */
  ReviewedDocuments review(DocumentPart.Kind kind, DutyPeriod period, List<LegalBasis> bases) {
    return reviews.computeIfAbsent(
        new ReviewKey(kind, period, bases),
        key -> DocumentReview.of(this, key.period(), key.kind(), key.bases()));
  }
}
