package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.DecisiveFact;
import io.github.kuntamalli.assessment.Evidence;
import io.github.kuntamalli.assessment.RefusedEvidence;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.obligation.EvidenceRequirement;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What shows that documents were delivered or published: what counts of it, what does not, and for
 * which documents a fact is unknown that would decide.
 */
abstract class FollowUp {

  final DutyInPeriod question;

  /** The last day assessed. */
  final LocalDate on;

  private final List<Evidence> evidence = new ArrayList<>();
  private final List<RefusedEvidence> refused = new ArrayList<>();
  private final List<WelfareDocument> unclear = new ArrayList<>();

  FollowUp(DutyInPeriod question) {
    this.question = question;
    this.on = question.judged().until();
  }

  /** What the duty asks for: delivery or publication. */
  static FollowUp of(DutyInPeriod question) {
    return question.obligation().evidenceRequired().method()
            == EvidenceRequirement.Method.PUBLICATION
        ? new Publications(question)
        : new Deliveries(question);
  }

  /**
   * Adds what shows that the duty was met for a document that the council handled.
   *
   * @param handled the document
   * @param reservations those that each piece of evidence gets
   * @return whether anything shows it
   */
  abstract boolean show(ReviewedDocuments.Handled handled, List<Reason> reservations);

  /** Whether something shows that the duty was met for a document, if that counts itself. */
  abstract boolean mayBeShown(WelfareDocument document);

  /** When the document was delivered or published, whoever did so and to whom. */
  abstract Stream<Stated<PartialDate>> dates(WelfareDocument document);

  /** The fact that decides if it is unknown whether something counts. */
  abstract DecisiveFact.Kind decisiveFact();

  /** Asks to deliver or publish documents now. */
  abstract Reason step(List<WelfareDocument> documents);

  List<Evidence> evidence() {
    return evidence;
  }

  List<RefusedEvidence> refused() {
    return refused;
  }

  /** The documents of which a fact is unknown that would decide. */
  List<WelfareDocument> unclear() {
    return unclear;
  }

  /** Whether a date is not after the reference date, as far as is known. */
  boolean isBy(Stated<PartialDate> date) {
    return !DatePlacement.liesAhead(date, question.judged().on());
  }

  /** Where a delivery or a publication is; it may be on any day up to the reference date. */
  DatePlacement placed(ReviewedDocuments.Handled handled, Stated<PartialDate> date) {
    return DatePlacement.of(
        date,
        ValidityPeriod.always(),
        question.period(),
        question.judged().on(),
        handled.document().recordedOn());
  }

  boolean count(
      ReviewedDocuments.Handled handled,
      Stated<PartialDate> date,
      DatePlacement placement,
      List<Reason> more) {
    if (placement.isVague()) {
      unclear(handled, placement.reason());
      return false;
    }
    List<Reason> reservations = new ArrayList<>();
    Optional<PartialDate> day = placement.date();
    if (day.isEmpty()) {
      reservations.add(placement.reason());
    } else if (day.get().isBefore(handled.firstHandled())) {
      reservations.add(Reason.of(ReasonCode.BEFORE_HANDLING, "date", day.get()));
    } else if (mayBeBefore(day.get(), handled)) {
      reservations.add(
          Reason.of(ReasonCode.ORDER_NOT_SHOWN, "date", day.get(), "handled", handled.date()));
    }
    DateReservations.disputed(date).ifPresent(reservations::add);
    reservations.addAll(more);
    evidence.add(
        new Evidence(
            handled.document().id(),
            handled.evidence().part(),
            day,
            Optional.empty(),
            reservations));
    return true;
  }

  /** Whether one of the two dates is too vague to see that the handling came first. */
  private static boolean mayBeBefore(PartialDate day, ReviewedDocuments.Handled handled) {
    LocalDate first = handled.firstHandled();
    boolean known =
        day.precision() == PartialDate.Precision.DAY
            && handled.date().precision() == PartialDate.Precision.DAY;
    LocalDate handledBy = handled.date().earliest().equals(first) ? handled.date().latest() : first;
    return !known && day.earliest().isBefore(handledBy);
  }

  void refuse(ReviewedDocuments.Handled handled, Reason why) {
    refused.add(new RefusedEvidence(handled.document().id(), handled.evidence().part(), why));
  }

  void unclear(ReviewedDocuments.Handled handled, Reason why) {
    unclear.add(handled.document());
    refuse(handled, why);
  }

  /** The documents and, if it is over, the period for which it is too late. */
  Map<String, Localizable> named(List<WelfareDocument> documents) {
    Map<String, Localizable> values = new LinkedHashMap<>();
    values.put("document", DocumentTitles.of(documents));
    if (question.isOver()) {
      values.put("period", question.period());
    }
    return values;
  }
}
