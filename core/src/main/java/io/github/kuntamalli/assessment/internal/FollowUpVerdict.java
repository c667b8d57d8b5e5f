package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.ContentVerdict;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.assessment.Evidence;
import io.github.kuntamalli.assessment.RefusedEvidence;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.obligation.ContentRequirement;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.EvidenceRequirement;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.welfare.Delivery;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.Publication;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The verdict on what has to happen to the term's report and plan once the council has handled
 * them: delivery and publication. One of the two alone is half of what is due.
 */
final class FollowUpVerdict {

  private final DutyInPeriod question;
  private final DutyPeriod period;
  private final LocalDate on;
  private final DutyAssessment.Builder answer;

  /** Documents handled on a day on which the duty held. */
  private final List<ReviewedDocuments.Handled> due = new ArrayList<>();

  /** Documents handled before the duty began. */
  private final List<ReviewedDocuments.Handled> earlier = new ArrayList<>();

  /** The verdicts on the halves of the pair for which no document counts. */
  private final List<DutyAssessment> openHalves = new ArrayList<>();

  /** Whether an unknown fact about a delivery or a publication would decide. */
  private boolean unclear;

  FollowUpVerdict(DutyInPeriod question) {
    this.question = question;
    this.period = question.period();
    this.on = question.judged().until();
    this.answer = question.begin();
  }

  DutyAssessment verdict() {
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
    shown.forEach(handled -> answer.addReasons(about(ReasonCode.SHOWN_FOR, handled)));
    notShown.forEach(handled -> answer.addReasons(about(ReasonCode.NOT_SHOWN_FOR, handled)));
    if (shown.isEmpty()) {
      return answer.status(nothingShown()).nextStep(nextStep(notShown)).build();
    }
    if (!openHalves.isEmpty()) {
      answer.addReasons(Reason.of(ReasonCode.HALF_NOT_MADE, "period", period));
    }
    addContent(shown, notShown);
    boolean whole = notShown.isEmpty() && openHalves.isEmpty();
    return answer
        .status(whole ? DutyStatus.MET : DutyStatus.PARTLY_MET)
        .nextStep(whole ? Optional.empty() : nextStep(notShown))
        .build();
  }

  /** The report and the plan as the two points of what is due. */
  private void addContent(
      List<ReviewedDocuments.Handled> shown, List<ReviewedDocuments.Handled> notShown) {
    for (ContentRequirement point : question.obligation().contentRequirements()) {
      DocumentPart.Kind kind =
          point.shownBy().equals(Optional.of(ContentRequirement.ShownBy.TERM_PLAN))
              ? DocumentPart.Kind.PLAN
              : DocumentPart.Kind.TERM_REPORT;
      boolean isShown = shown.stream().anyMatch(handled -> handled.part().kind() == kind);
      boolean isDue = isShown || notShown.stream().anyMatch(one -> one.part().kind() == kind);
      ContentVerdict.State state =
          isShown
              ? ContentVerdict.State.MET
              : isDue && question.dossier().complete()
                  ? ContentVerdict.State.MISSING
                  : ContentVerdict.State.UNKNOWN;
      answer.addContent(ContentReview.verdict(point, state));
    }
  }

  /** Sorts the documents of one half of the pair by whether the duty held at their handling. */
  private void collect(EvidenceRequirement proof, DocumentPart.Kind kind) {
    Optional<Obligation> duty = question.sibling(proof);
    if (duty.isEmpty()) {
      return;
    }
    DutyInPeriod half = question.about(duty.get());
    if (half.bases().isEmpty()) {
      return;
    }
    List<ReviewedDocuments.Handled> handled = half.review(kind).handled();
    if (handled.isEmpty()) {
      openHalves.add(DutyVerdict.of(half));
    }
    for (ReviewedDocuments.Handled one : handled) {
      (question.basesOn(one.date()).isEmpty() ? earlier : due).add(one);
    }
  }

  private DutyStatus nothingShown() {
    if (unclear) {
      return DutyStatus.UNDETERMINED;
    }
    if (!question.isOver()) {
      return DutyStatus.RUNNING;
    }
    NothingShown nothing = NothingShown.of(question);
    answer.addReasons(nothing.why());
    return nothing.status();
  }

