package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.DecisiveFact;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.assessment.Evidence;
import io.github.kuntamalli.assessment.RefusedEvidence;
import io.github.kuntamalli.assessment.Uncertainty;
import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.Frequency;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.obligation.internal.UnknownDay;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.EvidenceKind;
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
 * The verdict on a plan that another act requires and that is part of a document. Each council
 * approves for its own municipality; where the act gives a number of years, the plan has to be no
 * older than that on the last day assessed.
 */
final class PlanVerdict {

  /**
   * The state of the handlings of a plan, or of the document that contains it.
   *
   * @param deciding the one that decides
   * @param ahead the remarks on those that are after the reference date
   * @param known whether there is any by that day
   * @param decisions all of them
   */
  private record Standing(
      Optional<CouncilDecision> deciding,
      List<Reason> ahead,
      boolean known,
      StandingDecisions decisions) {}

  /**
   * The document that contains a plan.
   *
   * @param document the document
   * @param shown what the plan is in it: a plan within the document, or a part that is the plan
   */
  private record Container(WelfareDocument document, EvidenceKind shown) {

    /** Whether the plan is a separate part and not contained in other parts. */
    boolean isPart() {
      return shown != OtherEvidence.INTEGRATED_PLAN;
    }

    /** The part that the plan is; of a plan within others any part, as they were made together. */
    List<DocumentPart> parts() {
      return isPart()
          ? document.parts().stream().filter(part -> part.kind().equals(shown)).toList()
          : document.parts();
    }
  }

  /** A plan that counts, without the reservations about its content. */
  private record Counted(ContentReview.Piece piece, Evidence evidence) {}

  private final DutyInPeriod question;
  private final Authority authority;
  private final boolean everyFourYears;
  private final FourYears fourYears;
  private final DutyAssessment.Builder answer;
  private final Set<LegalBasis> applied = new LinkedHashSet<>();
  private final List<WelfareDocument> unclear = new ArrayList<>();

  /** Why it is unclear whether they count. */
  private final List<RefusedEvidence> doubts = new ArrayList<>();

  /** The documents of the period with a plan that the council approved before the duty began. */
  private final List<WelfareDocument> early = new ArrayList<>();

  private final List<ReviewedDocuments.Awaited> awaited = new ArrayList<>();
  private final HandlingWindow possible;

  /** The plans that count. */
  private final List<Counted> counted = new ArrayList<>();

  /** When the last plan was handled that may count or is too old. */
  private Optional<PartialDate> latest = Optional.empty();

  PlanVerdict(DutyInPeriod question) {
    this.question = question;
    this.authority = question.dossier().authority();
    this.everyFourYears = question.obligation().frequency() == Frequency.EVERY_FOUR_YEARS;
    this.answer = question.begin();
    this.fourYears = question.fourYears();
    this.possible =
        everyFourYears
            ? new HandlingWindow(
                new DutyPeriod(
                    question.period().name(), fourYears.first(), fourYears.last(), false),
                fourYears.last(),
                true)
            : new HandlingWindow(question.period(), question.judged().until(), question.isOver());
  }

  DutyAssessment of(IntegratedPlan.Kind kind) {
    for (OwnDocument prepared : question.inquiry().documents()) {
      List<IntegratedPlan> plans =
          prepared.document().integratedPlans().stream()
              .filter(plan -> plan.kind() == kind)
              .toList();
      if (!plans.isEmpty()) {
        Container within = new Container(prepared.document(), OtherEvidence.INTEGRATED_PLAN);
        Standing ofDocument = standing(within, prepared.decisions());
        plans.forEach(plan -> place(prepared, within, plan, ofDocument));
      }
      for (DocumentPart part : prepared.document().parts()) {
        if (part.kind().plan().equals(Optional.of(kind))) {
          Container itself = new Container(prepared.document(), part.kind());
          Standing ofPart = standing(itself, prepared.decisions(part.kind()));
          place(prepared, itself, asPlan(part, kind), ofPart);
        }
      }
    }
    if (!counted.isEmpty()) {
      return met();
    }
    if (!early.isEmpty()) {
      return openForEarly();
    }
    if (!unclear.isEmpty()) {
      return unclear(
          DossierOrder.forNextStep(unclear.stream(), question.judged().on()).orElseThrow());
    }
    latest
        .filter(date -> everyFourYears)
        .ifPresent(date -> answer.addReasons(FourYears.overdue(ReasonCode.REVIEW_OVERDUE, date)));
    DutyAssessment unproven = new UnprovenVerdict(question, answer).verdict();
    boolean findable =
        !awaited.isEmpty()
            && !question.isComplete()
            && !question.isLawOpen()
            && !question.judged().hasEnded();
    return findable ? awaitingCouncil(unproven) : unproven;
  }

