package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.ESPOO;
import static io.github.kuntamalli.assessment.Documents.PIRKANMAA;
import static io.github.kuntamalli.assessment.Documents.PLAN;
import static io.github.kuntamalli.assessment.Documents.REPORT;
import static io.github.kuntamalli.assessment.Documents.TAMPERE;
import static io.github.kuntamalli.assessment.Documents.assess;
import static io.github.kuntamalli.assessment.Documents.codes;
import static io.github.kuntamalli.assessment.Documents.complete;
import static io.github.kuntamalli.assessment.Documents.council;
import static io.github.kuntamalli.assessment.Documents.document;
import static io.github.kuntamalli.assessment.Documents.judged;
import static io.github.kuntamalli.assessment.Documents.points;
import static io.github.kuntamalli.assessment.Documents.publication;
import static io.github.kuntamalli.assessment.Documents.refusals;
import static io.github.kuntamalli.assessment.Documents.state;
import static io.github.kuntamalli.assessment.Documents.work;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.ActivityKind;
import io.github.kuntamalli.welfare.ContentStatement;
import io.github.kuntamalli.welfare.Delivery;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.ImpactAssessment;
import io.github.kuntamalli.welfare.ImpactEffect;
import io.github.kuntamalli.welfare.IntegratedPlan;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Evidence from before the period, from before the duty, of a municipality that was dissolved, or
 * of several issuers: whether it counts, and whether it was in time.
 */
class EvidenceInTimeTest {

  private static final String ON = "2026-11-22";
  private static final Authority HELSINKI = Authority.municipality("091");

  private static DutyAssessment party(ActivityRecord... records) {
    return judged(
        complete(PIRKANMAA).addRecords(records).build(), ON, "CTY-RESPONSIBLE", "2022–2025");
  }

  private static ActivityRecord named(String id, String date, String until) {
    ActivityRecord.Builder named = work(id, ActivityKind.RESPONSIBLE_PARTY, date);
    return until.isEmpty() ? named.build() : named.until(LocalDate.parse(until)).build();
  }

  /** 1326/2010 s. 12 asked for a wider report; since 2023 the word "wider" is gone. */
  @ParameterizedTest
  @CsvSource({
    "2017–2021, Valtuustokausittainen laajempi hyvinvointikertomus",
    "2021–2025, Valtuustokausittainen hyvinvointikertomus"
  })
  void aDutyHasTheTitleOfTheLawOfItsPeriod(String period, String title) {
    DutyAssessment duty = judged(complete(TAMPERE).build(), ON, "MUN-TERM-REPORT", period);
    assertThat(duty.title(LocalDate.parse(ON)).text(Language.FI)).isEqualTo(title);
  }

