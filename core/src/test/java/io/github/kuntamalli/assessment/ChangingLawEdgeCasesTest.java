package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.PLAN;
import static io.github.kuntamalli.assessment.Documents.TAMPERE;
import static io.github.kuntamalli.assessment.Documents.complete;
import static io.github.kuntamalli.assessment.Documents.council;
import static io.github.kuntamalli.assessment.Documents.document;
import static io.github.kuntamalli.assessment.Documents.handled;
import static io.github.kuntamalli.assessment.Documents.neighbour;
import static io.github.kuntamalli.assessment.Documents.ofTampere;
import static io.github.kuntamalli.assessment.Documents.plan;
import static io.github.kuntamalli.assessment.Documents.points;
import static io.github.kuntamalli.assessment.Documents.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.Certainty;
import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.obligation.ContentRequirement;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.obligation.ObligationOverride;
import io.github.kuntamalli.obligation.ObligationScope;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.ContentStatement;
import io.github.kuntamalli.welfare.IntegratedPlan;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Edge cases 61 to 69: changing law. */
class ChangingLawEdgeCasesTest {

  private static final String ON = "2026-11-22";

  private static Obligation duty(String code) {
    return ObligationCatalog.standard().find(ObligationCode.of(code)).orElseThrow();
  }

  private static void assertNeverJudged(Obligation duty) {
    for (String day : List.of("2023-12-31", "2024-12-31", "2026-11-22")) {
      assertThat(
              Kuntamalli.standard()
                  .assess(
                      complete(TAMPERE).build(),
                      LocalDate.parse(day),
                      AssessmentMethod.standard().includingRelated())
                  .verdicts(duty.code().value()))
          .isEmpty();
    }
  }

  @Test
  @DisplayName("#61 the version of the law is chosen by the day of the handling")
  void versionByHandling() {
    assertThat(
            ofTampere(
                    "MUN-TERM-REPORT", "2021–2025", handled("2022-12-31", HandlingOutcome.APPROVED))
                .bases())
        .extracting(basis -> basis.provision().statute().toString())
        .containsExactly("1326/2010");
    assertThat(
            ofTampere(
                    "MUN-TERM-REPORT", "2021–2025", handled("2023-01-01", HandlingOutcome.APPROVED))
                .bases())
        .extracting(basis -> basis.provision().statute().toString())
        .containsExactly("612/2021");
    assertThat(ofTampere("MUN-NGO", "2017–2021").status()).isEqualTo(DutyStatus.NOT_APPLICABLE);
  }

  @Test
  @DisplayName("#62 the climate plan is never demanded")
  void theClimatePlanIsNeverDemanded() {
    Obligation climate = duty("NB-CLIMATE");
    assertThat(climate.scope()).isEqualTo(ObligationScope.NEVER_DUE);
    assertNeverJudged(climate);
  }

  @Test
  @DisplayName("#63 the separate integration programme and report are never demanded")
  void theSeparateIntegrationProgrammeIsNeverDemanded() {
    Obligation programme = duty("NB-INTEGR-OLD");
    assertThat(programme.scope()).isEqualTo(ObligationScope.NEVER_IN_FORCE);
    assertThat(programme.bases()).isEmpty();
    assertNeverJudged(programme);
  }

  @Test
  @DisplayName("#64 integration is not asked of a plan handled before 2025")
  void integrationIsNotDemandedOfAPlanHandledBefore2025() {
    assertThat(
            points(
                ofTampere(
                    "MUN-TERM-PLAN", "2021–2025", handled("2024-12-31", HandlingOutcome.APPROVED))))
        .doesNotContain("CP-INTEGR");
    assertThat(
            points(
                ofTampere(
                    "MUN-TERM-PLAN", "2021–2025", handled("2025-01-01", HandlingOutcome.APPROVED))))
        .contains("CP-INTEGR");
  }

