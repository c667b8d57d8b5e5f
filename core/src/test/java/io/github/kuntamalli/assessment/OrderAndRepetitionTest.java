package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.ANNUAL;
import static io.github.kuntamalli.assessment.Documents.ESPOO;
import static io.github.kuntamalli.assessment.Documents.PLAN;
import static io.github.kuntamalli.assessment.Documents.REPORT;
import static io.github.kuntamalli.assessment.Documents.TAMPERE;
import static io.github.kuntamalli.assessment.Documents.assess;
import static io.github.kuntamalli.assessment.Documents.codes;
import static io.github.kuntamalli.assessment.Documents.complete;
import static io.github.kuntamalli.assessment.Documents.council;
import static io.github.kuntamalli.assessment.Documents.delivery;
import static io.github.kuntamalli.assessment.Documents.document;
import static io.github.kuntamalli.assessment.Documents.fresh;
import static io.github.kuntamalli.assessment.Documents.handling;
import static io.github.kuntamalli.assessment.Documents.plan;
import static io.github.kuntamalli.assessment.Documents.publication;
import static io.github.kuntamalli.assessment.Documents.refusals;
import static io.github.kuntamalli.assessment.Documents.verdict;
import static io.github.kuntamalli.assessment.Documents.work;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.DocumentState;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.ActivityKind;
import io.github.kuntamalli.welfare.ContentStatement;
import io.github.kuntamalli.welfare.Delivery;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.ImpactAssessment;
import io.github.kuntamalli.welfare.IntegratedPlan;
import io.github.kuntamalli.welfare.Publication;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The order of a dossier has no meaning, and what it says twice is said once. */
class OrderAndRepetitionTest {

  private static final String TERM = "2021–2025";
  private static final String ON = "2026-11-22";
  private static final Handling UNDATED = Documents.approvedUndated();

  private static <T> List<T> reversed(List<T> things) {
    List<T> reversed = new ArrayList<>(things);
    Collections.reverse(reversed);
    return reversed;
  }

  private static Assessment assessAll(Dossier dossier, String on) {
    return fresh()
        .assess(dossier, LocalDate.parse(on), AssessmentMethod.standard().includingRelated());
  }

  /** A committee prepares what the board takes to the council, on one day in this order. */
  @Test
  void theLastBodyOfADayIsNamedWhicheverIsListedFirst() {
    Handling board =
        handling(DecidingBody.Kind.BOARD, "2026-05-04", HandlingOutcome.APPROVED).build();
    Handling committee =
        handling(DecidingBody.Kind.COMMITTEE, "2026-05-04", HandlingOutcome.APPROVED).build();
    for (List<Handling> order : List.of(List.of(board, committee), List.of(committee, board))) {
      WelfareDocument report = document("r", TAMPERE, REPORT).addAllHandlings(order).build();
      assertThat(
              verdict(TAMPERE, false, ON, "MUN-TERM-REPORT", "2025–2029", report)
                  .nextStep()
                  .orElseThrow()
                  .text(Language.EN))
          .contains("board")
          .doesNotContain("committee");
    }
  }

  /** Two handlings that differ in nothing but one property are in one order, too. */
  @Test
  void handlingsThatDifferInTheStateOfTheDocumentAreInOneOrder() {
    Handling draft =
        council("2024-05-20", HandlingOutcome.APPROVED).toBuilder()
            .state(DocumentState.DRAFT)
            .build();
    Handling last = council("2024-05-20", HandlingOutcome.APPROVED);
    List<Assessment> answers = new ArrayList<>();
    for (List<Handling> order : List.of(List.of(draft, last), List.of(last, draft))) {
      WelfareDocument report = document("r", TAMPERE, REPORT).addAllHandlings(order).build();
      answers.add(assessAll(complete(TAMPERE).addDocuments(report).build(), ON));
    }
    assertThat(answers.get(0)).isEqualTo(answers.get(1));
  }

