package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.ContentVerdict;
import io.github.kuntamalli.assessment.DecisiveFact;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.assessment.Evidence;
import io.github.kuntamalli.assessment.RefusedEvidence;
import io.github.kuntamalli.assessment.Uncertainty;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.obligation.ContentRequirement;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.EvidenceRequirement;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.welfare.Delivery;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.Publication;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The verdict on what has to happen to the term's report and plan once the council has handled
 * them: delivery and publication. One of the two alone is half of what is due.
 */
final class FollowUpVerdict {

  /** Why a document of this period does not count itself, or not yet. */
  private static final List<ReasonCode> UNCOUNTED =
      List.of(
          ReasonCode.NO_COUNCIL_HANDLING,
          ReasonCode.NOT_BY_COUNCIL,
          ReasonCode.ONLY_PLANNED,
          ReasonCode.COUNCIL_DID_NOT_CONCLUDE);

  private final DutyInPeriod question;
  private final DutyPeriod period;
  private final LocalDate on;
  private final DutyAssessment.Builder answer;

  /** Documents handled on a day on which the duty applied. */
  private final List<ReviewedDocuments.Handled> due = new ArrayList<>();

  /** Documents handled before the duty began. */
  private final List<ReviewedDocuments.Handled> earlier = new ArrayList<>();

  /** The verdicts on the halves of the pair for which no document counts. */
  private final List<DutyAssessment> openHalves = new ArrayList<>();

  /** Those of which the council handled a document before the half was due, by kind. */
  private final Map<DocumentPart.Kind, DutyAssessment> earlyHalves = new LinkedHashMap<>();

  /** Documents of which a fact about a delivery or a publication is unknown that would decide. */
  private final List<WelfareDocument> unclear = new ArrayList<>();

  /** What does not count of the deliveries and publications, and why. */
  private final List<RefusedEvidence> refused = new ArrayList<>();

  FollowUpVerdict(DutyInPeriod question) {
    this.question = question;
    this.period = question.period();
    this.on = question.judged().until();
    this.answer = question.begin();
  }

  /** Whether a document of the authority has anything to do with one of the halves of the pair. */
  static boolean isTouched(DutyInPeriod question) {
    return Stream.of(EvidenceRequirement.TERM_REPORT, EvidenceRequirement.TERM_PLAN)
        .flatMap(proof -> half(question, proof).stream())
        .anyMatch(DutyVerdict::isTouched);
  }

  /** The question about the report or the plan, if its duty has a basis in the period. */
  private static Optional<DutyInPeriod> half(DutyInPeriod question, EvidenceRequirement proof) {
    return question.sibling(proof).map(question::about).filter(duty -> !duty.bases().isEmpty());
  }

  DutyAssessment verdict() {
    DutyAssessment.Builder verdict = judged();
    return verdict.addAllRefused(refused).build();
  }

