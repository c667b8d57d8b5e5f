package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.assessment.Uncertainty;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.obligation.AnnualCounting;
import io.github.kuntamalli.obligation.ContentRequirement;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.EvidenceRequirement;
import io.github.kuntamalli.obligation.Frequency;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Parameters;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The verdict on a duty that a document meets once the council has handled it. */
final class DocumentVerdict {

  private final DutyInPeriod question;
  private final DutyPeriod period;
  private final DutyAssessment.Builder answer;

  DocumentVerdict(DutyInPeriod question) {
    this.question = question;
    this.period = question.period();
    this.answer = question.begin();
  }

  /** Whether a document of the authority has anything to do with the verdict. */
  static boolean isTouched(DutyInPeriod question, DocumentPart.Kind kind) {
    return !question.review(kind).isEmpty()
        || !NeighbouringDocuments.of(question, kind).isEmpty()
        || reportOfPlan(question).filter(review -> !review.isEmpty()).isPresent();
  }

  DutyAssessment of(DocumentPart.Kind kind) {
    ReviewedDocuments review = question.review(kind);
    answer.addAllRefused(review.refused());
    if (question.obligation().frequency() == Frequency.ANNUAL) {
      answer.addReasons(
          Reason.of(
              question.inquiry().method().annualCounting() == AnnualCounting.REPORTING_YEAR
                  ? ReasonCode.COUNTED_BY_REPORTING_YEAR
                  : ReasonCode.COUNTED_BY_YEAR_OF_HANDLING));
    }
    if (!review.counted().isEmpty()) {
      return met(review.counted());
    }
    if (!review.early().isEmpty()) {
      return openAfter(ReasonCode.LAW_OPEN_HANDLED_EARLY, review.early().get(0));
    }
    answer.addAllRefused(NeighbouringDocuments.of(question, kind));
    if (!review.unclear().isEmpty()) {
      return unclear(review.unclear(), review);
    }
    if (!review.anywhere().isEmpty()) {
      return unclear(
          List.of(
              DossierOrder.forNextStep(review.anywhere().stream(), question.judged().on())
                  .orElseThrow()),
          review);
    }
    if (question.isOver() && !review.awaited().isEmpty()) {
      return unclear(review.awaitedDocuments(), review);
    }
    LocalDate first = question.firstDayOfBases();
    List<ReviewedDocuments.Handled> enough = reports(date -> date.isBefore(first));
    if (!enough.isEmpty()) {
      return openAfter(ReasonCode.LAW_OPEN_REPORT_BEFORE_PLAN, enough.get(0));
    }
    List<ReviewedDocuments.Handled> perhaps = reports(date -> date.earliest().isBefore(first));
    boolean lawOpen = question.isOver() && question.isLawOpen();
    if (!perhaps.isEmpty() && !lawOpen) {
      // what was refused of the plan says nothing of the report's day
      return unclear(
          perhaps.stream().map(ReviewedDocuments.Handled::document).toList(),
          ReviewedDocuments.NONE);
    }
    return question.isOver() ? over() : running(review);
  }

  private DutyAssessment met(List<ReviewedDocuments.Handled> counted) {
    List<ContentReview.Piece> pieces = counted.stream().map(this::piece).toList();
    ContentReview content = ContentReview.together(question, pieces);
    Set<LegalBasis> applied = new LinkedHashSet<>();
    DatedReservations reservations = new DatedReservations(question, pieces, content);
    for (ReviewedDocuments.Handled handled : counted) {
      answer.addReasons(
          new Reason(
              ReasonCode.HANDLED_IN_PERIOD,
              Parameters.of(
                  "document",
                  DocumentTitles.of(handled.document()),
                  "date",
                  handled.date(),
                  "period",
                  period)));
      answer.addEvidence(handled.evidence().withMore(reservations.on(handled.date().latest())));
      applied.addAll(question.basesOn(handled.date()));
    }
    content.conclude(question, answer);
    return answer.addAllBases(applied).build();
  }