  @ParameterizedTest(name = "{0} {1}, then {2} {3}: {4}")
  @CsvSource({
    "2024-05-20, RETURNED, 2024-06-17, PLANNED,  RUNNING,      only-planned",
    "2024-05-20, PLANNED,  2024-06-17, RETURNED, RUNNING,      council-did-not-conclude",
    "2024-05-20, TABLED,   2024-06-17, RETURNED, RUNNING,      council-did-not-conclude"
  })
  void theLastTimeTheCouncilLeftTheMatterOpenShowsHowItStood(
      String day,
      HandlingOutcome outcome,
      String laterDay,
      HandlingOutcome laterOutcome,
      DutyStatus expected,
      ReasonCode why) {
    List<Handling> handlings = List.of(council(day, outcome), council(laterDay, laterOutcome));
    for (List<Handling> order : List.of(handlings, reversed(handlings))) {
      DutyAssessment duty =
          verdict(
              ESPOO,
              false,
              "2024-12-31",
              "MUN-TERM-REPORT",
              TERM,
              document("d", ESPOO, REPORT).addAllHandlings(order).build());
      assertThat(duty.status()).isEqualTo(expected);
      assertThat(refusals(duty)).containsExactly(why);
    }
  }

  @Test
  void aMeetingPlannedForAnUnknownDayMayHaveBeenHeld() {
    Handling planned = UNDATED.toBuilder().outcome(HandlingOutcome.PLANNED).build();
    WelfareDocument document =
        document("d", ESPOO, REPORT)
            .addHandlings(council("2024-05-20", HandlingOutcome.RETURNED), planned)
            .build();
    assertThat(verdict(ESPOO, false, "2024-12-31", "MUN-TERM-REPORT", TERM, document).status())
        .isEqualTo(DutyStatus.UNDETERMINED);
  }

  private static Dossier rich() {
    WelfareDocument joint =
        document("both", ESPOO, REPORT, PLAN, ANNUAL)
            .addHandlings(
                council("2023-09-11", HandlingOutcome.NOTED),
                council("2024-02-19", HandlingOutcome.APPROVED),
                council("2024-02-19", HandlingOutcome.NOTED),
                handling(DecidingBody.Kind.BOARD, "2024-01-10", HandlingOutcome.PROPOSED).build())
            .addDeliveries(
                delivery(Authority.county("03"), "2024-03-01"),
                delivery(Authority.county("01"), "2024-03-01"),
                delivery(Authority.hus(), "2024"))
            .addPublications(publication("2024-04-01"), publication("2024-03-01"))
            .addIntegratedPlans(
                plan(IntegratedPlan.Kind.CHILDREN, IntegratedPlan.Relation.CONTAINED).build(),
                plan(IntegratedPlan.Kind.CHILDREN, IntegratedPlan.Relation.REFERRED_TO).build(),
                plan(IntegratedPlan.Kind.AGEING, IntegratedPlan.Relation.ATTACHED).build())
            .build();
    return Dossier.builder()
        .authority(ESPOO)
        .addDocuments(
            joint,
            document("b", ESPOO, REPORT)
                .addHandlings(council("2022", HandlingOutcome.APPROVED))
                .build(),
            document("a", ESPOO, REPORT).addHandlings(UNDATED).build(),
            document("c", ESPOO, PLAN).addHandlings(UNDATED).build(),
            document("later", ESPOO, PLAN)
                .addHandlings(council("2027-01-01", HandlingOutcome.APPROVED))
                .build())
        .addRecords(
            work("r2", ActivityKind.MONITORING, "2021").build(),
            work("r1", ActivityKind.MONITORING, "2021").build(),
            ActivityRecord.builder().id("r0").kind(ActivityKind.MONITORING).build(),
            ActivityRecord.builder().id("q0").kind(ActivityKind.ANNUAL_NEGOTIATION).build())
        .build();
  }