  private DutyAssessment followingTermDuties() {
    boolean unasked =
        question.sibling(EvidenceRequirement.TERM_REPORT).isEmpty()
            && question.sibling(EvidenceRequirement.TERM_PLAN).isEmpty();
    if (unasked) {
      return answer
          .status(DutyStatus.UNDETERMINED)
          .addAllBases(question.basesOfDayAsked())
          .addReasons(Reason.of(ReasonCode.TERM_DUTIES_NOT_IN_CATALOG))
          .build();
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
        .addAllBases(question.basesOfDayAsked())
        .addReasons(Reason.of(ReasonCode.FOLLOWS_TERM_DUTIES, "period", period))
        .nextStep(nextStep(List.of()))
        .build();
  }

  private DutyAssessment openForEarlierDocuments() {
    Set<String> named = new LinkedHashSet<>();
    for (ReviewedDocuments.Handled handled : earlier) {
      show(handled, List.of());
      if (named.add(handled.document().id())) {
        answer.addReasons(
            Reason.of(
                ReasonCode.LAW_OPEN_FOR_EARLIER_DOCUMENT,
                "document",
                Localizable.same(handled.document().id()),
                "date",
                PartialDate.of(question.firstDayOfBases())));
      }
    }
    return answer
        .status(DutyStatus.UNDETERMINED)
        .addAllBases(question.bases())
        .nextStep(Reason.of(ReasonCode.RECORD_OWN_VIEW))
        .build();
  }

  /**
   * What to do next: deliver or publish what was not, else what the half that is not there needs.
   * An authority that has ended can do nothing any more.
   */
  private Optional<Reason> nextStep(List<ReviewedDocuments.Handled> notShown) {
    if (question.judged().hasEnded()) {
      return Optional.empty();
    }
    if (!notShown.isEmpty()) {
      return DossierOrder.forNextStep(
              notShown.stream().map(ReviewedDocuments.Handled::document), question.judged().on())
          .map(this::step);
    }
    if (!question.isOver()) {
      return Optional.of(Reason.of(ReasonCode.FIRST_TERM_DOCUMENTS));
    }
    return openHalves.stream().flatMap(half -> half.nextStep().stream()).findFirst();
  }

  /** Adds what shows that the duty was met for a document; whether anything does. */
  private boolean show(ReviewedDocuments.Handled handled, List<Reason> reservations) {
    return question.obligation().evidenceRequired() == EvidenceRequirement.PUBLICATION
        ? showPublication(handled, reservations)
        : showDelivery(handled, reservations);
  }

  private boolean showPublication(ReviewedDocuments.Handled handled, List<Reason> reservations) {
    boolean found = false;
    for (Publication publication : handled.document().publications()) {
      DatePlacement placement = placed(handled, publication.date());
      if (placement.isAfterAsked()) {
        refuse(handled, placement.reason());
      } else if (publication.access() == Publication.Access.LOGIN) {
        refuse(handled, Reason.of(ReasonCode.NOT_PUBLIC));
      } else {
        found |= count(handled, publication.date(), placement, reservations);
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
      boolean own = sender.equals(Optional.of(question.dossier().authority()));
      if (placement.isAfterAsked()) {
        if (right && (own || sender.isEmpty())) {
          refuse(handled, placement.reason());
        }
      } else if (right && sender.isEmpty()) {
        unclear(handled, Reason.of(ReasonCode.SENDER_UNKNOWN));
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
            .map(PartialDate::earliest)
            .orElse(handledBy.isBefore(last) ? handledBy : last);
    return Stream.of(first, last)
        .flatMap(day -> recipientOn(day).or(() -> recipientOn(handledBy)).stream())
        .distinct()
        .toList();
  }

  /** Where a delivery or a publication lies; it may be on any day up to the one asked about. */
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

  private void refuse(ReviewedDocuments.Handled handled, Reason why) {
    answer.addRefused(new RefusedEvidence(handled.document().id(), handled.evidence().part(), why));
  }

  private void unclear(ReviewedDocuments.Handled handled, Reason why) {
    unclear = true;
    refuse(handled, why);
  }

  private Reason step(WelfareDocument document) {
    if (question.obligation().evidenceRequired() == EvidenceRequirement.PUBLICATION) {
      return Reason.of(ReasonCode.PUBLISH, "document", Localizable.same(document.id()));
    }
    return recipientOn(on)
        .map(
            authority ->
                Reason.of(
                    ReasonCode.DELIVER,
                    "document",
                    Localizable.same(document.id()),
                    "recipient",
                    question.judged().nameOf(authority, on)))
        .orElseGet(() -> Reason.of(ReasonCode.RECORD_OWN_VIEW));
  }

  private static Reason about(ReasonCode code, ReviewedDocuments.Handled handled) {
    return Reason.of(
        code,
        "document",
        Localizable.same(handled.document().id()),
        "part",
        handled.evidence().part());
  }
}