  private DutyAssessment.Builder judged() {
    collect(EvidenceRequirement.TERM_REPORT, DocumentPart.Kind.TERM_REPORT);
    collect(EvidenceRequirement.TERM_PLAN, DocumentPart.Kind.PLAN);
    if (due.isEmpty()) {
      return earlier.isEmpty() ? followingTermDuties() : openForEarlierDocuments();
    }
    List<ReviewedDocuments.Handled> openEarlier =
        earlier.stream().filter(handled -> !show(handled, List.of())).toList();
    List<Reason> open =
        openEarlier.stream()
            .map(handled -> about(ReasonCode.EARLIER_DOCUMENT_OPEN, handled))
            .distinct()
            .toList();
    Set<LegalBasis> applied = new LinkedHashSet<>();
    List<ReviewedDocuments.Handled> shown = new ArrayList<>();
    List<ReviewedDocuments.Handled> notShown = new ArrayList<>();
    for (ReviewedDocuments.Handled handled : due) {
      applied.addAll(question.basesOn(handled.date()));
      (show(handled, open) ? shown : notShown).add(handled);
    }
    answer.addAllBases(applied);
    // a document that one delivery or publication is shown for needs no other
    Set<String> settled = ids(shown.stream().map(ReviewedDocuments.Handled::document));
    unclear.removeIf(document -> settled.contains(document.id()));
    Set<String> unclearIds = ids(unclear.stream());
    shown.forEach(handled -> answer.addReasons(about(ReasonCode.SHOWN_FOR, handled)));
    notShown.forEach(handled -> answer.addReasons(about(ReasonCode.NOT_SHOWN_FOR, handled)));
    if (shown.isEmpty()) {
      return nothingShown().nextStep(nextStep(notShown));
    }
    if (!openHalves.isEmpty()) {
      answer.addReasons(Reason.of(ReasonCode.HALF_NOT_MADE, "period", period));
    }
    addContent(shown, notShown, unclearIds);
    List<DutyAssessment> rest = restOfThePair(openEarlier);
    if (notShown.isEmpty() && isLawOpen(rest)) {
      rest.forEach(half -> answer.addAllReasons(half.reasons()));
      return answer
          .status(DutyStatus.UNDETERMINED)
          .uncertainty(Uncertainty.ofLaw())
          .nextStep(
              nextStep(notShown)
                  .filter(step -> !openHalves.isEmpty() || !unclear.isEmpty())
                  .or(() -> ownView()));
    }
    if (!notShown.isEmpty()
        && openHalves.isEmpty()
        && notShown.stream().allMatch(one -> unclearIds.contains(one.document().id()))) {
      return undetermined(unclear).nextStep(nextStep(notShown));
    }
    boolean whole = notShown.isEmpty() && openHalves.isEmpty();
    return answer
        .status(whole ? DutyStatus.MET : DutyStatus.PARTLY_MET)
        .nextStep(whole ? Optional.empty() : nextStep(notShown));
  }

  /**
   * The halves of the pair that have no document on which the duty depends for certain: none at
   * all, or only earlier ones that were neither delivered nor published.
   */
  private List<DutyAssessment> restOfThePair(List<ReviewedDocuments.Handled> openEarlier) {
    List<DutyAssessment> rest = new ArrayList<>(openHalves);
    earlyHalves.forEach(
        (kind, half) -> {
          if (openEarlier.stream().anyMatch(one -> one.part().kind().equals(kind))) {
            rest.add(half);
          }
        });
    return rest;
  }

  /** Whether the law leaves open if there had to be anything else to deliver or publish. */
  private static boolean isLawOpen(List<DutyAssessment> rest) {
    return !rest.isEmpty()
        && rest.stream()
            .allMatch(half -> half.uncertainty().equals(Optional.of(Uncertainty.ofLaw())));
  }

  private Optional<Reason> ownView() {
    return question.judged().hasEnded()
        ? Optional.empty()
        : Optional.of(Reason.of(ReasonCode.RECORD_OWN_VIEW));
  }

  /** The report and the plan as the two points of what is due. */
  private void addContent(
      List<ReviewedDocuments.Handled> shown,
      List<ReviewedDocuments.Handled> notShown,
      Set<String> unclearIds) {
    for (ContentRequirement point : question.obligation().contentRequirements()) {
      DocumentPart.Kind kind =
          point.shownBy().equals(Optional.of(ContentRequirement.ShownBy.TERM_PLAN))
              ? DocumentPart.Kind.PLAN
              : DocumentPart.Kind.TERM_REPORT;
      boolean isShown = shown.stream().anyMatch(handled -> handled.part().kind().equals(kind));
      boolean isDue = isShown || notShown.stream().anyMatch(one -> one.part().kind().equals(kind));
      boolean isUnclear =
          notShown.stream()
              .filter(one -> one.part().kind().equals(kind))
              .anyMatch(one -> unclearIds.contains(one.document().id()));
      ContentVerdict.State state =
          isShown
              ? ContentVerdict.State.MET
              : isDue && !isUnclear && question.isComplete()
                  ? ContentVerdict.State.MISSING
                  : ContentVerdict.State.UNKNOWN;
      answer.addContent(ContentReview.verdict(point, state));
    }
  }