  @ParameterizedTest
  @CsvSource({"2024-02-19", "2024-12-31", "2025-06-30", "2026-11-22"})
  void theOrderOfADossierChangesNothing(String on) {
    Dossier dossier = rich();
    Dossier other =
        dossier.toBuilder()
            .documents(
                reversed(dossier.documents()).stream()
                    .map(
                        document ->
                            document.toBuilder()
                                .parts(reversed(document.parts()))
                                .handlings(reversed(document.handlings()))
                                .deliveries(reversed(document.deliveries()))
                                .publications(reversed(document.publications()))
                                .integratedPlans(reversed(document.integratedPlans()))
                                .build())
                    .toList())
            .records(reversed(dossier.records()))
            .build();
    assertThat(assessAll(other, on)).isEqualTo(assessAll(dossier, on));
  }

  /** The lists of a dossier, each of which can be in another order while the others are not. */
  private enum Listed {
    DOCUMENTS(dossier -> dossier.toBuilder().documents(reversed(dossier.documents())).build()),
    RECORDS(dossier -> dossier.toBuilder().records(reversed(dossier.records())).build()),
    IMPACT_ASSESSMENTS(
        dossier ->
            dossier.toBuilder().impactAssessments(reversed(dossier.impactAssessments())).build()),
    PARTS(inDocuments(one -> one.toBuilder().parts(reversed(one.parts())).build())),
    HANDLINGS(inDocuments(one -> one.toBuilder().handlings(reversed(one.handlings())).build())),
    DELIVERIES(inDocuments(one -> one.toBuilder().deliveries(reversed(one.deliveries())).build())),
    PUBLICATIONS(
        inDocuments(one -> one.toBuilder().publications(reversed(one.publications())).build())),
    PLANS(
        inDocuments(
            one -> one.toBuilder().integratedPlans(reversed(one.integratedPlans())).build()));

    private final UnaryOperator<Dossier> reversal;

    Listed(UnaryOperator<Dossier> reversal) {
      this.reversal = reversal;
    }

    private static UnaryOperator<Dossier> inDocuments(UnaryOperator<WelfareDocument> reversal) {
      return dossier ->
          dossier.toBuilder()
              .documents(dossier.documents().stream().map(reversal).toList())
              .build();
    }
  }

  private static ImpactAssessment impact(String id, String day) {
    return ImpactAssessment.builder()
        .id(id)
        .authority(ESPOO)
        .decision(LocalizedText.of(Language.EN, id))
        .decidedOn(Stated.known(PartialDate.parse(day)))
        .build();
  }

  /** Everything from the earliest to the latest, of one day by id. */
  private static Dossier ordered() {
    WelfareDocument second =
        document("second", ESPOO, REPORT, PLAN)
            .addHandlings(
                council("2023-09-11", HandlingOutcome.NOTED),
                council("2024-02-19", HandlingOutcome.APPROVED))
            .addDeliveries(
                delivery(Authority.county("03"), "2024-03-01"),
                delivery(Authority.county("03"), "2024-04-01"))
            .addPublications(publication("2024-03-01"), publication("2024-04-01"))
            .addIntegratedPlans(
                plan(IntegratedPlan.Kind.CHILDREN, IntegratedPlan.Relation.CONTAINED).build(),
                plan(IntegratedPlan.Kind.CHILDREN, IntegratedPlan.Relation.REFERRED_TO).build())
            .build();
    return complete(ESPOO)
        .addDocuments(
            document("first", ESPOO, REPORT, PLAN)
                .addHandlings(council("2022-05-16", HandlingOutcome.APPROVED))
                .build(),
            second.toBuilder()
                .parts(
                    second.parts().stream()
                        .sorted(Comparator.comparing(DocumentPart::kind))
                        .toList())
                .build())
        .addRecords(
            work("a", ActivityKind.MONITORING, "2022").build(),
            work("b", ActivityKind.MONITORING, "2022").build(),
            work("c", ActivityKind.MONITORING, "2023").build())
        .addImpactAssessments(
            impact("roads", "2022-05-16"),
            impact("schools", "2022-05-16"),
            impact("libraries", "2023-05-15"))
        .build();
  }

