package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.PLAN;
import static io.github.kuntamalli.assessment.Documents.TAMPERE;
import static io.github.kuntamalli.assessment.Documents.complete;
import static io.github.kuntamalli.assessment.Documents.council;
import static io.github.kuntamalli.assessment.Documents.document;
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
import io.github.kuntamalli.measure.ActorId;
import io.github.kuntamalli.measure.IndicatorRef;
import io.github.kuntamalli.measure.Measure;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.obligation.ContentRequirement;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.obligation.ObligationTable;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.strategy.StrategyVersion;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.PublishedName;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.IntegratedPlan;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Points of content and the days from which they are asked for are facts of the catalog alone. */
class LawAsDataTest {

  private static final LocalDate ON = LocalDate.of(2026, 11, 22);
  private static final Edition OWN = new Edition("own", ON);
  private static final AssessmentMethod RELATED = AssessmentMethod.standard().includingRelated();

  /** The duties of strategic planning of a catalog that names its points as it likes. */
  private static ObligationCatalog ownPoints() {
    return ObligationCatalog.of(
        OWN,
        Map.of(
            ObligationTable.OBLIGATIONS,
            """
            code,authority,frequency,evidence_required,scope,counterpart,certainty,title_by_us,title_fi,title_sv,title_en
            OWN-GOALS,MUNICIPALITY,STANDING,STRATEGY_GOALS,WELFARE_REPORTING,,VERIFIED,,Tavoitteet,Mål,Goals
            OWN-STRATEGY,MUNICIPALITY,STANDING,NAMED_RECORD,WELFARE_REPORTING,,VERIFIED,,Strategia,Strategi,Strategy
            """,
            ObligationTable.POINTS,
            """
            point,title_fi,title_sv,title_en,shown_by
            AIMS,päämäärät,syften,aims,STRATEGY_GOALS
            DEEDS,teot,gärningar,deeds,STRATEGY_MEASURES
            FIGURES,luvut,siffror,figures,STRATEGY_INDICATORS
            GOALS,tavoitteet,mål,goals,
            """,
            ObligationTable.OBLIGATION_POINTS,
            """
            obligation,point,from,to,only,except,need,certainty,basis,plan
            OWN-GOALS,AIMS,,,,,REQUIRED,VERIFIED,,
            OWN-GOALS,DEEDS,,,,,REQUIRED,VERIFIED,,
            OWN-GOALS,FIGURES,,,,,REQUIRED,VERIFIED,,
            OWN-GOALS,GOALS,,,,,REQUIRED,VERIFIED,,
            OWN-STRATEGY,DEEDS,,,,,REQUIRED,VERIFIED,,
            """,
            ObligationTable.BASES,
            """
            obligation,basis,due,regions,except_regions,only,except,counties
            OWN-GOALS,B-410-110,,,21,,,
            OWN-STRATEGY,B-410-110,,,21,,,
            """),
        StatuteBook.standard());
  }

  private static Strategy strategy(UnaryOperator<Measure.Builder> measure) {
    PublishedName name = PublishedName.of(name("strategia"));
    return Strategy.builder()
        .id("own")
        .name(name)
        .owner(ActorId.parse(TAMPERE.key()))
        .addDuty(ObligationCode.of("OWN-STRATEGY"))
        .addVersion(
            StrategyVersion.builder()
                .id("1")
                .name(name)
                .approved("2025-09-01")
                .addMeasure(
                    measure
                        .apply(
                            Measure.builder()
                                .id("walks")
                                .name(name("kävelyt"))
                                .addDuty(ObligationCode.of("OWN-GOALS")))
                        .build())
                .build())
        .build();
  }

  private static DutyAssessment ofStrategy(String duty, UnaryOperator<Measure.Builder> measure) {
    return Kuntamalli.standard()
        .withObligations(ownPoints())
        .assess(complete(TAMPERE).addStrategy(strategy(measure)).build(), ON)
        .find(duty, "2025–2029")
        .orElseThrow();
  }

  @Test
  void aStrategyShowsThePointsForWhichTheCatalogNamesIt() {
    DutyAssessment bare = ofStrategy("OWN-GOALS", measure -> measure);
    assertThat(points(bare)).containsExactly("AIMS", "DEEDS", "FIGURES", "GOALS");
    assertThat(state(bare, "DEEDS")).isEqualTo(ContentVerdict.State.MET);
    assertThat(state(bare, "AIMS")).isEqualTo(ContentVerdict.State.UNKNOWN);
    assertThat(state(bare, "FIGURES")).isEqualTo(ContentVerdict.State.UNKNOWN);
    assertThat(state(bare, "GOALS"))
        .as("a point that the catalog does not connect with strategies is not shown by its name")
        .isEqualTo(ContentVerdict.State.UNKNOWN);
    DutyAssessment whole =
        ofStrategy(
            "OWN-GOALS",
            measure -> measure.addGoal("theme").addIndicator(IndicatorRef.of(name("askeleet"))));
    assertThat(state(whole, "AIMS")).isEqualTo(ContentVerdict.State.MET);
    assertThat(state(whole, "FIGURES")).isEqualTo(ContentVerdict.State.MET);
    assertThat(state(whole, "GOALS")).isEqualTo(ContentVerdict.State.UNKNOWN);
  }

  @Test
  void aStrategyWithoutAMeasureForWelfareShowsNoGoalsOfWelfare() {
    assertThat(ofStrategy("OWN-GOALS", measure -> measure).evidence()).isNotEmpty();
    assertThat(ofStrategy("OWN-GOALS", measure -> measure.duties(List.of())).evidence()).isEmpty();
    assertThat(state(ofStrategy("OWN-STRATEGY", measure -> measure.duties(List.of())), "DEEDS"))
        .isNotEqualTo(ContentVerdict.State.MET);
  }