  /** Sorts the documents of one half of the pair by whether the duty applied at their handling. */
  private void collect(EvidenceRequirement proof, DocumentPart.Kind kind) {
    Optional<DutyInPeriod> duty = half(question, proof);
    if (duty.isEmpty()) {
      return;
    }
    DutyInPeriod half = duty.get();
    ReviewedDocuments review = half.review(kind);
    List<ReviewedDocuments.Handled> handled = review.handled();
    if (handled.isEmpty()) {
      openHalves.add(question.inquiry().verdict(half));
      refuseUncounted(review, kind);
    } else if (review.counted().isEmpty()) {
      earlyHalves.put(kind, question.inquiry().verdict(half));
    }
    for (ReviewedDocuments.Handled one : handled) {
      (question.basesOn(one.date()).isEmpty() ? earlier : due).add(one);
    }
  }

  /** What was delivered or published before the document itself counts. */
  private void refuseUncounted(ReviewedDocuments review, DocumentPart.Kind kind) {
    Set<String> open =
        review.refused().stream()
            .filter(one -> UNCOUNTED.contains(one.reason().code()))
            .map(RefusedEvidence::document)
            .collect(Collectors.toSet());
    for (OwnDocument prepared : question.inquiry().documents()) {
      WelfareDocument document = prepared.document();
      Stream<Stated<PartialDate>> dates =
          isPublication()
              ? document.publications().stream().map(Publication::date)
              : document.deliveries().stream().map(Delivery::date);
      if (open.contains(document.id())
          && dates.anyMatch(date -> !DatePlacement.liesAhead(date, question.judged().on()))) {
        refused.add(
            new RefusedEvidence(
                document.id(), kind, Reason.of(ReasonCode.DOCUMENT_NOT_COUNTED, "period", period)));
      }
    }
  }

  private DutyAssessment.Builder nothingShown() {
    if (!unclear.isEmpty()) {
      return undetermined(unclear);
    }
    if (!question.isOver()) {
      return answer.status(DutyStatus.RUNNING);
    }
    List<DecisiveFact> facts = factsOfShownHalves();
    if (!facts.isEmpty()) {
      return answer.status(DutyStatus.UNDETERMINED).uncertainty(Uncertainty.of(facts));
    }
    NothingShown nothing = NothingShown.of(question);
    return answer
        .addReasons(nothing.why())
        .status(nothing.status())
        .uncertainty(nothing.uncertainty());
  }

  private static Set<String> ids(Stream<WelfareDocument> documents) {
    return documents.map(WelfareDocument::id).collect(Collectors.toSet());
  }

  private DutyAssessment.Builder undetermined(List<WelfareDocument> documents) {
    return answer
        .status(DutyStatus.UNDETERMINED)
        .uncertainty(
            UnknownFacts.of(
                documents.stream().map(WelfareDocument::id),
                refused,
                isPublication()
                    ? DecisiveFact.Kind.PUBLICATION_DAY
                    : DecisiveFact.Kind.DELIVERY_DAY));
  }

  /**
   * The unknown facts that decide whether a document counts for a half of the pair, if it has been
   * delivered or published: then they decide here, too.
   */
  private List<DecisiveFact> factsOfShownHalves() {
    Map<String, WelfareDocument> shown = new LinkedHashMap<>();
    for (OwnDocument prepared : question.inquiry().documents()) {
      if (mayBeShown(prepared.document())) {
        shown.put(prepared.document().id(), prepared.document());
      }
    }
    List<DecisiveFact> facts =
        openHalves.stream()
            .flatMap(half -> half.uncertainty().stream())
            .flatMap(uncertainty -> uncertainty.settledBy().stream())
            .filter(fact -> fact.document().map(shown::containsKey).orElse(false))
            .distinct()
            .toList();
    Set<String> decisive =
        facts.stream().flatMap(fact -> fact.document().stream()).collect(Collectors.toSet());
    shown.values().stream()
        .filter(document -> decisive.contains(document.id()))
        .map(
            document -> Reason.of(ReasonCode.FACT_UNKNOWN, "document", DocumentTitles.of(document)))
        .forEach(answer::addReasons);
    return facts;
  }

