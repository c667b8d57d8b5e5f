package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.DecisiveFact;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.assessment.RefusedEvidence;
import io.github.kuntamalli.assessment.Uncertainty;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The verdict on a duty for which nothing counts, and an unknown fact may let something count. */
final class UnclearVerdict {

  private final DutyInPeriod question;
  private final DutyAssessment.Builder answer;

  UnclearVerdict(DutyInPeriod question, DutyAssessment.Builder answer) {
    this.question = question;
    this.answer = answer;
  }

  /**
   * The verdict on records that may count, of whose day too little is known.
   *
   * @param records what may count
   * @param id the id of one
   * @param title what the reasons call one
   * @param first the one to examine next
   * @param day the day that is unknown
   */
  <T> DutyAssessment ofRecords(
      List<T> records,
      Function<T, String> id,
      Function<T, Localizable> title,
      T first,
      DecisiveFact.Kind day) {
    return verdict(
        records.stream().map(id),
        List.of(),
        records.stream().map(title).toList(),
        day,
        Reason.of(ReasonCode.DATE_THE_RECORD, "document", title.apply(first)));
  }

  /**
   * The verdict.
   *
   * @param ids the ids of what may count
   * @param doubts why it is unclear whether they count, as far as it is more than a day
   * @param named what the reasons name of it
   * @param day the day that is unknown
   * @param nextStep how the fact becomes known
   */
  DutyAssessment verdict(
      Stream<String> ids,
      List<RefusedEvidence> doubts,
      List<Localizable> named,
      DecisiveFact.Kind day,
      Reason nextStep) {
    return undetermined(answer, UnknownFacts.of(ids, doubts, day), named)
        .addAllBases(question.basesOfDayAsked())
        .nextStep(nextStep)
        .build();
  }

  /**
   * An answer that is undetermined until it is known when the council handled some documents.
   *
   * @param documents what may count
   * @param doubts why it is unclear whether they count, as far as it is more than a day
   */
  static DutyAssessment.Builder untilTheDay(
      DutyAssessment.Builder answer,
      List<WelfareDocument> documents,
      List<RefusedEvidence> doubts) {
    return until(
        answer,
        UnknownFacts.of(
            documents.stream().map(WelfareDocument::id), doubts, DecisiveFact.Kind.HANDLING_DAY),
        documents);
  }

  /** An answer that is undetermined until facts about some documents are known. */
  static DutyAssessment.Builder until(
      DutyAssessment.Builder answer, Uncertainty uncertainty, List<WelfareDocument> documents) {
    return undetermined(
        answer, uncertainty, documents.stream().map(DocumentTitles::of).distinct().toList());
  }

  private static DutyAssessment.Builder undetermined(
      DutyAssessment.Builder answer, Uncertainty uncertainty, List<? extends Localizable> named) {
    named.forEach(one -> answer.addReasons(Reason.of(ReasonCode.FACT_UNKNOWN, "document", one)));
    return answer.status(DutyStatus.UNDETERMINED).uncertainty(uncertainty);
  }
}
