package io.github.kuntamalli.assessment.internal;

import io.github.kuntamalli.assessment.ActivityRecord;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.assessment.Evidence;
import io.github.kuntamalli.assessment.RefusedEvidence;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.internal.AgreedDate;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.EvidenceKind;
import io.github.kuntamalli.welfare.ImpactAssessment;
import io.github.kuntamalli.welfare.OtherEvidence;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What of a dossier no verdict has named, and why, so that nothing is dropped in silence. */
final class UnplacedEvidence {

  /** The evidence that a verdict has mentioned. */
  private record Named(String id, EvidenceKind kind) {}

  private final MunicipalityRegister register;
  private final ObligationCatalog catalog;
  private final Dossier dossier;
  private final LocalDate on;

  UnplacedEvidence(
      MunicipalityRegister register, ObligationCatalog catalog, Dossier dossier, LocalDate on) {
    this.register = register;
    this.catalog = catalog;
    this.dossier = dossier;
    this.on = on;
  }

  List<RefusedEvidence> unplaced(List<DutyAssessment> duties) {
    List<RefusedEvidence> unplaced = new ArrayList<>();
    if (dossier.documents().isEmpty()
        && dossier.records().isEmpty()
        && dossier.impactAssessments().isEmpty()) {
      return unplaced;
    }
    Set<Named> named = new HashSet<>();
    for (DutyAssessment duty : duties) {
      for (Evidence item : duty.evidence()) {
        named.add(new Named(item.document(), item.part()));
      }
      for (RefusedEvidence item : duty.refused()) {
        if (!NeighbouringDocuments.REASONS.contains(item.reason().code())) {
          named.add(new Named(item.document(), item.part()));
        }
      }
    }
    for (WelfareDocument document : dossier.documents()) {
      for (DocumentPart part : document.parts()) {
        if (!named.contains(new Named(document.id(), part.kind()))) {
          unplaced.add(new RefusedEvidence(document.id(), part.kind(), why(document, part)));
        }
      }
    }
    for (ActivityRecord work : dossier.records()) {
      if (!named.contains(new Named(work.id(), work.kind()))) {
        unplaced.add(new RefusedEvidence(work.id(), work.kind(), whyRecord(work.date())));
      }
    }
    for (ImpactAssessment assessment : dossier.impactAssessments()) {
      EvidenceKind kind = OtherEvidence.IMPACT_ASSESSMENT;
      if (!named.contains(new Named(assessment.id(), kind))) {
        boolean own = assessment.authority().equals(dossier.authority());
        unplaced.add(
            new RefusedEvidence(
                assessment.id(),
                kind,
                own
                    ? whyRecord(
                        assessment.decidedOn().asOptional().isPresent()
                            ? assessment.decidedOn()
                            : assessment.assessedOn())
                    : Reason.of(ReasonCode.NOT_AN_ISSUER)));
      }
    }
    return unplaced;
  }

  private Reason whyRecord(Stated<PartialDate> stated) {
    Optional<PartialDate> date = AgreedDate.of(stated);
    if (date.isEmpty()) {
      return Reason.of(ReasonCode.RECORD_NOT_DATED);
    }
    return DatePlacement.liesAhead(stated, on)
        ? Reason.of(ReasonCode.AFTER_DAY_ASKED, "date", date.get())
        : Reason.of(ReasonCode.NO_PERIOD_FOR_RECORD);
  }

  private Reason why(WelfareDocument document, DocumentPart part) {
    if (!document.isIssuedBy(dossier.authority())) {
      return ofAnother(document);
    }
    if (!catalog.asksFor(part.kind())) {
      return Reason.of(ReasonCode.NO_DUTY_IN_CATALOG);
    }
    boolean dated =
        document.handlings().stream()
            .anyMatch(handling -> handling.date().asOptional().isPresent());
    if (!dated
        && part.covers().asOptional().isEmpty()
        && document.madeIn().asOptional().isEmpty()) {
      return Reason.of(ReasonCode.CANNOT_BE_PLACED);
    }
    return document.handlings().stream()
        .flatMap(handling -> ahead(handling.date()).stream())
        .min(DossierOrder.BY_DATE)
        .map(date -> Reason.of(ReasonCode.AFTER_DAY_ASKED, "date", date))
        .orElseGet(() -> whyInNoPeriod(document));
  }

  private Reason ofAnother(WelfareDocument document) {
    if (isOfPredecessor(document)) {
      return Reason.of(ReasonCode.BY_PREDECESSOR);
    }
    Optional<PartialDate> date = document.lawDate();
    boolean member =
        document.issuerGroup().stream()
            .flatMap(group -> group.members().stream())
            .filter(one -> one.authority().equals(dossier.authority()))
            .anyMatch(one -> date.map(day -> !one.isAbsentOn(day)).orElse(true));
    return member
        ? Reason.of(
            ReasonCode.MEMBER_NOT_ISSUER,
            "issuer",
            LocalizedText.joined(
                ", ",
                document.issuers().stream()
                    .map(
                        issuer -> register.nameOf(issuer, date.map(PartialDate::latest).orElse(on)))
                    .toList()))
        : Reason.of(ReasonCode.NOT_AN_ISSUER);
  }

