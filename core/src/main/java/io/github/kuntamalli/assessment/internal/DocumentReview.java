package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.Evidence;
import io.github.kuntamalli.assessment.RefusedEvidence;
import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.DocumentState;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Ternary;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.AnnualCounting;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.obligation.internal.AuthorityInTime;
import io.github.kuntamalli.obligation.internal.UnknownDay;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks through the documents of one authority for one duty in one period: which were handled by
 * its council in time, which before the law, which not, and why.
 */
final class DocumentReview {

  private final AssessmentContext inquiry;
  private final AuthorityInTime judged;
  private final Authority authority;
  private final boolean complete;
  private final DutyPeriod period;
  private final ValidityPeriod days;
  private final Optional<ReportingYear> reportingYear;
  private final ValidityPeriod ofYear;
  private final DocumentPart.Kind kind;
  private final List<LegalBasis> bases;
  private final LocalDate asked;
  private final HandlingWindow possible;

  private final List<ReviewedDocuments.Handled> counted = new ArrayList<>();
  private final List<ReviewedDocuments.Handled> early = new ArrayList<>();
  private final List<RefusedEvidence> refused = new ArrayList<>();
  private final List<WelfareDocument> unclear = new ArrayList<>();
  private final List<ReviewedDocuments.Awaited> awaited = new ArrayList<>();
  private final List<WelfareDocument> anywhere = new ArrayList<>();

  private DocumentReview(
      AssessmentContext inquiry,
      DutyPeriod period,
      DocumentPart.Kind kind,
      List<LegalBasis> bases) {
    this.inquiry = inquiry;
    this.judged = inquiry.judged();
    this.authority = inquiry.dossier().authority();
    this.complete = inquiry.isComplete(period, Optional.of(kind));
    this.period = period;
    this.days = period.days();
    this.reportingYear =
        kind.equals(DocumentPart.Kind.ANNUAL_REPORT)
                && inquiry.method().annualCounting() == AnnualCounting.REPORTING_YEAR
            ? Optional.of(new ReportingYear(period))
            : Optional.empty();
    this.ofYear = reportingYear.map(ReportingYear::days).orElse(days);
    this.kind = kind;
    this.bases = bases;
    this.asked = judged.on();
    this.possible = new HandlingWindow(period, judged.until(), asked.isAfter(period.to()));
  }

  static ReviewedDocuments of(
      AssessmentContext inquiry,
      DutyPeriod period,
      DocumentPart.Kind kind,
      List<LegalBasis> bases) {
    DocumentReview review = new DocumentReview(inquiry, period, kind, bases);
    for (OwnDocument prepared : inquiry.documents()) {
      if (prepared.reaches(period)) {
        for (DocumentPart part : prepared.document().parts()) {
          if (part.kind().equals(kind)) {
            review.look(prepared, part);
          }
        }
        review.refusePlanOfOneGroup(prepared);
      }
    }
    return new ReviewedDocuments(
        List.copyOf(review.counted),
        List.copyOf(review.early),
        List.copyOf(review.refused),
        List.copyOf(review.unclear),
        List.copyOf(review.awaited),
        List.copyOf(review.anywhere));
  }

  private void look(OwnDocument prepared, DocumentPart part) {
    ReportingYear.Match year =
        reportingYear
            .map(one -> one.match(prepared, part, asked))
            .orElse(ReportingYear.Match.CERTAIN);
    if (!year.possible()) {
      return;
    }
    WelfareDocument document = prepared.document();
    StandingDecisions decisions = prepared.decisions(kind);
    boolean liesAhead = refuseWhatLiesAhead(prepared);
    refuseAnnulled(document, part, decisions);
    Optional<CouncilDecision> deciding =
        CouncilDecision.of(
            decisions,
            asked,
            handling -> year.placed(placedIfPossible(document, part, handling)),
            date -> BasesInForce.on(date, bases));
    if (deciding.isPresent()) {
      place(prepared, part, deciding.get(), decisions);
      nameOtherHandlings(prepared, deciding.get());
    } else {
      placeUndecided(document, part, decisions, liesAhead);
    }
  }

