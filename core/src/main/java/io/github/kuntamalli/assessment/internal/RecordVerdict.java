package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.ActivityRecord;
import io.github.kuntamalli.assessment.DecisiveFact;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.assessment.Evidence;
import io.github.kuntamalli.assessment.RefusedEvidence;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.internal.AgreedDate;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.EvidenceRequirement;
import io.github.kuntamalli.obligation.Frequency;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The verdict on a duty that records of the work prove. A permanent duty requires what is in force
 * on the last day assessed, however old it is; one of every four years what was done in the four
 * years before it, whatever the terms; any other what was done in the period.
 */
final class RecordVerdict {

  /** A record that counts. */
  private record Shown(ActivityRecord work, PartialDate date, List<Reason> reservations) {}

  private final DutyInPeriod question;
  private final DutyPeriod period;
  private final boolean standing;
  private final boolean everyFourYears;
  private final LocalDate lastDay;
  private final CounterpartCheck counterpart;
  private final Punctuality punctuality;
  private final DutyAssessment.Builder answer;
  private final List<Shown> shown = new ArrayList<>();

  /** Of what is due every four years the last that is older than that. */
  private Optional<Shown> overdue = Optional.empty();

  /** The records of which an unknown fact would decide, and that have to do with the period. */
  private final List<ActivityRecord> unclear = new ArrayList<>();

  /** The records without a date; why they do not count is said once for the whole dossier. */
  private final List<ActivityRecord> undated = new ArrayList<>();

  RecordVerdict(DutyInPeriod question) {
    this.question = question;
    this.period = question.period();
    this.standing = question.obligation().frequency() == Frequency.STANDING;
    this.everyFourYears = question.obligation().frequency() == Frequency.EVERY_FOUR_YEARS;
    this.lastDay = question.lastDay();
    this.counterpart = new CounterpartCheck(question);
    this.punctuality = new Punctuality(question.due());
    this.answer = question.begin();
  }

  DutyAssessment verdict() {
    if (question.obligation().frequency() == Frequency.CONTINUOUS) {
      answer.addReasons(Reason.of(ReasonCode.JUDGED_BY_TERM));
    }
    for (ActivityRecord work : question.dossier().records()) {
      if (isMeantFor(work, question.obligation())) {
        place(work);
      }
    }
    if (!shown.isEmpty()) {
      return met();
    }
    if (!unclear.isEmpty()) {
      return unclear(unclear);
    }
    if (!undated.isEmpty()) {
      return unclear(List.of(DossierOrder.recordForNextStep(undated.stream()).orElseThrow()));
    }
    overdue.ifPresent(
        last -> refuse(last.work(), FourYears.overdue(ReasonCode.REVIEW_WAS_DUE, last.date())));
    return new UnprovenVerdict(question, answer).verdict();
  }

  /** Whether a record says that it shows a duty, or else is of the kind that shows it. */
  static boolean isMeantFor(ActivityRecord work, Obligation obligation) {
    return work.duties().isEmpty()
        ? obligation.evidenceRequired().work().equals(Optional.of(work.kind()))
        : work.duties().contains(obligation.code());
  }

  private DutyAssessment unclear(List<ActivityRecord> records) {
    return new UnclearVerdict(question, answer)
        .ofRecords(
            records,
            ActivityRecord::id,
            DocumentTitles::of,
            DossierOrder.recordForNextStep(records.stream()).orElseThrow(),
            DecisiveFact.Kind.ACTIVITY_DAY);
  }

  private void place(ActivityRecord work) {
    LocalDate first = everyFourYears ? question.fourYears().first() : period.from();
    // what is due every four years is as old as its first day, however long it is to go on
    if (!everyFourYears && work.until().map(end -> end.isBefore(first)).orElse(false)) {
      return;
    }
    DatePlacement placement =
        DatePlacement.of(
            work.date(),
            new ValidityPeriod(
                countsFromBefore(work) ? Optional.empty() : Optional.of(first),
                Optional.of(period.to())),
            period,
            question.judged().on(),
            Optional.empty());
    switch (placement.kind()) {
      case OUTSIDE ->
          placement
              .date()
              .filter(date -> everyFourYears && date.isBefore(first))
              .filter(date -> BasesInForce.onSomeDayOf(date, question.basesOfAnyPeriod()))
              .filter(date -> isLaterThanKnown(date))
              .filter(date -> counterpart.check(work, date).refusal().isEmpty())
              .ifPresent(date -> overdue = Optional.of(new Shown(work, date, List.of())));
      case UNDATED -> undated.add(work);
      case AFTER_ASKED -> refuse(work, placement.reason());
      case TOO_VAGUE, MAY_BE_AFTER ->
          unclear(
              work,
              AgreedDate.of(work.date())
                  .filter(date -> everyFourYears && date.earliest().isBefore(first))
                  .filter(date -> placement.reason().code().equals(ReasonCode.DATE_TOO_VAGUE))
                  .map(date -> Reason.of(ReasonCode.DATE_TOO_VAGUE_FOR_REVIEW, "date", date))
                  .orElseGet(placement::reason));
      case INSIDE -> {
        PartialDate date = placement.date().orElseThrow();
        Optional<LocalDate> ended = work.until().filter(end -> end.isBefore(lastDay));
        if (standing && ended.isPresent()) {
          refuse(work, Reason.of(ReasonCode.RECORD_ENDED, "date", PartialDate.of(ended.get())));
          if (counterpart.check(work, date).refusal().isEmpty()) {
            punctuality.addEnded(date, ended.get());
          }
        } else {
          placeInLaw(work, date);
        }
      }
    }
  }

