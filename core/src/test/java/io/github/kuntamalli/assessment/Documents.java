package io.github.kuntamalli.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.measure.PopulationGroup;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.ActivityKind;
import io.github.kuntamalli.welfare.ContentStatement;
import io.github.kuntamalli.welfare.Delivery;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.ImpactEffect;
import io.github.kuntamalli.welfare.IntegratedPlan;
import io.github.kuntamalli.welfare.Publication;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Short ways to state documents in tests. */
final class Documents {

  static final DocumentPart.Kind REPORT = DocumentPart.Kind.TERM_REPORT;
  static final DocumentPart.Kind PLAN = DocumentPart.Kind.PLAN;
  static final DocumentPart.Kind ANNUAL = DocumentPart.Kind.ANNUAL_REPORT;

  static final Authority TAMPERE = Authority.municipality("837");
  static final Authority ESPOO = Authority.municipality("049");
  static final Authority PIRKANMAA = Authority.county("08");

  /** A municipality by its code of three digits, a county by its code of two. */
  static Authority authority(String code) {
    return code.length() == 3 ? Authority.municipality(code) : Authority.county(code);
  }

  static DutyAssessment verdict(
      Authority authority,
      boolean complete,
      String on,
      String duty,
      String period,
      WelfareDocument... documents) {
    return assess(authority, complete, on, documents).find(duty, period).orElseThrow();
  }

  /** The verdict of 2026-11-22 on Tampere, by a complete dossier of some documents. */
  static DutyAssessment ofTampere(String duty, String period, WelfareDocument... documents) {
    return verdict(TAMPERE, true, "2026-11-22", duty, period, documents);
  }

  /** The verdict on a dossier, related duties included. */
  static DutyAssessment judged(Dossier dossier, String on, String duty, String period) {
    return fresh()
        .assess(dossier, LocalDate.parse(on), AssessmentMethod.standard().includingRelated())
        .find(duty, period)
        .orElseThrow();
  }

  static Assessment assess(
      Authority authority, boolean complete, String on, WelfareDocument... documents) {
    Dossier dossier =
        Dossier.builder().authority(authority).complete(complete).addDocuments(documents).build();
    return assess(dossier, on);
  }

  static Assessment assess(Dossier dossier, String on) {
    return assess(dossier, on, AssessmentMethod.standard());
  }

  /** Asked three times; the answer is the same, whatever is kept of a question. */
  private static Assessment assess(Dossier dossier, String on, AssessmentMethod method) {
    Kuntamalli one = fresh();
    LocalDate day = LocalDate.parse(on);
    Assessment first = one.assess(dossier, day, method);
    assertThat(one.assess(dossier, day, method)).isEqualTo(first);
    assertThat(one.assess(dossier, day, method)).isEqualTo(first);
    return first;
  }

  /** A new entry point for each question, which remembers nothing of earlier questions. */
  static Kuntamalli fresh() {
    return Kuntamalli.standard().withRegister(MunicipalityRegister.standard());
  }

  /** With the duties beside welfare reporting. */
  static DutyAssessment neighbour(
      Authority authority, String on, String duty, String period, WelfareDocument... documents) {
    Dossier dossier =
        Dossier.builder().authority(authority).complete(true).addDocuments(documents).build();
    return judged(dossier, on, duty, period);
  }

  static Dossier.Builder complete(Authority authority) {
    return Dossier.builder().authority(authority).complete(true);
  }

  static ActivityRecord.Builder work(String id, ActivityKind kind, String date) {
    return ActivityRecord.builder().id(id).kind(kind).date(date);
  }

  static DocumentPart holding(DocumentPart.Kind kind, ContentStatement... contents) {
    return DocumentPart.builder().kind(kind).addContents(contents).build();
  }

  static Delivery delivery(Authority recipient, String date) {
    return Delivery.builder().recipient(recipient).date(date).build();
  }

  static Publication publication(String date) {
    return Publication.builder().place("site").date(date).build();
  }

  static IntegratedPlan.Builder plan(IntegratedPlan.Kind kind, IntegratedPlan.Relation relation) {
    return IntegratedPlan.builder()
        .name(LocalizedText.of(Language.EN, kind.name()))
        .kind(kind)
        .relation(relation);
  }

  /** The state of a point of content. */
  static ContentVerdict.State state(DutyAssessment duty, String point) {
    return duty.content().stream()
        .filter(verdict -> verdict.requirement().equals(point))
        .findFirst()
        .orElseThrow()
        .state();
  }

  static List<String> points(DutyAssessment duty) {
    return duty.content().stream().map(ContentVerdict::requirement).toList();
  }

  static WelfareDocument handled(String date, HandlingOutcome outcome) {
    return document("doc", TAMPERE, REPORT, PLAN).addHandlings(council(date, outcome)).build();
  }

  static List<ReasonCode> codes(List<Reason> reasons) {
    return reasons.stream().map(Reason::code).toList();
  }

  static List<ReasonCode> refusals(DutyAssessment duty) {
    return duty.refused().stream().map(refused -> refused.reason().code()).toList();
  }

  private Documents() {}

  static WelfareDocument.Builder document(String id, Authority issuer, DocumentPart.Kind... kinds) {
    WelfareDocument.Builder builder = WelfareDocument.builder().id(id).addIssuers(issuer);
    for (DocumentPart.Kind kind : kinds) {
      builder.addParts(DocumentPart.of(kind));
    }
    return builder;
  }

  /** An effect that an impact assessment names, with a population group or without. */
  static ImpactEffect effect(ImpactEffect.Target target, boolean group) {
    return new ImpactEffect(
        target,
        group
            ? Optional.of(PopulationGroup.of(LocalizedText.of(Language.EN, "children")))
            : Optional.empty(),
        LocalizedText.of(Language.EN, "longer ways"));
  }

  static DocumentPart covering(DocumentPart.Kind kind, int first, int last) {
    return DocumentPart.builder().kind(kind).covers(DateSpan.ofYears(first, last)).build();
  }

  static Handling council(String date, HandlingOutcome outcome) {
    return handling(DecidingBody.Kind.COUNCIL, date, outcome).build();
  }

  /** A handling on an unknown day. */
  static Handling undated(DecidingBody.Kind body, HandlingOutcome outcome) {
    return Handling.builder()
        .body(new DecidingBody(body, Optional.empty()))
        .outcome(outcome)
        .build();
  }

  /** Approved by the council on an unknown day. */
  static Handling approvedUndated() {
    return undated(DecidingBody.Kind.COUNCIL, HandlingOutcome.APPROVED);
  }

  static Handling.Builder handling(DecidingBody.Kind body, String date, HandlingOutcome outcome) {
    return Handling.builder().body(body).date(date).outcome(outcome);
  }
}