  @ParameterizedTest
  @EnumSource
  void theOrderOfOneListChangesNothing(Listed listed) {
    Dossier other = listed.reversal.apply(ordered());
    assertThat(other).isNotEqualTo(ordered());
    for (String on : List.of("2024-03-15", ON)) {
      assertThat(assessAll(other, on)).isEqualTo(assessAll(ordered(), on));
    }
  }

  @Test
  void ofTwoStatementsOnOnePointTheBetterCountsInWhateverOrder() {
    List<ContentStatement> statements =
        List.of(ContentStatement.present("BY-AREA"), ContentStatement.absent("BY-AREA"));
    List<ContentStatement> explained =
        List.of(
            new ContentStatement("BY-GROUP", new Stated.LeftOut<>("b")),
            new ContentStatement("BY-GROUP", new Stated.LeftOut<>("a")));
    for (boolean listed : List.of(true, false)) {
      List<ContentStatement> contents = new ArrayList<>();
      contents.addAll(listed ? statements : reversed(statements));
      contents.addAll(listed ? explained : reversed(explained));
      WelfareDocument document =
          WelfareDocument.builder()
              .id("d")
              .addIssuers(ESPOO)
              .addParts(DocumentPart.builder().kind(REPORT).addAllContents(contents).build())
              .addHandlings(council("2024-05-20", HandlingOutcome.APPROVED))
              .build();
      DutyAssessment duty = verdict(ESPOO, true, ON, "MUN-TERM-REPORT", TERM, document);
      assertThat(Documents.state(duty, "BY-AREA")).isEqualTo(ContentVerdict.State.MET);
      assertThat(duty.content())
          .filteredOn(point -> point.requirement().equals("BY-GROUP"))
          .extracting(point -> point.explanation().orElseThrow())
          .containsExactly("a");
    }
  }

  @Test
  void theNextStepNamesWhatWasHandledLastAndThenGoesById() {
    WelfareDocument early =
        document("a", ESPOO, REPORT)
            .addHandlings(council("2021", HandlingOutcome.APPROVED))
            .build();
    WelfareDocument late =
        document("z", ESPOO, REPORT)
            .addHandlings(council("2025", HandlingOutcome.APPROVED))
            .build();
    DutyAssessment duty = verdict(ESPOO, true, ON, "MUN-TERM-REPORT", TERM, early, late);
    assertThat(duty.nextStep())
        .contains(Reason.of(ReasonCode.FIND_MINUTES, "document", Localizable.same("z")));
    DutyAssessment equal =
        verdict(ESPOO, true, ON, "MUN-TERM-REPORT", TERM, late, late.toBuilder().id("b").build());
    assertThat(equal.nextStep())
        .contains(Reason.of(ReasonCode.FIND_MINUTES, "document", Localizable.same("b")));
    Dossier records =
        complete(ESPOO)
            .addRecords(
                work("z", ActivityKind.MONITORING, "2021").build(),
                work("a", ActivityKind.MONITORING, "2025").build())
            .build();
    assertThat(assess(records, ON).find("MUN-MONITOR", TERM).orElseThrow().nextStep())
        .contains(Reason.of(ReasonCode.DATE_THE_RECORD, "document", Localizable.same("a")));
  }

  @Test
  void whatIsStatedTwiceIsSaidOnce() {
    WelfareDocument document =
        document("d", ESPOO, REPORT, PLAN)
            .addHandlings(council("2024-05-20", HandlingOutcome.APPROVED))
            .addPublications(publication("2024-06-01"), publication("2024-06-01"))
            .addDeliveries(
                delivery(Authority.county("03"), "2024-06-01"),
                delivery(Authority.county("03"), "2024-06-01"),
                delivery(Authority.county("01"), "2024-06-01"),
                delivery(Authority.county("01"), "2024-06-01"))
            .addIntegratedPlans(
                plan(IntegratedPlan.Kind.CHILDREN, IntegratedPlan.Relation.CONTAINED).build(),
                plan(IntegratedPlan.Kind.CHILDREN, IntegratedPlan.Relation.CONTAINED).build())
            .build();
    for (DutyAssessment duty :
        assessAll(complete(ESPOO).addDocuments(document).build(), "2024-12-31").duties()) {
      assertThat(duty.evidence()).doesNotHaveDuplicates();
      assertThat(duty.refused()).doesNotHaveDuplicates();
      assertThat(duty.reasons()).doesNotHaveDuplicates();
      assertThat(duty.bases()).doesNotHaveDuplicates();
      duty.evidence().forEach(one -> assertThat(one.reservations()).doesNotHaveDuplicates());
    }
  }

