package io.github.kuntamalli.obligation;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.Outcome;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.welfare.IntegratedPlan;
import io.github.kuntamalli.welfare.OtherEvidence;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The verdict on a plan that another act asks for and that is part of a document. Each council
 * approves for its own municipality; where the act gives a number of years, the plan has to be no
 * older than that on the last day judged.
 */
final class PlanVerdict {

  private static final int YEARS = 4;

  private final PeriodQuestion question;
  private final Authority authority;
  private final boolean everyFourYears;
  private final DutyAssessment.Builder answer;
  private final List<ContentReview.Holder> holders = new ArrayList<>();
  private final Set<LegalBasis> applied = new LinkedHashSet<>();
  private Optional<PartialDate> latest = Optional.empty();

  PlanVerdict(PeriodQuestion question) {
    this.question = question;
    this.authority = question.dossier().authority();
    this.everyFourYears = question.obligation().rhythm() == Rhythm.EVERY_FOUR_YEARS;
    this.answer = question.begin();
  }

  DutyAssessment of(IntegratedPlan.Kind kind) {
    for (WelfareDocument document : question.dossier().documents()) {
      if (document.isIssuedBy(authority)) {
        document.integratedPlans().stream()
            .filter(plan -> plan.kind() == kind)
            .forEach(plan -> place(document, plan));
      }
    }
    if (holders.isEmpty()) {
      latest.ifPresent(
          date ->
              answer.addReasons(
                  Reason.of(
                      ReasonCode.REVIEW_OVERDUE,
                      "date",
                      date,
                      "due",
                      PartialDate.of(date.latest().plusYears(YEARS)))));
      return new NothingShown(question, answer).verdict(everyFourYears);
    }
    ContentReview content =
        ContentReview.of(question, latest.map(PartialDate::latest).orElseThrow(), holders);
    question.withContent(answer, content).addAllBases(applied);
    content.reservations.forEach(answer::addReasons);
    if (everyFourYears) {
      LocalDate due = latest.orElseThrow().earliest().plusYears(YEARS);
      answer
          .nextStep(Reason.of(ReasonCode.REVIEW_PLAN, "date", PartialDate.of(due)))
          .nextStepBy(due);
    }
    return answer.build();
  }

  private void place(WelfareDocument document, IntegratedPlan plan) {
    if (!plan.isPart()) {
      if (plan.relation().isPresent()) {
        refuse(document, Reason.of(ReasonCode.PLAN_NOT_A_PART));
      }
      return;
    }
    Optional<Handling> approval = approval(document, plan);
    Optional<PartialDate> stated = approval.flatMap(handling -> handling.date().find());
    if (stated.isEmpty()) {
      refuse(document, Reason.of(ReasonCode.NO_COUNCIL_HANDLING));
      return;
    }
    PartialDate date = stated.get();
    if (date.latest().isAfter(question.lastDay())) {
      if (question.period().days().overlaps(date)) {
        refuse(document, Reason.of(ReasonCode.AFTER_DAY_ASKED, "date", date));
      }
      return;
    }
    if (latest.isEmpty() || date.latest().isAfter(latest.get().latest())) {
      latest = Optional.of(date);
    }
    boolean fresh =
        everyFourYears
            ? !date.earliest().plusYears(YEARS).isBefore(question.lastDay())
            : question.period().days().contains(date) && !question.basesOn(date).isEmpty();
    if (fresh) {
      count(document, plan, approval.orElseThrow(), date);
    }
  }

  private void count(
      WelfareDocument document, IntegratedPlan plan, Handling approval, PartialDate date) {
    holders.add(ContentReview.of(plan));
    List<LegalBasis> held = question.basesOn(date);
    applied.addAll(held.isEmpty() ? question.basesOfDayAsked() : held);
    List<Reason> reservations =
        approval.outcome() == Outcome.APPROVED
            ? List.of()
            : List.of(Reason.of(ReasonCode.PLAN_NEEDS_APPROVAL));
    answer.addEvidence(
        new Evidence(
            document.id(),
            OtherEvidence.INTEGRATED_PLAN,
            Optional.of(date),
            approval.section(),
            reservations));
  }

  /** The own council's last handling of the plan, or of the document that holds it. */
  private Optional<Handling> approval(WelfareDocument document, IntegratedPlan plan) {
    if (plan.handlings().isEmpty()) {
      return document.decidingHandlingOf(authority);
    }
    return plan.handlings().stream()
        .filter(Handling::isByCouncil)
        .filter(handling -> document.authorityOf(handling).equals(Optional.of(authority)))
        .reduce((first, second) -> second);
  }

  private void refuse(WelfareDocument document, Reason why) {
    answer.addRefused(new RefusedEvidence(document.id(), OtherEvidence.INTEGRATED_PLAN, why));
  }
}
