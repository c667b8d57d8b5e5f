package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.ANNUAL;
import static io.github.kuntamalli.assessment.Documents.PLAN;
import static io.github.kuntamalli.assessment.Documents.REPORT;
import static io.github.kuntamalli.assessment.Documents.TAMPERE;
import static io.github.kuntamalli.assessment.Documents.assess;
import static io.github.kuntamalli.assessment.Documents.codes;
import static io.github.kuntamalli.assessment.Documents.complete;
import static io.github.kuntamalli.assessment.Documents.council;
import static io.github.kuntamalli.assessment.Documents.document;
import static io.github.kuntamalli.assessment.Documents.handled;
import static io.github.kuntamalli.assessment.Documents.handling;
import static io.github.kuntamalli.assessment.Documents.refusals;
import static io.github.kuntamalli.assessment.Documents.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.IntegratedPlan;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BearersTest {

  @Test
  void onAlandNoneOfTheDutiesApply() {
    Assessment assessment = assess(Authority.municipality("170"), true, "2026-11-22");
    assertThat(assessment.duties())
        .hasSize(18)
        .allMatch(duty -> duty.status() == DutyStatus.NOT_APPLICABLE)
        .allMatch(duty -> duty.reasons().get(0).text(Language.SV).contains("Åland"));
  }

  @Test
  void aJointAuthorityAndAGroupBearNoneOfThem() {
    for (Authority other :
        List.of(
            new Authority.Group(List.of(MunicipalityCode.of("434"), MunicipalityCode.of("407"))),
            new Authority.JointAuthority("eksote", LocalizedText.of("Eksote", "Eksote")))) {
      assertThat(assess(other, true, "2026-11-22").duties())
          .hasSize(44)
          .allMatch(duty -> duty.status() == DutyStatus.NOT_APPLICABLE);
    }
  }

  @Test
  void husBearsDutiesOfItsOwnAndNoReportOrPlanOfTheTerm() {
    assertThat(assess(Authority.hus(), true, "2026-11-22").duties())
        .extracting(duty -> duty.obligation().code().value())
        .allMatch(code -> code.startsWith("HUS-"))
        .contains("HUS-ANNUAL")
        .noneMatch(code -> code.contains("TERM"));
  }

  @Test
  void aJointDocumentCountsForTheMunicipalityWhoseOwnCouncilHandledIt() {
    Authority loviisa = Authority.municipality("434");
    Authority lapinjarvi = Authority.municipality("407");
    WelfareDocument joint =
        document("joint", loviisa, REPORT)
            .addIssuers(lapinjarvi)
            .addHandlings(
                handling(DecidingBody.Kind.COUNCIL, "2024-02-19", HandlingOutcome.APPROVED)
                    .authority(loviisa)
                    .build())
            .build();
    assertThat(verdict(loviisa, true, "2026-11-22", "MUN-TERM-REPORT", "2021–2025", joint).status())
        .isEqualTo(DutyStatus.MET);
    assertThat(
            verdict(lapinjarvi, true, "2026-11-22", "MUN-TERM-REPORT", "2021–2025", joint).status())
        .isEqualTo(DutyStatus.MISSING);
  }

  @Test
  void aGroupIsItsMembersTogether() {
    Authority loviisa = Authority.municipality("434");
    WelfareDocument joint =
        document(
                "group",
                new Authority.Group(
                    List.of(MunicipalityCode.of("434"), MunicipalityCode.of("407"))),
                REPORT)
            .addHandlings(
                handling(DecidingBody.Kind.COUNCIL, "2023-05-10", HandlingOutcome.APPROVED)
                    .authority(loviisa)
                    .build())
            .build();
    assertThat(verdict(loviisa, true, "2026-11-22", "MUN-TERM-REPORT", "2021–2025", joint).status())
        .isEqualTo(DutyStatus.MET);
  }

  @Test
  void aJointHandlingThatDoesNotTellWhoseItWasLeavesBothOpen() {
    WelfareDocument joint =
        document("joint", Authority.municipality("434"), REPORT)
            .addIssuers(Authority.municipality("407"))
            .addHandlings(council("2023-05-10", HandlingOutcome.APPROVED))
            .build();
    for (String code : List.of("434", "407")) {
      DutyAssessment duty =
          verdict(
              Authority.municipality(code),
              true,
              "2026-11-22",
              "MUN-TERM-REPORT",
              "2021–2025",
              joint);
      assertThat(duty.status()).isEqualTo(DutyStatus.UNDETERMINED);
      assertThat(refusals(duty)).containsExactly(ReasonCode.WHOSE_COUNCIL_UNKNOWN);
    }
  }

  /** The same fact is unknown of the plans that the document contains, 417/2007 s. 12(1). */
  @ParameterizedTest
  @CsvSource({"NB-AGE-MUN, 2021–2025", "NB-CHILD-MUN, 2025–2029"})
  void whoseCouncilItWasIsUnknownOfThePlansInAJointDocumentToo(String duty, String period) {
    WelfareDocument joint =
        document("joint", Authority.municipality("434"), REPORT, PLAN)
            .addIssuers(Authority.municipality("407"))
            .addIntegratedPlans(
                Documents.plan(IntegratedPlan.Kind.CHILDREN, IntegratedPlan.Relation.CONTAINED)
                    .build(),
                Documents.plan(IntegratedPlan.Kind.AGEING, IntegratedPlan.Relation.CONTAINED)
                    .build())
            .addHandlings(council("2023-05-10", HandlingOutcome.APPROVED))
            .build();
    DutyAssessment open =
        related(complete(Authority.municipality("407")).addDocuments(joint).build(), duty, period);
    assertThat(open.status()).isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(refusals(open)).containsExactly(ReasonCode.WHOSE_COUNCIL_UNKNOWN);
    assertThat(open.uncertainty().orElseThrow().settledBy())
        .containsExactly(DecisiveFact.of(DecisiveFact.Kind.WHOSE_COUNCIL, "joint"));
    WelfareDocument of434 =
        joint.toBuilder()
            .handlings(
                List.of(
                    joint.handlings().get(0).toBuilder()
                        .authority(Authority.municipality("434"))
                        .build()))
            .build();
    assertThat(
            related(
                    complete(Authority.municipality("407")).addDocuments(of434).build(),
                    duty,
                    period)
                .status())
        .isEqualTo(DutyStatus.MISSING);
  }

  /** What was made in 2026 was before no council by May 2025. */
  @ParameterizedTest
  @CsvSource({"NB-AGE-MUN, 2021–2025", "NB-CHILD-MUN, 2021–2025", "NB-CHILD-MUN, 2017–2021"})
  void anUndatedHandlingLeavesNoTermOpenThatEndedBeforeTheDocumentWasMade(
      String duty, String period) {
    Authority asked = Authority.municipality("407");
    WelfareDocument joint =
        document("joint", Authority.municipality("434"), REPORT, PLAN)
            .addIssuers(asked)
            .madeIn("2026")
            .addIntegratedPlans(
                Documents.plan(IntegratedPlan.Kind.CHILDREN, IntegratedPlan.Relation.CONTAINED)
                    .build(),
                Documents.plan(IntegratedPlan.Kind.AGEING, IntegratedPlan.Relation.CONTAINED)
                    .build())
            .addHandlings(Documents.approvedUndated())
            .build();
    assertThat(related(complete(asked).addDocuments(joint).build(), duty, period).status())
        .isEqualTo(DutyStatus.MISSING);
  }

  private static DutyAssessment related(Dossier dossier, String duty, String period) {
    return Documents.fresh()
        .assess(
            dossier, LocalDate.parse("2026-11-22"), AssessmentMethod.standard().includingRelated())
        .find(duty, period)
        .orElseThrow();
  }

  @Test
  void aReportOfADissolvedMunicipalityPassesToTheNewOneWithAReservation() {
    Authority lahti = Authority.municipality("398");
    WelfareDocument old =
        document("old", lahti, REPORT)
            .addHandlings(council("2014-05-10", HandlingOutcome.APPROVED))
            .build();
    DutyAssessment duty = verdict(lahti, true, "2018-11-22", "MUN-TERM-REPORT", "2013–2017", old);
    assertThat(codes(duty.reservations())).containsExactly(ReasonCode.BY_DISSOLVED_MUNICIPALITY);
  }

  @Test
  void anEndedMunicipalityIsNotToldToDoAnything() {
    Authority pertunmaa = Authority.municipality("588");
    WelfareDocument handled =
        document("h", pertunmaa, REPORT, PLAN)
            .addHandlings(council("2023-05-10", HandlingOutcome.APPROVED))
            .build();
    DutyAssessment publish =
        verdict(pertunmaa, true, "2026-11-22", "MUN-PUBLISH", "2021–2025", handled);
    assertThat(publish.status()).isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(codes(publish.reasons())).contains(ReasonCode.LAW_OPEN_CUT_SHORT);
    assertThat(publish.nextStep()).isEmpty();
  }

  @Test
  void whatNoPeriodNamesIsListed() {
    WelfareDocument before =
        document("b", TAMPERE, ANNUAL)
            .addHandlings(council("2008-03-01", HandlingOutcome.APPROVED))
            .build();
    assertThat(assess(TAMPERE, true, "2012-11-22", before).unplaced())
        .extracting(item -> item.reason().code())
        .containsExactly(ReasonCode.HANDLED_OUTSIDE_JUDGED_PERIODS);
    WelfareDocument late =
        document("l", Authority.municipality("588"), REPORT)
            .addHandlings(council("2025-02-10", HandlingOutcome.APPROVED))
            .build();
    assertThat(assess(Authority.municipality("588"), true, "2026-11-22", late).unplaced())
        .hasSize(1);
  }

  @Test
  void yearsAndTermsBeforeTheDutyBeganAreListedAlike() {
    WelfareDocument before =
        document("b", TAMPERE, ANNUAL, PLAN)
            .addHandlings(council("2010-03-01", HandlingOutcome.APPROVED))
            .build();
    Assessment assessment = assess(TAMPERE, true, "2026-11-22", before);
    for (DutyAssessment early :
        List.of(
            assessment.find("MUN-ANNUAL", "2010").orElseThrow(),
            assessment.find("MUN-TERM-PLAN", "2009–2012").orElseThrow())) {
      assertThat(early.status()).isEqualTo(DutyStatus.NOT_APPLICABLE);
      assertThat(codes(early.reasons())).containsExactly(ReasonCode.NO_BASIS_IN_PERIOD);
      assertThat(early.refused())
          .extracting(item -> item.reason().code())
          .containsExactly(ReasonCode.NO_DUTY_THEN);
    }
    assertThat(assessment.unplaced()).isEmpty();
  }

  @Test
  void whichPeriodsAreListedDoesNotDependOnTheDossier() {
    WelfareDocument before =
        document("b", TAMPERE, ANNUAL)
            .addHandlings(council("2010-03-01", HandlingOutcome.APPROVED))
            .build();
    Assessment empty = assess(TAMPERE, true, "2012-11-22");
    assertThat(empty.verdicts("MUN-ANNUAL"))
        .extracting(duty -> duty.period().orElseThrow().name())
        .containsExactly("2009", "2010", "2011", "2012");
    assertThat(assess(TAMPERE, true, "2012-11-22", before).duties())
        .extracting(duty -> duty.obligation().code() + " " + duty.period())
        .isEqualTo(
            empty.duties().stream()
                .map(duty -> duty.obligation().code() + " " + duty.period())
                .toList());
  }

  @Test
  void aMunicipalityThatEndedIsJudgedOnlyUntilItsEnd() {
    Assessment assessment = assess(Authority.municipality("588"), true, "2026-11-22");
    DutyAssessment term = assessment.find("MUN-TERM-REPORT", "2021–2025").orElseThrow();
    assertThat(term.period().orElseThrow().to()).isEqualTo(LocalDate.of(2024, 12, 31));
    assertThat(term.status()).isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(codes(term.reasons())).contains(ReasonCode.LAW_OPEN_CUT_SHORT);
    assertThat(assessment.find("MUN-TERM-REPORT", "2025–2029")).isEmpty();
    assertThat(assessment.verdicts("MUN-ANNUAL"))
        .last()
        .satisfies(last -> assertThat(last.period().orElseThrow().name()).isEqualTo("2024"));
    assertThat(assessment.notes().get(0).text(Language.EN))
        .contains("Pertunmaa ceased to exist on 31 December 2024")
        .contains("Mäntyharju");
  }

  @Test
  void aMunicipalityThatBeganByAMergerIsJudgedFromItsBeginning() {
    DutyAssessment first =
        assess(Authority.municipality("946"), true, "2026-11-22")
            .verdicts("MUN-TERM-REPORT")
            .get(0);
    assertThat(first.period().orElseThrow().from()).isEqualTo(LocalDate.of(2011, 1, 1));
  }

  @Test
  void anUnknownCodeAndADayBeforeTheDataAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assess(Authority.municipality("999"), true, "2026-11-22"))
        .withMessageContaining("999 is not the code of a municipality");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assess(Authority.county("99"), true, "2026-11-22"))
        .withMessageContaining("99 is not the code of a wellbeing services county");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assess(TAMPERE, true, "2008-12-31"))
        .withMessageContaining("before 2009-01-01");
  }
}
