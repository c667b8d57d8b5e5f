package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.DecisiveFact;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.welfare.Publication;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What shows that documents were published: as a whole, and for everyone. */
final class Publications extends FollowUp {

  Publications(DutyInPeriod question) {
    super(question);
  }

  @Override
  boolean show(ReviewedDocuments.Handled handled, List<Reason> reservations) {
    List<Publication> publications = handled.document().publications();
    boolean onlyByAnother =
        publications.stream()
            .filter(Publication::isOfWholeDocument)
            .allMatch(one -> one.isByAnotherThan(handled.document()::isIssuedBy));
    List<Reason> more = new ArrayList<>(reservations);
    if (onlyByAnother) {
      more.add(Reason.of(ReasonCode.PUBLISHED_BY_ANOTHER));
    }
    boolean found = false;
    for (Publication publication : publications) {
      DatePlacement placement = placed(handled, publication.date());
      Optional<Reason> refusal =
          placement.isAfterAsked() ? Optional.of(placement.reason()) : refusal(publication);
      if (refusal.isPresent()) {
        refuse(handled, refusal.get());
      } else {
        found |= count(handled, publication.date(), placement, more);
      }
    }
    return found;
  }

  /** Why a publication does not count, whenever it was. */
  private static Optional<Reason> refusal(Publication publication) {
    if (publication.access() == Publication.Access.LOGIN) {
      return Optional.of(Reason.of(ReasonCode.NOT_PUBLIC));
    }
    if (publication.isOfWholeDocument()) {
      return Optional.empty();
    }
    return Optional.of(
        Reason.of(
            publication.extent().equals(Optional.of(Publication.Extent.SUMMARY))
                ? ReasonCode.ONLY_SUMMARY_PUBLISHED
                : ReasonCode.ONLY_MENTIONED));
  }

  @Override
  boolean mayBeShown(WelfareDocument document) {
    return document.publications().stream()
        .anyMatch(one -> isBy(one.date()) && refusal(one).isEmpty());
  }

  @Override
  Stream<Stated<PartialDate>> dates(WelfareDocument document) {
    return document.publications().stream().map(Publication::date);
  }

  @Override
  DecisiveFact.Kind decisiveFact() {
    return DecisiveFact.Kind.PUBLICATION_DAY;
  }

  @Override
  Reason step(List<WelfareDocument> documents) {
    return new Reason(
        question.isOver() ? ReasonCode.PUBLISH_LATE : ReasonCode.PUBLISH, named(documents));
  }
}