  /** The plan was on its way to the council: the minutes show the outcome. */
  private DutyAssessment awaitingCouncil(DutyAssessment unproven) {
    WelfareDocument named =
        DossierOrder.forNextStep(
                awaited.stream().map(ReviewedDocuments.Awaited::document), question.judged().on())
            .orElseThrow();
    ReviewedDocuments.Awaited last =
        awaited.stream().filter(one -> one.document().equals(named)).findFirst().orElseThrow();
    DutyAssessment.Builder open = unproven.toBuilder().nextStep(MinutesToFind.step(question, last));
    if (unproven.status() == DutyStatus.UNDETERMINED) {
      open.uncertainty(
          UnknownFacts.of(
              awaited.stream().map(one -> one.document().id()),
              unproven.refused(),
              DecisiveFact.Kind.COUNCIL_DECISION));
    }
    return open.build();
  }

  /** A part that is the plan itself. */
  private static IntegratedPlan asPlan(DocumentPart part, IntegratedPlan.Kind kind) {
    return IntegratedPlan.builder()
        .name(
            LocalizedText.of(
                part.kind().text(Language.FI),
                part.kind().text(Language.SV),
                part.kind().text(Language.EN)))
        .kind(kind)
        .relation(IntegratedPlan.Relation.CONTAINED)
        .contents(part.contents())
        .build();
  }

  private DutyAssessment met() {
    List<ContentReview.Piece> pieces = counted.stream().map(Counted::piece).toList();
    ContentReview content = ContentReview.together(question, pieces);
    content.conclude(question, answer);
    answer.addAllBases(applied);
    DatedReservations reservations = new DatedReservations(question, pieces, content);
    counted.forEach(
        plan -> answer.addEvidence(plan.evidence().withMore(reservations.on(plan.piece().last()))));
    if (everyFourYears && !question.isOver()) {
      LocalDate due =
          FourYears.nextAfter(
              counted.stream()
                  .map(plan -> plan.piece().first())
                  .max(LocalDate::compareTo)
                  .orElseThrow());
      LocalDate end = question.period().to();
      if (content.lacking().isEmpty()) {
        answer
            .nextStep(Reason.of(ReasonCode.REVIEW_PLAN, "date", PartialDate.of(due)))
            .nextStepBy(due);
      } else {
        answer.nextStepBy(due.isBefore(end) ? due : end);
      }
    }
    return answer.build();
  }

  private DutyAssessment openForEarly() {
    return answer
        .status(DutyStatus.UNDETERMINED)
        .uncertainty(Uncertainty.ofLaw())
        .addAllBases(question.bases())
        .addReasons(
            Reason.of(
                ReasonCode.LAW_OPEN_HANDLED_EARLY,
                "document",
                DocumentTitles.of(early.get(0)),
                "date",
                PartialDate.of(question.firstDayOfBases())))
        .nextStep(Reason.of(ReasonCode.RECORD_OWN_VIEW))
        .build();
  }

  private DutyAssessment unclear(WelfareDocument named) {
    Localizable title = DocumentTitles.of(named);
    return new UnclearVerdict(question, answer)
        .verdict(
            unclear.stream().map(WelfareDocument::id),
            doubts,
            List.of(title),
            DecisiveFact.Kind.HANDLING_DAY,
            Reason.of(ReasonCode.FIND_MINUTES, "document", title));
  }