  /** Whether something shows that a document was delivered or published, if it counts itself. */
  private boolean mayBeShown(WelfareDocument document) {
    LocalDate asked = question.judged().on();
    return isPublication()
        ? document.publications().stream()
            .filter(one -> one.isOfWholeDocument() && one.access() != Publication.Access.LOGIN)
            .anyMatch(one -> !DatePlacement.liesAhead(one.date(), asked))
        : document.deliveries().stream()
            .filter(one -> !isByAnother(document, one))
            .filter(
                one ->
                    document
                        .senderOf(one)
                        .map(sender -> sender.includes(question.dossier().authority()))
                        .orElse(true))
            .filter(one -> !DatePlacement.liesAhead(one.date(), asked))
            .anyMatch(
                one ->
                    recipientOn(one.date().asOptional().map(PartialDate::latest).orElse(on))
                        .equals(Optional.of(one.recipient())));
  }

  private DutyAssessment.Builder followingTermDuties() {
    boolean unasked =
        question.sibling(EvidenceRequirement.TERM_REPORT).isEmpty()
            && question.sibling(EvidenceRequirement.TERM_PLAN).isEmpty();
    if (unasked) {
      return answer
          .status(DutyStatus.UNDETERMINED)
          .uncertainty(Uncertainty.of(List.of(DecisiveFact.of(DecisiveFact.Kind.TERM_DUTIES))))
          .addAllBases(question.basesOfDayAsked())
          .addReasons(Reason.of(ReasonCode.TERM_DUTIES_NOT_IN_CATALOG))
          .nextStep(Reason.of(ReasonCode.ADD_TERM_DUTIES));
    }
    Set<DutyStatus> halves = new LinkedHashSet<>();
    openHalves.forEach(half -> halves.add(half.status()));
    DutyStatus status = DutyStatus.RUNNING;
    if (halves.contains(DutyStatus.UNDETERMINED)) {
      status = DutyStatus.UNDETERMINED;
    } else if (halves.contains(DutyStatus.MISSING)) {
      status = DutyStatus.MISSING;
    }
    question.basisAhead().ifPresent(answer::addReasons);
    return answer
        .status(status)
        .uncertainty(uncertaintyOfHalves())
        .addAllBases(question.basesOfDayAsked())
        .addReasons(Reason.of(ReasonCode.FOLLOWS_TERM_DUTIES, "period", period))
        .nextStep(nextStep(List.of()));
  }

  /** An unknown fact of one half goes before a law that is open for the other. */
  private Optional<Uncertainty> uncertaintyOfHalves() {
    List<DecisiveFact> facts =
        openHalves.stream()
            .flatMap(half -> half.uncertainty().stream())
            .flatMap(uncertainty -> uncertainty.settledBy().stream())
            .distinct()
            .toList();
    return facts.isEmpty()
        ? openHalves.stream().flatMap(half -> half.uncertainty().stream()).findFirst()
        : Optional.of(Uncertainty.of(facts));
  }

  private DutyAssessment.Builder openForEarlierDocuments() {
    for (ReviewedDocuments.Handled handled : earlier) {
      show(handled, List.of());
      answer.addReasons(
          Reason.of(
              ReasonCode.LAW_OPEN_FOR_EARLIER_DOCUMENT,
              "document",
              DocumentTitles.of(handled.document()),
              "date",
              PartialDate.of(question.firstDayOfBases())));
    }
    return answer
        .status(DutyStatus.UNDETERMINED)
        .uncertainty(Uncertainty.ofLaw())
        .addAllBases(question.bases())
        .nextStep(Reason.of(ReasonCode.RECORD_OWN_VIEW));
  }

