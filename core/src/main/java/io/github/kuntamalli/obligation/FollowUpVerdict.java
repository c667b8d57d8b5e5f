package io.github.kuntamalli.obligation;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.text.Wording;
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

/**
 * The verdict on what has to happen to the term's report and plan once the council has handled
 * them: delivery and publication. One of the two alone is half of what is due.
 */
final class FollowUpVerdict {

  private final PeriodQuestion question;
  private final DutyPeriod period;
  private final LocalDate on;
  private final DutyAssessment.Builder answer;

  /** Documents handled on a day on which the duty held, by the half of the pair that they are. */
  private final List<DocumentReview.Handled> due = new ArrayList<>();

  /** Documents handled before the duty began. */
  private final List<DocumentReview.Handled> earlier = new ArrayList<>();

  private final Set<Proof> halvesShown = new LinkedHashSet<>();
  private final Set<DutyStatus> termVerdicts = new LinkedHashSet<>();

  FollowUpVerdict(PeriodQuestion question) {
    this.question = question;
    this.period = question.period();
    this.on = question.judged().until();
    this.answer = question.begin();
  }

  DutyAssessment verdict() {
    collect(Proof.TERM_REPORT, DocumentPart.Kind.TERM_REPORT);
    collect(Proof.TERM_PLAN, DocumentPart.Kind.PLAN);
    if (due.isEmpty()) {
      return earlier.isEmpty() ? followingTermDuties() : openForEarlierDocuments();
    }
    Set<LegalBasis> applied = new LinkedHashSet<>();
    List<DocumentReview.Handled> shown = new ArrayList<>();
    List<DocumentReview.Handled> notShown = new ArrayList<>();
    for (DocumentReview.Handled handled : due) {
      applied.addAll(question.basesOn(handled.date()));
      (show(handled) ? shown : notShown).add(handled);
    }
    answer.addAllBases(applied);
    shown.forEach(handled -> answer.addReasons(about(ReasonCode.SHOWN_FOR, handled)));
    notShown.forEach(handled -> answer.addReasons(about(ReasonCode.NOT_SHOWN_FOR, handled)));
    if (!notShown.isEmpty()) {
      answer.nextStep(step(notShown.get(0).document()));
    }
    if (shown.isEmpty()) {
      return answer.status(nothingShown()).build();
    }
    if (halvesShown.size() < 2) {
      answer.addReasons(Reason.of(ReasonCode.HALF_NOT_MADE, "period", period));
      if (notShown.isEmpty()) {
        answer.nextStep(stepForTermDocuments());
      }
    }
    boolean whole = notShown.isEmpty() && halvesShown.size() == 2;
    return answer.status(whole ? DutyStatus.MET : DutyStatus.PARTLY_MET).build();
  }

  /**
   * Sorts the documents of one half of the pair by whether the duty held when they were handled.
   */
  private void collect(Proof proof, DocumentPart.Kind kind) {
    Optional<Obligation> duty = question.sibling(proof);
    if (duty.isEmpty()) {
      return;
    }
    PeriodQuestion half = question.about(duty.get());
    if (half.bases().isEmpty()) {
      return;
    }
    termVerdicts.add(half.answer().status());
    for (DocumentReview.Handled handled : half.review(kind).handled()) {
      (question.basesOn(handled.date()).isEmpty() ? earlier : due).add(handled);
      halvesShown.add(proof);
    }
  }

  private DutyStatus nothingShown() {
    if (!question.isOver()) {
      return DutyStatus.RUNNING;
    }
    if (question.dossier().complete()) {
      answer.addReasons(Reason.of(ReasonCode.NOTHING_IN_COMPLETE_DOSSIER));
      return DutyStatus.MISSING;
    }
    answer.addReasons(Reason.of(ReasonCode.DOSSIER_INCOMPLETE));
    return DutyStatus.UNDETERMINED;
  }

  private DutyAssessment followingTermDuties() {
    DutyStatus status = DutyStatus.RUNNING;
    if (termVerdicts.contains(DutyStatus.UNDETERMINED)) {
      status = DutyStatus.UNDETERMINED;
    } else if (termVerdicts.contains(DutyStatus.MISSING)) {
      status = DutyStatus.MISSING;
    }
    return answer
        .status(status)
        .addAllBases(question.basesOfDayAsked())
        .addReasons(Reason.of(ReasonCode.FOLLOWS_TERM_DUTIES, "period", period))
        .nextStep(stepForTermDocuments())
        .build();
  }

