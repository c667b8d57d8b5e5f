package io.github.kuntamalli.obligation;

import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.Outcome;
import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.PartialDate;
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
  record Handled(WelfareDocument document, PartialDate date, Evidence evidence) {}

  private final Authority authority;
  private final DutyPeriod period;
  private final DocumentPart.Kind kind;
  private final List<LegalBasis> bases;
  private final LocalDate on;

  /** Handled in the period on a day on which a basis held. */
  final List<Handled> counted = new ArrayList<>();

  /** Handled in the period before a basis began. */
  final List<Handled> early = new ArrayList<>();

  /** Looked at and not counted. */
  final List<RefusedEvidence> refused = new ArrayList<>();

  /** Documents of which an unknown fact would decide. */
  final List<WelfareDocument> unclear = new ArrayList<>();

  private DocumentReview(
      Authority authority,
      DutyPeriod period,
      DocumentPart.Kind kind,
      List<LegalBasis> bases,
      LocalDate on) {
    this.authority = authority;
    this.period = period;
    this.kind = kind;
    this.bases = bases;
    this.on = on;
  }

  static DocumentReview of(
      Dossier dossier,
      DutyPeriod period,
      DocumentPart.Kind kind,
      List<LegalBasis> bases,
      LocalDate on) {
    DocumentReview review = new DocumentReview(dossier.authority(), period, kind, bases, on);
    for (WelfareDocument document : dossier.documents()) {
      if (document.issuers().contains(dossier.authority())) {
        document.findPart(kind).ifPresent(part -> review.look(document, part));
      }
    }
    return review;
  }

  /** All that its council handled in the period, under the law or before it. */
  List<Handled> handled() {
    List<Handled> all = new ArrayList<>(counted);
    all.addAll(early);
    return all;
  }

  private void look(WelfareDocument document, DocumentPart part) {
    List<Handling> own =
        document.handlings().stream()
            .filter(handling -> document.authorityOf(handling).equals(Optional.of(authority)))
            .toList();
    List<Handling> byCouncil = own.stream().filter(Handling::isByCouncil).toList();
    boolean placed = false;
    for (Handling handling : byCouncil) {
      placed |= placeCouncilHandling(document, part, handling);
    }
    if (!placed && byCouncil.isEmpty()) {
      placeWithoutCouncil(document, part, own);
    }
  }

  /** Whether the handling says anything about this period. */
  private boolean placeCouncilHandling(
      WelfareDocument document, DocumentPart part, Handling handling) {
    Optional<PartialDate> stated = handling.date().find();
    if (stated.isEmpty()) {
      return mayBelong(document, part) && unclear(document, Reason.of(ReasonCode.DATE_UNKNOWN));
    }
    PartialDate date = stated.get();
    ValidityPeriod days = period.days();
    if (date.isAfter(on)) {
      return days.contains(date.earliest())
          && refuse(document, Reason.of(ReasonCode.AFTER_DAY_ASKED, "date", date));
    }
    if (!days.overlaps(ValidityPeriod.between(date.earliest(), date.latest()))) {
      return describesPeriod(part) && refuse(document, outside(date));
    }
    if (!days.contains(date) || date.latest().isAfter(on)) {
      return unclear(
          document, Reason.of(ReasonCode.DATE_TOO_VAGUE, "date", date, "period", period));
    }
    Handled handled = new Handled(document, date, evidence(document, part, handling, date));
    if (bases.stream().anyMatch(basis -> basis.validity().contains(date))) {
      counted.add(handled);
      return true;
    }
    boolean basisToCome =
        bases.stream()
            .flatMap(basis -> basis.validity().from().stream())
            .anyMatch(first -> first.isAfter(date.earliest()));
    if (basisToCome) {
      early.add(handled);
      return refuse(document, Reason.of(ReasonCode.HANDLED_BEFORE_BASIS, "date", date));
    }
    return refuse(document, Reason.of(ReasonCode.NO_DUTY_THEN));
  }

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
    boolean handledInPeriod =
        own.stream()
            .flatMap(handling -> handling.date().find().stream())
            .anyMatch(
                date ->
                    period.days().overlaps(ValidityPeriod.between(date.earliest(), date.latest())));
    if (own.stream().anyMatch(handling -> handling.date().find().isPresent())
        ? handledInPeriod
        : mayBelong(document, part)) {
      refuse(
          document,
          Reason.of(own.isEmpty() ? ReasonCode.NO_COUNCIL_HANDLING : ReasonCode.NOT_BY_COUNCIL));
    }
  }

  /** A council handling that was only planned, or that left the matter undecided. */
  private void placeUnfinished(WelfareDocument document, DocumentPart part, Handling handling) {
    Optional<PartialDate> date = handling.date().find();
    boolean here =
        date.map(
                day -> period.days().overlaps(ValidityPeriod.between(day.earliest(), day.latest())))
            .orElseGet(() -> mayBelong(document, part));
    if (!here) {
      return;
    }
    Wording when = date.<Wording>map(day -> day).orElse(UnknownDay.INSTANCE);
    ReasonCode code =
        handling.outcome() == Outcome.PLANNED
            ? ReasonCode.ONLY_PLANNED
            : ReasonCode.COUNCIL_DID_NOT_CONCLUDE;
    Reason why = Reason.of(code, "date", when);
    if (date.isPresent() && date.get().isAfter(on)) {
      refuse(document, why);
    } else {
      unclear(document, why);
    }
  }

  private Reason outside(PartialDate date) {
    ReasonCode code =
        date.isAfter(period.to())
            ? ReasonCode.HANDLED_AFTER_PERIOD
            : ReasonCode.HANDLED_BEFORE_PERIOD;
    return Reason.of(code, "date", date, "period", period);
  }

  private Evidence evidence(
      WelfareDocument document, DocumentPart part, Handling handling, PartialDate date) {
    List<Reason> reservations = new ArrayList<>();
    if (handling.outcome() == Outcome.UNKNOWN) {
      reservations.add(Reason.of(ReasonCode.OUTCOME_UNKNOWN));
    } else if (handling.outcome() == Outcome.NOTED) {
      reservations.add(Reason.of(ReasonCode.NOTED_NOT_APPROVED));
    }
    if (!handling.date().alternatives().isEmpty()) {
      reservations.add(Reason.of(ReasonCode.DATE_DISPUTED, "date", date));
    }
    Optional<DateSpan> covers = part.covers().find();
    if (kind == DocumentPart.Kind.TERM_REPORT
        && covers.isPresent()
        && covers.get().to().isBefore(period.from())
        && document.findPart(DocumentPart.Kind.PLAN).isEmpty()) {
      reservations.add(Reason.of(ReasonCode.LOOKS_BACK_ONLY, "span", covers.get()));
    }
    if (kind == DocumentPart.Kind.PLAN && covers.isPresent() && covers.get().isWithinOneYear()) {
      reservations.add(Reason.of(ReasonCode.PLAN_FOR_ONE_YEAR, "span", covers.get()));
    }
    if (part.identification() == DocumentPart.Identification.INFERRED) {
      reservations.add(Reason.of(ReasonCode.PART_INFERRED));
    }
    return new Evidence(document.id(), kind, Optional.of(date), handling.section(), reservations);
  }

  private boolean refuse(WelfareDocument document, Reason why) {
    refused.add(new RefusedEvidence(document.id(), kind, why));
    return true;
  }

  private boolean unclear(WelfareDocument document, Reason why) {
    unclear.add(document);
    return refuse(document, why);
  }

  /** Whether the part says that it is about this period. */
  private boolean describesPeriod(DocumentPart part) {
    return part.covers().find().map(span -> span.isAbout(period.days())).orElse(false);
  }

  /**
   * Whether a document whose handling has no date may belong to this period: it was usually handled
   * in the time that it covers or in the year after, or else in the year in which it was made.
   */
  private boolean mayBelong(WelfareDocument document, DocumentPart part) {
    Optional<DateSpan> covers = part.covers().find();
    if (covers.isPresent()) {
      return period
          .days()
          .overlaps(
              ValidityPeriod.between(
                  covers.get().from().earliest(), covers.get().to().latest().plusYears(1)));
    }
    return document
        .madeIn()
        .find()
        .map(date -> period.days().overlaps(ValidityPeriod.between(date.earliest(), date.latest())))
        .orElse(false);
  }
}