  /** 612/2021 s. 7(2) with 616/2021 s. 1(3): by 31 December 2022. */
  @ParameterizedTest(name = "first {0} to {1}, then {2}: {3}")
  @CsvSource({
    "2022-06-13, 2023-12-31, 2024-01-01, MET",
    "2022-06-13, 2022-12-31, 2024-01-01, MET",
    "2022-06-13, 2022-12-30, 2024-01-01, MET_LATE",
    "2023-02-01, 2023-12-31, 2024-01-01, MET_LATE"
  })
  void whatWasNamedInTimeRemainsInTimeWhenASuccessorIsNamed(
      String first, String until, String then, DutyStatus status) {
    DutyAssessment duty = party(named("first", first, until), named("second", then, ""));
    assertThat(duty.status()).isEqualTo(status);
    assertThat(refusals(duty)).containsExactly(ReasonCode.RECORD_ENDED);
    assertThat(codes(duty.reasons()).contains(ReasonCode.DONE_AFTER_DUE))
        .isEqualTo(status == DutyStatus.MET_LATE);
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource({
    "2022-12/2023-02, MET, true",
    "../2023-05, MET, true",
    "2022-12, MET, false",
    "2023-01/2023-05, MET_LATE, false"
  })
  void aDateOnBothSidesOfTheDueDayIsAReservation(String date, DutyStatus status, boolean open) {
    DutyAssessment duty = party(named("vague", date, ""));
    assertThat(duty.status()).isEqualTo(status);
    assertThat(codes(duty.reservations()).contains(ReasonCode.MAY_BE_AFTER_DUE)).isEqualTo(open);
    assertThat(
            codes(party(named("vague", date, ""), named("sure", "2022-05-02", "")).reservations()))
        .doesNotContain(ReasonCode.MAY_BE_AFTER_DUE);
  }

  @Test
  void onlyTheDateThatIsOnBothSidesOfTheDueDayIsNamed() {
    DutyAssessment both =
        party(named("vague", "2022-12/2023-02", ""), named("later", "2024-05-01", ""));
    assertThat(both.evidence())
        .filteredOn(one -> codes(one.reservations()).contains(ReasonCode.MAY_BE_AFTER_DUE))
        .extracting(Evidence::document)
        .containsExactly("vague");
    DutyAssessment ended =
        party(named("vague", "2022-12/2023-02", "2023-12-31"), named("later", "2024-01-01", ""));
    assertThat(ended.status()).isEqualTo(DutyStatus.MET);
    assertThat(ended.reservations()).isEmpty();
    assertThat(ended.reasons())
        .filteredOn(reason -> reason.code().equals(ReasonCode.MAY_BE_AFTER_DUE))
        .singleElement()
        .satisfies(reason -> assertThat(reason.text(Language.EN)).contains("February 2023"));
  }

  @Test
  void whatLacksAPointIsNotInTimeForThat() {
    ActivityRecord goals =
        work("goals", ActivityKind.STRATEGY_GOALS, "2023-03-20")
            .addContents(new ContentStatement("SUPPORTING-MEASURES", Stated.known(false)))
            .build();
    Dossier.Builder dossier = Dossier.builder().authority(PIRKANMAA).addRecords(goals);
    DutyAssessment open = judged(dossier.build(), ON, "CTY-GOALS", "2022–2025");
    assertThat(open.status()).isEqualTo(DutyStatus.MET_LATE);
    DutyAssessment known = judged(dossier.complete(true).build(), ON, "CTY-GOALS", "2022–2025");
    assertThat(known.status()).isEqualTo(DutyStatus.PARTLY_MET);
    for (DutyAssessment duty : List.of(open, known)) {
      assertThat(codes(duty.reasons())).contains(ReasonCode.DONE_AFTER_DUE);
      assertThat(codes(duty.reservations())).contains(ReasonCode.CONTENT_MISSING);
    }
  }

  /** 417/2007 s. 12(3) and 12(6): every four years, whatever the terms. */
  @ParameterizedTest(name = "on {0} in {1}: {2}")
  @CsvSource({
    "2025-06-02, 2025–2029, MET",
    "2028-03-01, 2025–2029, MET",
    "2028-03-02, 2025–2029, MISSING",
    "2024-03-01, 2022–2025, MET",
    "2024-02-29, 2022–2025, MISSING"
  })
  void cooperationOfTheFourYearsBeforeCountsAcrossTerms(
      String on, String period, DutyStatus status) {
    ActivityRecord cooperation =
        work("cooperation", ActivityKind.COOPERATION, "2024-03-01")
            .addDuties(ObligationCode.of("NB-CHILD-WITH-MUN"))
            .build();
    Dossier dossier = complete(PIRKANMAA).addRecords(cooperation).build();
    assertThat(judged(dossier, on, "NB-CHILD-WITH-MUN", period).status()).isEqualTo(status);
  }

  /** 1386/2010 s. 32 was in force until 31 December 2024. */
  @ParameterizedTest(name = "programme of {0} on {1} in {2}: {3}")
  @CsvSource({
    "2020-10-12, 2021-08-02, 2021–2025, MET",
    "2020-10-12, 2024-10-13, 2021–2025, MISSING",
    "2017-06-05, 2021-07-31, 2017–2021, MISSING",
    "2018-06-05, 2021-07-31, 2017–2021, MET",
    "2025-02-10, 2025-05-31, 2021–2025, MISSING",
    "2021-02-15, 2024-12-31, 2021–2025, MET",
    "2021-02-15, 2026-11-22, 2021–2025, MET",
    "2020-12-30, 2026-11-22, 2021–2025, MISSING",
    "2024-12/2025-02, 2025-05-31, 2021–2025, UNDETERMINED",
    "2020, 2024-12-31, 2021–2025, UNDETERMINED"
  })
  void aProgrammeIsReviewedEveryFourYearsWhileTheActIsInForce(
      String date, String on, String period, DutyStatus status) {
    ActivityRecord programme =
        work("programme", ActivityKind.OTHER, date)
            .addDuties(ObligationCode.of("NB-INTEGR-PROGRAMME"))
            .build();
    DutyAssessment duty =
        judged(complete(TAMPERE).addRecords(programme).build(), on, "NB-INTEGR-PROGRAMME", period);
    assertThat(duty.status()).isEqualTo(status);
    if (status != DutyStatus.MET) {
      assertThat(refusals(duty))
          .containsExactly(
              switch (date) {
                case "2025-02-10" -> ReasonCode.NO_DUTY_THEN;
                case "2024-12/2025-02" -> ReasonCode.DATE_TOO_VAGUE_FOR_LAW;
                case "2020" -> ReasonCode.DATE_TOO_VAGUE_FOR_REVIEW;
                default -> ReasonCode.REVIEW_WAS_DUE;
              });
    }
  }

  private static DutyAssessment cooperation(String on, String period, ActivityRecord.Builder work) {
    ActivityRecord record = work.addDuties(ObligationCode.of("NB-CHILD-WITH-MUN")).build();
    return judged(complete(PIRKANMAA).addRecords(record).build(), on, "NB-CHILD-WITH-MUN", period);
  }

  @Test
  void whatIsDueEveryFourYearsIsAsOldAsItsFirstDay() {
    ActivityRecord.Builder old = work("old", ActivityKind.COOPERATION, "2023-02-01");
    DutyAssessment overdue =
        cooperation("2027-06-01", "2025–2029", old.until(LocalDate.of(2028, 12, 31)));
    assertThat(overdue.status()).isEqualTo(DutyStatus.MISSING);
    assertThat(refusals(overdue)).containsExactly(ReasonCode.REVIEW_WAS_DUE);
    assertThat(overdue.refused().get(0).reason().text(Language.EN)).contains("1 February 2027");
    assertThat(overdue.nextStep().orElseThrow().code()).isEqualTo(ReasonCode.SHOW_BY);
  }

  /** 1386/2010 s. 32: what is overdue is overdue since the last review. */
  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({"2014-10-13, 2018-10-15", "2018-10-15, 2014-10-13"})
  void ofSeveralReviewsTheLastIsOverdue(String one, String other) {
    Dossier.Builder dossier = complete(TAMPERE);
    for (String date : List.of(one, other)) {
      dossier.addRecords(
          work(date, ActivityKind.OTHER, date)
              .addDuties(ObligationCode.of("NB-INTEGR-PROGRAMME"))
              .build());
    }
    DutyAssessment duty = judged(dossier.build(), "2024-10-13", "NB-INTEGR-PROGRAMME", "2021–2025");
    assertThat(duty.refused()).extracting(RefusedEvidence::document).containsExactly("2018-10-15");
    assertThat(refusals(duty)).containsExactly(ReasonCode.REVIEW_WAS_DUE);
  }

  @Test
  void workAfterTheDayAskedIsNamedAndDoesNotCount() {
    ActivityRecord later = work("later", ActivityKind.MONITORING, "2026-12-01").build();
    DutyAssessment duty =
        judged(complete(TAMPERE).addRecords(later).build(), ON, "MUN-MONITOR", "2025–2029");
    assertThat(duty.evidence()).isEmpty();
    assertThat(refusals(duty)).containsExactly(ReasonCode.AFTER_DAY_ASKED);
  }

  @Test
  void whatIsOlderThanTheDutyIsNotOverdue() {
    DutyAssessment duty =
        cooperation("2024-06-01", "2022–2025", work("old", ActivityKind.COOPERATION, "2018-05-01"));
    assertThat(duty.status()).isEqualTo(DutyStatus.MISSING);
    assertThat(refusals(duty)).isEmpty();
  }

  @Test
  void aDateThatAnotherSourceStatesOtherwiseIsNoVagueDate() {
    ActivityRecord.Builder disputed =
        ActivityRecord.builder()
            .id("disputed")
            .kind(ActivityKind.COOPERATION)
            .date(
                new Stated.Known<>(
                    PartialDate.parse("2023-05-01"),
                    List.of(
                        new Stated.Alternative<>(
                            PartialDate.parse("2025-09-01"), Optional.empty()))));
    DutyAssessment duty = cooperation("2028-06-01", "2025–2029", disputed);
    assertThat(duty.status()).isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(refusals(duty)).containsExactly(ReasonCode.OTHER_DATE_STATED);
  }

  /** The act was repealed on 31 December 2024: nothing can be done about it any more. */
  @Test
  void aDutyThatEndedIsJudgedOnItsLastDay() {
    DutyAssessment duty =
        judged(complete(TAMPERE).build(), "2025-03-01", "NB-INTEGR-PROGRAMME", "2021–2025");
    assertThat(duty.status()).isEqualTo(DutyStatus.MISSING);
    assertThat(duty.reasons().get(0).text(Language.EN)).contains("31 December 2024");
    assertThat(duty.nextStep().orElseThrow().code()).isEqualTo(ReasonCode.RECORD_AS_MISSED);
  }

  /** 980/2012 s. 5(3) has bound Helsinki since 1 January 2023. */
  @ParameterizedTest(name = "{0} of {1} on {2}")
  @CsvSource({
    "NB-AGE-HEL, 091, 2026-11-22",
    "NB-AGE-HEL, 091, 2024-01-15",
    "NB-AGE-CTY, 08, 2026-11-22"
  })
  void anAgeingPlanFromBeforeTheDutyLeavesTheLawOpen(String duty, String code, String on) {
    Authority authority = Documents.authority(code);
    WelfareDocument plan =
        document("plan", authority, PLAN)
            .addHandlings(council("2022-11-16", HandlingOutcome.APPROVED))
            .addIntegratedPlans(
                Documents.plan(IntegratedPlan.Kind.AGEING, IntegratedPlan.Relation.CONTAINED)
                    .build())
            .build();
    String period = code.length() == 3 ? "2021–2025" : "2022–2025";
    DutyAssessment answer =
        judged(complete(authority).addDocuments(plan).build(), on, duty, period);
    assertThat(answer.status()).isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(answer.uncertainty()).contains(Uncertainty.ofLaw());
    assertThat(codes(answer.reasons())).contains(ReasonCode.LAW_OPEN_HANDLED_EARLY);
    assertThat(refusals(answer)).containsExactly(ReasonCode.HANDLED_BEFORE_BASIS);
  }

  /** Pertunmaa was merged into Mantyharju at the end of 2024, in the middle of the term. */
  @Test
  void aPermanentDutyIsDueBeforeTheMunicipalityEnds() {
    Dossier pertunmaa = complete(Authority.municipality("588")).build();
    for (String on : List.of("2023-06-01", "2024-12-31", ON)) {
      DutyAssessment party = judged(pertunmaa, on, "MUN-RESPONSIBLE", "2021–2025");
      assertThat(party.status()).as(on).isEqualTo(DutyStatus.MISSING);
      assertThat(codes(party.reasons())).containsExactly(ReasonCode.NOT_IN_FORCE_ON_DAY);
      assertThat(judged(pertunmaa, on, "NB-CHILD-MUN", "2021–2025").status())
          .isEqualTo(DutyStatus.MISSING);
    }
    assertThat(judged(pertunmaa, ON, "MUN-TERM-REPORT", "2021–2025").status())
        .as("the report was due by the end of a term that was cut short")
        .isEqualTo(DutyStatus.UNDETERMINED);
  }

  /** Oulu was founded anew on 1 January 2013, Lahti on 1 January 2016; they kept their codes. */
  @ParameterizedTest(name = "{0}, named {1}, on {2}: {4}")
  @CsvSource({
    "564, 2012-02-10, 2014-06-01, 2013–2017, true",
    "564, 2013-01-01, 2014-06-01, 2013–2017, false",
    "398, 2014-02-10, 2018-06-01, 2017–2021, true",
    "398, 2014-02-10, 2015-06-01, 2013–2017, true",
    "398, 2016-01-01, 2018-06-01, 2017–2021, false"
  })
  void whatADissolvedMunicipalityDecidedIsAReservation(
      String code, String date, String on, String period, boolean dissolved) {
    Authority city = Authority.municipality(code);
    DutyAssessment party =
        judged(
            complete(city).addRecords(named("party", date, "")).build(),
            on,
            "MUN-RESPONSIBLE",
            period);
    assertThat(party.status()).isEqualTo(DutyStatus.MET);
    assertThat(codes(party.reservations()).contains(ReasonCode.BY_DISSOLVED_MUNICIPALITY))
        .isEqualTo(dissolved);
  }

  @Test
  void aPlanThatADissolvedCouncilApprovedIsAReservation() {
    Authority lahti = Authority.municipality("398");
    Handling approval = council("2014-05-12", HandlingOutcome.APPROVED);
    WelfareDocument plan =
        document("plan", lahti, PLAN)
            .addHandlings(approval)
            .addIntegratedPlans(
                Documents.plan(IntegratedPlan.Kind.CHILDREN, IntegratedPlan.Relation.CONTAINED)
                    .build())
            .build();
    DutyAssessment duty =
        judged(
            complete(lahti).addDocuments(plan).build(), "2016-06-01", "NB-CHILD-MUN", "2013–2017");
    assertThat(duty.status()).isEqualTo(DutyStatus.MET);
    assertThat(codes(duty.reservations())).contains(ReasonCode.BY_DISSOLVED_MUNICIPALITY);
  }

  private static ImpactAssessment decision(Authority authority, String id, String date) {
    return ImpactAssessment.builder()
        .id(id)
        .authority(authority)
        .decision(LocalizedText.of(Language.EN, "school network"))
        .decidedOn(Stated.known(PartialDate.parse(date)))
        .addEffects(Documents.effect(ImpactEffect.Target.WELFARE, false))
        .addEffects(Documents.effect(ImpactEffect.Target.HEALTH, false))
        .build();
  }

  /** 417/2007 s. 12(3) and (5) came into force on 1 January 2023 without a transitional rule. */
  @ParameterizedTest(name = "{0} {1}: {2} with a plan of {3}")
  @CsvSource({
    "091, NB-CHILD-HEL, 2021–2025, 2022-11-16, UNDETERMINED",
    "091, NB-CHILD-HEL, 2021–2025, 2022-11-16/2023-02-01, UNDETERMINED",
    "091, NB-CHILD-HEL, 2021–2025, 2023-01-18, MET",
    "091, NB-CHILD-MUN, 2021–2025, 2022-11-16, MET",
    "091, NB-CHILD-MUN, 2021–2025, 2022-11-16/2023-02-01, MET",
    "08,  NB-CHILD-CTY, 2022–2025, 2022-11-16, UNDETERMINED",
    "08,  NB-CHILD-CTY, 2022–2025, 2023-06-12, MET"
  })
  void aPlanFromBeforeItsDutyLeavesTheLawOpen(
      String code, String duty, String period, String date, DutyStatus status) {
    Authority authority = Documents.authority(code);
    DutyAssessment plan =
        judged(
            complete(authority)
                .addDocuments(
                    document("plan", authority, PLAN)
                        .addIntegratedPlans(
                            Documents.plan(
                                    IntegratedPlan.Kind.CHILDREN, IntegratedPlan.Relation.CONTAINED)
                                .build())
                        .addHandlings(council(date, HandlingOutcome.APPROVED))
                        .build())
                .build(),
            "2024-06-01",
            duty,
            period);
    assertThat(plan.status()).isEqualTo(status);
    if (date.equals("2022-11-16") && status == DutyStatus.UNDETERMINED) {
      assertThat(plan.uncertainty()).contains(Uncertainty.ofLaw());
      assertThat(codes(plan.reasons())).containsExactly(ReasonCode.LAW_OPEN_HANDLED_EARLY);
      assertThat(refusals(plan)).containsExactly(ReasonCode.HANDLED_BEFORE_BASIS);
    }
  }

  /** The plan that counts is reviewed by its own day, whatever another one may have been. */
  @ParameterizedTest
  @CsvSource({"2026-11-22", "2027-03-01"})
  void aPlanThatDoesNotCountMovesNoDayOfReview(String on) {
    WelfareDocument sure = withPlan("sure", "2023-05-10");
    WelfareDocument vague = withPlan("vague", "2023");
    DutyAssessment duty =
        judged(
            complete(TAMPERE).addDocuments(sure, vague).build(), on, "NB-CHILD-MUN", "2025–2029");
    assertThat(duty.status()).isEqualTo(DutyStatus.MET);
    assertThat(duty.nextStep().orElseThrow().code()).isEqualTo(ReasonCode.REVIEW_PLAN);
    assertThat(duty.nextStepBy()).contains(LocalDate.of(2027, 5, 10));
  }

  private static WelfareDocument withPlan(String id, String date) {
    return document(id, TAMPERE, PLAN)
        .addIntegratedPlans(
            Documents.plan(IntegratedPlan.Kind.CHILDREN, IntegratedPlan.Relation.CONTAINED).build())
        .addHandlings(council(date, HandlingOutcome.APPROVED))
        .build();
  }

  /** Case 48: what a plan lacks is to be added before it is reviewed. */
  @Test
  void aPlanThatLacksPointsIsToBeCompletedFirst() {
    assertThat(lackingPoints("2025-11-12").nextStepBy()).contains(LocalDate.of(2029, 5, 31));
    assertThat(lackingPoints("2023-05-10").nextStepBy()).contains(LocalDate.of(2027, 5, 10));
  }

  private static DutyAssessment lackingPoints(String date) {
    WelfareDocument poor =
        document("poor", HELSINKI, PLAN)
            .addIntegratedPlans(
                Documents.plan(IntegratedPlan.Kind.CHILDREN, IntegratedPlan.Relation.CONTAINED)
                    .addContents(
                        lacking("CP-CHILD-5"), lacking("CP-CHILD-6"), lacking("CP-CHILD-7"))
                    .build())
            .addHandlings(council(date, HandlingOutcome.APPROVED))
            .build();
    DutyAssessment duty =
        judged(complete(HELSINKI).addDocuments(poor).build(), ON, "NB-CHILD-HEL", "2025–2029");
    assertThat(duty.nextStep().orElseThrow().code()).isEqualTo(ReasonCode.ADD_CONTENT);
    return duty;
  }

  private static ContentStatement lacking(String point) {
    return new ContentStatement(point, Stated.known(false));
  }

  /** 612/2021 s. 6(2) bound Helsinki from 1 March 2022, other municipalities from 2023. */
  @ParameterizedTest(name = "{0} on {1}: {2}, groups asked: {3}")
  @CsvSource({
    "091, 2022-06-15, PARTLY_MET, true",
    "091, 2022-02-28, MET, false",
    "837, 2022-06-15, MET, false",
    "837, 2023-01-02, PARTLY_MET, true"
  })
  void theLawOfTheDayOfTheDecisionSaysWhatItsAssessmentContains(
      String code, String date, DutyStatus status, boolean groups) {
    Authority authority = Authority.municipality(code);
    DutyAssessment duty =
        judged(
            complete(authority).addImpactAssessments(decision(authority, "a", date)).build(),
            ON,
            "MUN-IMPACT",
            "2021–2025");
    assertThat(duty.status()).isEqualTo(status);
    assertThat(points(duty).contains("EFFECTS-BY-GROUP")).isEqualTo(groups);
  }

  @Test
  void eachPointIsShownByTheBestDecisionThatHadToContainIt() {
    ImpactAssessment before = decision(HELSINKI, "before", "2022-02-01");
    ImpactAssessment after =
        decision(HELSINKI, "after", "2024-02-01").toBuilder()
            .effects(List.of(Documents.effect(ImpactEffect.Target.WELFARE, true)))
            .build();
    DutyAssessment duty =
        judged(
            complete(HELSINKI).addImpactAssessments(before, after).build(),
            ON,
            "MUN-IMPACT",
            "2021–2025");
    assertThat(points(duty))
        .containsExactlyInAnyOrder("EFFECTS-WELFARE", "EFFECTS-HEALTH", "EFFECTS-BY-GROUP");
    assertThat(state(duty, "EFFECTS-HEALTH")).isEqualTo(ContentVerdict.State.MET);
    assertThat(state(duty, "EFFECTS-BY-GROUP")).isEqualTo(ContentVerdict.State.MET);
  }

  private static final Authority LOVIISA = Authority.municipality("434");
  private static final Authority LAPINJARVI = Authority.municipality("407");
  private static final Authority BOTH = Authority.together(List.of(code("434"), code("407")));

  private static MunicipalityCode code(String value) {
    return MunicipalityCode.of(value);
  }

  private static WelfareDocument joint(boolean asGroup, Authority recipient, Authority sender) {
    WelfareDocument.Builder joint =
        WelfareDocument.builder()
            .id("joint")
            .addParts(DocumentPart.of(REPORT), DocumentPart.of(PLAN));
    (asGroup ? joint.addIssuers(BOTH) : joint.addIssuers(LOVIISA, LAPINJARVI))
        .addHandlings(
            council("2024-02-19", HandlingOutcome.APPROVED).toBuilder().authority(LOVIISA).build(),
            council("2024-02-19", HandlingOutcome.APPROVED).toBuilder()
                .authority(LAPINJARVI)
                .build())
        .addDeliveries(
            Delivery.builder().recipient(recipient).date("2024-03-01").sender(sender).build());
    return joint.build();
  }

  @ParameterizedTest(name = "issued by the group: {0}")
  @CsvSource({"true", "false"})
  void whatAGroupDeliversItsMembersDeliver(boolean asGroup) {
    for (Authority member : List.of(LOVIISA, LAPINJARVI)) {
      for (Authority recipient : List.of(Authority.county("01"), Authority.hus())) {
        String duty = recipient.equals(Authority.hus()) ? "MUN-DELIVER-HUS" : "MUN-DELIVER-COUNTY";
        DutyAssessment byBoth =
            assess(member, true, ON, joint(asGroup, recipient, BOTH))
                .find(duty, "2021–2025")
                .orElseThrow();
        assertThat(byBoth.status()).as(duty).isEqualTo(DutyStatus.MET);
        assertThat(byBoth.refused()).isEmpty();
      }
    }
  }

  @ParameterizedTest(name = "issued by the group: {0}")
  @CsvSource({"true", "false"})
  void whatOneOfTwoIssuersDeliveredItDeliveredForItself(boolean asGroup) {
    WelfareDocument joint = joint(asGroup, Authority.hus(), LOVIISA);
    assertThat(
            assess(LOVIISA, true, ON, joint)
                .find("MUN-DELIVER-HUS", "2021–2025")
                .orElseThrow()
                .status())
        .isEqualTo(DutyStatus.MET);
    DutyAssessment other =
        assess(LAPINJARVI, true, ON, joint).find("MUN-DELIVER-HUS", "2021–2025").orElseThrow();
    assertThat(other.status()).isEqualTo(DutyStatus.MISSING);
    assertThat(refusals(other)).containsOnly(ReasonCode.DELIVERED_BY_OTHER_ISSUER).isNotEmpty();
    assertThat(other.refused().get(0).reason().text(Language.EN)).contains("Loviisa");
  }

  /** The rules and the verdict have one answer to whose delivery it is. */
  @ParameterizedTest(name = "issued by the group: {0}")
  @CsvSource({"true", "false"})
  void aDeliveryOfTheGroupToAnotherCountyIsAFindingAndNotTheirs(boolean asGroup) {
    WelfareDocument joint = joint(asGroup, Authority.county("08"), BOTH);
    assertThat(Documents.fresh().validate(joint, LocalDate.parse(ON)).findings())
        .extracting(finding -> finding.code().value())
        .contains("delivery-to-another-county")
        .doesNotContain("published-by-another");
    assertThat(
            refusals(
                assess(LOVIISA, true, ON, joint)
                    .find("MUN-DELIVER-COUNTY", "2021–2025")
                    .orElseThrow()))
        .containsOnly(ReasonCode.WRONG_RECIPIENT);
  }

  @Test
  void aGroupOfWhichAMemberIsNoIssuerIsAnother() {
    Authority three = Authority.together(List.of(code("434"), code("407"), code("616")));
    DutyAssessment duty =
        assess(LOVIISA, true, ON, joint(false, Authority.hus(), three))
            .find("MUN-DELIVER-HUS", "2021–2025")
            .orElseThrow();
    assertThat(refusals(duty)).containsOnly(ReasonCode.DELIVERED_BY_ANOTHER);
  }

  /** What is published once needs no second date; the other document is what is left to do. */
  @Test
  void theNextStepNamesTheDocumentThatNothingShows() {
    WelfareDocument report =
        document("report", ESPOO, REPORT)
            .addHandlings(council("2024-05-01", HandlingOutcome.APPROVED))
            .addPublications(publication("2024-05-27"), publication("2026"))
            .build();
    WelfareDocument plan =
        document("plan", ESPOO, PLAN)
            .addHandlings(council("2024-05-01", HandlingOutcome.APPROVED))
            .build();
    DutyAssessment duty =
        assess(ESPOO, true, ON, report, plan).find("MUN-PUBLISH", "2021–2025").orElseThrow();
    assertThat(duty.status()).isEqualTo(DutyStatus.PARTLY_MET);
    assertThat(duty.nextStep().orElseThrow().code()).isEqualTo(ReasonCode.PUBLISH_LATE);
    assertThat(duty.nextStep().orElseThrow().text(Language.EN)).contains("plan");
  }
}
