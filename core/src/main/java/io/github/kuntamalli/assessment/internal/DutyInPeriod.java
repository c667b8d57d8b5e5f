package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.EvidenceRequirement;
import io.github.kuntamalli.obligation.Frequency;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.obligation.internal.AuthorityInTime;
import io.github.kuntamalli.welfare.DocumentPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One question: was this duty met in this period, which has begun and in which a basis holds.
 *
 * @param inquiry the dossier and what it is judged by
 * @param obligation the duty
 * @param period the period
 * @param bases the bases that hold on some day of it, at least one
 */
record DutyInPeriod(
    AssessmentContext inquiry, Obligation obligation, DutyPeriod period, List<LegalBasis> bases) {

  DutyAssessment answer() {
    EvidenceRequirement proof = obligation.evidenceRequired();
    if (proof.part().isPresent()) {
      return new DocumentVerdict(this).of(proof.part().get());
    }
    if (proof.isFollowUp()) {
      return new FollowUpVerdict(this).verdict();
    }
    if (proof.plan().isPresent()) {
      return new PlanVerdict(this).of(proof.plan().get());
    }
    return proof == EvidenceRequirement.IMPACT_ASSESSMENT
        ? new ImpactVerdict(this).verdict()
        : new RecordVerdict(this).verdict();
  }

  AuthorityInTime judged() {
    return inquiry.judged();
  }

  Dossier dossier() {
    return inquiry.dossier();
  }

  DutyAssessment.Builder begin() {
    return DutyAssessment.builder().obligation(obligation).period(period);
  }

  boolean isOver() {
    return judged().on().isAfter(period.to());
  }

  /**
   * What it means that the period is over and nothing is shown: open if the authority ended in the
   * middle of it or the duty began near its end, missing in a dossier that claims to be complete,
   * else unknown.
   */
  Reason whyNothing() {
    if (period.cutShort()) {
      return Reason.of(
          ReasonCode.LAW_OPEN_CUT_SHORT, "date", PartialDate.of(period.to()), "period", period);
    }
    if (beganNearTheEnd()) {
      return Reason.of(
          ReasonCode.LAW_OPEN_BEGAN_LATE,
          "date",
          PartialDate.of(firstDayOfBases()),
          "period",
          period);
    }
    if (isComplete()) {
      return Reason.of(ReasonCode.NOTHING_IN_COMPLETE_DOSSIER);
    }
    return dossier().completePeriods().isEmpty()
        ? Reason.of(ReasonCode.DOSSIER_INCOMPLETE)
        : Reason.of(ReasonCode.DOSSIER_INCOMPLETE_THEN, "period", period);
  }

  /**
   * Whether the dossier claims to contain everything that could show the duty to be met: of the
   * kind of document that shows it, or of all kinds. Delivery and publication follow the documents
   * of the term.
   */
  boolean isComplete() {
    EvidenceRequirement proof = obligation.evidenceRequired();
    if (proof.isFollowUp()) {
      return inquiry.isComplete(period, Optional.of(DocumentPart.Kind.TERM_REPORT))
          && inquiry.isComplete(period, Optional.of(DocumentPart.Kind.PLAN));
    }
    boolean ofItself = inquiry.isComplete(period, proof.part());
    return proof.plan().isEmpty()
        ? ofItself
        : ofItself
            || DocumentPart.Kind.known().stream()
                .filter(kind -> kind.plan().equals(proof.plan()))
                .anyMatch(kind -> inquiry.isComplete(period, Optional.of(kind)));
  }

  /** Whether the law does not say what a period with nothing shown means. */
  boolean isLawOpen() {
    return period.cutShort() || beganNearTheEnd();
  }

  /** Whether a duty of the whole term first held in its last year. */
  private boolean beganNearTheEnd() {
    return obligation.frequency() == Frequency.ONCE_A_TERM
        && firstDayOfBases().isAfter(period.to().minusYears(1));
  }

  /** The verdict that goes with {@link #whyNothing()}. */
  DutyStatus statusOfNothing() {
    return isComplete() && !isLawOpen() ? DutyStatus.MISSING : DutyStatus.UNDETERMINED;
  }

  /** The duty of the same kind of authority that something else proves. */
  Optional<Obligation> sibling(EvidenceRequirement proof) {
    return inquiry.catalog().find(obligation.authority(), proof);
  }

  /** The same question about another duty of the period. */
  DutyInPeriod about(Obligation other) {
    return new DutyInPeriod(inquiry, other, period, judged().bases(other, period));
  }

  DocumentReview review(DocumentPart.Kind kind) {
    return inquiry.review(kind, period, bases);
  }

  /** The last day of the period that is judged(). */
  LocalDate lastDay() {
    return judged().until().isAfter(period.to()) ? period.to() : judged().until();
  }

  /** The bases of the day asked about, at most of the end of the period; else all of it. */
  List<LegalBasis> basesOfDayAsked() {
    LocalDate day = lastDay();
    List<LegalBasis> held = bases.stream().filter(basis -> basis.validity().contains(day)).toList();
    return held.isEmpty() ? bases : held;
  }

  /** The day by which the law asks for it first, if it gives one and the day lies in the period. */
  Optional<LocalDate> due() {
    return obligation.bases().stream()
        .filter(basis -> bases.contains(basis.basis()))
        .flatMap(basis -> basis.due().stream())
        .filter(day -> period.days().contains(day))
        .min(LocalDate::compareTo);
  }

  List<LegalBasis> basesOn(PartialDate date) {
    return bases.stream().filter(basis -> basis.validity().contains(date)).toList();
  }

  /** Whether a basis held on some of the days that a vague date stands for. */
  boolean mayBeUnderLaw(PartialDate date) {
    return bases.stream().anyMatch(basis -> basis.validity().overlaps(date));
  }

  /** That no basis holds yet on the last day judged, if so. */
  Optional<Reason> basisAhead() {
    LocalDate first = firstDayOfBases();
    return judged().until().isBefore(first)
        ? Optional.of(
            Reason.of(ReasonCode.BASIS_AHEAD, "date", PartialDate.of(first), "period", period))
        : Optional.empty();
  }

  /** The day from which the first of the bases has held. */
  LocalDate firstDayOfBases() {
    return bases.stream()
        .flatMap(basis -> basis.validity().from().stream())
        .min(LocalDate::compareTo)
        .orElse(period.from());
  }

  /**
   * The status that the content leaves: met, or partly met if a point is known to lack at the end.
   */
  DutyAssessment.Builder withContent(DutyAssessment.Builder answer, ContentReview content) {
    answer.addAllContent(content.verdicts);
    if (content.lacking.isEmpty()) {
      return answer.status(DutyStatus.MET);
    }
    boolean known = isOver() && isComplete();
    if (known) {
      content.lacking.forEach(
          point -> answer.addReasons(ContentReview.reason(ReasonCode.CONTENT_LACKING, point)));
    } else if (!judged().hasEnded()) {
      answer.nextStep(ContentReview.reason(ReasonCode.ADD_CONTENT, content.lacking.get(0)));
      if (!isOver()) {
        answer.nextStepBy(period.to());
      }
    }
    return answer.status(known ? DutyStatus.PARTLY_MET : DutyStatus.MET);
  }
}
