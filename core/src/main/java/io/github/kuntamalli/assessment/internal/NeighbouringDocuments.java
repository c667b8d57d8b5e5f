package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.RefusedEvidence;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.Frequency;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Documents that the council handled in a period and that resemble what a duty requires without
 * meeting it: a document of the term in a year without a yearly report, a plan without a report, a
 * report without a plan. They are named, to show that they were not overlooked.
 */
final class NeighbouringDocuments {

  /** The reasons given here; none of them places a document in a period. */
  static final List<ReasonCode> REASONS =
      List.of(
          ReasonCode.TERM_DOCUMENT_IN_YEAR,
          ReasonCode.PLAN_WITHOUT_REPORT,
          ReasonCode.REPORT_WITHOUT_PLAN);

  private NeighbouringDocuments() {}

  /** The documents without a part of this kind that the council handled in the period. */
  static List<RefusedEvidence> of(DutyInPeriod question, DocumentPart.Kind kind) {
    List<RefusedEvidence> named = new ArrayList<>();
    for (OwnDocument prepared : question.inquiry().documents()) {
      WelfareDocument document = prepared.document();
      if (prepared.reaches(question.period()) && document.findPart(kind).isEmpty()) {
        neighbour(document, kind)
            .ifPresent(
                part ->
                    handledWithin(prepared, question)
                        .ifPresent(
                            date ->
                                named.add(
                                    new RefusedEvidence(
                                        document.id(),
                                        part,
                                        Reason.of(code(kind, part), "date", date)))));
      }
    }
    return named;
  }

  /** The part by which a document is close to a kind that it does not contain. */
  private static Optional<DocumentPart.Kind> neighbour(
      WelfareDocument document, DocumentPart.Kind kind) {
    if (kind.equals(DocumentPart.Kind.TERM_REPORT)) {
      return document.findPart(DocumentPart.Kind.PLAN).map(DocumentPart::kind);
    }
    Optional<DocumentPart.Kind> report =
        document.findPart(DocumentPart.Kind.TERM_REPORT).map(DocumentPart::kind);
    return kind.equals(DocumentPart.Kind.PLAN)
        ? report
        : report.or(() -> document.findPart(DocumentPart.Kind.PLAN).map(DocumentPart::kind));
  }

  private static ReasonCode code(DocumentPart.Kind kind, DocumentPart.Kind part) {
    if (kind.equals(DocumentPart.Kind.ANNUAL_REPORT)) {
      return ReasonCode.TERM_DOCUMENT_IN_YEAR;
    }
    return part.equals(DocumentPart.Kind.PLAN)
        ? ReasonCode.PLAN_WITHOUT_REPORT
        : ReasonCode.REPORT_WITHOUT_PLAN;
  }

  /** When its council handled it in the period; of a yearly duty, in the year of its name. */
  private static Optional<PartialDate> handledWithin(OwnDocument prepared, DutyInPeriod question) {
    DutyPeriod period = question.period();
    boolean yearly = question.obligation().frequency() == Frequency.ANNUAL;
    for (Handling handling : prepared.decisions().standing()) {
      DatePlacement placement =
          DatePlacement.of(
              handling.date(),
              period.days(),
              period,
              question.judged().on(),
              prepared.document().recordedOn());
      Optional<PartialDate> date = placement.date();
      if (placement.isInside()
          && date.isPresent()
          && (!yearly || period.name().equals(Integer.toString(date.get().earliest().getYear())))) {
        return date;
      }
    }
    return Optional.empty();
  }
}