  private Reason whyInNoPeriod(WelfareDocument document) {
    List<Handling> own = document.councilHandlingsOf(dossier.authority());
    if (hasUndatedCouncilHandling(document)) {
      return Reason.of(ReasonCode.DATE_UNKNOWN);
    }
    if (!own.isEmpty()) {
      return own.stream()
          .flatMap(handling -> handling.date().asOptional().stream())
          .min(DossierOrder.BY_DATE)
          .map(date -> Reason.of(ReasonCode.HANDLED_OUTSIDE_JUDGED_PERIODS, "date", date))
          .orElseGet(() -> Reason.of(ReasonCode.OUTSIDE_JUDGED_PERIODS));
    }
    boolean byOthers =
        !document.handlings().isEmpty()
            && document.handlings().stream()
                .map(document::authorityOf)
                .allMatch(
                    authority ->
                        authority.isPresent() && !authority.get().equals(dossier.authority()));
    return Reason.of(byOthers ? ReasonCode.HANDLED_BY_OTHERS : ReasonCode.OUTSIDE_JUDGED_PERIODS);
  }

  private boolean hasUndatedCouncilHandling(WelfareDocument document) {
    return document.councilHandlingsOf(dossier.authority()).stream()
        .anyMatch(handling -> handling.date().asOptional().isEmpty());
  }

  /** Whether it is one of a municipality whose area this one has taken in. */
  private boolean isOfPredecessor(WelfareDocument document) {
    if (!(dossier.authority() instanceof Authority.OfMunicipality own)) {
      return false;
    }
    Set<MunicipalityCode> predecessors = register.predecessors(own.code());
    return predecessors.stream()
        .anyMatch(code -> document.isIssuedBy(new Authority.OfMunicipality(code)));
  }

  /**
   * Everything that had not happened by the reference date: handlings, deliveries, publications,
   * records and assessments of impacts.
   */
  List<RefusedEvidence> later() {
    List<RefusedEvidence> later = new ArrayList<>();
    for (WelfareDocument document : dossier.documents()) {
      List<PartialDate> ahead = new ArrayList<>();
      addHeld(ahead, document.handlings());
      document.deliveries().forEach(delivery -> ahead(delivery.date()).ifPresent(ahead::add));
      document.publications().forEach(one -> ahead(one.date()).ifPresent(ahead::add));
      for (PartialDate date : inOrder(ahead)) {
        for (DocumentPart part : document.parts()) {
          later.add(later(document.id(), part.kind(), date));
        }
      }
      List<PartialDate> plansAhead = new ArrayList<>();
      document.integratedPlans().forEach(plan -> addHeld(plansAhead, plan.handlings()));
      for (PartialDate date : inOrder(plansAhead)) {
        later.add(later(document.id(), OtherEvidence.INTEGRATED_PLAN, date));
      }
    }
    for (ActivityRecord work : dossier.records()) {
      ahead(work.date()).ifPresent(date -> later.add(later(work.id(), work.kind(), date)));
    }
    for (ImpactAssessment assessment : dossier.impactAssessments()) {
      List<PartialDate> daysAhead = new ArrayList<>();
      ahead(assessment.decidedOn()).ifPresent(daysAhead::add);
      ahead(assessment.assessedOn()).ifPresent(daysAhead::add);
      for (PartialDate date : inOrder(daysAhead)) {
        later.add(later(assessment.id(), OtherEvidence.IMPACT_ASSESSMENT, date));
      }
    }
    return later;
  }

  private void addHeld(List<PartialDate> ahead, List<Handling> handlings) {
    for (Handling handling : handlings) {
      if (handling.isHeld()) {
        ahead(handling.date()).ifPresent(ahead::add);
      }
    }
  }

  /** A date that is certain to be after the reference date. */
  private Optional<PartialDate> ahead(Stated<PartialDate> date) {
    return DatePlacement.liesAhead(date, on) ? AgreedDate.of(date) : Optional.empty();
  }

  private static List<PartialDate> inOrder(List<PartialDate> dates) {
    return dates.size() < 2
        ? dates
        : dates.stream().distinct().sorted(DossierOrder.BY_DATE).toList();
  }

  private static RefusedEvidence later(String id, EvidenceKind kind, PartialDate date) {
    return new RefusedEvidence(id, kind, Reason.of(ReasonCode.AFTER_DAY_ASKED, "date", date));
  }
}
