package io.github.kuntamalli.obligation;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.welfare.DocumentPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One question: was this duty met in this period, which has begun and in which a basis holds.
 *
 * @param catalog the duties, for those that look back to another one
 * @param obligation the duty
 * @param period the period
 * @param bases the bases that hold on some day of it, at least one
 * @param judged the authority
 * @param dossier what is known
 */
record PeriodQuestion(
    ObligationCatalog catalog,
    Obligation obligation,
    DutyPeriod period,
    List<LegalBasis> bases,
    JudgedAuthority judged,
    Dossier dossier) {

  DutyAssessment answer() {
    return obligation
        .proof()
        .part()
        .map(kind -> new DocumentVerdict(this).of(kind))
        .orElseGet(() -> new FollowUpVerdict(this).verdict());
  }

  DutyAssessment.Builder begin() {
    return DutyAssessment.builder().obligation(obligation).period(period);
  }

  boolean isOver() {
    return judged.on().isAfter(period.to());
  }

  /**
   * What it means that the period is over and nothing is shown: open if the authority ended in the
   * middle of it, missing in a dossier that claims to be complete, else unknown.
   */
  Reason whyNothing() {
    if (period.cutShort()) {
      return Reason.of(
          ReasonCode.LAW_OPEN_CUT_SHORT, "date", PartialDate.of(period.to()), "period", period);
    }
    return Reason.of(
        dossier.complete()
            ? ReasonCode.NOTHING_IN_COMPLETE_DOSSIER
            : ReasonCode.DOSSIER_INCOMPLETE);
  }

  /** The verdict that goes with {@link #whyNothing()}. */
  DutyStatus statusOfNothing() {
    return dossier.complete() && !period.cutShort() ? DutyStatus.MISSING : DutyStatus.UNDETERMINED;
  }

  /** The duty of the same kind of authority that something else proves. */
  Optional<Obligation> sibling(Proof proof) {
    return catalog.obligations().stream()
        .filter(other -> other.authority() == obligation.authority() && other.proof() == proof)
        .findFirst();
  }

  /** The same question about another duty of the period. */
  PeriodQuestion about(Obligation other) {
    return new PeriodQuestion(catalog, other, period, judged.bases(other, period), judged, dossier);
  }

  DocumentReview review(DocumentPart.Kind kind) {
    return DocumentReview.of(judged, dossier, period, kind, bases);
  }

  /** The bases of the day asked about, at most of the end of the period; else all of it. */
  List<LegalBasis> basesOfDayAsked() {
    LocalDate day = judged.until().isAfter(period.to()) ? period.to() : judged.until();
    List<LegalBasis> held = bases.stream().filter(basis -> basis.validity().contains(day)).toList();
    return held.isEmpty() ? bases : held;
  }

  List<LegalBasis> basesOn(PartialDate date) {
    return bases.stream().filter(basis -> basis.validity().contains(date)).toList();
  }

  /** The day from which the first of the bases has held. */
  LocalDate firstDayOfBases() {
    return bases.stream()
        .flatMap(basis -> basis.validity().from().stream())
        .min(LocalDate::compareTo)
        .orElse(period.from());
  }
}