  private DutyAssessment openForEarlierDocuments() {
    Set<String> named = new LinkedHashSet<>();
    for (DocumentReview.Handled handled : earlier) {
      show(handled);
      if (named.add(handled.document().id())) {
        answer.addReasons(
            Reason.of(
                ReasonCode.LAW_OPEN_FOR_EARLIER_DOCUMENT,
                "document",
                Wording.same(handled.document().id()),
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

  /** Adds what shows that the duty was met for a document; whether anything does. */
  private boolean show(DocumentReview.Handled handled) {
    return question.obligation().proof() == Proof.PUBLICATION
        ? showPublication(handled)
        : showDelivery(handled);
  }

  private boolean showPublication(DocumentReview.Handled handled) {
    boolean found = false;
    for (Publication publication : handled.document().publications()) {
      if (publication.access() == Publication.Access.LOGIN) {
        refuse(handled, Reason.of(ReasonCode.NOT_PUBLIC));
      } else {
        found |= count(handled, publication.date());
      }
    }
    return found;
  }

  private boolean showDelivery(DocumentReview.Handled handled) {
    boolean found = false;
    WelfareDocument document = handled.document();
    for (Delivery delivery : document.deliveries()) {
      if (!document.senderOf(delivery).equals(Optional.of(question.dossier().authority()))) {
        continue;
      }
      LocalDate day = delivery.date().find().map(PartialDate::latest).orElse(on);
      Optional<Authority> expected = recipientOn(day);
      if (expected.equals(Optional.of(delivery.recipient()))) {
        found |= count(handled, delivery.date());
      } else if (expected.isPresent()
          && expected.get().getClass() == delivery.recipient().getClass()) {
        refuse(
            handled,
            Reason.of(
                ReasonCode.WRONG_RECIPIENT,
                "recipient",
                question.judged().nameOf(delivery.recipient(), day),
                "expected",
                question.judged().nameOf(expected.get(), day)));
      }
    }
    return found;
  }

  /** To whom the document has to go: HUS, or the county of which the municipality is part then. */
  private Optional<Authority> recipientOn(LocalDate day) {
    if (question.obligation().proof() == Proof.DELIVERY_TO_HUS) {
      return Optional.of(Authority.hus());
    }
    return question
        .judged()
        .municipalityOn(day)
        .flatMap(Municipality::county)
        .map(county -> new Authority.OfCounty(county.code()));
  }

  private boolean count(DocumentReview.Handled handled, Stated<PartialDate> date) {
    Optional<PartialDate> day = date.find();
    if (day.isPresent() && day.get().isAfter(question.judged().on())) {
      refuse(handled, Reason.of(ReasonCode.AFTER_DAY_ASKED, "date", day.get()));
      return false;
    }
    List<Reason> reservations = new ArrayList<>();
    if (day.isEmpty()) {
      reservations.add(Reason.of(ReasonCode.DAY_NOT_SHOWN));
    } else if (day.get().isBefore(handled.date().earliest())) {
      reservations.add(Reason.of(ReasonCode.BEFORE_HANDLING, "date", day.get()));
    }
    if (!date.alternatives().isEmpty()) {
      reservations.add(Reason.of(ReasonCode.DATE_DISPUTED, "date", day.orElseThrow()));
    }
    if (!due.isEmpty()) {
      earlier.stream()
          .map(open -> about(ReasonCode.EARLIER_DOCUMENT_OPEN, open))
          .distinct()
          .forEach(reservations::add);
    }
    answer.addEvidence(
        new Evidence(
            handled.document().id(),
            handled.evidence().part(),
            day,
            Optional.empty(),
            reservations));
    return true;
  }

  private void refuse(DocumentReview.Handled handled, Reason why) {
    answer.addRefused(new RefusedEvidence(handled.document().id(), handled.evidence().part(), why));
  }

  /** What to do about a report or a plan that is not there: still possible only in its period. */
  private Reason stepForTermDocuments() {
    if (!question.isOver()) {
      return Reason.of(ReasonCode.FIRST_TERM_DOCUMENTS);
    }
    return Reason.of(
        question.dossier().complete() ? ReasonCode.RECORD_AS_MISSED : ReasonCode.COMPLETE_DOSSIER);
  }

  private Reason step(WelfareDocument document) {
    if (question.obligation().proof() == Proof.PUBLICATION) {
      return Reason.of(ReasonCode.PUBLISH, "document", Wording.same(document.id()));
    }
    Wording recipient =
        recipientOn(on)
            .<Wording>map(authority -> question.judged().nameOf(authority, on))
            .orElseThrow();
    return Reason.of(
        ReasonCode.DELIVER, "document", Wording.same(document.id()), "recipient", recipient);
  }

  private static Reason about(ReasonCode code, DocumentReview.Handled handled) {
    return Reason.of(
        code, "document", Wording.same(handled.document().id()), "part", handled.evidence().part());
  }
}
