package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.obligation.ContentRequirement;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.EvidenceRequirement;
import io.github.kuntamalli.obligation.Frequency;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.ObligationBasis;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.obligation.internal.AuthorityInTime;
import io.github.kuntamalli.obligation.internal.DueDay;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.IntegratedPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a duty in a period that has begun and in which a basis is in force, before the
 * dossier is examined. It gives no verdict; {@link DutyVerdict} does.
 *
 * @param inquiry the dossier and the data for its assessment
 * @param obligation the duty
 * @param period the period
 * @param bases the bases in force on some day of it, at least one
 */
record DutyInPeriod(
    AssessmentContext inquiry, Obligation obligation, DutyPeriod period, List<LegalBasis> bases) {

  /** The question that an item of the agenda asks of a dossier. */
  static DutyInPeriod of(DutyAgenda.Item.Begun begun, AssessmentContext inquiry) {
    return new DutyInPeriod(inquiry, begun.obligation(), begun.period(), begun.bases());
  }

  AuthorityInTime judged() {
    return inquiry.judged();
  }

  Dossier dossier() {
    return inquiry.dossier();
  }

  /** A verdict that has its duty and its period so far. */
  DutyAssessment.Builder begin() {
    return DutyAssessment.builder().obligation(obligation).period(period);
  }

  boolean isOver() {
    return judged().on().isAfter(period.to());
  }

  /**
   * Whether the dossier claims to contain everything that could show the duty to be met: of the
   * kind of document that shows it, or of all kinds. Delivery and publication follow the documents
   * of the term.
   */
  boolean isComplete() {
    EvidenceRequirement proof = obligation.evidenceRequired();
    if (proof.method() == EvidenceRequirement.Method.DELIVERY
        || proof.method() == EvidenceRequirement.Method.PUBLICATION) {
      return inquiry.isComplete(period, Optional.of(DocumentPart.Kind.TERM_REPORT))
          && inquiry.isComplete(period, Optional.of(DocumentPart.Kind.PLAN));
    }
    Optional<LocalDate> first = firstDayOfEvidence();
    boolean ofItself = inquiry.isComplete(first, period.to(), proof.part());
    return proof.plan().isEmpty()
        ? ofItself
        : ofItself
            || DocumentPart.Kind.known().stream()
                .filter(kind -> kind.plan().equals(proof.plan()))
                .anyMatch(kind -> inquiry.isComplete(first, period.to(), Optional.of(kind)));
  }

  /**
   * The first day of what can show the duty to be met; empty if that can be of any age. Nothing is
   * older than the authority, as far as its first day is known.
   */
  private Optional<LocalDate> firstDayOfEvidence() {
    Optional<LocalDate> founded = judged().life().from();
    return switch (obligation.frequency()) {
      case STANDING -> founded;
      case EVERY_FOUR_YEARS -> {
        LocalDate first = fourYears().first();
        yield Optional.of(founded.filter(day -> day.isAfter(first)).orElse(first));
      }
      default -> Optional.of(period.from());
    };
  }

  /** Whether the law does not say what a period with nothing shown means. */
  boolean isLawOpen() {
    return endedBeforeDue() || beganNearTheEnd();
  }

  /** Whether the authority ended within a term at whose end the duty would have been due. */
  boolean endedBeforeDue() {
    return period.cutShort() && !isDueEveryDay();
  }

  /**
   * Whether the duty has to be met on every day on which it applies, so that it waits for the end
   * of no period: permanent duties and those of every four years.
   */
  boolean isDueEveryDay() {
    return obligation.frequency() == Frequency.STANDING
        || obligation.frequency() == Frequency.EVERY_FOUR_YEARS;
  }

  /** Whether a duty of the whole term first came into force in its last year. */
  boolean beganNearTheEnd() {
    return obligation.frequency() == Frequency.ONCE_A_TERM
        && firstDayOfBases().isAfter(period.to().minusYears(1));
  }

  /** The duty of the same kind of authority that something else proves. */
  Optional<Obligation> sibling(EvidenceRequirement proof) {
    return inquiry.catalog().find(obligation.authority(), proof);
  }

  /**
   * Whether the welfare plan has to contain points of a plan on a day, so that by law the plan is
   * part of it.
   */
  boolean isPartOfWelfarePlan(IntegratedPlan.Kind kind, PartialDate date) {
    return sibling(EvidenceRequirement.TERM_PLAN).stream()
        .flatMap(welfarePlan -> welfarePlan.contentRequirements().stream())
        .filter(point -> point.plan().equals(Optional.of(kind)))
        .filter(point -> point.concerns(dossier().authority()))
        .anyMatch(point -> point.validity().overlaps(date));
  }

  /** The same question about another duty of the period. */
  DutyInPeriod about(Obligation other) {
    return new DutyInPeriod(inquiry, other, period, judged().bases(other, period));
  }

  ReviewedDocuments review(DocumentPart.Kind kind) {
    return inquiry.review(kind, period, bases);
  }

  /** The last day of the period that is assessed. */
  LocalDate lastDay() {
    return judged().until().isAfter(period.to()) ? period.to() : judged().until();
  }

  /** The last day of the period that is assessed on which a basis was in force. */
  LocalDate lastDayInLaw() {
    LocalDate day = lastDay();
    return lastDayOfBases().filter(last -> last.isBefore(day)).orElse(day);
  }

  /** The last day of the bases; empty if one of them has no end. */
  Optional<LocalDate> lastDayOfBases() {
    LocalDate last = LocalDate.MIN;
    for (LegalBasis basis : bases) {
      Optional<LocalDate> to = basis.validity().to();
      if (to.isEmpty()) {
        return to;
      }
      last = to.get().isAfter(last) ? to.get() : last;
    }
    return Optional.of(last);
  }

  /** The time within which something that is due every four years has to have been done. */
  FourYears fourYears() {
    return new FourYears(lastDayInLaw());
  }

  /** The bases of the reference date, at most of the end of the period; else all of it. */
  List<LegalBasis> basesOfDayAsked() {
    LocalDate day = lastDay();
    List<LegalBasis> valid = new ArrayList<>(bases.size());
    for (LegalBasis basis : bases) {
      if (basis.validity().contains(day)) {
        valid.add(basis);
      }
    }
    return valid.isEmpty() ? bases : valid;
  }

  /** The day by which the law requires it first, if it gives one and the day is in the period. */
  Optional<LocalDate> due() {
    return DueDay.first(obligation, period, bases);
  }

  List<LegalBasis> basesOn(PartialDate date) {
    return BasesInForce.on(date, bases);
  }

  /** The points of content that the law lists on a day. */
  List<ContentRequirement> pointsOn(LocalDate day) {
    return obligation.contentRequirements().stream()
        .filter(point -> point.validity().contains(day))
        .toList();
  }

  /** The bases of the duty, whatever the period. */
  List<LegalBasis> basesOfAnyPeriod() {
    return obligation.bases().stream().map(ObligationBasis::basis).toList();
  }

  /** Whether a basis was in force on some of the days that a vague date can mean. */
  boolean mayBeUnderLaw(PartialDate date) {
    return BasesInForce.onSomeDayOf(date, bases);
  }

  /** That no basis is in force yet on the last day assessed, if so. */
  Optional<Reason> basisAhead() {
    LocalDate first = firstDayOfBases();
    return judged().until().isBefore(first)
        ? Optional.of(
            Reason.of(ReasonCode.BASIS_AHEAD, "date", PartialDate.of(first), "period", period))
        : Optional.empty();
  }

  /** The day from which the first of the bases has been in force. */
  LocalDate firstDayOfBases() {
    return BasesInForce.firstDay(bases).orElse(period.from());
  }
}
