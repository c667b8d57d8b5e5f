package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.DecisiveFact;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.obligation.EvidenceRequirement;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.Delivery;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What shows that documents were delivered: by an issuer, to the county of the day or to HUS. */
final class Deliveries extends FollowUp {

  private final boolean toHus;

  Deliveries(DutyInPeriod question) {
    super(question);
    this.toHus = question.obligation().evidenceRequired() == EvidenceRequirement.DELIVERY_TO_HUS;
  }

  @Override
  boolean show(ReviewedDocuments.Handled handled, List<Reason> reservations) {
    boolean found = false;
    for (Delivery delivery : handled.document().deliveries()) {
      DatePlacement placement = placed(handled, delivery.date());
      List<Authority> expected = recipients(handled, placement);
      if (expected.contains(delivery.recipient())) {
        found |= show(handled, delivery, placement, expected.size() == 1, reservations);
      } else if (!placement.isAfterAsked()
          && isOwn(handled.document(), delivery)
          && !expected.isEmpty()
          && !isOfTheOtherDuty(delivery.recipient())) {
        refuse(
            handled,
            Reason.of(
                ReasonCode.WRONG_RECIPIENT,
                "recipient",
                name(delivery.recipient(), placement),
                "expected",
                name(expected.get(expected.size() - 1), placement)));
      }
    }
    return found;
  }

  /** Adds a delivery to whom the document had to go, or may have had to go. */
  private boolean show(
      ReviewedDocuments.Handled handled,
      Delivery delivery,
      DatePlacement placement,
      boolean isCertain,
      List<Reason> reservations) {
    Optional<Authority> sender = handled.document().senderOf(delivery);
    boolean own = isOwn(handled.document(), delivery);
    if (placement.isAfterAsked()) {
      if (own || sender.isEmpty()) {
        refuse(handled, placement.reason());
      }
    } else if (isByAnother(handled.document(), delivery)) {
      refuse(handled, Reason.of(ReasonCode.DELIVERED_BY_ANOTHER));
    } else if (sender.isEmpty()) {
      unclear(handled, Reason.of(ReasonCode.SENDER_UNKNOWN));
    } else if (!own) {
      refuse(
          handled,
          Reason.of(ReasonCode.DELIVERED_BY_OTHER_ISSUER, "sender", name(sender.get(), placement)));
    } else if (!isCertain) {
      unclear(handled, Reason.of(ReasonCode.DAY_NOT_SHOWN));
    } else {
      return count(handled, delivery.date(), placement, reservations);
    }
    return false;
  }

  @Override
  boolean mayBeShown(WelfareDocument document) {
    return document.deliveries().stream()
        .filter(one -> isBy(one.date()) && !isByAnother(document, one))
        .filter(one -> isOwn(document, one) || document.senderOf(one).isEmpty())
        .anyMatch(
            one ->
                recipientOn(one.date().asOptional().map(PartialDate::latest).orElse(on))
                    .equals(Optional.of(one.recipient())));
  }

  @Override
  Stream<Stated<PartialDate>> dates(WelfareDocument document) {
    return document.deliveries().stream().map(Delivery::date);
  }

  @Override
  DecisiveFact.Kind decisiveFact() {
    return DecisiveFact.Kind.DELIVERY_DAY;
  }

  @Override
  Reason step(List<WelfareDocument> documents) {
    Optional<Authority> recipient = recipientOn(on);
    if (recipient.isEmpty()) {
      return Reason.of(ReasonCode.RECORD_OWN_VIEW);
    }
    Map<String, Localizable> values = named(documents);
    values.put("recipient", question.judged().nameOf(recipient.get(), on));
    return new Reason(question.isOver() ? ReasonCode.DELIVER_LATE : ReasonCode.DELIVER, values);
  }

  /** Whether the authority is the sender, or one of those that are. */
  private boolean isOwn(WelfareDocument document, Delivery delivery) {
    return document
        .senderOf(delivery)
        .filter(sender -> sender.includes(question.dossier().authority()))
        .isPresent();
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
    LocalDate last = dayOf(delivered);
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

  /** To whom the document has to go: HUS, or the county of which the municipality is part then. */
  private Optional<Authority> recipientOn(LocalDate day) {
    if (toHus) {
      return Optional.of(Authority.hus());
    }
    return question
        .judged()
        .municipalityOn(day)
        .flatMap(Municipality::county)
        .map(county -> new Authority.OfCounty(county.code()));
  }

  /** Whether a recipient is one of the other of the two duties to deliver. */
  private boolean isOfTheOtherDuty(Authority recipient) {
    return toHus ? recipient instanceof Authority.OfCounty : recipient instanceof Authority.Hus;
  }

  private LocalDate dayOf(DatePlacement delivered) {
    return delivered.date().map(PartialDate::latest).orElse(on);
  }

  private LocalizedText name(Authority authority, DatePlacement delivered) {
    return question.judged().nameOf(authority, dayOf(delivered));
  }
}
