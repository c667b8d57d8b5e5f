package io.github.kuntamalli.obligation;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.text.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The verdict on a duty that records of the work prove. A standing duty asks for what holds on the
 * last day judged, however old it is; any other for what was done in the period.
 */
final class RecordVerdict {

  /** A record that counts. */
  private record Shown(WorkRecord work, PartialDate date, List<Reason> reservations) {}

  private final PeriodQuestion question;
  private final DutyPeriod period;
  private final boolean standing;
  private final LocalDate lastDay;
  private final CounterpartCheck counterpart;
  private final DutyAssessment.Builder answer;
  private final List<Shown> shown = new ArrayList<>();

  /** The records of which an unknown fact would decide. */
  private final List<WorkRecord> unclear = new ArrayList<>();

  RecordVerdict(PeriodQuestion question) {
    this.question = question;
    this.period = question.period();
    this.standing = question.obligation().rhythm() == Rhythm.STANDING;
    this.lastDay = question.lastDay();
    this.counterpart = new CounterpartCheck(question);
    this.answer = question.begin();
  }

  DutyAssessment verdict() {
    if (question.obligation().rhythm() == Rhythm.CONTINUOUS) {
      answer.addReasons(Reason.of(ReasonCode.JUDGED_BY_TERM));
    }
    for (WorkRecord work : question.dossier().records()) {
      if (isMeantFor(work)) {
        place(work);
      }
    }
    if (!shown.isEmpty()) {
      return met();
    }
    if (!unclear.isEmpty()) {
      unclear.forEach(
          work ->
              answer.addReasons(
                  Reason.of(ReasonCode.FACT_UNKNOWN, "document", Wording.same(work.id()))));
      return answer
          .status(DutyStatus.UNDETERMINED)
          .addAllBases(question.basesOfDayAsked())
          .nextStep(
              Reason.of(ReasonCode.DATE_THE_RECORD, "document", Wording.same(unclear.get(0).id())))
          .build();
    }
    return new NothingShown(question, answer).verdict(standing);
  }

  private boolean isMeantFor(WorkRecord work) {
    return work.duties().isEmpty()
        ? question.obligation().proof().work().equals(Optional.of(work.kind()))
        : work.duties().contains(question.obligation().code());
  }

  private void place(WorkRecord work) {
    Optional<PartialDate> stated = work.date().find();
    if (stated.isEmpty()) {
      unclear(work, Reason.of(ReasonCode.RECORD_NOT_DATED));
      return;
    }
    PartialDate date = stated.get();
    LocalDate on = question.judged().until();
    boolean endedBefore = work.until().map(end -> end.isBefore(period.from())).orElse(false);
    boolean spans = standing || question.obligation().rhythm() == Rhythm.CONTINUOUS;
    if (date.isAfter(period.to())
        || endedBefore
        || (!spans && !period.days().overlaps(date))
        || (!standing && work.until().isEmpty() && !period.days().overlaps(date))) {
      return;
    }
    if (date.isAfter(on)) {
      refuse(work, Reason.of(ReasonCode.AFTER_DAY_ASKED, "date", date));
    } else if (date.latest().isAfter(lastDay) || (!spans && !period.days().contains(date))) {
      unclear(
          work,
          date.latest().isAfter(on)
              ? Reason.of(ReasonCode.MAY_BE_AFTER_DAY_ASKED, "date", date)
              : Reason.of(ReasonCode.DATE_TOO_VAGUE, "date", date, "period", period));
    } else if (standing && work.until().map(end -> end.isBefore(lastDay)).orElse(false)) {
      refuse(
          work,
          Reason.of(ReasonCode.RECORD_ENDED, "date", PartialDate.of(work.until().orElseThrow())));
    } else {
      placeInLaw(work, date);
    }
  }

  private void placeInLaw(WorkRecord work, PartialDate date) {
    LocalDate first = question.firstDayOfBases();
    List<Reason> reservations = new ArrayList<>();
    if (date.isBefore(first)) {
      boolean goesOn = standing || work.until().map(end -> !end.isBefore(first)).orElse(false);
      if (!goesOn) {
        refuse(work, Reason.of(ReasonCode.DONE_BEFORE_BASIS, "date", date));
        return;
      }
      reservations.add(Reason.of(ReasonCode.BEGUN_BEFORE_BASIS, "date", date));
    }
    if (standing
        && question.obligation().proof() == Proof.STRATEGY_GOALS
        && date.isBefore(period.from())) {
      reservations.add(Reason.of(ReasonCode.STRATEGY_NOT_REVIEWED, "period", period));
    }
    question
        .judged()
        .foundedAnewWithin(period)
        .filter(date::isBefore)
        .ifPresent(
            founded ->
                reservations.add(
                    Reason.of(
                        ReasonCode.BY_DISSOLVED_MUNICIPALITY, "date", PartialDate.of(founded))));
    if (!work.date().alternatives().isEmpty()) {
      reservations.add(Reason.of(ReasonCode.DATE_DISPUTED, "date", date));
    }
    CounterpartCheck.Result result = counterpart.check(work, date);
    if (result.refusal().isPresent()) {
      refuse(work, result.refusal().get());
    } else {
      result.reservation().ifPresent(reservations::add);
      shown.add(new Shown(work, date, reservations));
    }
  }

  private DutyAssessment met() {
    ContentReview content =
        ContentReview.of(
            question,
            standing ? lastDay : latestDay(),
            shown.stream().map(one -> ContentReview.of(one.work().contents())).toList());
    Set<LegalBasis> applied = new LinkedHashSet<>();
    for (Shown one : shown) {
      List<Reason> reservations = new ArrayList<>(one.reservations());
      reservations.addAll(content.reservations);
      answer.addEvidence(
          new Evidence(
              one.work().id(),
              one.work().kind(),
              Optional.of(one.date()),
              one.work().reference(),
              reservations));
      applied.addAll(standing ? question.basesOfDayAsked() : question.basesOn(one.date()));
    }
    answer.addAllBases(applied.isEmpty() ? question.basesOfDayAsked() : applied);
    question.withContent(answer, content);
    boolean whole = content.lacking.isEmpty();
    Optional<LocalDate> due = question.due();
    if (whole && due.isPresent() && firstDay().isAfter(due.get())) {
      answer
          .status(DutyStatus.MET_LATE)
          .addReasons(
              Reason.of(
                  ReasonCode.DONE_AFTER_DUE,
                  "date",
                  PartialDate.of(firstDay()),
                  "due",
                  PartialDate.of(due.get())));
    }
    return answer.build();
  }

  private LocalDate latestDay() {
    return shown.stream()
        .map(one -> one.date().latest())
        .max(LocalDate::compareTo)
        .filter(day -> !day.isBefore(period.from()))
        .orElse(lastDay);
  }

  private LocalDate firstDay() {
    return shown.stream().map(one -> one.date().earliest()).min(LocalDate::compareTo).orElseThrow();
  }

  private void refuse(WorkRecord work, Reason why) {
    answer.addRefused(new RefusedEvidence(work.id(), work.kind(), why));
  }

  private void unclear(WorkRecord work, Reason why) {
    unclear.add(work);
    refuse(work, why);
  }
}
