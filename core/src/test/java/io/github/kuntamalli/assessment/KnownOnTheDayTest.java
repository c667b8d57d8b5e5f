package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.ANNUAL;
import static io.github.kuntamalli.assessment.Documents.ESPOO;
import static io.github.kuntamalli.assessment.Documents.PLAN;
import static io.github.kuntamalli.assessment.Documents.REPORT;
import static io.github.kuntamalli.assessment.Documents.assess;
import static io.github.kuntamalli.assessment.Documents.codes;
import static io.github.kuntamalli.assessment.Documents.complete;
import static io.github.kuntamalli.assessment.Documents.council;
import static io.github.kuntamalli.assessment.Documents.document;
import static io.github.kuntamalli.assessment.Documents.fresh;
import static io.github.kuntamalli.assessment.Documents.handling;
import static io.github.kuntamalli.assessment.Documents.judged;
import static io.github.kuntamalli.assessment.Documents.publication;
import static io.github.kuntamalli.assessment.Documents.refusals;
import static io.github.kuntamalli.assessment.Documents.verdict;
import static io.github.kuntamalli.assessment.Documents.work;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.ActivityKind;
import io.github.kuntamalli.welfare.Delivery;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.ImpactAssessment;
import io.github.kuntamalli.welfare.IntegratedPlan;
import io.github.kuntamalli.welfare.Publication;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A verdict rests on what was known to have happened by the day asked about, and on that day. */
class KnownOnTheDayTest {

  private static final String TERM = "2021–2025";
  private static final Handling NOTED = council("2024-05-20", HandlingOutcome.NOTED);
  private static final Handling APPROVED_LATER = council("2025-09-15", HandlingOutcome.APPROVED);
  private static final Handling APPROVED_UNDATED = Documents.approvedUndated();

  private static DutyAssessment report(String on, boolean complete, Handling... handlings) {
    return report(on, complete, TERM, handlings);
  }

