package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.law.LegalBasis;
import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.welfare.Citation;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What to know before relying on a document, whichever of its parts counts. */
final class DocumentReservations {

  private static final Set<Source.Kind> SECONDARY =
      EnumSet.of(
          Source.Kind.NEWSPAPER,
          Source.Kind.COUNCILLOR_OR_PARTY_PAGE,
          Source.Kind.ORGANISATION_PAGE);

  private DocumentReservations() {}

  /**
   * The reservations.
   *
   * @param document a document that counts
   * @param bases the bases of the duty that are in force on some day of the period
   * @param handled when the council handled it
   */
  static List<Reason> of(WelfareDocument document, List<LegalBasis> bases, PartialDate handled) {
    List<Reason> reservations = new ArrayList<>();
    if (document.isJoint()) {
      reservations.add(Reason.of(ReasonCode.JOINT_DOCUMENT));
    }
    if (!document.sources().isEmpty()
        && document.sources().stream().allMatch(source -> SECONDARY.contains(source.kind()))) {
      reservations.add(Reason.of(ReasonCode.SECONDARY_SOURCE_ONLY));
    }
    formerBasis(document, bases, handled)
        .ifPresent(
            provision ->
                reservations.add(Reason.of(ReasonCode.CITES_FORMER_BASIS, "provision", provision)));
    return reservations;
  }

  /**
   * The provision it cites that had ended when it was handled, if it cites none that was in force.
   */
  private static Optional<Provision> formerBasis(
      WelfareDocument document, List<LegalBasis> bases, PartialDate handled) {
    if (document.actsCited().isEmpty()) {
      return Optional.empty();
    }
    boolean citesPresent =
        bases.stream()
            .filter(basis -> basis.validity().overlaps(handled))
            .anyMatch(basis -> isCited(document, basis));
    return citesPresent
        ? Optional.empty()
        : bases.stream()
            .filter(basis -> basis.validity().to().map(handled::isAfter).orElse(false))
            .filter(basis -> isCited(document, basis))
            .map(LegalBasis::provision)
            .findFirst();
  }

  private static boolean isCited(WelfareDocument document, LegalBasis basis) {
    return document.actsCited().stream().anyMatch(citation -> isOf(citation, basis.provision()));
  }

  private static boolean isOf(Citation citation, Provision provision) {
    return citation.statute().equals(Optional.of(provision.statute()))
        && citation.section().map(provision.section()::equals).orElse(true);
  }
}