  @Test
  void aStrategyThatNamesADutyAsAWholeShowsItsPoints() {
    assertThat(state(ofStrategy("OWN-STRATEGY", measure -> measure), "DEEDS"))
        .isEqualTo(ContentVerdict.State.MET);
  }

  @Test
  void aPlanOfItsOwnIsPartOfTheWelfarePlanFromTheDayOfThePointsOfThatPlan() {
    assertThat(reservations(ObligationCatalog.standard(), "2022-12-31"))
        .doesNotContain(ReasonCode.PLAN_OF_ITS_OWN);
    assertThat(reservations(ObligationCatalog.standard(), "2023-01-01"))
        .contains(ReasonCode.PLAN_OF_ITS_OWN);
    Obligation welfarePlan =
        ObligationCatalog.standard().get(ObligationCode.of("MUN-TERM-PLAN")).toBuilder()
            .contentRequirements(List.of())
            .build();
    assertThat(
            reservations(ObligationCatalog.standard().withReplaced(OWN, welfarePlan), "2023-01-01"))
        .as("a law by which the welfare plan contains nothing of the plan for children")
        .doesNotContain(ReasonCode.PLAN_OF_ITS_OWN);
  }

  @Test
  void aPlanOfItsOwnIsPartOfNoWelfarePlanThatContainsAnotherPlanOrIsAnothers() {
    assertThat(reservations(withPointOfPlan(IntegratedPlan.Kind.CHILDREN, Set.of()), "2023-01-01"))
        .contains(ReasonCode.PLAN_OF_ITS_OWN);
    assertThat(reservations(withPointOfPlan(IntegratedPlan.Kind.AGEING, Set.of()), "2023-01-01"))
        .doesNotContain(ReasonCode.PLAN_OF_ITS_OWN);
    assertThat(
            reservations(
                withPointOfPlan(IntegratedPlan.Kind.CHILDREN, Set.of(MunicipalityCode.of("049"))),
                "2023-01-01"))
        .as("a point that is asked of Espoo alone")
        .doesNotContain(ReasonCode.PLAN_OF_ITS_OWN);
  }

  /** The welfare plan with one point, which is one of a plan and asked of some municipalities. */
  private static ObligationCatalog withPointOfPlan(
      IntegratedPlan.Kind kind, Set<MunicipalityCode> only) {
    ContentRequirement point =
        new ContentRequirement(
            "POINT",
            LocalizedText.of("kohta", "punkt", "point"),
            ValidityPeriod.from(LocalDate.of(2023, 1, 1)),
            only,
            Set.of(),
            ContentRequirement.Need.REQUIRED,
            Certainty.VERIFIED,
            Optional.empty(),
            Optional.of(kind),
            Optional.empty());
    Obligation welfarePlan =
        ObligationCatalog.standard().get(ObligationCode.of("MUN-TERM-PLAN")).toBuilder()
            .contentRequirements(List.of(point))
            .build();
    return ObligationCatalog.standard().withReplaced(OWN, welfarePlan);
  }

  private static List<ReasonCode> reservations(ObligationCatalog catalog, String handled) {
    WelfareDocument children =
        document("children", TAMPERE, DocumentPart.Kind.CHILDREN_PLAN)
            .addHandlings(council(handled, HandlingOutcome.APPROVED))
            .build();
    return Kuntamalli.standard()
        .withObligations(catalog)
        .assess(complete(TAMPERE).addDocument(children).build(), ON, RELATED)
        .find("NB-CHILD-MUN", "2021–2025")
        .orElseThrow()
        .evidence()
        .get(0)
        .reservations()
        .stream()
        .map(Reason::code)
        .toList();
  }

  @Test
  void aPointThatAPlanShowsIsMetByThePlanHoweverFirmlyItIsAskedFor() {
    WelfareDocument document =
        document("doc", TAMPERE, PLAN)
            .addHandlings(council("2023-05-22", HandlingOutcome.APPROVED))
            .addIntegratedPlan(
                plan(IntegratedPlan.Kind.SUBSTANCE_ABUSE, IntegratedPlan.Relation.CONTAINED)
                    .build())
            .build();
    for (ContentRequirement.Need need : ContentRequirement.Need.values()) {
      Obligation welfarePlan =
          ObligationCatalog.standard().get(ObligationCode.of("MUN-TERM-PLAN")).toBuilder()
              .contentRequirements(
                  ObligationCatalog.standard()
                      .get(ObligationCode.of("MUN-TERM-PLAN"))
                      .contentRequirements()
                      .stream()
                      .filter(point -> point.code().equals("CP-SUBST"))
                      .map(
                          point ->
                              new ContentRequirement(
                                  point.code(),
                                  point.title(),
                                  point.validity(),
                                  point.only(),
                                  point.except(),
                                  need,
                                  point.certainty(),
                                  point.basis(),
                                  point.plan(),
                                  point.shownBy()))
                      .toList())
              .build();
      assertThat(
              state(
                  Kuntamalli.standard()
                      .withObligations(ObligationCatalog.standard().withReplaced(OWN, welfarePlan))
                      .assess(complete(TAMPERE).addDocument(document).build(), ON)
                      .find("MUN-TERM-PLAN", "2021–2025")
                      .orElseThrow(),
                  "CP-SUBST"))
          .as(need.name())
          .isEqualTo(ContentVerdict.State.MET);
    }
  }

  private static LocalizedText name(String text) {
    return LocalizedText.of(Language.FI, text);
  }
}