  /**
   * Whether what began before the period counts in it: what remains in force, or what continues
   * into it.
   */
  private boolean countsFromBefore(ActivityRecord work) {
    return standing
        || (question.obligation().frequency() == Frequency.CONTINUOUS && work.until().isPresent());
  }

  private void placeInLaw(ActivityRecord work, PartialDate date) {
    LocalDate first = question.firstDayOfBases();
    List<Reason> reservations = new ArrayList<>();
    Optional<LocalDate> lastInLaw = question.lastDayOfBases();
    if (lastInLaw.isPresent() && date.latest().isAfter(lastInLaw.get())) {
      if (date.earliest().isAfter(lastInLaw.get())) {
        refuse(work, Reason.of(ReasonCode.NO_DUTY_THEN));
      } else {
        unclear(work, Reason.of(ReasonCode.DATE_TOO_VAGUE_FOR_LAW, "date", date));
      }
      return;
    }
    if (date.earliest().isBefore(first) && !isUnderLawBeforePeriod(date)) {
      boolean goesOn = standing || work.until().map(end -> !end.isBefore(first)).orElse(false);
      if (!goesOn && date.isBefore(first)) {
        refuse(work, Reason.of(ReasonCode.DONE_BEFORE_BASIS, "date", date));
        return;
      }
      if (!goesOn) {
        unclear(work, Reason.of(ReasonCode.DATE_TOO_VAGUE_FOR_LAW, "date", date));
        return;
      }
      if (date.isBefore(first)) {
        reservations.add(Reason.of(ReasonCode.BEGUN_BEFORE_BASIS, "date", date));
      }
    }
    if (standing
        && question.obligation().evidenceRequired() == EvidenceRequirement.STRATEGY_GOALS
        && date.isBefore(period.from())) {
      reservations.add(Reason.of(ReasonCode.STRATEGY_NOT_REVIEWED, "period", period));
    }
    DateReservations.foundedAnew(question.judged(), period, date).ifPresent(reservations::add);
    DateReservations.disputed(work.date()).ifPresent(reservations::add);
    CounterpartCheck.Result result = counterpart.check(work, date);
    if (result.refusal().isPresent()) {
      refuse(work, result.refusal().get());
    } else {
      result.reservation().ifPresent(reservations::add);
      shown.add(new Shown(work, date, reservations));
      punctuality.add(date);
    }
  }

  private boolean isLaterThanKnown(PartialDate date) {
    return overdue.map(known -> date.latest().isAfter(known.date().latest())).orElse(true);
  }

  /** Whether work of the four years before was done under the law of an earlier period. */
  private boolean isUnderLawBeforePeriod(PartialDate date) {
    return everyFourYears && !BasesInForce.on(date, question.basesOfAnyPeriod()).isEmpty();
  }

  private DutyAssessment met() {
    List<ContentReview.Piece> pieces = shown.stream().map(this::piece).toList();
    ContentReview content =
        standing
            ? ContentReview.of(question, lastDay, pieces)
            : ContentReview.together(question, pieces);
    Set<LegalBasis> applied = new LinkedHashSet<>();
    for (Shown one : shown) {
      List<Reason> reservations = new ArrayList<>(one.reservations());
      punctuality.open(one.date()).ifPresent(reservations::add);
      reservations.addAll(content.reservations());
      answer.addEvidence(
          new Evidence(
              one.work().id(),
              one.work().kind(),
              Optional.of(one.date()),
              one.work().reference(),
              reservations));
      applied.addAll(basesOf(one));
      answer.addReasons(
          Reason.of(
              ReasonCode.SHOWN_BY_RECORD,
              "document",
              DocumentTitles.of(one.work()),
              "date",
              one.date()));
    }
    answer.addAllBases(applied.isEmpty() ? question.basesOfDayAsked() : applied);
    punctuality.openOfEnded().ifPresent(answer::addReasons);
    DutyStatus status = content.conclude(question, answer);
    Optional<Reason> late = punctuality.late();
    if (late.isPresent()) {
      answer.status(status == DutyStatus.MET ? DutyStatus.MET_LATE : status).addReasons(late.get());
    }
    return answer.build();
  }

  /**
   * What goes on from before the period has to meet the law of its last day in it; what may have
   * begun in the period, that of each day from the first.
   */
  private ContentReview.Piece piece(Shown one) {
    ContentReview.Holder holder = ContentReview.of(one.work().contents());
    if (!goesOn(one)) {
      return ContentReview.Piece.of(one.date(), holder);
    }
    LocalDate end = endInLaw(one);
    LocalDate from = period.from();
    boolean begunBefore = one.date().isBefore(from);
    return new ContentReview.Piece(begunBefore ? end : from, end, holder, point -> false);
  }

  private List<LegalBasis> basesOf(Shown one) {
    if (standing) {
      return question.basesOfDayAsked();
    }
    List<LegalBasis> bases = new ArrayList<>();
    if (!goesOn(one) || !one.date().isBefore(period.from())) {
      bases.addAll(question.basesOn(one.date()));
    }
    if (goesOn(one)) {
      bases.addAll(question.basesOn(PartialDate.of(endInLaw(one))));
    }
    return bases;
  }

  /** Whether work began, or may have begun, before the period and goes on in it. */
  private boolean goesOn(Shown one) {
    return !everyFourYears && one.date().earliest().isBefore(period.from());
  }

  /** When work ended, at most the last day assessed on which the duty applied. */
  private LocalDate endInLaw(Shown one) {
    LocalDate last = question.lastDayInLaw();
    return one.work().until().filter(end -> end.isBefore(last)).orElse(last);
  }

  private void refuse(ActivityRecord work, Reason why) {
    answer.addRefused(new RefusedEvidence(work.id(), work.kind(), why));
  }

  private void unclear(ActivityRecord work, Reason why) {
    unclear.add(work);
    refuse(work, why);
  }
}
