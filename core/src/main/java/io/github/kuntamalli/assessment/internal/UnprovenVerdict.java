package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Localizable;
import java.time.LocalDate;
import java.util.Optional;

/** The verdict on a duty other than the documents' for which nothing counts. */
final class UnprovenVerdict {

  private final DutyInPeriod question;
  private final DutyAssessment.Builder answer;

  UnprovenVerdict(DutyInPeriod question, DutyAssessment.Builder answer) {
    this.question = question;
    this.answer = answer;
  }

  DutyAssessment verdict() {
    boolean atAnyTime = question.isDueEveryDay();
    answer.addAllBases(question.basesOfDayAsked());
    Optional<LocalDate> due = question.due();
    LocalDate until = question.judged().until();
    LocalDate end = due.filter(day -> !until.isAfter(day)).orElse(question.period().to());
    boolean waits =
        !question.isOver() && (!atAnyTime || due.isPresent() && !until.isAfter(due.get()));
    boolean ahead = until.isBefore(question.firstDayOfBases());
    if (waits || (ahead && !question.isOver())) {
      question.basisAhead().ifPresent(answer::addReasons);
      answer
          .status(DutyStatus.RUNNING)
          .addReasons(Reason.of(ReasonCode.NOTHING_YET, "date", PartialDate.of(end)))
          .nextStepBy(end);
      return answer.nextStep(show()).build();
    }
    NothingShown nothing = NothingShown.of(question);
    answer.status(nothing.status()).uncertainty(nothing.uncertainty());
    if (question.isLawOpen()) {
      return answer
          .addReasons(nothing.why())
          .nextStep(Reason.of(ReasonCode.RECORD_OWN_VIEW))
          .build();
    }
    boolean complete = question.isComplete();
    if (atAnyTime) {
      answer.addReasons(
          Reason.of(
              complete ? ReasonCode.NOT_IN_FORCE_ON_DAY : ReasonCode.NOT_KNOWN_ON_DAY,
              "date",
              PartialDate.of(question.lastDayInLaw())));
    } else {
      answer.addReasons(nothing.why());
    }
    if (question.judged().hasEnded()) {
      return answer.build();
    }
    if (!complete) {
      answer.nextStep(Reason.of(ReasonCode.COMPLETE_DOSSIER));
    } else {
      boolean canBeMet = !question.isOver() && question.lastDayInLaw().equals(question.lastDay());
      answer.nextStep(canBeMet ? show() : Reason.of(ReasonCode.RECORD_AS_MISSED));
    }
    return answer.build();
  }

  private Reason show() {
    return question
        .obligation()
        .shownBy()
        .map(papers -> Reason.of(ReasonCode.SHOW_BY, "papers", (Localizable) papers))
        .orElseGet(() -> Reason.of(ReasonCode.COMPLETE_DOSSIER));
  }
}
