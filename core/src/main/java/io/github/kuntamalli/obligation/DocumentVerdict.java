package io.github.kuntamalli.obligation;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.text.Wording;
import io.github.kuntamalli.welfare.DocumentPart;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The verdict on a duty that a document meets once the council has handled it. */
final class DocumentVerdict {

  private final PeriodQuestion question;
  private final DutyPeriod period;
  private final DutyAssessment.Builder answer;

  DocumentVerdict(PeriodQuestion question) {
    this.question = question;
    this.period = question.period();
    this.answer = question.begin();
  }

  DutyAssessment of(DocumentPart.Kind kind) {
    DocumentReview review = question.review(kind);
    answer.addAllRefused(review.refused);
    if (question.obligation().rhythm() == Rhythm.ANNUAL) {
      answer.addReasons(Reason.of(ReasonCode.COUNTED_BY_YEAR_OF_HANDLING));
    }
    if (!review.counted.isEmpty()) {
      return met(review.counted);
    }
    Optional<DocumentReview.Handled> early = handledBeforeTheLaw(review);
    if (early.isPresent()) {
      return lawOpen(
          Reason.of(
              ReasonCode.LAW_OPEN_HANDLED_EARLY,
              "document",
              Wording.same(early.get().document().id()),
              "date",
              PartialDate.of(question.firstDayOfBases())));
    }
    if (!review.unclear.isEmpty()) {
      return unclear(review);
    }
    return question.isOver() ? over() : running();
  }

  private DutyAssessment met(List<DocumentReview.Handled> counted) {
    Set<LegalBasis> applied = new LinkedHashSet<>();
    for (DocumentReview.Handled handled : counted) {
      Map<String, Wording> values = new LinkedHashMap<>();
      values.put("document", Wording.same(handled.document().id()));
      values.put("date", handled.date());
      values.put("period", period);
      answer.addReasons(new Reason(ReasonCode.HANDLED_IN_PERIOD, values));
      answer.addEvidence(handled.evidence());
      applied.addAll(question.basesOn(handled.date()));
    }
    return answer.status(DutyStatus.MET).addAllBases(applied).build();
  }

  /**
   * A document of this period that the council handled before the duty began: one of the same kind,
   * or for the plan the term's report, which was then enough alone.
   */
  private Optional<DocumentReview.Handled> handledBeforeTheLaw(DocumentReview review) {
    if (!review.early.isEmpty()) {
      return Optional.of(review.early.get(0));
    }
    if (question.obligation().proof() != Proof.TERM_PLAN) {
      return Optional.empty();
    }
    LocalDate first = question.firstDayOfBases();
    return question
        .sibling(Proof.TERM_REPORT)
        .map(report -> question.about(report).review(DocumentPart.Kind.TERM_REPORT).handled())
        .orElse(List.of())
        .stream()
        .filter(handled -> handled.date().isBefore(first))
        .findFirst();
  }

  private DutyAssessment unclear(DocumentReview review) {
    review.unclear.stream()
        .map(document -> Wording.same(document.id()))
        .distinct()
        .forEach(id -> answer.addReasons(Reason.of(ReasonCode.FACT_UNKNOWN, "document", id)));
    return answer
        .status(DutyStatus.UNDETERMINED)
        .addAllBases(question.basesOfDayAsked())
        .nextStep(
            Reason.of(
                ReasonCode.FIND_MINUTES, "document", Wording.same(review.unclear.get(0).id())))
        .build();
  }

  private DutyAssessment running() {
    question.bases().stream()
        .flatMap(basis -> basis.validity().from().stream())
        .filter(first -> first.isAfter(question.judged().until()))
        .findFirst()
        .ifPresent(
            first ->
                answer.addReasons(
                    Reason.of(
                        ReasonCode.BASIS_AHEAD, "date", PartialDate.of(first), "period", period)));
    PartialDate end = PartialDate.of(period.to());
    return answer
        .status(DutyStatus.RUNNING)
        .addAllBases(question.basesOfDayAsked())
        .addReasons(Reason.of(ReasonCode.NOTHING_YET, "date", end))
        .nextStep(Reason.of(ReasonCode.BRING_TO_COUNCIL, "date", end))
        .nextStepBy(period.to())
        .build();
  }

  private DutyAssessment over() {
    if (period.cutShort()) {
      return lawOpen(
          Reason.of(
              ReasonCode.LAW_OPEN_CUT_SHORT,
              "date",
              PartialDate.of(period.to()),
              "period",
              period));
    }
    answer.addAllBases(question.basesOfDayAsked());
    if (question.dossier().complete()) {
      return answer
          .status(DutyStatus.MISSING)
          .addReasons(Reason.of(ReasonCode.NOTHING_IN_COMPLETE_DOSSIER))
          .nextStep(Reason.of(ReasonCode.RECORD_AS_MISSED))
          .build();
    }
    return answer
        .status(DutyStatus.UNDETERMINED)
        .addReasons(Reason.of(ReasonCode.DOSSIER_INCOMPLETE))
        .nextStep(Reason.of(ReasonCode.COMPLETE_DOSSIER))
        .build();
  }

  private DutyAssessment lawOpen(Reason why) {
    return answer
        .status(DutyStatus.UNDETERMINED)
        .addAllBases(question.bases())
        .addReasons(why)
        .nextStep(Reason.of(ReasonCode.RECORD_OWN_VIEW))
        .build();
  }
}
