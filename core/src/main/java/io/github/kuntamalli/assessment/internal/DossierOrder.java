package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.ActivityRecord;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.welfare.Delivery;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.ImpactAssessment;
import io.github.kuntamalli.welfare.IntegratedPlan;
import io.github.kuntamalli.welfare.Publication;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The order in which a dossier is assessed: by date, then by id or by what else distinguishes two
 * things apart. The order in which an application lists them has no meaning and changes no answer.
 */
final class DossierOrder {

  /**
   * By the first day a date can mean; of two dates with the same first day, the exact one first.
   */
  static final Comparator<PartialDate> BY_DATE =
      Comparator.comparing(PartialDate::earliest).thenComparing(PartialDate::latest);

  /** Handlings from the earliest on, those without a date last. */
  static final Comparator<Handling> HANDLINGS =
      byDate(Handling::date)
          .thenComparing(Handling::outcome)
          .thenComparing(handling -> handling.section().orElse(""))
          .thenComparing(handling -> handling.date().toString());

  private static final Comparator<Delivery> DELIVERIES =
      byDate(Delivery::date)
          .thenComparing(delivery -> delivery.recipient().key())
          .thenComparing(delivery -> delivery.sender().map(Authority::key).orElse(""))
          .thenComparing(delivery -> delivery.date().toString());

  private static final Comparator<Publication> PUBLICATIONS =
      byDate(Publication::date)
          .thenComparing(Publication::access)
          .thenComparing(publication -> publication.date().toString());

  private static final Comparator<IntegratedPlan> PLANS =
      Comparator.comparing(IntegratedPlan::kind).thenComparing(Object::toString);

  private DossierOrder() {}

  /** The same dossier with everything that is assessed in this order. */
  static Dossier sorted(Dossier dossier, LocalDate asked) {
    if (dossier.documents().isEmpty()
        && dossier.records().isEmpty()
        && dossier.impactAssessments().isEmpty()) {
      return dossier;
    }
    return dossier.toBuilder()
        .documents(documents(dossier.documents(), asked))
        .records(
            sorted(
                dossier.records(), byDate(ActivityRecord::date).thenComparing(ActivityRecord::id)))
        .impactAssessments(
            sorted(
                dossier.impactAssessments(),
                byDate(ImpactAssessment::decidedOn).thenComparing(ImpactAssessment::id)))
        .build();
  }

  private static List<WelfareDocument> documents(List<WelfareDocument> documents, LocalDate asked) {
    record Dated(WelfareDocument document, LocalDate last) {}
    List<Dated> dated = new ArrayList<>(documents.size());
    for (WelfareDocument document : documents) {
      dated.add(new Dated(sorted(document), lastHandled(document, asked)));
    }
    dated.sort(Comparator.comparing(Dated::last).thenComparing(one -> one.document().id()));
    return dated.stream().map(Dated::document).toList();
  }

  private static WelfareDocument sorted(WelfareDocument document) {
    boolean single =
        document.handlings().size() < 2
            && document.deliveries().size() < 2
            && document.publications().size() < 2
            && document.integratedPlans().size() < 2
            && document.parts().size() < 2;
    return single
        ? document
        : document.toBuilder()
            .parts(sorted(document.parts(), Comparator.comparing(DocumentPart::kind)))
            .handlings(sorted(document.handlings(), HANDLINGS))
            .deliveries(sorted(document.deliveries(), DELIVERIES))
            .publications(sorted(document.publications(), PUBLICATIONS))
            .integratedPlans(sorted(document.integratedPlans(), PLANS))
            .build();
  }

  private static <T> List<T> sorted(List<T> things, Comparator<? super T> order) {
    return things.size() < 2 ? things : things.stream().sorted(order).toList();
  }

  /** The last day on which anybody is known to have handled it by the reference date. */
  private static LocalDate lastHandled(WelfareDocument document, LocalDate asked) {
    return document.handlings().stream()
        .filter(handling -> !DatePlacement.liesAhead(handling.date(), asked))
        .flatMap(handling -> handling.date().asOptional().stream())
        .map(PartialDate::latest)
        .max(LocalDate::compareTo)
        .orElse(LocalDate.MIN);
  }

  /** The document that a next step names: the one handled last; of several the first by id. */
  static Optional<WelfareDocument> forNextStep(Stream<WelfareDocument> documents, LocalDate asked) {
    return documents.min(
        Comparator.<WelfareDocument, LocalDate>comparing(one -> lastHandled(one, asked))
            .reversed()
            .thenComparing(WelfareDocument::id));
  }

  /** The record that a next step names: the last one; of several the first by id. */
  static Optional<ActivityRecord> recordForNextStep(Stream<ActivityRecord> records) {
    return records.min(
        Comparator.<ActivityRecord, LocalDate>comparing(
                work -> work.date().asOptional().map(PartialDate::latest).orElse(LocalDate.MIN))
            .reversed()
            .thenComparing(ActivityRecord::id));
  }

  private static <T> Comparator<T> byDate(Function<T, Stated<PartialDate>> date) {
    return Comparator.comparing(
        thing -> date.apply(thing).asOptional().orElse(null), Comparator.nullsLast(BY_DATE));
  }
}