  @Test
  void aDeliveryToTheWrongCountyThatIsStatedTwiceIsRefusedOnce() {
    WelfareDocument document =
        document("d", ESPOO, REPORT)
            .addHandlings(council("2024-05-20", HandlingOutcome.APPROVED))
            .addDeliveries(
                delivery(Authority.county("01"), "2024-06-01"),
                delivery(Authority.county("01"), "2024-06-01"))
            .build();
    DutyAssessment duty =
        assessAll(complete(ESPOO).addDocuments(document).build(), "2024-12-31")
            .find("MUN-DELIVER-COUNTY", "2021–2025")
            .orElseThrow();
    assertThat(duty.evidence()).isEmpty();
    assertThat(duty.refused())
        .extracting(refused -> refused.reason().code())
        .containsExactly(ReasonCode.WRONG_RECIPIENT);
  }

  @Test
  void whatFitsNoPeriodIsExplainedOnce() {
    Dossier.Builder dossier = Dossier.builder().authority(ESPOO);
    IntStream.range(0, 20)
        .forEach(
            i ->
                dossier
                    .addDocuments(
                        document("d" + i, ESPOO, ANNUAL, PLAN, REPORT)
                            .addHandlings(UNDATED)
                            .build())
                    .addRecords(
                        ActivityRecord.builder()
                            .id("r" + i)
                            .kind(ActivityKind.ANNUAL_NEGOTIATION)
                            .build()));
    Assessment assessment = assessAll(dossier.build(), ON);
    List<RefusedEvidence> refused = new ArrayList<>(assessment.unplaced());
    assessment.duties().forEach(duty -> refused.addAll(duty.refused()));
    assertThat(refused).hasSize(20 * 3 + 20);
    assertThat(new HashSet<>(refused)).hasSameSizeAs(refused);
    assertThat(refused)
        .extracting(one -> one.reason().code())
        .containsOnly(ReasonCode.CANNOT_BE_PLACED, ReasonCode.RECORD_NOT_DATED);
    for (DutyAssessment duty : assessment.duties()) {
      assertThat(duty.reasons().stream().filter(why -> why.code() == ReasonCode.FACT_UNKNOWN))
          .as("%s %s", duty.obligation().code(), duty.period())
          .hasSizeLessThan(2);
    }
    for (String year : List.of("2012", "2024")) {
      DutyAssessment duty = assessment.find("MUN-ANNUAL", year).orElseThrow();
      assertThat(duty.status()).isEqualTo(DutyStatus.UNDETERMINED);
      assertThat(codes(duty.reasons()))
          .containsExactly(ReasonCode.FACT_UNKNOWN, ReasonCode.COUNTED_BY_YEAR_OF_HANDLING);
    }
  }

  private static Dossier childrensPlan(String code, String date) {
    Authority authority = Authority.municipality(code);
    return complete(authority)
        .addDocuments(
            document("d", authority, PLAN)
                .addHandlings(council(date, HandlingOutcome.APPROVED))
                .addIntegratedPlans(
                    plan(IntegratedPlan.Kind.CHILDREN, IntegratedPlan.Relation.CONTAINED).build())
                .build())
        .build();
  }

