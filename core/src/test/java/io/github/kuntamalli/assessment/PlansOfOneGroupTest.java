package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.PLAN;
import static io.github.kuntamalli.assessment.Documents.TAMPERE;
import static io.github.kuntamalli.assessment.Documents.codes;
import static io.github.kuntamalli.assessment.Documents.council;
import static io.github.kuntamalli.assessment.Documents.covering;
import static io.github.kuntamalli.assessment.Documents.document;
import static io.github.kuntamalli.assessment.Documents.handling;
import static io.github.kuntamalli.assessment.Documents.neighbour;
import static io.github.kuntamalli.assessment.Documents.refusals;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.welfare.IntegratedPlan;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan for the ageing in a welfare plan: annulled, taken up again, vague, or on its way. */
class PlansOfOneGroupTest {

  private static final String TERM = "2021–2025";

  private static WelfareDocument.Builder ageing(String id, Handling... handlings) {
    return document(id, TAMPERE, PLAN)
        .addHandlings(handlings)
        .addIntegratedPlans(
            Documents.plan(IntegratedPlan.Kind.AGEING, IntegratedPlan.Relation.CONTAINED).build());
  }

  private static DutyAssessment judged(String term, WelfareDocument.Builder... documents) {
    return neighbour(
        TAMPERE,
        "2026-11-22",
        "NB-AGE-MUN",
        term,
        List.of(documents).stream()
            .map(WelfareDocument.Builder::build)
            .toArray(WelfareDocument[]::new));
  }

  @Test
  void anAnnulledPlanIsNamedInTheTermOfItsDecisionAlone() {
    WelfareDocument.Builder plan =
        ageing(
            "plan",
            council("2023-05-22", HandlingOutcome.APPROVED),
            handling(DecidingBody.Kind.COURT, "2023-11-01", HandlingOutcome.ANNULLED).build());
    assertThat(refusals(judged(TERM, plan))).containsExactly(ReasonCode.DECISION_ANNULLED);
    assertThat(judged(TERM, plan).status()).isNotEqualTo(DutyStatus.MET);
    assertThat(refusals(judged("2017–2021", plan))).doesNotContain(ReasonCode.DECISION_ANNULLED);
    assertThat(refusals(judged("2025–2029", plan))).doesNotContain(ReasonCode.DECISION_ANNULLED);
  }

  @Test
  void aPlanThatTheCouncilTookUpAgainHasAReservation() {
    DutyAssessment duty =
        judged(
            TERM,
            ageing(
                "plan",
                council("2023-05-22", HandlingOutcome.APPROVED),
                council("2023-10-02", HandlingOutcome.RETURNED)));
    assertThat(duty.evidence())
        .flatExtracting(one -> codes(one.reservations()))
        .contains(ReasonCode.REOPENED_AFTER_APPROVAL);
    assertThat(
            judged(TERM, ageing("plan", council("2023-05-22", HandlingOutcome.APPROVED)))
                .evidence())
        .flatExtracting(one -> codes(one.reservations()))
        .doesNotContain(ReasonCode.REOPENED_AFTER_APPROVAL);
  }

  /** The duty to make the plan began on 1 January 2014. */
  @ParameterizedTest
  @CsvSource({"2013-11/2014-02, true", "2013-12, false", "2014-01, false"})
  void aTimeInWhichTheDutyBeganIsTooVagueForIt(String date, boolean tooVague) {
    assertThat(
            refusals(judged("2013–2017", ageing("plan", council(date, HandlingOutcome.APPROVED))))
                .contains(ReasonCode.DATE_TOO_VAGUE_FOR_LAW))
        .isEqualTo(tooVague);
  }

  /** In a dossier that does not claim to contain everything. */
  private static DutyAssessment open(WelfareDocument.Builder... documents) {
    return openIn(TERM, documents);
  }

  private static DutyAssessment openIn(String term, WelfareDocument.Builder... documents) {
    Dossier.Builder dossier = Dossier.builder().authority(TAMPERE);
    for (WelfareDocument.Builder each : documents) {
      dossier.addDocuments(each.build());
    }
    return Documents.fresh()
        .assess(
            dossier.build(),
            LocalDate.of(2026, 11, 22),
            AssessmentMethod.standard().includingRelated())
        .find("NB-AGE-MUN", term)
        .orElseThrow();
  }

  private static Handling board(String date) {
    return handling(DecidingBody.Kind.BOARD, date, HandlingOutcome.PROPOSED).build();
  }

  @Test
  void ofTwoPlansOnTheirWayTheNextStepNamesTheLaterOneWithItsOwnDay() {
    WelfareDocument.Builder first = ageing("a-first", board("2023-03-06"));
    WelfareDocument.Builder last = ageing("b-last", board("2024-03-04"));
    Reason step = open(first, last).nextStep().orElseThrow();
    assertThat(step.text(Language.EN)).contains("b-last").contains("4 March 2024");
    assertThat(open(last, first).nextStep()).contains(step);
  }

  @Test
  void aMeetingOfTheCouncilAfterTheReferenceDateDoesNotChangeWhereToLookForMinutes() {
    WelfareDocument.Builder plan = ageing("plan", board("2026-03-06"));
    WelfareDocument.Builder later =
        ageing("plan", board("2026-03-06"), council("2026-12-14", HandlingOutcome.APPROVED));
    DutyAssessment without = openIn("2025–2029", plan);
    DutyAssessment with = openIn("2025–2029", later);
    assertThat(without.nextStep()).map(Reason::code).contains(ReasonCode.FIND_MINUTES_AFTER_BODY);
    assertThat(with.nextStep()).isEqualTo(without.nextStep());
    assertThat(with.status()).isEqualTo(without.status());
    assertThat(with.uncertainty()).isEqualTo(without.uncertainty());
    assertThat(refusals(with)).containsExactly(ReasonCode.AFTER_DAY_ASKED);
    WelfareDocument.Builder onlyLater =
        ageing("plan", council("2026-12-14", HandlingOutcome.APPROVED));
    assertThat(refusals(openIn("2025–2029", onlyLater)))
        .containsExactly(ReasonCode.AFTER_DAY_ASKED);
    assertThat(refusals(openIn(TERM, onlyLater)))
        .as("a handling by the council is recorded, though not in this term")
        .doesNotContain(ReasonCode.NO_COUNCIL_HANDLING);
  }

  @ParameterizedTest
  @CsvSource({"2022, 2025, true", "2010, 2013, false"})
  void aPaperWithoutADayIsAwaitedOnlyInTheTimeThatThePlanIsAbout(
      int first, int last, boolean awaited) {
    WelfareDocument.Builder plan =
        ageing(
                "plan",
                Handling.builder()
                    .body(DecidingBody.Kind.BOARD)
                    .outcome(HandlingOutcome.PROPOSED)
                    .build())
            .parts(List.of(covering(PLAN, first, last)));
    assertThat(
            open(plan)
                .nextStep()
                .filter(step -> step.code().equals(ReasonCode.FIND_MINUTES_AFTER_BODY))
                .isPresent())
        .isEqualTo(awaited);
  }
}