  /**
   * A decision that was annulled by the reference date does not count, and is named where it is.
   */
  private void refuseAnnulled(
      WelfareDocument document, DocumentPart part, StandingDecisions decisions) {
    for (Handling decision : decisions.annulled()) {
      DatePlacement placement = placedIfPossible(document, part, decision);
      if (!placement.isOutside() && !placement.isAfterAsked()) {
        Localizable when = UnknownDay.or(placement.date());
        refuse(document, Reason.of(ReasonCode.DECISION_ANNULLED, "date", when));
      }
    }
  }

  /**
   * What the own council did in this period with a document that counts for another one: sent it
   * back, extended it, or had it again.
   */
  private void nameOtherHandlings(OwnDocument prepared, CouncilDecision deciding) {
    WelfareDocument document = prepared.document();
    if (!deciding.placement().isOutside() || deciding.placement().date().isEmpty()) {
      return;
    }
    StandingDecisions decisions = prepared.decisions(kind);
    for (Handling handling : OwnDocument.ofPart(prepared.own(), kind)) {
      DatePlacement placement = placed(document, handling);
      if (isOfCouncil(handling) && placement.isInside()) {
        PartialDate date = placement.date().orElseThrow();
        switch (handling.outcome()) {
          case RETURNED, TABLED, WITHDRAWN -> refuse(document, notConcluded(date, handling));
          case EXTENDED -> refuse(document, Reason.of(ReasonCode.ONLY_EXTENDED, "date", date));
          case APPROVED, APPROVED_WITH_CHANGES, NOTED, UNKNOWN -> {
            if (deciding.placement().early() && decisions.isAnnulled(handling) != Ternary.YES) {
              refuse(
                  document,
                  Reason.of(
                      ReasonCode.DECIDED_BEFORE,
                      "date",
                      date,
                      "before",
                      deciding.placement().date().orElseThrow()));
            }
          }
          default -> {}
        }
      }
    }
  }

  /** Why a council that had the document before it decided nothing that counts. */
  static Reason notConcluded(Localizable date, Handling handling) {
    return handling.outcome() == HandlingOutcome.EXTENDED
        ? Reason.of(ReasonCode.ONLY_EXTENDED, "date", date)
        : Reason.of(
            ReasonCode.COUNCIL_DID_NOT_CONCLUDE, "date", date, "outcome", handling.outcome());
  }

  /**
   * A plan of one group that the council handled in the period is no welfare plan, and is named.
   */
  private void refusePlanOfOneGroup(OwnDocument prepared) {
    WelfareDocument document = prepared.document();
    if (!kind.equals(DocumentPart.Kind.PLAN) || document.findPart(kind).isPresent()) {
      return;
    }
    for (DocumentPart part : document.parts()) {
      boolean here =
          part.kind().plan().isPresent()
              && prepared.decisions(part.kind()).standing().stream()
                  .anyMatch(handling -> placed(document, handling).isInside());
      if (here) {
        refused.add(
            new RefusedEvidence(
                document.id(), part.kind(), Reason.of(ReasonCode.PLAN_OF_ONE_GROUP)));
      }
    }
  }

  /**
   * What the own council does after the reference date decides nothing, and is named.
   *
   * @return whether there is any
   */
  private boolean refuseWhatLiesAhead(OwnDocument prepared) {
    WelfareDocument document = prepared.document();
    boolean ahead = false;
    for (Handling handling : prepared.own()) {
      if (isOfCouncil(handling)) {
        DatePlacement placement = placed(document, handling);
        if (placement.isAfterAsked()) {
          ahead = true;
          refuse(
              document,
              isPlanned(handling)
                  ? planned(handling, placement.date().orElseThrow())
                  : placement.reason());
        }
      }
    }
    return ahead;
  }