  private void place(OwnDocument prepared, Container in, IntegratedPlan plan, Standing ofDocument) {
    if (!plan.isPart()) {
      if (plan.relation().isPresent()) {
        refuse(in, Reason.of(ReasonCode.PLAN_NOT_A_PART));
      }
      return;
    }
    Standing standing =
        plan.handlings().isEmpty()
            ? ofDocument
            : standing(
                in,
                StandingDecisions.of(
                    ownHandlings(prepared, plan),
                    question.judged().on(),
                    prepared.document().recordedOn()));
    standing.ahead().forEach(why -> refuse(in, why));
    if (standing.deciding().isPresent()) {
      place(in, plan, standing.deciding().get(), standing.decisions());
    } else if (!standing.known() && mayBeOfOwnCouncil(in, plan)) {
      unclear(in, Reason.of(ReasonCode.WHOSE_COUNCIL_UNKNOWN));
    } else if (!standing.known()) {
      placeWithoutCouncil(
          in,
          plan.handlings().isEmpty() ? prepared.own() : ownHandlings(prepared, plan),
          !standing.ahead().isEmpty());
    }
  }

  /**
   * Whether a council had a joint plan before it that may have been this one, at a time at which it
   * may count.
   */
  private boolean mayBeOfOwnCouncil(Container in, IntegratedPlan plan) {
    WelfareDocument document = in.document();
    List<Handling> handlings =
        plan.handlings().isEmpty()
            ? in.shown() instanceof DocumentPart.Kind part
                ? OwnDocument.ofPart(document.handlings(), part)
                : document.handlings()
            : plan.handlings();
    return handlings.stream()
        .filter(Handling::isByCouncil)
        .filter(handling -> document.authorityOf(handling).isEmpty())
        .filter(handling -> !DatePlacement.liesAhead(handling.date(), question.judged().on()))
        .anyMatch(handling -> mayCount(in, handling));
  }

  /**
   * A plan that only other bodies had before them, or that the council did not conclude.
   *
   * @param liesAhead whether what the council does after the reference date is named already
   */
  private void placeWithoutCouncil(Container in, List<Handling> own, boolean liesAhead) {
    List<Handling> papers =
        own.stream()
            .filter(handling -> handling.body().kind() != DecidingBody.Kind.COURT)
            .filter(handling -> !DatePlacement.liesAhead(handling.date(), question.judged().on()))
            .toList();
    boolean dated = papers.stream().anyMatch(one -> one.date().asOptional().isPresent());
    if (!dated && in.parts().stream().noneMatch(part -> possible.includes(in.document(), part))) {
      return;
    }
    if (papers.isEmpty()) {
      if (own.stream().noneMatch(DocumentReview::isOfCouncil)) {
        refuse(in, Reason.of(ReasonCode.NO_COUNCIL_HANDLING));
      }
      return;
    }
    Optional<Handling> last =
        papers.stream()
            .filter(one -> one.date().asOptional().isPresent() == dated)
            .filter(one -> !dated || mayCount(in, one))
            .max(DossierOrder.HANDLINGS);
    if (last.isEmpty()) {
      return;
    }
    Localizable when = UnknownDay.or(last.get().date().asOptional());
    boolean held = DocumentReview.isOfCouncil(last.get()) && !DocumentReview.isPlanned(last.get());
    if (held) {
      refuse(in, DocumentReview.notConcluded(when, last.get()));
      return;
    }
    if (DocumentReview.isOfCouncil(last.get())) {
      refuse(in, DocumentReview.planned(last.get(), when));
    } else if (!liesAhead) {
      refuse(in, Reason.of(ReasonCode.NOT_BY_COUNCIL));
    }
    if (dated || in.parts().stream().anyMatch(part -> possible.isLikely(in.document(), part))) {
      awaited.add(new ReviewedDocuments.Awaited(in.document(), last.get()));
    }
  }

  /** Whether a plan handled then may count on the last day assessed, if the council approved it. */
  private boolean mayCount(Container in, Handling handling) {
    LocalDate first = everyFourYears ? fourYears.first() : question.period().from();
    return !ifPossible(in, placed(in, handling, Optional.of(first))).isOutside();
  }

