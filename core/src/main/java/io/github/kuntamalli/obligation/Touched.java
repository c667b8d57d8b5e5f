package io.github.kuntamalli.obligation;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which questions a dossier may answer otherwise than an empty one would: those that anything in it
 * reaches. It may say too much, never too little.
 */
final class Touched {

  /** A document and the days it may speak of; empty if it may speak of any. */
  private record Reach(Set<DocumentPart.Kind> kinds, Optional<ValidityPeriod> days) {}

  private final Dossier dossier;
  private final List<Reach> reaches = new ArrayList<>();

  Touched(Inquiry inquiry) {
    this.dossier = inquiry.dossier();
    for (Prepared prepared : inquiry.documents()) {
      Set<DocumentPart.Kind> kinds = EnumSet.noneOf(DocumentPart.Kind.class);
      prepared.document().parts().forEach(part -> kinds.add(part.kind()));
      reaches.add(new Reach(kinds, prepared.reach()));
    }
  }

  boolean includes(Ground.Slot slot) {
    DutyPeriod period = slot.period();
    if (period == null) {
      return false;
    }
    Obligation duty = slot.obligation();
    Proof proof = duty.proof();
    if (proof == Proof.IMPACT_ASSESSMENT) {
      return !dossier.impactAssessments().isEmpty();
    }
    if (proof.work().isPresent()) {
      return !dossier.records().isEmpty();
    }
    if (proof.plan().isPresent()) {
      return !dossier.documents().isEmpty();
    }
    for (Reach reach : reaches) {
      if (concerns(reach, proof)
          && (reach.days().isEmpty() || overlaps(reach.days().get(), period))) {
        return true;
      }
    }
    return false;
  }

  private static boolean concerns(Reach reach, Proof proof) {
    return proof == Proof.ANNUAL_REPORT
        ? reach.kinds().contains(DocumentPart.Kind.ANNUAL_REPORT)
        : reach.kinds().contains(DocumentPart.Kind.TERM_REPORT)
            || reach.kinds().contains(DocumentPart.Kind.PLAN);
  }

  /**
   * From the first to the last day that its handlings, the time it covers and the time it was made
   * speak of, and a year more on both sides; any day if a handling has no date.
   */
  static Optional<ValidityPeriod> days(WelfareDocument document) {
    List<LocalDate> days = new ArrayList<>();
    for (Handling handling : document.handlings()) {
      if (handling.date().find().isEmpty()) {
        return Optional.empty();
      }
      add(days, handling.date());
    }
    add(days, document.madeIn());
    for (DocumentPart part : document.parts()) {
      Optional<DateSpan> covers = part.covers().find();
      if (covers.isPresent()) {
        days.add(covers.get().from().earliest());
        days.add(covers.get().to().latest());
      }
    }
    if (days.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = Collections.min(days).minusYears(1);
    return Optional.of(ValidityPeriod.between(first, Collections.max(days).plusYears(1)));
  }

  static boolean overlaps(ValidityPeriod days, DutyPeriod period) {
    return !days.from().orElse(LocalDate.MIN).isAfter(period.to())
        && !days.to().orElse(LocalDate.MAX).isBefore(period.from());
  }

  private static void add(List<LocalDate> days, Stated<PartialDate> date) {
    date.find().ifPresent(day -> addBoth(days, day));
    date.alternatives().forEach(other -> addBoth(days, other.value()));
  }

  private static void addBoth(List<LocalDate> days, PartialDate date) {
    days.add(date.earliest());
    days.add(date.latest());
  }
}