  /** A document that the authority's own council is not known to have dealt with. */
  private void placeUndecided(
      WelfareDocument document, DocumentPart part, StandingDecisions decisions, boolean liesAhead) {
    List<Handling> own = new ArrayList<>(document.handlings().size());
    List<Handling> unnamed = new ArrayList<>();
    for (Handling handling : OwnDocument.ofPart(document.handlings(), kind)) {
      boolean known =
          !DatePlacement.liesAhead(handling.date(), asked)
              && handling.outcome() != HandlingOutcome.ANNULLED
              && decisions.isAnnulled(handling) != Ternary.YES;
      if (known && document.authorityOf(handling).isEmpty()) {
        unnamed.add(handling);
      } else if (known && isOwn(document, handling)) {
        own.add(handling);
      }
    }
    if (unnamed.stream().anyMatch(Handling::isByCouncil)) {
      if (unnamed.stream().anyMatch(handling -> isHere(document, part, handling))) {
        unclear(
            document,
            part,
            Reason.of(ReasonCode.WHOSE_COUNCIL_UNKNOWN),
            unnamed.stream().allMatch(handling -> handling.date().asOptional().isEmpty()));
      }
      return;
    }
    placeWithoutCouncil(document, part, own, decisions, liesAhead);
  }

  private boolean isOwn(WelfareDocument document, Handling handling) {
    return document.authorityOf(handling).equals(Optional.of(authority));
  }

  /** Where the date of a handling is. */
  private DatePlacement placed(WelfareDocument document, Handling handling) {
    return DatePlacement.of(
        DatePlacement.narrowed(handling, document), days, period, asked, document.recordedOn());
  }

  /** Where a handling is; one without a date is outside if it cannot be in the period. */
  private DatePlacement placedIfPossible(
      WelfareDocument document, DocumentPart part, Handling handling) {
    DatePlacement placement = placed(document, handling);
    return placement.isUndated() && !possible.includes(document, part)
        ? DatePlacement.undatedOutside()
        : placement;
  }

  /** A document that the authority's own council handled. */
  private void place(
      OwnDocument prepared,
      DocumentPart part,
      CouncilDecision decision,
      StandingDecisions decisions) {
    WelfareDocument document = prepared.document();
    DatePlacement placement = decision.placement();
    switch (placement.kind()) {
      case INSIDE ->
          placeWithin(
              prepared, part, decision.handling(), placement.date().orElseThrow(), decisions);
      case UNDATED -> unclear(document, part, Reason.of(ReasonCode.DATE_UNKNOWN), true);
      case TOO_VAGUE, MAY_BE_AFTER -> unclear(document, placement.reason());
      case OUTSIDE -> placement.date().ifPresent(date -> placeOutside(document, part, placement));
      case AFTER_ASKED -> {} // refused above, and left out of what decides
    }
  }

  private void placeWithin(
      OwnDocument prepared,
      DocumentPart part,
      Handling handling,
      PartialDate date,
      StandingDecisions decisions) {
    WelfareDocument document = prepared.document();
    ReviewedDocuments.Handled handled =
        new ReviewedDocuments.Handled(
            document,
            part,
            date,
            prepared.times(kind).first().orElse(date.earliest()),
            evidence(prepared, part, handling, date, decisions));
    if (!BasesInForce.on(date, bases).isEmpty()) {
      counted.add(handled);
    } else if (BasesInForce.onSomeDayOf(date, bases)) {
      unclear(document, Reason.of(ReasonCode.DATE_TOO_VAGUE_FOR_LAW, "date", date));
    } else if (BasesInForce.firstDay(bases).filter(date::isBefore).isPresent()) {
      early.add(handled);
      refuse(document, Reason.of(ReasonCode.HANDLED_BEFORE_BASIS, "date", date));
    } else {
      refuse(document, Reason.of(ReasonCode.NO_DUTY_THEN));
    }
  }

  private void placeOutside(WelfareDocument document, DocumentPart part, DatePlacement placement) {
    if (part.covers().asOptional().map(span -> span.isAbout(ofYear)).orElse(false)) {
      ReasonCode code =
          placement.early()
              ? reportingYear.isPresent()
                  ? ReasonCode.HANDLED_BEFORE_ITS_YEAR
                  : ReasonCode.HANDLED_BEFORE_PERIOD
              : reportingYear.isPresent()
                  ? ReasonCode.HANDLED_AFTER_NEXT_YEAR
                  : ReasonCode.HANDLED_AFTER_PERIOD;
      refuse(document, Reason.of(code, "date", placement.date().orElseThrow(), "period", period));
    }
  }

