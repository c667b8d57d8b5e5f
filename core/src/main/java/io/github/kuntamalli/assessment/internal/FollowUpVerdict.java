package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.ContentVerdict;
import io.github.kuntamalli.assessment.DecisiveFact;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.assessment.RefusedEvidence;
import io.github.kuntamalli.assessment.Uncertainty;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.obligation.ContentRequirement;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.obligation.EvidenceRequirement;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.util.ArrayList;
import java.util.HashSet;
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

  /**
   * A half of the pair for which no document counts.
   *
   * @param kind the kind of document
   * @param verdict the verdict on the duty to make it
   * @param early whether the council handled one before that duty began
   */
  private record Half(DocumentPart.Kind kind, DutyAssessment verdict, boolean early) {}

  /**
   * Documents, parted by whether anything shows that they were delivered or published.
   *
   * @param shown those of which something does
   * @param open the others
   */
  private record Parted(
      List<ReviewedDocuments.Handled> shown, List<ReviewedDocuments.Handled> open) {}

  private final DutyInPeriod question;
  private final DutyPeriod period;
  private final DutyAssessment.Builder answer;
  private final FollowUp followUp;

  /** Documents handled on a day on which the duty applied. */
  private final List<ReviewedDocuments.Handled> due = new ArrayList<>();

  /** Documents handled before the duty began. */
  private final List<ReviewedDocuments.Handled> earlier = new ArrayList<>();

  private final List<Half> halves = new ArrayList<>();

  /** Documents handled on a vague date that may be before the duty began. */
  private final List<ReviewedDocuments.Handled> vague = new ArrayList<>();

  FollowUpVerdict(DutyInPeriod question) {
    this.question = question;
    this.period = question.period();
    this.answer = question.begin();
    this.followUp = FollowUp.of(question);
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
    return judged().addAllEvidence(followUp.evidence()).addAllRefused(followUp.refused()).build();
  }

  private DutyAssessment.Builder judged() {
    collect(EvidenceRequirement.TERM_REPORT, DocumentPart.Kind.TERM_REPORT);
    collect(EvidenceRequirement.TERM_PLAN, DocumentPart.Kind.PLAN);
    if (due.isEmpty()) {
      return earlier.isEmpty() && vague.isEmpty() ? followingTermDuties() : openForOthers();
    }
    Parted ofEarlier = parted(earlier, List.of());
    List<Reason> open =
        ofEarlier.open().stream()
            .map(handled -> about(ReasonCode.EARLIER_DOCUMENT_OPEN, handled))
            .distinct()
            .toList();
    Parted ofVague = parted(vague, open);
    refuseVague(ofVague.open());
    Parted ofDue = parted(due, open);
    Set<LegalBasis> applied = new LinkedHashSet<>();
    due.forEach(handled -> applied.addAll(question.basesOn(handled.date())));
    answer.addAllBases(applied);
    // a document that one delivery or publication is shown for needs no other
    Set<String> settled =
        ids(
            Stream.of(ofDue, ofVague, ofEarlier)
                .flatMap(documents -> documents.shown().stream())
                .map(ReviewedDocuments.Handled::document));
    List<WelfareDocument> unclear =
        followUp.unclear().stream().filter(document -> !settled.contains(document.id())).toList();
    Set<String> unclearIds = ids(unclear.stream());
    boolean isHalfOpen = openHalves().findAny().isPresent();
    boolean allShown = ofDue.open().isEmpty();
    boolean isWhole = allShown && !isHalfOpen;
    List<DutyAssessment> rest = restOfThePair(ofEarlier.open());
    List<WelfareDocument> decisive =
        isHalfOpen ? halfOpenForDays() : isLawOpen(rest) ? List.of() : documents(ofVague.open());
    boolean dayDecides = allShown && !decisive.isEmpty();
    if (dayDecides) {
      openForDayOf(decisive);
    }
    ofDue.shown().forEach(handled -> answer.addReasons(about(ReasonCode.SHOWN_FOR, handled)));
    ofDue.open().forEach(handled -> answer.addReasons(about(ReasonCode.NOT_SHOWN_FOR, handled)));
    if (ofDue.shown().isEmpty()) {
      return unclear.isEmpty() && question.isOver() && !ofVague.shown().isEmpty()
          ? openForDayOf(documents(ofVague.shown()))
          : nothingShown(unclear).nextStep(nextStep(unclear, ofDue.open()));
    }
    if (isHalfOpen && !dayDecides) {
      answer.addReasons(Reason.of(ReasonCode.HALF_NOT_MADE, "period", period));
    }
    addContent(ofDue, unclearIds);
    if (dayDecides) {
      return answer;
    }
    if (allShown && isLawOpen(rest)) {
      rest.forEach(half -> answer.addAllReasons(half.reasons()));
      return answer
          .status(DutyStatus.UNDETERMINED)
          .uncertainty(Uncertainty.ofLaw())
          .nextStep(
              nextStep(unclear, ofDue.open())
                  .filter(step -> isHalfOpen || !unclear.isEmpty())
                  .or(() -> ownView()));
    }
    if (!allShown
        && !isHalfOpen
        && ofDue.open().stream().allMatch(one -> unclearIds.contains(one.document().id()))) {
      return undetermined(unclear).nextStep(nextStep(unclear, ofDue.open()));
    }
    return answer
        .status(isWhole ? DutyStatus.MET : DutyStatus.PARTLY_MET)
        .nextStep(isWhole ? Optional.empty() : nextStep(unclear, ofDue.open()));
  }

  /** Adds the evidence on some documents, with some reservations, and parts them by it. */
  private Parted parted(List<ReviewedDocuments.Handled> documents, List<Reason> reservations) {
    Map<Boolean, List<ReviewedDocuments.Handled>> byShown =
        documents.stream()
            .collect(Collectors.partitioningBy(one -> followUp.show(one, reservations)));
    return new Parted(
        byShown.getOrDefault(true, List.of()), byShown.getOrDefault(false, List.of()));
  }

  /**
   * The documents whose days alone decide what the half that is open needs: of which it is unclear
   * if the law of the half or of this duty was in force.
   */
  private List<WelfareDocument> halfOpenForDays() {
    Set<String> ofTheTurn = new HashSet<>(ids(documents(vague).stream()));
    openHalves()
        .flatMap(half -> half.refused().stream())
        .filter(one -> one.reason().code().equals(ReasonCode.DATE_TOO_VAGUE_FOR_LAW))
        .map(RefusedEvidence::document)
        .forEach(ofTheTurn::add);
    List<DecisiveFact> facts = factsOfHalves();
    boolean daysDecide =
        facts.stream()
            .allMatch(
                fact ->
                    fact.kind() == DecisiveFact.Kind.HANDLING_DAY
                        && fact.document().filter(ofTheTurn::contains).isPresent());
    if (!daysDecide) {
      return List.of();
    }
    return named(
        facts, question.inquiry().documents().stream().map(OwnDocument::document).toList());
  }

  /** Those of some documents that facts are about. */
  private static List<WelfareDocument> named(
      List<DecisiveFact> facts, List<WelfareDocument> documents) {
    Set<String> named =
        facts.stream().flatMap(fact -> fact.document().stream()).collect(Collectors.toSet());
    return documents.stream().filter(document -> named.contains(document.id())).toList();
  }

  private static List<WelfareDocument> documents(List<ReviewedDocuments.Handled> handled) {
    return handled.stream().map(ReviewedDocuments.Handled::document).distinct().toList();
  }

  /**
   * The halves of the pair that have no document on which the duty depends for certain: none at
   * all, or only earlier ones that were neither delivered nor published.
   */
  private List<DutyAssessment> restOfThePair(List<ReviewedDocuments.Handled> openEarlier) {
    return halves.stream()
        .filter(
            half ->
                !half.early()
                    || openEarlier.stream().anyMatch(one -> one.part().kind().equals(half.kind())))
        .map(Half::verdict)
        .toList();
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
  private void addContent(Parted documents, Set<String> unclearIds) {
    for (ContentRequirement point : question.obligation().contentRequirements()) {
      DocumentPart.Kind kind =
          point.shownBy().equals(Optional.of(ContentRequirement.ShownBy.TERM_PLAN))
              ? DocumentPart.Kind.PLAN
              : DocumentPart.Kind.TERM_REPORT;
      boolean isShown = documents.shown().stream().anyMatch(one -> one.part().kind().equals(kind));
      boolean isDue =
          isShown || documents.open().stream().anyMatch(one -> one.part().kind().equals(kind));
      boolean isUnclear =
          documents.open().stream()
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
      halves.add(new Half(kind, question.inquiry().verdict(half), false));
      refuseUncounted(review, kind);
    } else if (review.counted().isEmpty()) {
      halves.add(new Half(kind, question.inquiry().verdict(half), true));
    }
    for (ReviewedDocuments.Handled one : handled) {
      if (!question.basesOn(one.date()).isEmpty()) {
        due.add(one);
      } else {
        (question.mayBeUnderLaw(one.date()) ? vague : earlier).add(one);
      }
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
      if (open.contains(document.id()) && followUp.dates(document).anyMatch(followUp::isBy)) {
        answer.addRefused(
            new RefusedEvidence(
                document.id(), kind, Reason.of(ReasonCode.DOCUMENT_NOT_COUNTED, "period", period)));
      }
    }
  }

  private DutyAssessment.Builder nothingShown(List<WelfareDocument> unclear) {
    if (!unclear.isEmpty()) {
      return undetermined(unclear);
    }
    if (!question.isOver()) {
      return answer.status(DutyStatus.RUNNING);
    }
    List<WelfareDocument> shown =
        question.inquiry().documents().stream()
            .map(OwnDocument::document)
            .filter(followUp::mayBeShown)
            .toList();
    Set<String> shownIds = ids(shown.stream());
    // what decides whether a document counts decides here too, if it was delivered or published
    List<DecisiveFact> facts =
        factsOfHalves().stream()
            .filter(fact -> fact.document().map(shownIds::contains).orElse(false))
            .toList();
    if (!facts.isEmpty()) {
      return UnclearVerdict.until(answer, Uncertainty.of(facts), named(facts, shown));
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

  private DutyAssessment.Builder undetermined(List<WelfareDocument> unclear) {
    return answer
        .status(DutyStatus.UNDETERMINED)
        .uncertainty(
            UnknownFacts.of(
                unclear.stream().map(WelfareDocument::id),
                followUp.refused(),
                followUp.decisiveFact()));
  }

  /** The verdicts on the halves of which the council handled no document. */
  private Stream<DutyAssessment> openHalves() {
    return halves.stream().filter(half -> !half.early()).map(Half::verdict);
  }

  /** The unknown facts that decide whether a document counts for one of them. */
  private List<DecisiveFact> factsOfHalves() {
    return openHalves()
        .flatMap(half -> half.uncertainty().stream())
        .flatMap(uncertainty -> uncertainty.settledBy().stream())
        .distinct()
        .toList();
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
    Set<DutyStatus> ofHalves = openHalves().map(DutyAssessment::status).collect(Collectors.toSet());
    DutyStatus status = DutyStatus.RUNNING;
    if (ofHalves.contains(DutyStatus.UNDETERMINED)) {
      status = DutyStatus.UNDETERMINED;
    } else if (ofHalves.contains(DutyStatus.MISSING)) {
      status = DutyStatus.MISSING;
    }
    question.basisAhead().ifPresent(answer::addReasons);
    return answer
        .status(status)
        .uncertainty(uncertaintyOfHalves())
        .addAllBases(question.basesOfDayAsked())
        .addReasons(Reason.of(ReasonCode.FOLLOWS_TERM_DUTIES, "period", period))
        .nextStep(nextStep(List.of(), List.of()));
  }

  /** An unknown fact of one half goes before a law that is open for the other. */
  private Optional<Uncertainty> uncertaintyOfHalves() {
    List<DecisiveFact> facts = factsOfHalves();
    return facts.isEmpty()
        ? openHalves().flatMap(half -> half.uncertainty().stream()).findFirst()
        : Optional.of(Uncertainty.of(facts));
  }

  /** It is open if the duty applies to the documents: by their day, or else by the law. */
  private DutyAssessment.Builder openForOthers() {
    for (ReviewedDocuments.Handled handled : earlier) {
      followUp.show(handled, List.of());
      answer.addReasons(
          Reason.of(
              ReasonCode.LAW_OPEN_FOR_EARLIER_DOCUMENT,
              "document",
              DocumentTitles.of(handled.document()),
              "date",
              PartialDate.of(question.firstDayOfBases())));
    }
    List<ReviewedDocuments.Handled> shownVague = parted(vague, List.of()).shown();
    refuseVague(vague);
    answer.addAllBases(question.bases());
    boolean lawOpen = question.isOver() && question.isLawOpen();
    boolean canBeMet = !shownVague.isEmpty() && !isLawOpen(openHalves().toList());
    if (!vague.isEmpty() && (canBeMet || !lawOpen)) {
      return openForDayOf(documents(lawOpen ? shownVague : vague));
    }
    if (!vague.isEmpty()) {
      answer.addReasons(NothingShown.of(question).why());
    }
    return answer
        .status(DutyStatus.UNDETERMINED)
        .uncertainty(Uncertainty.ofLaw())
        .nextStep(ownView());
  }

  private void refuseVague(List<ReviewedDocuments.Handled> documents) {
    for (ReviewedDocuments.Handled one : documents) {
      answer.addRefused(
          new RefusedEvidence(
              one.document().id(),
              one.evidence().part(),
              Reason.of(ReasonCode.DATE_TOO_VAGUE_FOR_LAW, "date", one.date())));
    }
  }

  /** The day of handling decides whether the duty applies to documents. */
  private DutyAssessment.Builder openForDayOf(List<WelfareDocument> documents) {
    return UnclearVerdict.untilTheDay(answer, documents, List.of())
        .nextStep(
            DossierOrder.forNextStep(documents.stream(), question.judged().on())
                .filter(one -> !question.judged().hasEnded())
                .map(
                    one -> Reason.of(ReasonCode.FIND_MINUTES, "document", DocumentTitles.of(one))));
  }

  /**
   * What to do next: deliver or publish what was not, else what the half that is not there needs.
   * An authority that has ended can do nothing any more.
   */
  private Optional<Reason> nextStep(
      List<WelfareDocument> unclear, List<ReviewedDocuments.Handled> notShown) {
    if (question.judged().hasEnded()) {
      return Optional.empty();
    }
    if (!unclear.isEmpty()) {
      return Optional.of(
          Reason.of(ReasonCode.FIND_RECEIPT, "document", DocumentTitles.of(unclear)));
    }
    if (!notShown.isEmpty()) {
      return Optional.of(
          followUp.step(notShown.stream().map(ReviewedDocuments.Handled::document).toList()));
    }
    Optional<Reason> ofHalf =
        openHalves()
            .flatMap(half -> half.nextStep().stream())
            .filter(step -> question.isOver() || !step.code().equals(ReasonCode.BRING_TO_COUNCIL))
            .findFirst();
    return question.isOver()
        ? ofHalf
        : ofHalf.or(() -> Optional.of(Reason.of(ReasonCode.FIRST_TERM_DOCUMENTS)));
  }

  private static Reason about(ReasonCode code, ReviewedDocuments.Handled handled) {
    return Reason.of(
        code, "document", DocumentTitles.of(handled.document()), "part", handled.evidence().part());
  }
}