  private ContentReview.Piece piece(ReviewedDocuments.Handled handled) {
    boolean yearly = question.obligation().frequency() == Frequency.ANNUAL;
    return new ContentReview.Piece(
        handled.date().earliest(),
        handled.date().latest(),
        ContentReview.of(handled.document(), handled.part()),
        point -> yearly && isAboutTimeBefore(point, handled.part()));
  }

  /**
   * Whether a yearly report is about years before the point was required. The act of the day of
   * handling applies to it, but that it asks as much of a year gone by is an interpretation: the
   * lack stays a reservation.
   */
  private static boolean isAboutTimeBefore(ContentRequirement point, DocumentPart part) {
    return point
        .validity()
        .from()
        .flatMap(
            first -> part.covers().asOptional().filter(span -> span.to().latest().isBefore(first)))
        .isPresent();
  }

  /** The law is open after a document of this period that the council handled before the duty. */
  private DutyAssessment openAfter(ReasonCode code, ReviewedDocuments.Handled early) {
    return lawOpen(
        Reason.of(
            code,
            "document",
            DocumentTitles.of(early.document()),
            "date",
            PartialDate.of(question.firstDayOfBases())));
  }

  /** For a plan: the term's reports of some dates that meet the law of their day. */
  private List<ReviewedDocuments.Handled> reports(Predicate<PartialDate> when) {
    return reportOfPlan(question).map(ReviewedDocuments::counted).orElse(List.of()).stream()
        .filter(handled -> when.test(handled.date()))
        .toList();
  }

  /** For a plan: what the documents are for the report of the same term. */
  private static Optional<ReviewedDocuments> reportOfPlan(DutyInPeriod question) {
    return question.obligation().evidenceRequired() == EvidenceRequirement.TERM_PLAN
        ? question
            .sibling(EvidenceRequirement.TERM_REPORT)
            .map(report -> question.about(report).review(DocumentPart.Kind.TERM_REPORT))
        : Optional.empty();
  }

  private DutyAssessment unclear(List<WelfareDocument> documents, ReviewedDocuments review) {
    return UnclearVerdict.untilTheDay(answer, documents, review.refused())
        .addAllBases(question.basesOfDayAsked())
        .nextStep(
            DossierOrder.forNextStep(documents.stream(), question.judged().on())
                .map(one -> minutesOf(one, review)))
        .build();
  }

  private Reason minutesOf(WelfareDocument document, ReviewedDocuments review) {
    return review.awaited().stream()
        .filter(awaited -> awaited.document().equals(document))
        .findFirst()
        .map(awaited -> MinutesToFind.step(question, awaited))
        .orElseGet(
            () -> Reason.of(ReasonCode.FIND_MINUTES, "document", DocumentTitles.of(document)));
  }

  private DutyAssessment running(ReviewedDocuments review) {
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
        .nextStep(
            DossierOrder.forNextStep(review.awaitedDocuments().stream(), question.judged().on())
                .map(document -> minutesOf(document, review))
                .orElseGet(() -> Reason.of(ReasonCode.BRING_TO_COUNCIL, "date", end)))
        .nextStepBy(period.to())
        .build();
  }

  private DutyAssessment over() {
    NothingShown nothing = NothingShown.of(question);
    if (question.isLawOpen()) {
      return lawOpen(nothing.why());
    }
    answer.addAllBases(question.basesOfDayAsked()).addReasons(nothing.why());
    if (!question.isComplete()) {
      answer.nextStep(Reason.of(ReasonCode.COMPLETE_DOSSIER));
    } else if (!question.judged().hasEnded()) {
      answer.nextStep(Reason.of(ReasonCode.RECORD_AS_MISSED));
    }
    return answer.status(nothing.status()).uncertainty(nothing.uncertainty()).build();
  }

  private DutyAssessment lawOpen(Reason why) {
    return answer
        .status(DutyStatus.UNDETERMINED)
        .uncertainty(Uncertainty.ofLaw())
        .addAllBases(question.bases())
        .addReasons(why)
        .nextStep(Reason.of(ReasonCode.RECORD_OWN_VIEW))
        .build();
  }
}