  /** A document that the council has not handled by the reference date, as far as is known. */
  private void placeWithoutCouncil(
      WelfareDocument document,
      DocumentPart part,
      List<Handling> own,
      StandingDecisions decisions,
      boolean liesAhead) {
    List<Handling> council = own.stream().filter(DocumentReview::isOfCouncil).toList();
    if (!council.isEmpty()) {
      placeUnfinished(document, part, council);
      return;
    }
    boolean dated = own.stream().anyMatch(handling -> handling.date().asOptional().isPresent());
    boolean here =
        dated
            ? own.stream()
                .anyMatch(
                    handling ->
                        handling.date().asOptional().isPresent()
                            && isHere(document, part, handling))
            : possible.isLikely(document, part);
    if (!here || !decisions.annulled().isEmpty()) {
      return;
    }
    if (!liesAhead) {
      refuse(
          document,
          Reason.of(own.isEmpty() ? ReasonCode.NO_COUNCIL_HANDLING : ReasonCode.NOT_BY_COUNCIL));
    }
    // what the council does later changes nothing of what is to be looked for today
    List<Handling> papers =
        own.stream().filter(handling -> handling.body().kind() != DecidingBody.Kind.COURT).toList();
    papers.stream()
        .filter(handling -> isHere(document, part, handling))
        .max(DossierOrder.HANDLINGS)
        .or(() -> papers.stream().findFirst())
        .ifPresent(last -> await(document, last));
  }

  static boolean isOfCouncil(Handling handling) {
    return handling.body().kind() == DecidingBody.Kind.COUNCIL;
  }

  /**
   * Council handlings that were only planned, or that left the matter undecided; the last of the
   * period shows the state of the matter. Whether a meeting that was planned for a day in the past
   * took place is unknown, unless the dossier claims to contain everything; when a meeting without
   * a day takes place is unknown too.
   */
  private void placeUnfinished(
      WelfareDocument document, DocumentPart part, List<Handling> council) {
    List<Handling> here =
        council.stream()
            .filter(handling -> isHere(document, part, handling))
            .sorted(DossierOrder.HANDLINGS)
            .toList();
    if (here.isEmpty()) {
      return;
    }
    Optional<Handling> dateless =
        here.stream()
            .filter(DocumentReview::isPlanned)
            .filter(handling -> handling.date().asOptional().isEmpty())
            .findFirst();
    Handling last =
        dateless.orElseGet(
            () ->
                here.stream()
                    .filter(handling -> handling.date().asOptional().isPresent())
                    .reduce((first, second) -> second)
                    .orElse(here.get(0)));
    Optional<PartialDate> date = last.date().asOptional();
    Localizable when = UnknownDay.or(date);
    Reason why = isPlanned(last) ? planned(last, when) : notConcluded(when, last);
    boolean placed = date.isPresent() || possible.isLikely(document, part);
    if (isPlanned(last) && !complete && !placed) {
      anywhere.add(document);
    } else if (placed) {
      refuse(document, why);
      if (isPlanned(last)) {
        await(document, last);
      }
    }
  }

  /** The council's minutes are to be found, unless the dossier claims to contain everything. */
  private void await(WelfareDocument document, Handling last) {
    if (!complete) {
      awaited.add(new ReviewedDocuments.Awaited(document, last));
    }
  }

  static boolean isPlanned(Handling handling) {
    return !handling.isHeld();
  }

  /** Why a meeting that is not known to have taken place does not count. */
  static Reason planned(Handling handling, Localizable date) {
    return Reason.of(
        handling.outcome() == HandlingOutcome.ON_AGENDA
            ? ReasonCode.ONLY_ON_AGENDA
            : ReasonCode.ONLY_PLANNED,
        "date",
        date);
  }

  /** Whether a handling is, or may be, in the period. */
  private boolean isHere(WelfareDocument document, DocumentPart part, Handling handling) {
    return !placedIfPossible(document, part, handling).isOutside();
  }