  @Test
  void anEndedMunicipalityAndAPeriodLongClosedHaveNoPlanToReview() {
    for (Dossier dossier :
        List.of(childrensPlan("588", "2024-05-20"), childrensPlan("049", "2012-05-20"))) {
      List<DutyAssessment> met =
          assessAll(dossier, ON).verdicts("NB-CHILD-MUN").stream()
              .filter(duty -> duty.status() == DutyStatus.MET)
              .toList();
      assertThat(met).isNotEmpty();
      for (DutyAssessment duty : met) {
        assertThat(duty.nextStep()).as(duty.period().toString()).isEmpty();
        assertThat(duty.nextStepBy()).isEmpty();
      }
    }
    DutyAssessment current =
        assessAll(childrensPlan("049", "2026-05-20"), ON)
            .find("NB-CHILD-MUN", "2025–2029")
            .orElseThrow();
    assertThat(current.nextStep().orElseThrow().code()).isEqualTo(ReasonCode.REVIEW_PLAN);
    assertThat(current.nextStepBy()).contains(LocalDate.of(2030, 5, 20));
  }

  @Test
  void aDutyMetByARecordOrAPlanSaysByWhich() {
    Dossier dossier =
        childrensPlan("049", "2026-05-20").toBuilder()
            .addRecords(work("named", ActivityKind.RESPONSIBLE_PARTY, "2022-01-01").build())
            .build();
    Assessment assessment = assessAll(dossier, ON);
    for (DutyAssessment duty : assessment.duties()) {
      assertThat(duty.reasons())
          .as("%s %s %s", duty.obligation().code(), duty.period(), duty.status())
          .isNotEmpty();
    }
    assertThat(assessment.find("MUN-RESPONSIBLE", "2025–2029").orElseThrow().reasons())
        .contains(
            Reason.of(
                ReasonCode.SHOWN_BY_RECORD,
                "document",
                Localizable.same("named"),
                "date",
                PartialDate.parse("2022-01-01")));
    assertThat(codes(assessment.find("NB-CHILD-MUN", "2025–2029").orElseThrow().reasons()))
        .contains(ReasonCode.PLAN_HANDLED);
  }

  @ParameterizedTest(name = "{0} asked on {1}: ahead {2}")
  @CsvSource({
    "MUN-TERM-PLAN,      2021-08-01, true",
    "MUN-DELIVER-COUNTY, 2021-08-01, true",
    "MUN-PUBLISH,        2022-12-31, true",
    "MUN-DELIVER-HUS,    2022-12-31, true",
    "MUN-PUBLISH,        2023-01-01, false",
    "MUN-DELIVER-COUNTY, 2023-01-01, false"
  })
  void whatIsDueOnlyOnceTheActIsInForceSaysSo(String duty, String on, boolean ahead) {
    DutyAssessment running = assess(ESPOO, true, on).find(duty, TERM).orElseThrow();
    assertThat(running.status()).isEqualTo(DutyStatus.RUNNING);
    assertThat(codes(running.reasons()).contains(ReasonCode.BASIS_AHEAD)).isEqualTo(ahead);
    if (ahead) {
      assertThat(running.reasons())
          .contains(
              Reason.of(
                  ReasonCode.BASIS_AHEAD,
                  "date",
                  PartialDate.parse("2023-01-01"),
                  "period",
                  running.period().orElseThrow()));
    }
    WelfareDocument early =
        document("d", ESPOO, REPORT, PLAN)
            .addHandlings(council("2021-08-01", HandlingOutcome.APPROVED))
            .build();
    if (!duty.equals("MUN-TERM-PLAN")) {
      DutyAssessment open = verdict(ESPOO, true, on, duty, TERM, early);
      assertThat(open.status()).isEqualTo(DutyStatus.UNDETERMINED);
      assertThat(open.reasons().get(0).code()).isEqualTo(ReasonCode.LAW_OPEN_FOR_EARLIER_DOCUMENT);
    }
  }