  /** The state of some handlings by the reference date. */
  private Standing standing(Container in, StandingDecisions decisions) {
    LocalDate asked = question.judged().on();
    for (Handling annulled : decisions.annulled()) {
      DatePlacement placement = placed(in, annulled);
      placement
          .date()
          .filter(date -> placement.isInside())
          .ifPresent(date -> refuse(in, Reason.of(ReasonCode.DECISION_ANNULLED, "date", date)));
    }
    List<Handling> handlings = decisions.standing();
    return new Standing(
        deciding(in, decisions),
        handlings.stream()
            .map(handling -> placed(in, handling))
            .filter(DatePlacement::isAfterAsked)
            .map(DatePlacement::reason)
            .distinct()
            .toList(),
        !decisions.annulled().isEmpty()
            || handlings.stream()
                .anyMatch(handling -> !DatePlacement.liesAhead(handling.date(), asked)),
        decisions);
  }

  private void place(
      Container in, IntegratedPlan plan, CouncilDecision deciding, StandingDecisions decisions) {
    DatePlacement placement = deciding.placement();
    switch (placement.kind()) {
      case UNDATED -> {
        unclear.add(in.document());
        // one and the same part has to be possible and likely
        if (in.parts().stream()
            .filter(part -> possible.includes(in.document(), part))
            .anyMatch(part -> possible.isLikely(in.document(), part))) {
          refuse(in, Reason.of(ReasonCode.DATE_UNKNOWN));
        }
      }
      case TOO_VAGUE, MAY_BE_AFTER -> unclear(in, placement.reason());
      case INSIDE ->
          placeWithin(in, plan, deciding.handling(), placement.date().orElseThrow(), decisions);
      default -> {}
    }
  }

  private void placeWithin(
      Container in,
      IntegratedPlan plan,
      Handling approval,
      PartialDate date,
      StandingDecisions decisions) {
    if (latest.isEmpty() || date.latest().isAfter(latest.get().latest())) {
      latest = Optional.of(date);
    }
    if (everyFourYears) {
      if (fourYears.isFresh(date.earliest())) {
        placeInLaw(in, plan, approval, date, decisions);
      } else if (fourYears.isFresh(date.latest())) {
        unclear(in, Reason.of(ReasonCode.DATE_TOO_VAGUE_FOR_REVIEW, "date", date));
      }
    } else {
      placeInLaw(in, plan, approval, date, decisions);
    }
  }

  /** A plan of the time assessed, by the law of the day on which it was handled. */
  private void placeInLaw(
      Container in,
      IntegratedPlan plan,
      Handling approval,
      PartialDate date,
      StandingDecisions decisions) {
    // what is due every four years can be of the law of an earlier period
    List<LegalBasis> bases = everyFourYears ? question.basesOfAnyPeriod() : question.bases();
    if (!BasesInForce.on(date, bases).isEmpty()) {
      count(in, plan, approval, date, decisions);
    } else if (BasesInForce.onSomeDayOf(date, bases)) {
      unclear(in, Reason.of(ReasonCode.DATE_TOO_VAGUE_FOR_LAW, "date", date));
    } else if (date.isBefore(question.firstDayOfBases())) {
      early.add(in.document());
      refuse(in, Reason.of(ReasonCode.HANDLED_BEFORE_BASIS, "date", date));
    } else {
      refuse(in, Reason.of(ReasonCode.NO_DUTY_THEN));
    }
  }

  /** Where a handling is; one without a date is outside if it cannot be in the time assessed. */
  private DatePlacement placed(Container in, Handling handling) {
    DatePlacement placement =
        everyFourYears
            ? reviewed(in, handling)
            : placed(in, handling, Optional.of(question.period().from()));
    return ifPossible(in, placement);
  }

  private DatePlacement ifPossible(Container in, DatePlacement placement) {
    boolean nowhere =
        placement.isUndated()
            && in.parts().stream().noneMatch(part -> possible.includes(in.document(), part));
    return nowhere ? DatePlacement.undatedOutside() : placement;
  }

