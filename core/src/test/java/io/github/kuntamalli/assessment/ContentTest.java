package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.TAMPERE;
import static io.github.kuntamalli.assessment.Documents.codes;
import static io.github.kuntamalli.assessment.Documents.complete;
import static io.github.kuntamalli.assessment.Documents.document;
import static io.github.kuntamalli.assessment.Documents.handled;
import static io.github.kuntamalli.assessment.Documents.neighbour;
import static io.github.kuntamalli.assessment.Documents.plan;
import static io.github.kuntamalli.assessment.Documents.refusals;
import static io.github.kuntamalli.assessment.Documents.state;
import static io.github.kuntamalli.assessment.Documents.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.measure.PopulationGroup;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.ContentStatement;
import io.github.kuntamalli.welfare.IntegratedPlan;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Points of content: there, missing, announced, left out with a reason, or not known. */
class ContentTest {

  private static WelfareDocument plan(
      IntegratedPlan.Relation relation, ContentStatement... contents) {
    return handled("2024-05-20", HandlingOutcome.APPROVED).toBuilder()
        .addIntegratedPlans(
            Documents.plan(IntegratedPlan.Kind.CHILDREN, relation).addContents(contents).build())
        .build();
  }

  private static DutyAssessment planDuty(boolean complete, String on, WelfareDocument document) {
    return verdict(TAMPERE, complete, on, "MUN-TERM-PLAN", "2021–2025", document);
  }

  @Test
  void whatNothingTellsIsNotKnownAndNoReservation() {
    DutyAssessment duty =
        planDuty(true, "2026-11-22", handled("2024-05-20", HandlingOutcome.APPROVED));
    assertThat(duty.status()).isEqualTo(DutyStatus.MET);
    assertThat(duty.reservations()).isEmpty();
    assertThat(duty.content())
        .isNotEmpty()
        .allMatch(point -> point.state() == ContentVerdict.State.UNKNOWN);
  }

  @Test
  void aPartStillToBeMadeIsAReservationAndAtTheEndOfTheTermALack() {
    WelfareDocument announced = plan(IntegratedPlan.Relation.NOT_YET_MADE);
    DutyAssessment running = planDuty(true, "2024-12-31", announced);
    assertThat(running.status()).isEqualTo(DutyStatus.MET);
    assertThat(codes(running.reservations())).containsOnly(ReasonCode.CONTENT_NOT_YET_MADE);
    assertThat(running.nextStep().orElseThrow().code()).isEqualTo(ReasonCode.ADD_CONTENT);
    assertThat(running.nextStepBy()).contains(LocalDate.of(2025, 5, 31));
    assertThat(planDuty(true, "2025-06-01", announced).status()).isEqualTo(DutyStatus.PARTLY_MET);
    assertThat(planDuty(false, "2025-06-01", announced).status())
        .as("a dossier that is not complete may lack the paper that mends it")
        .isEqualTo(DutyStatus.MET);
  }

  @Test
  void whatWasLeftOutWithAReasonIsNoLack() {
    DutyAssessment duty =
        planDuty(
            true,
            "2026-11-22",
            plan(
                IntegratedPlan.Relation.CONTAINED,
                ContentStatement.leftOut("CP-CHILD-3", "one provider only")));
    assertThat(duty.status()).isEqualTo(DutyStatus.MET);
    assertThat(state(duty, "CP-CHILD-3")).isEqualTo(ContentVerdict.State.EXPLAINED);
    assertThat(duty.reservations().get(0).text(Language.EN)).contains("one provider only");
  }

  @Test
  void whatTheDocumentNamesItHolds() {
    WelfareDocument document =
        handled("2024-05-20", HandlingOutcome.APPROVED).toBuilder()
            .addPopulationGroups(PopulationGroup.of(LocalizedText.of(Language.EN, "children")))
            .addAreas(LocalizedText.of(Language.EN, "the north"))
            .build();
    DutyAssessment duty =
        verdict(TAMPERE, true, "2026-11-22", "MUN-TERM-REPORT", "2021–2025", document);
    assertThat(state(duty, "BY-GROUP")).isEqualTo(ContentVerdict.State.MET);
    assertThat(state(duty, "BY-AREA")).isEqualTo(ContentVerdict.State.MET);
    assertThat(state(duty, "MEASURES")).isEqualTo(ContentVerdict.State.UNKNOWN);
  }

  @Test
  void aPlanOnlyReferredToHoldsNothing() {
    DutyAssessment duty =
        neighbour(
            TAMPERE,
            "2024-12-31",
            "NB-CHILD-MUN",
            "2021–2025",
            plan(IntegratedPlan.Relation.REFERRED_TO));
    assertThat(duty.status()).isEqualTo(DutyStatus.MISSING);
    assertThat(refusals(duty)).containsExactly(ReasonCode.PLAN_NOT_A_PART);
  }

  @Test
  void aStatementThatAPointIsUnknownIsNoStatement() {
    DutyAssessment duty =
        planDuty(
            true,
            "2026-11-22",
            plan(
                IntegratedPlan.Relation.CONTAINED,
                new ContentStatement("CP-CHILD-3", Stated.unknown())));
    assertThat(duty.status()).isEqualTo(DutyStatus.MET);
    assertThat(state(duty, "CP-CHILD-3")).isEqualTo(ContentVerdict.State.UNKNOWN);
  }
}