  /** Of each list of a document, which alone has two elements. */
  @Test
  void theOrderOfOneListAloneChangesNothing() {
    Handling approved = council("2024-05-01", HandlingOutcome.APPROVED);
    WelfareDocument both = document("both", ESPOO, REPORT).addHandlings(approved).build();
    List<Delivery> deliveries =
        List.of(
            delivery(Authority.county("08"), "2024-05-20"),
            delivery(Authority.county("07"), "2024-05-06"));
    List<Publication> publications =
        List.of(
            publication("2024-05-20").toBuilder().access(Publication.Access.LOGIN).build(),
            publication("2024-05-06").toBuilder().extent(Publication.Extent.SUMMARY).build());
    List<IntegratedPlan> plans =
        List.of(
            plan(IntegratedPlan.Kind.CHILDREN, IntegratedPlan.Relation.CONTAINED).build(),
            plan(IntegratedPlan.Kind.AGEING, IntegratedPlan.Relation.NOT_YET_MADE).build());
    List<DocumentPart> parts =
        List.of(
            DocumentPart.of(DocumentPart.Kind.CHILDREN_PLAN),
            DocumentPart.of(DocumentPart.Kind.EQUALITY_PLAN),
            DocumentPart.of(PLAN));
    List<Handling> handlings =
        List.of(council("2024-05-20", HandlingOutcome.TABLED), UNDATED, approved);
    assertSame(
        both.toBuilder().deliveries(deliveries).build(),
        both.toBuilder().deliveries(reversed(deliveries)).build());
    assertSame(
        both.toBuilder().publications(publications).build(),
        both.toBuilder().publications(reversed(publications)).build());
    assertSame(
        both.toBuilder().integratedPlans(plans).build(),
        both.toBuilder().integratedPlans(reversed(plans)).build());
    assertSame(
        both.toBuilder().parts(parts).build(), both.toBuilder().parts(reversed(parts)).build());
    assertSame(
        both.toBuilder().handlings(handlings).build(),
        both.toBuilder().handlings(reversed(handlings)).build());
  }

  /** Of things of one day, what else distinguishes them decides and not which is listed first. */
  @Test
  void theOrderOfThingsOfOneDayChangesNothing() {
    WelfareDocument both =
        document("both", ESPOO, REPORT)
            .addIssuers(Authority.municipality("235"))
            .addHandlings(
                council("2024-05-01", HandlingOutcome.APPROVED).toBuilder()
                    .authority(ESPOO)
                    .build())
            .build();
    List<Handling> sections =
        both.handlings().stream()
            .flatMap(
                one -> IntStream.of(5, 4).mapToObj(n -> one.toBuilder().section("§ " + n).build()))
            .toList();
    assertSame(
        both.toBuilder().handlings(sections).build(),
        both.toBuilder().handlings(reversed(sections)).build());
    Delivery delivery = delivery(Authority.county("08"), "2024-05-20");
    List<Delivery> recipients =
        List.of(
            delivery.toBuilder().sender(ESPOO).build(),
            delivery.toBuilder().recipient(Authority.county("07")).sender(ESPOO).build());
    assertSame(
        both.toBuilder().deliveries(recipients).build(),
        both.toBuilder().deliveries(reversed(recipients)).build());
    Delivery right = delivery(Authority.county("03"), "2024-05-20");
    List<Delivery> senders = List.of(right.toBuilder().sender(TAMPERE).build(), right);
    assertSame(
        both.toBuilder().deliveries(senders).build(),
        both.toBuilder().deliveries(reversed(senders)).build());
    List<Publication> publications =
        List.of(
            publication("2024-05-20").toBuilder().access(Publication.Access.LOGIN).build(),
            publication("2024-05-20").toBuilder().extent(Publication.Extent.SUMMARY).build());
    assertSame(
        both.toBuilder().publications(publications).build(),
        both.toBuilder().publications(reversed(publications)).build());
  }

  private static void assertSame(WelfareDocument document, WelfareDocument other) {
    assertThat(assessAll(complete(ESPOO).addDocuments(document).build(), ON))
        .isEqualTo(assessAll(complete(ESPOO).addDocuments(other).build(), ON));
  }
}