  private Evidence evidence(
      OwnDocument prepared,
      DocumentPart part,
      Handling handling,
      PartialDate date,
      StandingDecisions decisions) {
    WelfareDocument document = prepared.document();
    List<Reason> reservations = new ArrayList<>();
    if (handling.outcome() == HandlingOutcome.UNKNOWN) {
      reservations.add(Reason.of(ReasonCode.OUTCOME_UNKNOWN));
    } else if (handling.outcome() == HandlingOutcome.NOTED) {
      reservations.add(Reason.of(ReasonCode.NOTED_NOT_APPROVED));
    }
    if (prepared.times(kind).number() > 1) {
      reservations.add(Reason.of(ReasonCode.HANDLED_MORE_THAN_ONCE, "date", date));
    }
    if (handling.state().equals(Optional.of(DocumentState.DRAFT))) {
      reservations.add(Reason.of(ReasonCode.DRAFT_BEFORE_COUNCIL));
    }
    decisions.doubt(handling, Optional.of(date)).ifPresent(reservations::add);
    decisions.reopened(handling).ifPresent(reservations::add);
    DateReservations.disputed(handling.date()).ifPresent(reservations::add);
    if (kind.equals(DocumentPart.Kind.PLAN)) {
      document
          .findPlanInTitle()
          .ifPresent(
              plan ->
                  reservations.add(
                      Reason.of(ReasonCode.TITLED_AS_PLAN_OF_ONE_GROUP, "plan", plan.name())));
    }
    part.covers()
        .asOptional()
        .ifPresent(covers -> reservations.addAll(ofSpan(document, covers, date)));
    reservations.addAll(DocumentReservations.of(document, inquiry.basesOf(kind), date));
    if (part.identification() == DocumentPart.Identification.INFERRED) {
      reservations.add(Reason.of(ReasonCode.PART_INFERRED));
    }
    DateReservations.foundedAnew(judged, period, date).ifPresent(reservations::add);
    return new Evidence(document.id(), kind, Optional.of(date), handling.section(), reservations);
  }

  /** What to know because of the time that the document is about. */
  private List<Reason> ofSpan(WelfareDocument document, DateSpan covers, PartialDate date) {
    List<Reason> reservations = new ArrayList<>();
    if (kind.equals(DocumentPart.Kind.TERM_REPORT)
        && !covers.isAbout(days)
        && covers.to().earliest().isBefore(period.from())
        && document.findPart(DocumentPart.Kind.PLAN).isEmpty()) {
      reservations.add(Reason.of(ReasonCode.LOOKS_BACK_ONLY, "span", covers));
    }
    if (reportingYear.isPresent()
        && (covers.from().isAfter(ofYear.from().orElseThrow())
            || covers.to().isBefore(ofYear.to().orElseThrow()))) {
      reservations.add(Reason.of(ReasonCode.COVERS_PART_OF_YEAR, "span", covers));
    }
    if (kind.equals(DocumentPart.Kind.PLAN) && covers.isWithinOneYear()) {
      reservations.add(Reason.of(ReasonCode.PLAN_FOR_ONE_YEAR, "span", covers));
    }
    if (!kind.equals(DocumentPart.Kind.ANNUAL_REPORT)) {
      if (covers.from().isAfter(period.to())) {
        reservations.add(Reason.of(ReasonCode.FOR_TERM_TO_COME, "period", period, "span", covers));
      } else if (isOfNextTerm(covers, date)) {
        reservations.add(Reason.of(ReasonCode.OUTGOING_COUNCIL, "span", covers, "date", date));
      }
    }
    return reservations;
  }

  /**
   * Whether the council handled it in the year in which its term ended, and the document begins
   * with that year and continues after it.
   */
  private boolean isOfNextTerm(DateSpan covers, PartialDate date) {
    int last = period.to().getYear();
    return date.earliest().getYear() == last
        && covers.from().earliest().getYear() == last
        && covers.to().earliest().getYear() > last;
  }

  private void refuse(WelfareDocument document, Reason why) {
    refused.add(new RefusedEvidence(document.id(), kind, why));
  }

  private void unclear(WelfareDocument document, Reason why) {
    unclear.add(document);
    refuse(document, why);
  }

  /** As {@link #unclear(WelfareDocument, Reason)}, where the day may be unknown. */
  private void unclear(WelfareDocument document, DocumentPart part, Reason why, boolean undated) {
    if (undated && !possible.isLikely(document, part)) {
      anywhere.add(document);
    } else {
      unclear(document, why);
    }
  }
}