  @Test
  @DisplayName("#65 an ageing plan in a document of its own is accepted as part of the plan")
  void anAgeingPlanInADocumentOfItsOwnIsPartOfThePlan() {
    WelfareDocument own =
        document("ageing", TAMPERE, PLAN)
            .addHandlings(council("2024-09-16", HandlingOutcome.APPROVED))
            .addIntegratedPlans(
                plan(IntegratedPlan.Kind.AGEING, IntegratedPlan.Relation.CONTAINED)
                    .addContents(
                        ContentStatement.present("CP-AGE-1"), ContentStatement.present("CP-AGE-2"))
                    .build())
            .build();
    DutyAssessment duty =
        ofTampere(
            "MUN-TERM-PLAN", "2021–2025", handled("2024-05-20", HandlingOutcome.APPROVED), own);
    assertThat(state(duty, "CP-AGE-1")).isEqualTo(ContentVerdict.State.MET);
    assertThat(neighbour(TAMPERE, ON, "NB-AGE-MUN", "2021–2025", own).status())
        .isEqualTo(DutyStatus.MET);
  }

  @Test
  @DisplayName("#66 pupil-welfare plans are looked for from 2023-08-01")
  void pupilWelfarePlansAreDemandedFromAugust2023() {
    assertThat(
            points(
                ofTampere(
                    "MUN-TERM-PLAN", "2021–2025", handled("2023-07-31", HandlingOutcome.APPROVED))))
        .doesNotContain("CP-CHILD-PUPIL");
    WelfareDocument attached =
        handled("2023-08-01", HandlingOutcome.APPROVED).toBuilder()
            .addIntegratedPlans(
                plan(IntegratedPlan.Kind.PUPIL_WELFARE, IntegratedPlan.Relation.ATTACHED).build())
            .build();
    assertThat(state(ofTampere("MUN-TERM-PLAN", "2021–2025", attached), "CP-CHILD-PUPIL"))
        .isEqualTo(ContentVerdict.State.MET);
  }

  @Test
  @DisplayName("#67 a decree on minimum content comes in as data")
  void aDecreeOnMinimumContentComesInAsData() {
    ContentRequirement point =
        new ContentRequirement(
            "DECREE-1",
            LocalizedText.of("asetuksen kohta", "punkt i förordningen", "point of the decree"),
            ValidityPeriod.always(),
            Set.of(),
            Set.of(),
            ContentRequirement.Need.REQUIRED,
            Certainty.VERIFIED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    ObligationCatalog changed =
        ObligationCatalog.standard()
            .withOverrides(
                new Edition("2026.1+decree", LocalDate.parse(ON)),
                List.of(
                    new ObligationOverride(
                        ObligationCode.of("MUN-TERM-REPORT"),
                        ValidityPeriod.from(LocalDate.of(2026, 7, 1)),
                        List.of(),
                        List.of(point))));
    Kuntamalli kuntamalli = Kuntamalli.standard().withObligations(changed);
    Dossier after =
        complete(TAMPERE).addDocuments(handled("2026-07-01", HandlingOutcome.APPROVED)).build();
    Dossier before =
        complete(TAMPERE).addDocuments(handled("2026-06-30", HandlingOutcome.APPROVED)).build();
    assertThat(
            points(
                kuntamalli
                    .assess(after, LocalDate.parse(ON))
                    .find("MUN-TERM-REPORT", "2025–2029")
                    .orElseThrow()))
        .containsExactly("DECREE-1");
    assertThat(
            points(
                kuntamalli
                    .assess(before, LocalDate.parse(ON))
                    .find("MUN-TERM-REPORT", "2025–2029")
                    .orElseThrow()))
        .contains("FACTORS")
        .doesNotContain("DECREE-1");
  }

  @Test
  @DisplayName("#68 the supervising authority changed at the turn of 2026")
  void theActThatRenamedTheSupervisorAmendsTheLocalGovernmentActOnThatDay() {
    assertThat(StatuteBook.standard().amendments())
        .anyMatch(
            amendment ->
                amendment.statute().toString().equals("410/2015")
                    && amendment.by().toString().equals("586/2025")
                    && amendment.inForce().equals(Optional.of(LocalDate.of(2026, 1, 1))));
  }

  @Test
  @DisplayName("#69 a bill is never a basis")
  void aBillIsNeverABasis() {
    for (Obligation duty : ObligationCatalog.standard().all()) {
      assertThat(duty.bases())
          .allMatch(
              basis ->
                  StatuteBook.standard().find(basis.basis().provision().statute()).isPresent()
                      && basis.basis().certainty() != Certainty.FROM_MEMORY);
    }
  }
}
