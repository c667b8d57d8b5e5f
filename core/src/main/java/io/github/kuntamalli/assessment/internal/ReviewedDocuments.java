package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.Evidence;
import io.github.kuntamalli.assessment.RefusedEvidence;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the documents of one authority are for one duty in one period; {@link DocumentReview} finds
 * it.
 *
 * @param counted handled in the period on a day on which a basis was in force
 * @param early handled in the period before a basis began
 * @param refused examined and not counted
 * @param unclear documents whose effect depends on an unknown fact, and that concern the period
 * @param awaited documents that another body had, or that the council was to handle on a day in the
 *     past, in a dossier that may lack the council's decision
 * @param anywhere documents whose handling has no date and that may belong to this period as to
 *     many others; why they do not count is reported once for the whole dossier, not in each period
 */
record ReviewedDocuments(
    List<Handled> counted,
    List<Handled> early,
    List<RefusedEvidence> refused,
    List<WelfareDocument> unclear,
    List<Awaited> awaited,
    List<WelfareDocument> anywhere) {

  /** Where no document has to do with the period. */
  static final ReviewedDocuments NONE =
      new ReviewedDocuments(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /** A document of which the council's minutes are to be found, and what points to them. */
  record Awaited(WelfareDocument document, Handling handling) {}

  /** A document that its council handled within the period. */
  record Handled(
      WelfareDocument document,
      DocumentPart part,
      PartialDate date,
      LocalDate firstHandled,
      Evidence evidence) {}

  /** Whether no document has to do with the period. */
  boolean isEmpty() {
    return counted.isEmpty()
        && early.isEmpty()
        && refused.isEmpty()
        && unclear.isEmpty()
        && awaited.isEmpty()
        && anywhere.isEmpty();
  }

  /** The documents whose council minutes are to be found. */
  List<WelfareDocument> awaitedDocuments() {
    return awaited.stream().map(Awaited::document).toList();
  }

  /** All that its council handled in the period, under the law or before it. */
  List<Handled> handled() {
    List<Handled> all = new ArrayList<>(counted);
    all.addAll(early);
    return all;
  }
}
