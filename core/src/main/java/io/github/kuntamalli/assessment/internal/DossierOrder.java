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
import java.util.IdentityHashMap;
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

  private static final Comparator<Handling> BY_STAGE =
      byDate(Handling::date)
          .thenComparing(handling -> handling.body().kind(), Comparator.reverseOrder())
          .thenComparing(Handling::outcome)
          .thenComparing(handling -> handling.section().orElse(""));

  /**
   * Handlings from the earliest on, those without a date last; of one day those of the lower body
   * first, since the matter goes from a committee to the board and from there to the council.
   */
  static final Comparator<Handling> HANDLINGS = BY_STAGE.thenComparing(Handling::toString);

  private static final Comparator<Delivery> DELIVERIES =
      byDate(Delivery::date)
          .thenComparing(delivery -> delivery.recipient().key())
          .thenComparing(delivery -> delivery.sender().map(Authority::key).orElse(""));

  private static final Comparator<Publication> PUBLICATIONS =
      byDate(Publication::date).thenComparing(Publication::access);

  private static final Comparator<DocumentPart> PARTS = Comparator.comparing(DocumentPart::kind);

  private static final Comparator<ActivityRecord> RECORDS =
      byDate(ActivityRecord::date).thenComparing(ActivityRecord::id);

  private static final Comparator<ImpactAssessment> IMPACTS =
      byDate(ImpactAssessment::decidedOn).thenComparing(ImpactAssessment::id);

  private static final Comparator<IntegratedPlan> PLANS =
      Comparator.comparing(IntegratedPlan::kind);

  private static final Comparator<Dated> BY_LAST = Comparator.comparing(Dated::last);

  private static final Comparator<Dated> DOCUMENTS = BY_LAST.thenComparing(Dated::id);

  private DossierOrder() {}

  /**
   * A document with what orders it, found once and not anew in every comparison.
   *
   * @param document the document
   * @param last the last day on which anybody is known to have handled it by the reference date
   */
  private record Dated(WelfareDocument document, LocalDate last) {

    static Dated of(WelfareDocument document, LocalDate asked) {
      LocalDate last = LocalDate.MIN;
      for (Handling handling : document.handlings()) {
        Optional<PartialDate> date = handling.date().asOptional();
        if (date.isPresent()
            && date.get().latest().isAfter(last)
            && !DatePlacement.liesAhead(handling.date(), asked)) {
          last = date.get().latest();
        }
      }
      return new Dated(document, last);
    }

    String id() {
      return document.id();
    }
  }

  /** The same dossier with everything that is assessed in this order. */
  static Dossier sorted(Dossier dossier, LocalDate asked) {
    List<Dated> documents = new ArrayList<>(dossier.documents().size());
    boolean ordered =
        isOrdered(dossier.records(), RECORDS) && isOrdered(dossier.impactAssessments(), IMPACTS);
    for (WelfareDocument document : dossier.documents()) {
      documents.add(Dated.of(document, asked));
      ordered = ordered && isOrdered(document);
    }
    return ordered && isOrdered(documents, DOCUMENTS)
        ? dossier
        : dossier.toBuilder()
            .documents(
                documents.stream().sorted(DOCUMENTS).map(one -> sorted(one.document())).toList())
            .records(sorted(dossier.records(), RECORDS))
            .impactAssessments(sorted(dossier.impactAssessments(), IMPACTS))
            .build();
  }

  private static WelfareDocument sorted(WelfareDocument document) {
    return isOrdered(document)
        ? document
        : document.toBuilder()
            .parts(sorted(document.parts(), PARTS))
            .handlings(sorted(document.handlings(), BY_STAGE))
            .deliveries(sorted(document.deliveries(), DELIVERIES))
            .publications(sorted(document.publications(), PUBLICATIONS))
            .integratedPlans(sorted(document.integratedPlans(), PLANS))
            .build();
  }

  private static boolean isOrdered(WelfareDocument document) {
    return isOrdered(document.parts(), PARTS)
        && isOrdered(document.handlings(), BY_STAGE)
        && isOrdered(document.deliveries(), DELIVERIES)
        && isOrdered(document.publications(), PUBLICATIONS)
        && isOrdered(document.integratedPlans(), PLANS);
  }

  /** Whether things are in order, as most are: building them again costs more than to look. */
  private static <T> boolean isOrdered(List<T> things, Comparator<T> byRank) {
    Comparator<T> order = byRank.thenComparing(Object::toString);
    for (int i = 1; i < things.size(); i++) {
      if (order.compare(things.get(i - 1), things.get(i)) > 0) {
        return false;
      }
    }
    return true;
  }

  /** By rank, then by all that a thing contains, which is put into words once for each of them. */
  private static <T> List<T> sorted(List<T> things, Comparator<T> byRank) {
    IdentityHashMap<T, String> words = new IdentityHashMap<>();
    return things.stream()
        .sorted(byRank.thenComparing(thing -> words.computeIfAbsent(thing, Object::toString)))
        .toList();
  }

  /** The document that a next step names: the one handled last; of several the first by id. */
  static Optional<WelfareDocument> forNextStep(Stream<WelfareDocument> documents, LocalDate asked) {
    return documents
        .map(document -> Dated.of(document, asked))
        .min(BY_LAST.reversed().thenComparing(Dated::id))
        .map(Dated::document);
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
