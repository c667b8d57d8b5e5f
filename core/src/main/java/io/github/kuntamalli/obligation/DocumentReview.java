package io.github.kuntamalli.obligation;

import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.Outcome;
import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.Wording;
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

  /** A document that its council handled within the period. */
  record Handled(
      WelfareDocument document,
      DocumentPart part,
      PartialDate date,
      LocalDate firstHandled,
      Evidence evidence) {}

  private final JudgedAuthority judged;
  private final Authority authority;
  private final boolean complete;
  private final boolean byReportingYear;
  private final DutyPeriod period;
  private final ValidityPeriod days;
  private final DocumentPart.Kind kind;
  private final List<LegalBasis> bases;
  private final LocalDate on;
  private final PossibleTime possible;

  /** Handled in the period on a day on which a basis held. */
  final List<Handled> counted = new ArrayList<>();

  /** Handled in the period before a basis began. */
  final List<Handled> early = new ArrayList<>();

  /** Looked at and not counted. */
  final List<RefusedEvidence> refused = new ArrayList<>();

  /** Documents of which an unknown fact would decide. */
  final List<WelfareDocument> unclear = new ArrayList<>();

  private DocumentReview(
      Inquiry inquiry, DutyPeriod period, DocumentPart.Kind kind, List<LegalBasis> bases) {
    this.judged = inquiry.judged();
    this.authority = inquiry.dossier().authority();
    this.complete = inquiry.dossier().complete();
    this.byReportingYear =
        kind == DocumentPart.Kind.ANNUAL_REPORT
            && inquiry.method().annualCounting() == AssessmentMethod.AnnualCounting.REPORTING_YEAR;
    this.period = period;
    this.days = period.days();
    this.kind = kind;
    this.bases = bases;
    this.on = judged.until();
    this.possible = new PossibleTime(period, on, judged.on().isAfter(period.to()));
  }

  static DocumentReview of(
      Inquiry inquiry, DutyPeriod period, DocumentPart.Kind kind, List<LegalBasis> bases) {
    DocumentReview review = new DocumentReview(inquiry, period, kind, bases);
    for (Prepared prepared : inquiry.documents()) {
      if (prepared.reaches(period)) {
        for (DocumentPart part : prepared.document().parts()) {
          if (part.kind() == kind && review.isOfTheYear(prepared.document(), part)) {
            review.look(prepared, part);
          }
        }
      }
    }
    return review;
  }

  /**
   * Where yearly reports count for the year they cover, whether this one can be of this year; one
   * that does not show its year counts for the year of handling.
   */
  private boolean isOfTheYear(WelfareDocument document, DocumentPart part) {
    if (!byReportingYear) {
      return true;
    }
    Optional<Integer> year =
        part.covers()
            .find()
            .filter(DateSpan::isWithinOneYear)
            .map(span -> span.from().earliest().getYear())
            .or(
                () ->
                    document
                        .decidingHandlingOf(authority)
                        .flatMap(handling -> handling.date().find())
                        .map(date -> date.earliest().getYear()));
    return year.isEmpty() || period.name().equals(Integer.toString(year.get()));
  }

  /** All that its council handled in the period, under the law or before it. */
  List<Handled> handled() {
    List<Handled> all = new ArrayList<>(counted);
    all.addAll(early);
    return all;
  }

  private void look(Prepared prepared, DocumentPart part) {
    WelfareDocument document = prepared.document();
    if (prepared.deciding().isPresent()) {
      place(prepared, part, prepared.deciding().get());
      return;
    }
    boolean unnamed =
        document.handlings().stream()
            .anyMatch(
                handling -> handling.isByCouncil() && document.authorityOf(handling).isEmpty());
    if (unnamed) {
      if (document.handlings().stream()
          .filter(handling -> document.authorityOf(handling).isEmpty())
          .anyMatch(handling -> isHere(document, part, handling.date()))) {
        unclear(document, Reason.of(ReasonCode.WHOSE_COUNCIL_UNKNOWN));
      }
      return;
    }
    placeWithoutCouncil(
        document,
        part,
        document.handlings().stream()
            .filter(handling -> document.authorityOf(handling).equals(Optional.of(authority)))
            .toList());
  }

  /** A document that the authority's own council handled. */
  private void place(Prepared prepared, DocumentPart part, Handling handling) {
    WelfareDocument document = prepared.document();
    Optional<PartialDate> stated = handling.date().find();
    if (stated.isEmpty()) {
      if (possible.includes(document, part)) {
        unclear(document, Reason.of(ReasonCode.DATE_UNKNOWN));
      }
      return;
    }
    PartialDate date = stated.get();
    if (date.isAfter(on)) {
      if (days.contains(date.earliest())) {
        refuse(document, Reason.of(ReasonCode.AFTER_DAY_ASKED, "date", date));
      }
    } else if (!days.overlaps(date)) {
      placeOutside(document, part, handling, date);
    } else if (!days.contains(date)) {
      unclear(document, Reason.of(ReasonCode.DATE_TOO_VAGUE, "date", date, "period", period));
    } else if (date.latest().isAfter(on) && !wasRecordedBy(document)) {
      unclear(document, Reason.of(ReasonCode.MAY_BE_AFTER_DAY_ASKED, "date", date));
    } else {
      placeWithin(prepared, part, handling, date);
    }
  }

  /** What was written down as held by the day asked about was held by then. */
  private boolean wasRecordedBy(WelfareDocument document) {
    return document.recordedOn().map(recorded -> !recorded.isAfter(on)).orElse(false);
  }

  private void placeWithin(
      Prepared prepared, DocumentPart part, Handling handling, PartialDate date) {
    WelfareDocument document = prepared.document();
    Handled handled =
        new Handled(
            document,
            part,
            date,
            prepared.firstHandled().orElse(date.earliest()),
            evidence(prepared, part, handling, date));
    Optional<LocalDate> first =
        bases.stream().flatMap(basis -> basis.validity().from().stream()).min(LocalDate::compareTo);
    if (bases.stream().anyMatch(basis -> basis.validity().contains(date))) {
      counted.add(handled);
    } else if (bases.stream().anyMatch(basis -> basis.validity().overlaps(date))) {
      unclear(document, Reason.of(ReasonCode.DATE_TOO_VAGUE_FOR_LAW, "date", date));
    } else if (first.isPresent() && date.isBefore(first.get())) {
      early.add(handled);
      refuse(document, Reason.of(ReasonCode.HANDLED_BEFORE_BASIS, "date", date));
    } else {
      refuse(document, Reason.of(ReasonCode.NO_DUTY_THEN));
    }
  }

  private void placeOutside(
      WelfareDocument document, DocumentPart part, Handling handling, PartialDate date) {
    List<Stated.Alternative<PartialDate>> alternatives = handling.date().alternatives();
    Optional<PartialDate> other =
        alternatives.isEmpty()
            ? Optional.empty()
            : alternatives.stream()
                .map(Stated.Alternative::value)
                .filter(days::overlaps)
                .findFirst();
    if (other.isPresent()) {
      unclear(
          document, Reason.of(ReasonCode.OTHER_DATE_STATED, "date", date, "other", other.get()));
    } else if (part.covers().find().map(span -> span.isAbout(days)).orElse(false)) {
      ReasonCode code =
          date.isAfter(period.to())
              ? ReasonCode.HANDLED_AFTER_PERIOD
              : ReasonCode.HANDLED_BEFORE_PERIOD;
      refuse(document, Reason.of(code, "date", date, "period", period));
    }
  }

  /** A document that the council has not handled, as far as is known. */
  private void placeWithoutCouncil(
      WelfareDocument document, DocumentPart part, List<Handling> own) {
    Optional<Handling> unfinished =
        own.stream()
            .filter(handling -> handling.body().kind() == DecidingBody.Kind.COUNCIL)
            .findFirst();
    if (unfinished.isPresent()) {
      placeUnfinished(document, part, unfinished.get());
      return;
    }
    List<PartialDate> dates =
        own.stream().flatMap(handling -> handling.date().find().stream()).toList();
    boolean here =
        dates.isEmpty()
            ? possible.isLikely(document, part)
            : dates.stream().anyMatch(date -> days.overlaps(date));
    if (here) {
      refuse(
          document,
          Reason.of(own.isEmpty() ? ReasonCode.NO_COUNCIL_HANDLING : ReasonCode.NOT_BY_COUNCIL));
    }
  }

  /**
   * A council handling that was only planned, or that left the matter undecided. Whether a meeting
   * that was planned for a day gone by was held is unknown, unless the dossier claims to hold
   * everything.
   */
  private void placeUnfinished(WelfareDocument document, DocumentPart part, Handling handling) {
    if (!isHere(document, part, handling.date())) {
      return;
    }
    Optional<PartialDate> date = handling.date().find();
    Wording when = date.<Wording>map(day -> day).orElse(UnknownDay.INSTANCE);
    boolean planned = handling.outcome() == Outcome.PLANNED;
    Reason why =
        planned
            ? Reason.of(ReasonCode.ONLY_PLANNED, "date", when)
            : Reason.of(
                ReasonCode.COUNCIL_DID_NOT_CONCLUDE, "date", when, "outcome", handling.outcome());
    boolean ahead = date.isPresent() && date.get().isAfter(on);
    if (planned && !ahead && !complete) {
      unclear(document, why);
    } else {
      refuse(document, why);
    }
  }

  private boolean isHere(WelfareDocument document, DocumentPart part, Stated<PartialDate> stated) {
    return stated
        .find()
        .map(date -> days.overlaps(date))
        .orElseGet(() -> possible.includes(document, part));
  }

  private Evidence evidence(
      Prepared prepared, DocumentPart part, Handling handling, PartialDate date) {
    WelfareDocument document = prepared.document();
    List<Reason> reservations = new ArrayList<>();
    if (handling.outcome() == Outcome.UNKNOWN) {
      reservations.add(Reason.of(ReasonCode.OUTCOME_UNKNOWN));
    } else if (handling.outcome() == Outcome.NOTED) {
      reservations.add(Reason.of(ReasonCode.NOTED_NOT_APPROVED));
    }
    if (prepared.councilHandlings() > 1) {
      reservations.add(Reason.of(ReasonCode.HANDLED_MORE_THAN_ONCE, "date", date));
    }
    if (!handling.date().alternatives().isEmpty()) {
      reservations.add(Reason.of(ReasonCode.DATE_DISPUTED, "date", date));
    }
    Optional<DateSpan> covers = part.covers().find();
    if (kind == DocumentPart.Kind.TERM_REPORT
        && covers.isPresent()
        && !covers.get().isAbout(days)
        && covers.get().to().earliest().isBefore(period.from())
        && document.findPart(DocumentPart.Kind.PLAN).isEmpty()) {
      reservations.add(Reason.of(ReasonCode.LOOKS_BACK_ONLY, "span", covers.get()));
    }
    if (kind == DocumentPart.Kind.PLAN && covers.isPresent() && covers.get().isWithinOneYear()) {
      reservations.add(Reason.of(ReasonCode.PLAN_FOR_ONE_YEAR, "span", covers.get()));
    }
    if (part.identification() == DocumentPart.Identification.INFERRED) {
      reservations.add(Reason.of(ReasonCode.PART_INFERRED));
    }
    judged
        .foundedAnewWithin(period)
        .filter(date::isBefore)
        .ifPresent(
            founded ->
                reservations.add(
                    Reason.of(
                        ReasonCode.BY_DISSOLVED_MUNICIPALITY, "date", PartialDate.of(founded))));
    return new Evidence(document.id(), kind, Optional.of(date), handling.section(), reservations);
  }

  private void refuse(WelfareDocument document, Reason why) {
    refused.add(new RefusedEvidence(document.id(), kind, why));
  }

  private void unclear(WelfareDocument document, Reason why) {
    unclear.add(document);
    refuse(document, why);
  }
}