  /**
   * What to do next: deliver or publish what was not, else what the half that is not there needs.
   * An authority that has ended can do nothing any more.
   */
  private Optional<Reason> nextStep(List<ReviewedDocuments.Handled> notShown) {
    if (question.judged().hasEnded()) {
      return Optional.empty();
    }
    if (!unclear.isEmpty()) {
      return Optional.of(
          Reason.of(ReasonCode.FIND_RECEIPT, "document", DocumentTitles.of(unclear)));
    }
    if (!notShown.isEmpty()) {
      return Optional.of(step(notShown.stream().map(ReviewedDocuments.Handled::document).toList()));
    }
    Optional<Reason> ofHalf =
        openHalves.stream()
            .flatMap(half -> half.nextStep().stream())
            .filter(step -> question.isOver() || !step.code().equals(ReasonCode.BRING_TO_COUNCIL))
            .findFirst();
    return question.isOver()
        ? ofHalf
        : ofHalf.or(() -> Optional.of(Reason.of(ReasonCode.FIRST_TERM_DOCUMENTS)));
  }

  private boolean isPublication() {
    return question.obligation().evidenceRequired().method()
        == EvidenceRequirement.Method.PUBLICATION;
  }

  /** Adds what shows that the duty was met for a document; whether anything does. */
  private boolean show(ReviewedDocuments.Handled handled, List<Reason> reservations) {
    return isPublication()
        ? showPublication(handled, reservations)
        : showDelivery(handled, reservations);
  }

  private boolean showPublication(ReviewedDocuments.Handled handled, List<Reason> reservations) {
    boolean found = false;
    List<Publication> publications = handled.document().publications();
    boolean onlyByAnother =
        publications.stream()
            .filter(Publication::isOfWholeDocument)
            .allMatch(one -> one.isByAnotherThan(handled.document()::isIssuedBy));
    for (Publication publication : publications) {
      DatePlacement placement = placed(handled, publication.date());
      if (placement.isAfterAsked()) {
        refuse(handled, placement.reason());
      } else if (publication.access() == Publication.Access.LOGIN) {
        refuse(handled, Reason.of(ReasonCode.NOT_PUBLIC));
      } else if (!publication.isOfWholeDocument()) {
        refuse(
            handled,
            Reason.of(
                publication.extent().equals(Optional.of(Publication.Extent.SUMMARY))
                    ? ReasonCode.ONLY_SUMMARY_PUBLISHED
                    : ReasonCode.ONLY_MENTIONED));
      } else {
        List<Reason> open = new ArrayList<>(reservations);
        if (onlyByAnother) {
          open.add(Reason.of(ReasonCode.PUBLISHED_BY_ANOTHER));
        }
        found |= count(handled, publication.date(), placement, open);
      }
    }
    return found;
  }

  private boolean showDelivery(ReviewedDocuments.Handled handled, List<Reason> reservations) {
    boolean found = false;
    for (Delivery delivery : handled.document().deliveries()) {
      DatePlacement placement = placed(handled, delivery.date());
      List<Authority> expected = recipients(handled, placement);
      Optional<Authority> sender = handled.document().senderOf(delivery);
      boolean right = expected.contains(delivery.recipient());
      boolean own = sender.filter(one -> one.includes(question.dossier().authority())).isPresent();
      if (placement.isAfterAsked()) {
        if (right && (own || sender.isEmpty())) {
          refuse(handled, placement.reason());
        }
      } else if (right && isByAnother(handled.document(), delivery)) {
        refuse(handled, Reason.of(ReasonCode.DELIVERED_BY_ANOTHER));
      } else if (right && sender.isEmpty()) {
        unclear(handled, Reason.of(ReasonCode.SENDER_UNKNOWN));
      } else if (right && !own) {
        LocalDate day = placement.date().map(PartialDate::latest).orElse(on);
        refuse(
            handled,
            Reason.of(
                ReasonCode.DELIVERED_BY_OTHER_ISSUER,
                "sender",
                question.judged().nameOf(sender.get(), day)));
      } else if (right && own && expected.size() > 1) {
        unclear(handled, Reason.of(ReasonCode.DAY_NOT_SHOWN));
      } else if (right && own) {
        found |= count(handled, delivery.date(), placement, reservations);
      } else if (own && !expected.isEmpty() && !isOfTheOtherDuty(delivery.recipient())) {
        LocalDate day = placement.date().map(PartialDate::latest).orElse(on);
        refuse(
            handled,
            Reason.of(
                ReasonCode.WRONG_RECIPIENT,
                "recipient",
                question.judged().nameOf(delivery.recipient(), day),
                "expected",
                question.judged().nameOf(expected.get(expected.size() - 1), day)));
      }
    }
    return found;
  }

