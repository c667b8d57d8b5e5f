package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.ContentVerdict;
import io.github.kuntamalli.assessment.DecisiveFact;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.assessment.Evidence;
import io.github.kuntamalli.assessment.RefusedEvidence;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.internal.AgreedDate;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.obligation.ContentRequirement;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.welfare.ImpactAssessment;
import io.github.kuntamalli.welfare.ImpactEffect;
import io.github.kuntamalli.welfare.OtherEvidence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The verdict on taking the effects of decisions into account. The duty is one at every decision:
 * each assessment of the period is examined by itself, and all of them have to contain the points.
 */
final class ImpactVerdict {

  private final DutyInPeriod question;
  private final DutyAssessment.Builder answer;
  private final Set<LegalBasis> applied = new LinkedHashSet<>();
  private final List<ContentReview> reviews = new ArrayList<>();
  private final List<ImpactAssessment> unclear = new ArrayList<>();
  private final List<ImpactAssessment> lacking = new ArrayList<>();
  private boolean counted;

  ImpactVerdict(DutyInPeriod question) {
    this.question = question;
    this.answer = question.begin();
  }

  DutyAssessment verdict() {
    answer.addReasons(Reason.of(ReasonCode.JUDGED_BY_DECISIONS));
    for (ImpactAssessment assessment : question.dossier().impactAssessments()) {
      if (assessment.authority().equals(question.dossier().authority())) {
        place(assessment);
      }
    }
    if (counted) {
      answer.addAllContent(
          reviews.isEmpty()
              ? ContentReview.of(question, question.lastDay(), List.of()).verdicts()
              : ContentReview.joined(question, reviews));
      if (!lacking.isEmpty()) {
        answer.addReasons(
            Reason.of(
                ReasonCode.DECISIONS_WITHOUT_EFFECTS,
                "decision",
                DocumentTitles.ofDecisions(lacking)));
      }
      return answer
          .addAllBases(applied)
          .status(lacking.isEmpty() ? DutyStatus.MET : DutyStatus.PARTLY_MET)
          .nextStep(nextStep())
          .build();
    }
    if (!unclear.isEmpty()) {
      return new UnclearVerdict(question, answer)
          .ofRecords(
              unclear,
              ImpactAssessment::id,
              DocumentTitles::of,
              unclear.get(0),
              DecisiveFact.Kind.DECISION_DAY);
    }
    return new UnprovenVerdict(question, answer).verdict();
  }

  /** What to do about the decisions whose assessments lack something. */
  private Optional<Reason> nextStep() {
    return lacking.isEmpty() || question.judged().hasEnded()
        ? Optional.empty()
        : Optional.of(
            Reason.of(
                ReasonCode.ASSESS_BEFORE_DECISION,
                "decision",
                DocumentTitles.ofDecisions(lacking)));
  }

  private void place(ImpactAssessment assessment) {
    Stated<PartialDate> stated =
        assessment.decidedOn().asOptional().isPresent()
            ? assessment.decidedOn()
            : assessment.assessedOn();
    DatePlacement placement = DatePlacement.of(stated, question.period(), question.judged().on());
    switch (placement.kind()) {
      case OUTSIDE -> {}
      case UNDATED -> unclear.add(assessment);
      case AFTER_ASKED -> refuse(assessment, placement.reason());
      case TOO_VAGUE, MAY_BE_AFTER -> unclear(assessment, placement.reason());
      case INSIDE -> placeInLaw(assessment, placement.date().orElseThrow());
    }
  }

  private void placeInLaw(ImpactAssessment assessment, PartialDate date) {
    if (!question.basesOn(date).isEmpty()) {
      judge(assessment, date);
    } else if (question.mayBeUnderLaw(date)) {
      unclear(assessment, Reason.of(ReasonCode.DATE_TOO_VAGUE_FOR_LAW, "date", date));
    } else {
      refuse(assessment, Reason.of(ReasonCode.NO_DUTY_THEN));
    }
  }

  private void judge(ImpactAssessment assessment, PartialDate date) {
    Optional<PartialDate> assessed = AgreedDate.of(assessment.assessedOn());
    if (assessed.isPresent()
        && DatePlacement.liesAhead(assessment.assessedOn(), question.judged().on())) {
      refuse(assessment, Reason.of(ReasonCode.AFTER_DAY_ASKED, "date", assessed.get()));
      return;
    }
    if (assessed.isPresent() && assessed.get().isAfter(date.latest())) {
      refuse(assessment, Reason.of(ReasonCode.ASSESSED_AFTER_DECISION, "date", assessed.get()));
      lacking.add(assessment);
      return;
    }
    List<Reason> reservations = new ArrayList<>();
    DateReservations.disputed(assessment.decidedOn()).ifPresent(reservations::add);
    if (assessment.assessedOn() instanceof Stated.LeftOut<PartialDate> left) {
      reservations.add(
          Reason.of(ReasonCode.NOT_ASSESSED_WITH_REASON, "why", Reason.clause(left.reason())));
    } else if (assessment.effects().isEmpty()) {
      refuse(assessment, Reason.of(ReasonCode.NO_EFFECTS_STATED));
      lacking.add(assessment);
      return;
    } else {
      ContentReview content =
          ContentReview.together(
              question, List.of(ContentReview.Piece.of(date, holder(assessment))));
      reviews.add(content);
      reservations.addAll(content.reservations());
      if (!content.lacking().isEmpty()) {
        lacking.add(assessment);
      }
    }
    counted = true;
    applied.addAll(question.basesOn(date));
    answer.addReasons(
        Reason.of(
            ReasonCode.SHOWN_BY_RECORD, "document", DocumentTitles.of(assessment), "date", date));
    answer.addEvidence(
        new Evidence(
            assessment.id(),
            OtherEvidence.IMPACT_ASSESSMENT,
            Optional.of(date),
            Optional.empty(),
            reservations));
  }

  /** An assessment that states effects and none of a kind lacks that kind. */
  private static ContentReview.Holder holder(ImpactAssessment assessment) {
    return point ->
        ContentReview.verdict(
            point,
            assessment.effects().stream().anyMatch(effect -> shows(effect, point))
                ? ContentVerdict.State.MET
                : ContentVerdict.State.MISSING);
  }

  private static boolean shows(ImpactEffect effect, ContentRequirement point) {
    return point.shownBy().map(shownBy -> shows(effect, shownBy)).orElse(false);
  }

  private static boolean shows(ImpactEffect effect, ContentRequirement.ShownBy shownBy) {
    return switch (shownBy) {
      case EFFECT_ON_WELFARE -> effect.on() == ImpactEffect.Target.WELFARE;
      case EFFECT_ON_HEALTH -> effect.on() == ImpactEffect.Target.HEALTH;
      case EFFECT_ON_GROUP -> effect.populationGroup().isPresent();
      case MEASURES,
          POPULATION_GROUPS,
          AREAS,
          TERM_REPORT,
          TERM_PLAN,
          INTEGRATED_PLAN,
          STRATEGY_GOALS,
          STRATEGY_MEASURES,
          STRATEGY_INDICATORS ->
          false;
    };
  }

  private void unclear(ImpactAssessment assessment, Reason why) {
    unclear.add(assessment);
    refuse(assessment, why);
  }

  private void refuse(ImpactAssessment assessment, Reason why) {
    answer.addRefused(new RefusedEvidence(assessment.id(), OtherEvidence.IMPACT_ASSESSMENT, why));
  }
}