  private static DutyAssessment report(
      String on, boolean complete, String term, Handling... handlings) {
    return verdict(
        ESPOO,
        complete,
        on,
        "MUN-TERM-REPORT",
        term,
        document("d", ESPOO, REPORT, PLAN).addHandlings(handlings).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-12-31", "2025-06-30", "2025-09-14", "2025-09-15", "2026-11-22"})
  void anApprovalInTheNextTermTakesNothingFromTheTermInWhichItWasNoted(String on) {
    DutyAssessment duty = report(on, true, NOTED, APPROVED_LATER);
    assertThat(duty.status()).isEqualTo(DutyStatus.MET);
    assertThat(duty.evidence())
        .extracting(one -> one.date().orElseThrow())
        .containsExactly(PartialDate.parse("2024-05-20"));
    assertThat(report(on, true, APPROVED_LATER, NOTED)).isEqualTo(duty);
  }

  @Test
  void anApprovalAheadChangesNothingButTheListOfWhatLiesAhead() {
    DutyAssessment with =
        report("2024-12-31", true, council("2024-05-20", HandlingOutcome.RETURNED), APPROVED_LATER);
    DutyAssessment without =
        report("2024-12-31", true, council("2024-05-20", HandlingOutcome.RETURNED));
    assertThat(with).isEqualTo(without);
    DutyAssessment inTheTerm =
        report("2024-12-31", true, NOTED, council("2025-02-10", HandlingOutcome.APPROVED));
    assertThat(inTheTerm.status()).isEqualTo(DutyStatus.MET);
    assertThat(codes(inTheTerm.reservations())).containsExactly(ReasonCode.NOTED_NOT_APPROVED);
    assertThat(refusals(inTheTerm)).containsExactly(ReasonCode.AFTER_DAY_ASKED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-06-30", "2026-11-22"})
  void anApprovalOnAnUnknownDayIsNotTakenForALaterOneThatIsDated(String on) {
    assertThat(report(on, true, APPROVED_UNDATED, APPROVED_LATER).status())
        .isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(report(on, true, APPROVED_LATER, APPROVED_UNDATED).status())
        .isEqualTo(DutyStatus.UNDETERMINED);
  }

  @Test
  void anApprovalOnAnUnknownDayTakesNothingFromTheTermOfADatedOne() {
    DutyAssessment duty = report("2026-11-22", true, "2025–2029", APPROVED_UNDATED, APPROVED_LATER);
    assertThat(duty.status()).isEqualTo(DutyStatus.MET);
    assertThat(codes(duty.reservations())).containsExactly(ReasonCode.HANDLED_MORE_THAN_ONCE);
  }

  @Test
  void aVagueApprovalTakesNothingFromACertainNoting() {
    DutyAssessment duty =
        report("2026-11-22", true, NOTED, council("2025", HandlingOutcome.APPROVED));
    assertThat(duty.status()).isEqualTo(DutyStatus.MET);
    assertThat(
            report(
                    "2026-11-22",
                    true,
                    "2025–2029",
                    NOTED,
                    council("2025", HandlingOutcome.APPROVED))
                .status())
        .isEqualTo(DutyStatus.UNDETERMINED);
  }

  @Test
  void aReportApprovedInTimeAndAgainInTheNextTermCountsForTheFirstAlone() {
    Handling first = council("2024-05-20", HandlingOutcome.APPROVED);
    Handling again = council("2025-09-15", HandlingOutcome.APPROVED);
    for (List<Handling> order : List.of(List.of(first, again), List.of(again, first))) {
      Handling[] handlings = order.toArray(Handling[]::new);
      assertThat(report("2026-11-22", true, TERM, handlings).status()).isEqualTo(DutyStatus.MET);
      assertThat(report("2026-11-22", true, "2025–2029", handlings).status())
          .isEqualTo(DutyStatus.RUNNING);
    }
  }

  @Test
  void whatWasRecordedOnTheVeryDayAskedAboutWasKnownOnIt() {
    WelfareDocument vague =
        document("d", ESPOO, REPORT)
            .addHandlings(council("2026", HandlingOutcome.APPROVED))
            .build();
    for (String recorded : List.of("2026-11-21", "2026-11-22")) {
      assertThat(
              verdict(
                      ESPOO,
                      true,
                      "2026-11-22",
                      "MUN-TERM-REPORT",
                      "2025–2029",
                      vague.toBuilder().recordedOn(LocalDate.parse(recorded)).build())
                  .status())
          .as(recorded)
          .isEqualTo(DutyStatus.MET);
    }
    assertThat(
            verdict(
                    ESPOO,
                    true,
                    "2026-11-22",
                    "MUN-TERM-REPORT",
                    "2025–2029",
                    vague.toBuilder().recordedOn(LocalDate.of(2026, 11, 23)).build())
                .status())
        .isEqualTo(DutyStatus.UNDETERMINED);
  }

  private static WelfareDocument.Builder joint() {
    return document("d", ESPOO, REPORT, PLAN)
        .addIssuers(Authority.municipality("257"))
        .addHandlings(
            council("2024-05-20", HandlingOutcome.APPROVED).toBuilder().authority(ESPOO).build());
  }

  @Test
  void aDeliveryAheadOfWhichTheSenderIsUnknownDecidesNothing() {
    Delivery ahead =
        Delivery.builder()
            .recipient(Authority.county("03"))
            .date(Stated.known(PartialDate.parse("2026-02-02")))
            .build();
    DutyAssessment without =
        verdict(ESPOO, true, "2025-06-30", "MUN-DELIVER-COUNTY", TERM, joint().build());
    DutyAssessment with =
        verdict(
            ESPOO,
            true,
            "2025-06-30",
            "MUN-DELIVER-COUNTY",
            TERM,
            joint().addDeliveries(ahead).build());
    assertThat(without.status()).isEqualTo(DutyStatus.MISSING);
    assertThat(with.status()).isEqualTo(DutyStatus.MISSING);
    assertThat(refusals(with)).containsOnly(ReasonCode.AFTER_DAY_ASKED);
    assertThat(
            verdict(
                    ESPOO,
                    true,
                    "2026-06-30",
                    "MUN-DELIVER-COUNTY",
                    TERM,
                    joint().addDeliveries(ahead).build())
                .status())
        .isEqualTo(DutyStatus.UNDETERMINED);
  }

  @Test
  void aPublicationAheadThatNeedsALoginIsOnlyAhead() {
    Publication ahead =
        publication("2026-02-02").toBuilder().access(Publication.Access.LOGIN).build();
    DutyAssessment duty =
        verdict(
            ESPOO, true, "2025-06-30", "MUN-PUBLISH", TERM, joint().addPublications(ahead).build());
    assertThat(refusals(duty)).containsOnly(ReasonCode.AFTER_DAY_ASKED);
  }

  private static Dossier plan(String date) {
    return complete(ESPOO)
        .addDocuments(
            document("d", ESPOO, REPORT, PLAN)
                .addHandlings(council(date, HandlingOutcome.APPROVED))
                .addIntegratedPlans(
                    Documents.plan(IntegratedPlan.Kind.CHILDREN, IntegratedPlan.Relation.CONTAINED)
                        .build(),
                    Documents.plan(IntegratedPlan.Kind.AGEING, IntegratedPlan.Relation.CONTAINED)
                        .build())
                .build())
        .build();
  }

  @ParameterizedTest(name = "{0} asked on {1}, {2}: {3}")
  @CsvSource({
    "2025,       2026-11-22, 2021–2025, UNDETERMINED",
    "2025-05,    2026-11-22, 2021–2025, MET",
    "2025,       2025-03-01, 2021–2025, UNDETERMINED",
    "2024-05,    2024-05-20, 2021–2025, UNDETERMINED",
    "2021-08-01, 2025-05-31, 2021–2025, MET",
    "2025-05-31, 2026-11-22, 2021–2025, MET"
  })
  void aPlanIsJudgedLikeTheReportBesideIt(
      String date, String on, String term, DutyStatus expected) {
    Dossier dossier = plan(date);
    for (String duty : List.of("MUN-TERM-REPORT", "NB-CHILD-MUN", "NB-AGE-MUN")) {
      if (!date.startsWith("2021")) {
        assertThat(judged(dossier, on, duty, term).status()).as(duty).isEqualTo(expected);
      }
    }
    assertThat(judged(dossier, on, "NB-CHILD-MUN", term).status()).isEqualTo(expected);
  }

  @Test
  void aVagueDateOfAPlanIsExplainedByWhatItLeavesOpen() {
    for (String duty : List.of("NB-CHILD-MUN", "NB-AGE-MUN")) {
      DutyAssessment vague = judged(plan("2025"), "2026-11-22", duty, TERM);
      assertThat(refusals(vague)).containsExactly(ReasonCode.DATE_TOO_VAGUE);
      assertThat(codes(vague.reasons())).containsExactly(ReasonCode.FACT_UNKNOWN);
      assertThat(vague.nextStep().orElseThrow().code()).isEqualTo(ReasonCode.FIND_MINUTES);
      assertThat(refusals(judged(plan("2024"), "2024-06-30", duty, TERM)))
          .containsExactly(ReasonCode.MAY_BE_AFTER_DAY_ASKED);
      assertThat(refusals(judged(plan("2024-07"), "2024-06-30", duty, TERM)))
          .containsExactly(ReasonCode.AFTER_DAY_ASKED);
    }
  }

  @ParameterizedTest(name = "approved {0}, asked on {1}: {2}")
  @CsvSource({
    "2021,       2024-12-31, MET",
    "2021,       2025-01-01, MET",
    "2021,       2025-01-02, UNDETERMINED",
    "2021-05-20, 2025-05-20, MET",
    "2021-05-20, 2025-05-21, MISSING",
    "2021-03,    2025-03-01, MET",
    "2021-03,    2025-03-02, UNDETERMINED",
    "2021-03,    2025-04-01, MISSING"
  })
  void fourYearsRunFromTheDayOfApprovalWhateverIsKnownOfIt(
      String date, String on, DutyStatus expected) {
    DutyAssessment duty = judged(plan(date), on, "NB-CHILD-MUN", TERM);
    assertThat(duty.status()).isEqualTo(expected);
    if (expected == DutyStatus.UNDETERMINED) {
      assertThat(refusals(duty)).containsExactly(ReasonCode.DATE_TOO_VAGUE_FOR_REVIEW);
    } else if (expected == DutyStatus.MISSING) {
      assertThat(codes(duty.reasons())).contains(ReasonCode.REVIEW_OVERDUE);
    }
  }

  @Test
  void aPlanIsAsOldAsItsLastHandlingInWhateverOrderTheyAreListed() {
    Handling first = council("2018-05-20", HandlingOutcome.APPROVED);
    Handling last = council("2022-05-20", HandlingOutcome.APPROVED);
    for (List<Handling> order : List.of(List.of(first, last), List.of(last, first))) {
      WelfareDocument document =
          document("d", ESPOO, PLAN)
              .addIntegratedPlans(
                  Documents.plan(IntegratedPlan.Kind.CHILDREN, IntegratedPlan.Relation.CONTAINED)
                      .addAllHandlings(order)
                      .build())
              .build();
      DutyAssessment duty =
          judged(
              complete(ESPOO).addDocuments(document).build(), "2024-06-30", "NB-CHILD-MUN", TERM);
      assertThat(duty.status()).isEqualTo(DutyStatus.MET);
      assertThat(duty.nextStepBy()).contains(LocalDate.of(2026, 5, 20));
    }
  }

  @Test
  void aPlanApprovedOnAnUnknownDayIsNeitherThereNorMissing() {
    WelfareDocument document =
        document("d", ESPOO, PLAN)
            .addHandlings(APPROVED_UNDATED)
            .addIntegratedPlans(
                Documents.plan(IntegratedPlan.Kind.CHILDREN, IntegratedPlan.Relation.CONTAINED)
                    .build())
            .build();
    assertThat(
            judged(
                    complete(ESPOO).addDocuments(document).build(),
                    "2026-11-22",
                    "NB-CHILD-MUN",
                    TERM)
                .status())
        .isEqualTo(DutyStatus.UNDETERMINED);
  }

  private static DutyAssessment impact(String decided, String assessed, String on) {
    ImpactAssessment assessment =
        ImpactAssessment.builder()
            .id("i")
            .authority(ESPOO)
            .decision(LocalizedText.of(Language.EN, "new network of schools"))
            .decidedOn(Stated.known(PartialDate.parse(decided)))
            .assessedOn(
                assessed.isEmpty()
                    ? new Stated.LeftOut<>("a single permit")
                    : Stated.known(PartialDate.parse(assessed)))
            .build();
    return assess(complete(ESPOO).addImpactAssessments(assessment).build(), on)
        .find("MUN-IMPACT", TERM)
        .orElseThrow();
  }

  @ParameterizedTest(name = "decided {0}, asked on {1}: {2}")
  @CsvSource({
    "2024-05-20, 2024-05-20, MET,",
    "2024-05,    2024-05-20, UNDETERMINED, may-be-after-day-asked",
    "2024-05-21, 2024-05-20, RUNNING,      after-day-asked",
    "2025,       2026-11-22, UNDETERMINED, date-too-vague",
    "2025-05,    2026-11-22, MET,",
    "2025-06,    2026-11-22, MISSING,"
  })
  void aDecisionIsPlacedLikeAHandling(
      String decided, String on, DutyStatus expected, ReasonCode why) {
    DutyAssessment duty = impact(decided, "", on);
    assertThat(duty.status()).isEqualTo(expected);
    assertThat(refusals(duty)).isEqualTo(why == null ? List.of() : List.of(why));
  }

  @Test
  void anAssessmentWithinTheMonthOfTheDecisionIsNotLaterThanIt() {
    assertThat(refusals(impact("2024-05", "2024-05-10", "2026-11-22")))
        .doesNotContain(ReasonCode.ASSESSED_AFTER_DECISION);
    assertThat(refusals(impact("2024-05", "2024-06-10", "2026-11-22")))
        .containsExactly(ReasonCode.ASSESSED_AFTER_DECISION);
    assertThat(refusals(impact("2024-05-20", "2024-07-10", "2024-06-30")))
        .as("an assessment made after the day asked about is not known on it")
        .containsExactly(ReasonCode.AFTER_DAY_ASKED);
  }

  @Test
  void workOfAYearThatLiesInTwoTermsIsCertainInNeither() {
    Dossier dossier =
        complete(ESPOO).addRecords(work("w", ActivityKind.MONITORING, "2021").build()).build();
    for (String term : List.of("2017–2021", TERM)) {
      assertThat(assess(dossier, "2026-11-22").find("MUN-MONITOR", term).orElseThrow().status())
          .as(term)
          .isEqualTo(DutyStatus.UNDETERMINED);
    }
  }

  @Test
  void workOfTheYearInWhichTheDutyBeganMayBeOlderThanTheDuty() {
    Dossier dossier =
        complete(ESPOO).addRecords(work("w", ActivityKind.MONITORING, "2011").build()).build();
    DutyAssessment duty =
        assess(dossier, "2026-11-22").find("MUN-MONITOR", "2009–2012").orElseThrow();
    assertThat(duty.status()).isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(refusals(duty)).containsExactly(ReasonCode.DATE_TOO_VAGUE_FOR_LAW);
  }

  @Test
  void workThatEndedOnTheLastDayOfATermReachesIntoNoOther() {
    ActivityRecord ended =
        work("w", ActivityKind.MONITORING, "2018-01-01").until(LocalDate.of(2021, 7, 31)).build();
    Assessment assessment = assess(complete(ESPOO).addRecords(ended).build(), "2026-11-22");
    assertThat(assessment.find("MUN-MONITOR", "2017–2021").orElseThrow().status())
        .isEqualTo(DutyStatus.MET);
    assertThat(assessment.find("MUN-MONITOR", TERM).orElseThrow().status())
        .isEqualTo(DutyStatus.MISSING);
    ActivityRecord dayMore = ended.toBuilder().until(LocalDate.of(2021, 8, 1)).build();
    assertThat(
            assess(complete(ESPOO).addRecords(dayMore).build(), "2026-11-22")
                .find("MUN-MONITOR", TERM)
                .orElseThrow()
                .status())
        .isEqualTo(DutyStatus.MET);
  }

  @Test
  void aTermMostOfWhichTheDutyHeldIsNotOpenBecauseTheDutyBeganInIt() {
    DutyAssessment first =
        assess(ESPOO, true, "2026-11-22").find("MUN-TERM-REPORT", "2009–2012").orElseThrow();
    assertThat(first.status())
        .as("the duty had held for 20 months when the term ended")
        .isEqualTo(DutyStatus.MISSING);
    assertThat(codes(first.reasons())).containsExactly(ReasonCode.NOTHING_IN_COMPLETE_DOSSIER);
  }

  private static DutyStatus undated(String on, String term, WelfareDocument document) {
    return verdict(ESPOO, true, on, "MUN-TERM-REPORT", term, document).status();
  }

  @Test
  void aHandlingOnAnUnknownDayLiesAtMostAYearBeforeTheTimeCovered() {
    WelfareDocument document =
        WelfareDocument.builder()
            .id("d")
            .addIssuers(ESPOO)
            .addParts(Documents.covering(REPORT, 2023, 2026))
            .addHandlings(APPROVED_UNDATED)
            .build();
    assertThat(undated("2026-11-22", "2017–2021", document)).isEqualTo(DutyStatus.MISSING);
    assertThat(undated("2026-11-22", TERM, document)).isEqualTo(DutyStatus.UNDETERMINED);
    WelfareDocument yearEarlier =
        document.toBuilder().parts(List.of(Documents.covering(REPORT, 2022, 2025))).build();
    assertThat(undated("2026-11-22", "2017–2021", yearEarlier)).isEqualTo(DutyStatus.UNDETERMINED);
  }

  @Test
  void aDocumentIsLikelyHandledWithinAYearOfBeingMade() {
    WelfareDocument made =
        document("d", ESPOO, REPORT)
            .madeIn(Stated.known(PartialDate.parse("2024-12")))
            .addHandlings(APPROVED_UNDATED)
            .build();
    assertThat(undated("2026-11-22", "2025–2029", made)).isEqualTo(DutyStatus.UNDETERMINED);
    WelfareDocument before =
        made.toBuilder().madeIn(Stated.known(PartialDate.parse("2024-04"))).build();
    assertThat(undated("2026-11-22", "2025–2029", before)).isEqualTo(DutyStatus.RUNNING);
    assertThat(undated("2026-11-22", TERM, before)).isEqualTo(DutyStatus.UNDETERMINED);
  }

  @Test
  void anotherSourcesDateReachesATermHoweverFarItIs() {
    Handling disputed =
        handling(DecidingBody.Kind.COUNCIL, "2021-12-13", HandlingOutcome.APPROVED)
            .date(
                new Stated.Known<>(
                    PartialDate.parse("2021-12-13"),
                    List.of(
                        new Stated.Alternative<>(
                            PartialDate.parse("2014-03-10"), java.util.Optional.empty()))))
            .build();
    DutyAssessment duty =
        verdict(
            ESPOO,
            true,
            "2026-11-22",
            "MUN-TERM-REPORT",
            "2013–2017",
            document("d", ESPOO, REPORT).addHandlings(disputed).build());
    assertThat(duty.status()).isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(refusals(duty)).containsExactly(ReasonCode.OTHER_DATE_STATED);
  }

  @Test
  void aPointThatIsNotApplicableIsKnownBetterThanOneOfWhichNothingIsSaid() {
    DocumentPart silent = DocumentPart.of(REPORT);
    DocumentPart exempt =
        DocumentPart.builder()
            .kind(REPORT)
            .addContents(
                new io.github.kuntamalli.welfare.ContentStatement(
                    "BY-AREA", new Stated.NotApplicable<>()))
            .build();
    for (boolean first : List.of(true, false)) {
      DutyAssessment duty =
          verdict(
              ESPOO,
              true,
              "2026-11-22",
              "MUN-TERM-REPORT",
              TERM,
              reportOf("a", first ? silent : exempt),
              reportOf("b", first ? exempt : silent));
      assertThat(Documents.state(duty, "BY-AREA")).isEqualTo(ContentVerdict.State.NOT_APPLICABLE);
    }
  }

  private static WelfareDocument reportOf(String id, DocumentPart part) {
    return WelfareDocument.builder()
        .id(id)
        .addIssuers(ESPOO)
        .addParts(part)
        .addHandlings(council("2024-05-20", HandlingOutcome.APPROVED))
        .build();
  }

  @Test
  void aDraftDeliveredBeforeThereWereCountiesWentToTheCountyOfTheDayOfHandling() {
    WelfareDocument document =
        document("d", ESPOO, REPORT)
            .addHandlings(council("2023-01-23", HandlingOutcome.APPROVED))
            .addDeliveries(Documents.delivery(Authority.county("03"), "2022-06-01"))
            .build();
    DutyAssessment duty = verdict(ESPOO, true, "2026-11-22", "MUN-DELIVER-COUNTY", TERM, document);
    assertThat(duty.evidence()).hasSize(1);
    assertThat(codes(duty.reservations())).contains(ReasonCode.BEFORE_HANDLING);
  }

  @Test
  void whatAnAnswerSaysOfADayIsTheDayThatWasAskedAbout() {
    Kuntamalli one = fresh();
    for (String on : List.of("2024-02-29", "2024-11-22", "2024-12-01", "2023-07-07")) {
      for (Authority authority : List.of(ESPOO, Authority.municipality("092"))) {
        for (Dossier dossier :
            List.of(
                Dossier.of(authority),
                complete(authority).build(),
                complete(authority)
                    .addDocuments(
                        document("d", authority, ANNUAL)
                            .addHandlings(council("2023-05-05", HandlingOutcome.APPROVED))
                            .build())
                    .build())) {
          LocalDate day = LocalDate.parse(on);
          assertThat(one.assess(dossier, day))
              .as("%s on %s, after other questions", authority.key(), on)
              .isEqualTo(fresh().assess(dossier, day));
          assertThat(
                  one.assess(dossier, day)
                      .find("MUN-RESPONSIBLE", TERM)
                      .orElseThrow()
                      .reasons()
                      .get(0)
                      .parameters())
              .containsEntry("date", PartialDate.of(day));
        }
      }
    }
  }

  @Test
  void theNoteOnLawThatWasNotCheckedFollowsTheDayAskedAbout() {
    Kuntamalli one = fresh();
    Dossier dossier = Dossier.of(ESPOO);
    for (String on : List.of("2026-11-22", "2025-02-21", "2025-02-22", "2025-02-21")) {
      boolean expected = LocalDate.parse(on).isAfter(LocalDate.of(2025, 2, 21));
      assertThat(
              one.assess(dossier, LocalDate.parse(on)).notes().stream()
                  .anyMatch(note -> note.code() == ReasonCode.LAW_NOT_CHECKED))
          .as(on)
          .isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0001-01-01",
        "0001",
        "../0001",
        "../0003",
        "0001/..",
        "9988/..",
        "9993/..",
        "9998/..",
        "9999",
        "9999-12-31",
        "../9999-12-31",
        "XXXX-05-19"
      })
  void aDocumentOfAnyYearThatCanBeWrittenIsAssessed(String date) {
    Stated<PartialDate> stated = Stated.known(PartialDate.parse(date));
    WelfareDocument document =
        document("d", ESPOO, REPORT)
            .addHandlings(council(date, HandlingOutcome.APPROVED))
            .addDeliveries(Documents.delivery(Authority.county("05"), date))
            .addPublications(publication(date))
            .madeIn(stated)
            .build();
    for (String on : List.of("2009-01-01", "2026-11-22", "2199-12-31")) {
      Assessment assessment = assess(ESPOO, true, on, document);
      boolean named =
          assessment.duties().stream()
              .anyMatch(
                  duty ->
                      duty.refused().stream().anyMatch(one -> one.document().equals("d"))
                          || duty.evidence().stream().anyMatch(one -> one.document().equals("d")));
      assertThat(named || !assessment.unplaced().isEmpty() || !assessment.later().isEmpty())
          .as("%s on %s", date, on)
          .isTrue();
    }
  }
}