  /** Whether the sender of the delivery is not an issuer of the document. */
  private static boolean isByAnother(WelfareDocument document, Delivery delivery) {
    return delivery.senderName().isPresent()
        || delivery.sender().filter(sender -> !document.isIssuedBy(sender)).isPresent();
  }

  /**
   * To whom the document had to go on the day of a delivery. Where that day is vague or unknown and
   * the municipality changed its county meanwhile, there are two.
   */
  private List<Authority> recipients(ReviewedDocuments.Handled handled, DatePlacement delivered) {
    LocalDate handledBy = handled.date().latest();
    LocalDate last = delivered.date().map(PartialDate::latest).orElse(on);
    LocalDate first =
        delivered
            .date()
            .filter(date -> date.precision().compareTo(PartialDate.Precision.BOUNDS) < 0)
            .map(PartialDate::earliest)
            .orElse(handledBy.isBefore(last) ? handledBy : last);
    return Stream.of(first, last)
        .flatMap(day -> recipientOn(day).or(() -> recipientOn(handledBy)).stream())
        .distinct()
        .toList();
  }

  /** Where a delivery or a publication is; it may be on any day up to the reference date. */
  private DatePlacement placed(ReviewedDocuments.Handled handled, Stated<PartialDate> date) {
    return DatePlacement.of(
        date,
        ValidityPeriod.always(),
        period,
        question.judged().on(),
        handled.document().recordedOn());
  }

  /** Whether a recipient is one of the other of the two duties to deliver. */
  private boolean isOfTheOtherDuty(Authority recipient) {
    return question.obligation().evidenceRequired() == EvidenceRequirement.DELIVERY_TO_HUS
        ? recipient instanceof Authority.OfCounty
        : recipient instanceof Authority.Hus;
  }

  /** To whom the document has to go: HUS, or the county of which the municipality is part then. */
  private Optional<Authority> recipientOn(LocalDate day) {
    if (question.obligation().evidenceRequired() == EvidenceRequirement.DELIVERY_TO_HUS) {
      return Optional.of(Authority.hus());
    }
    return question
        .judged()
        .municipalityOn(day)
        .flatMap(Municipality::county)
        .map(county -> new Authority.OfCounty(county.code()));
  }

  private boolean count(
      ReviewedDocuments.Handled handled,
      Stated<PartialDate> date,
      DatePlacement placement,
      List<Reason> open) {
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
    reservations.addAll(open);
    answer.addEvidence(
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

  private void refuse(ReviewedDocuments.Handled handled, Reason why) {
    refused.add(new RefusedEvidence(handled.document().id(), handled.evidence().part(), why));
  }

  private void unclear(ReviewedDocuments.Handled handled, Reason why) {
    unclear.add(handled.document());
    refuse(handled, why);
  }

  private Reason step(List<WelfareDocument> documents) {
    Map<String, Localizable> values = new LinkedHashMap<>();
    values.put("document", DocumentTitles.of(documents));
    if (question.isOver()) {
      values.put("period", period);
    }
    if (isPublication()) {
      return new Reason(question.isOver() ? ReasonCode.PUBLISH_LATE : ReasonCode.PUBLISH, values);
    }
    Optional<Authority> recipient = recipientOn(on);
    if (recipient.isEmpty()) {
      return Reason.of(ReasonCode.RECORD_OWN_VIEW);
    }
    values.put("recipient", question.judged().nameOf(recipient.get(), on));
    return new Reason(question.isOver() ? ReasonCode.DELIVER_LATE : ReasonCode.DELIVER, values);
  }

  private static Reason about(ReasonCode code, ReviewedDocuments.Handled handled) {
    return Reason.of(
        code, "document", DocumentTitles.of(handled.document()), "part", handled.evidence().part());
  }
}