  /**
   * Where a handling is, of a plan that has to be reviewed every four years. An older one is within
   * its time too, so that it can be named as overdue, unless another source states a date that is
   * recent enough.
   */
  private DatePlacement reviewed(Container in, Handling handling) {
    LocalDate first = fourYears.first();
    boolean overdue = handling.date().asOptional().map(date -> date.isBefore(first)).orElse(false);
    if (overdue) {
      DatePlacement recent = placed(in, handling, Optional.of(first));
      if (recent.isVague()) {
        return recent;
      }
    }
    return placed(in, handling, Optional.empty());
  }

  private DatePlacement placed(Container in, Handling handling, Optional<LocalDate> first) {
    return DatePlacement.of(
        DatePlacement.narrowed(handling, in.document()),
        new ValidityPeriod(first, Optional.of(question.period().to())),
        question.period(),
        question.judged().on(),
        in.document().recordedOn());
  }

  /**
   * The handling of a plan that decides. What has to be reviewed every four years is as old as the
   * last handling that is known for certain; what is due once in a period follows the rule for
   * documents.
   */
  private Optional<CouncilDecision> deciding(Container in, StandingDecisions decisions) {
    if (!everyFourYears) {
      return CouncilDecision.of(
          decisions, question.judged().on(), handling -> placed(in, handling), question::basesOn);
    }
    List<CouncilDecision> known =
        decisions.standing().stream()
            .map(
                handling ->
                    new CouncilDecision(handling, decisions.placed(handling, placed(in, handling))))
            .filter(one -> !one.placement().isAfterAsked() && !one.placement().isOutside())
            .toList();
    return known.stream()
        .filter(one -> one.placement().isInside())
        .reduce((first, second) -> second)
        .filter(
            one ->
                isFresh(one.placement())
                    || known.stream().allMatch(other -> other.placement().isInside()))
        .or(() -> known.stream().filter(one -> !one.placement().isInside()).findFirst());
  }

  private boolean isFresh(DatePlacement placement) {
    return placement.date().map(date -> fourYears.isFresh(date.earliest())).orElse(false);
  }

  private void count(
      Container in,
      IntegratedPlan plan,
      Handling approval,
      PartialDate date,
      StandingDecisions decisions) {
    List<LegalBasis> held = question.basesOn(date);
    applied.addAll(held.isEmpty() ? question.basesOfDayAsked() : held);
    List<Reason> reservations = new ArrayList<>();
    if (!approval.outcome().isApproval()) {
      reservations.add(Reason.of(ReasonCode.PLAN_NEEDS_APPROVAL));
    }
    decisions.doubt(approval, Optional.of(date)).ifPresent(reservations::add);
    decisions.reopened(approval).ifPresent(reservations::add);
    boolean ofItsOwn =
        in.isPart()
            && in.document().findPart(DocumentPart.Kind.PLAN).isEmpty()
            && question.isPartOfWelfarePlan(plan.kind(), date);
    if (ofItsOwn) {
      reservations.add(Reason.of(ReasonCode.PLAN_OF_ITS_OWN));
    }
    DateReservations.foundedAnew(question.judged(), question.period(), date)
        .ifPresent(reservations::add);
    DateReservations.disputed(approval.date()).ifPresent(reservations::add);
    answer.addReasons(
        Reason.of(
            ReasonCode.PLAN_HANDLED, "document", DocumentTitles.of(in.document()), "date", date));
    counted.add(
        new Counted(
            ContentReview.Piece.of(date, ContentReview.of(plan)),
            new Evidence(
                in.document().id(),
                in.shown(),
                Optional.of(date),
                approval.section(),
                reservations)));
  }

  /** The own council's handlings of the plan itself. */
  private List<Handling> ownHandlings(OwnDocument prepared, IntegratedPlan plan) {
    return plan.handlings().stream()
        .filter(
            handling -> prepared.document().authorityOf(handling).equals(Optional.of(authority)))
        .sorted(DossierOrder.HANDLINGS)
        .toList();
  }

  private void unclear(Container in, Reason why) {
    unclear.add(in.document());
    RefusedEvidence doubt = new RefusedEvidence(in.document().id(), in.shown(), why);
    doubts.add(doubt);
    answer.addRefused(doubt);
  }

  private void refuse(Container in, Reason why) {
    answer.addRefused(new RefusedEvidence(in.document().id(), in.shown(), why));
  }
}
