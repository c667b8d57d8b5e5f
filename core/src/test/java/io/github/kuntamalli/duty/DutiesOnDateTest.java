package io.github.kuntamalli.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.UnknownAuthorityException;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DutiesOnDateTest {

  private static final Authority TAMPERE = Authority.municipality("837");
  private static final Authority HELSINKI = Authority.municipality("091");
  private static final Authority ESPOO = Authority.municipality("049");
  private static final Authority MARIEHAMN = Authority.municipality("478");
  private static final Authority PERTUNMAA = Authority.municipality("588");
  private static final Authority PIRKANMAA = Authority.county("08");

  private static DutiesOnDate on(Authority authority, String day) {
    return Kuntamalli.standard().dutiesOf(authority, LocalDate.parse(day));
  }

  private static ReasonCode why(Authority authority, String day, String duty) {
    return on(authority, day).reasonNotApplicable(duty).orElseThrow().code();
  }

  @Test
  void everyDutyOfTheCatalogIsAnsweredOnce() {
    DutiesOnDate duties = on(TAMPERE, "2026-11-22");
    assertThat(duties.applicable().size() + duties.inapplicable().size())
        .isEqualTo(ObligationCatalog.standard().all().size());
    assertThat(duties.name().text(Language.SV)).isEqualTo("Tammerfors");
    assertThat(duties.notes()).extracting(Reason::code).contains(ReasonCode.LAW_NOT_CHECKED);
    assertThat(duties.registerEdition().id())
        .isEqualTo(duties.catalogEdition().id())
        .isEqualTo("2026.1");
  }

  @Test
  void aDutyThatIsNotThereIsAnsweredWithTheReasonOrTheNearestCodes() {
    DutiesOnDate duties = on(TAMPERE, "2026-11-22");
    assertThat(duties.get("MUN-ANNUAL")).isEqualTo(duties.find("MUN-ANNUAL").orElseThrow());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> duties.get("MUN-DELIVER-HUS"))
        .withMessageStartingWith(
            "code: MUN-DELIVER-HUS does not apply: The municipality is not in");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> duties.get("MUN-ANUAL"))
        .withMessageContaining("the nearest are [MUN-ANNUAL, ");
  }

  @Test
  void beforeMay2011ThereWasNoDutyToReport() {
    assertThat(on(TAMPERE, "2011-04-30").find("MUN-ANNUAL")).isEmpty();
    assertThat(
            on(TAMPERE, "2011-04-30")
                .reasonNotApplicable("MUN-ANNUAL")
                .orElseThrow()
                .text(Language.EN))
        .isEqualTo("The duty is in force only from 1 May 2011 (1326/2010 s. 12(1)).");
    ApplicableDuty annual = on(TAMPERE, "2011-05-01").find("MUN-ANNUAL").orElseThrow();
    assertThat(annual.period().orElseThrow().name()).isEqualTo("2011");
  }

  @Test
  void reportAndPlanDeliveryAndPublicationAreJudgedByTheLawOfTheDay() {
    assertThat(on(TAMPERE, "2022-12-31").find("MUN-TERM-REPORT").orElseThrow().bases())
        .extracting(basis -> basis.basis().provision().statute().toString())
        .containsExactly("1326/2010");
    assertThat(on(TAMPERE, "2023-01-01").find("MUN-TERM-REPORT").orElseThrow().bases())
        .extracting(basis -> basis.basis().provision().statute().toString())
        .containsExactly("612/2021");
    for (String duty : List.of("MUN-TERM-PLAN", "MUN-DELIVER-COUNTY", "MUN-PUBLISH")) {
      assertThat(why(TAMPERE, "2022-12-31", duty)).isEqualTo(ReasonCode.NOT_YET_IN_FORCE);
      assertThat(on(TAMPERE, "2023-01-01").find(duty)).isPresent();
    }
  }

  @Test
  void theTermOfTheCoronaYearRanToTheEndOfJuly2021() {
    assertThat(period(TAMPERE, "2021-06-15")).isEqualTo("2017–2021");
    assertThat(period(TAMPERE, "2021-07-31")).isEqualTo("2017–2021");
    assertThat(period(TAMPERE, "2021-08-01")).isEqualTo("2021–2025");
    assertThat(period(TAMPERE, "2025-05-31")).isEqualTo("2021–2025");
    assertThat(period(TAMPERE, "2025-06-01")).isEqualTo("2025–2029");
  }

  private static String period(Authority authority, String day) {
    return on(authority, day).find("MUN-TERM-REPORT").orElseThrow().period().orElseThrow().name();
  }

  @Test
  void helsinkiHasReportAndPlanButNobodyToDeliverThemTo() {
    DutiesOnDate helsinki = on(HELSINKI, "2024-01-01");
    assertThat(helsinki.find("MUN-TERM-PLAN")).isPresent();
    assertThat(helsinki.find("MUN-PUBLISH")).isPresent();
    assertThat(helsinki.reasonNotApplicable("MUN-DELIVER-COUNTY").orElseThrow().text(Language.EN))
        .contains("612/2021 s. 1(3)");
    assertThat(helsinki.reasonNotApplicable("MUN-DELIVER-HUS").orElseThrow().code())
        .isEqualTo(ReasonCode.EXCLUDED);
    assertThat(helsinki.reasonNotApplicable("CTY-TERM-REPORT").orElseThrow().code())
        .isEqualTo(ReasonCode.DUTY_OF_COUNTIES);
  }

  @Test
  void municipalitiesOfUusimaaDeliverToTwoAndOthersToOne() {
    assertThat(on(ESPOO, "2024-01-01").find("MUN-DELIVER-COUNTY")).isPresent();
    assertThat(on(ESPOO, "2024-01-01").find("MUN-DELIVER-HUS")).isPresent();
    assertThat(why(TAMPERE, "2024-01-01", "MUN-DELIVER-HUS")).isEqualTo(ReasonCode.EXCLUDED);
  }

  @Test
  void onAlandNothingAppliesAndTheReasonIsTold() {
    for (String day : List.of("2012-01-01", "2022-12-31", "2026-01-01")) {
      DutiesOnDate aland = on(MARIEHAMN, day);
      assertThat(aland.applicable()).isEmpty();
      assertThat(aland.reasonNotApplicable("MUN-ANNUAL").orElseThrow().text(Language.EN))
          .contains("Åland");
    }
  }

  @Test
  void aCountyCameBeforeItsCouncilAndItsCouncilBeforeItsDuties() {
    assertThat(why(PIRKANMAA, "2021-06-30", "CTY-ANNUAL")).isEqualTo(ReasonCode.DID_NOT_EXIST_YET);
    assertThat(why(PIRKANMAA, "2022-03-01", "CTY-TERM-PLAN"))
        .isEqualTo(ReasonCode.NOT_YET_IN_FORCE);
    ApplicableDuty plan = on(PIRKANMAA, "2023-01-01").find("CTY-TERM-PLAN").orElseThrow();
    assertThat(plan.period().orElseThrow().from()).isEqualTo("2022-03-01");
    assertThat(why(PIRKANMAA, "2023-01-01", "MUN-ANNUAL"))
        .isEqualTo(ReasonCode.ONLY_MUNICIPALITIES);
  }

  @Test
  void husAndJointAuthoritiesBearNoDutyOfAMunicipalityOrACounty() {
    for (String day : List.of("2015-01-01", "2026-01-01")) {
      assertThat(why(Authority.hus(), day, "CTY-TERM-REPORT"))
          .isEqualTo(ReasonCode.DUTY_OF_COUNTIES);
      assertThat(why(Authority.hus(), day, "MUN-TERM-REPORT"))
          .isEqualTo(ReasonCode.DUTY_OF_MUNICIPALITIES);
    }
  }

  @Test
  void aMergedMunicipalityHasDutiesUntilItsLastDay() {
    assertThat(on(PERTUNMAA, "2024-12-31").find("MUN-TERM-PLAN")).isPresent();
    DutiesOnDate after = on(PERTUNMAA, "2025-01-01");
    assertThat(after.applicable()).isEmpty();
    assertThat(after.reasonNotApplicable("MUN-TERM-PLAN").orElseThrow().text(Language.EN))
        .isEqualTo(
            "Pertunmaa ceased to exist on 31 December 2024 and has had no duties since. Its area belongs to"
                + " Mäntyharju.");
    assertThat(after.notes())
        .extracting(Reason::code)
        .containsExactly(ReasonCode.DID_NOT_EXIST_ANY_MORE);
  }

  @Test
  void aDutyThatWasRepealedOrNeverCameIntoForceIsToldAsSuch() {
    Obligation plan =
        ObligationCatalog.standard().find(ObligationCode.of("MUN-TERM-REPORT")).orElseThrow();
    Obligation repealed =
        plan.toBuilder().code(ObligationCode.of("OLD")).bases(plan.bases().subList(0, 1)).build();
    Obligation never = plan.toBuilder().code(ObligationCode.of("NEVER")).bases(List.of()).build();
    DutiesOnDate duties =
        Kuntamalli.standard()
            .withObligations(
                ObligationCatalog.of(
                    ObligationCatalog.standard().edition(), List.of(repealed, never)))
            .dutiesOf(TAMPERE, LocalDate.of(2024, 1, 1));
    assertThat(duties.reasonNotApplicable("OLD").orElseThrow().text(Language.FI))
        .isEqualTo("Velvoite oli voimassa 31.12.2022 asti (1326/2010, 12 § 1 mom.).");
    assertThat(duties.reasonNotApplicable("NEVER").orElseThrow().code())
        .isEqualTo(ReasonCode.NEVER_IN_FORCE);
  }

  @Test
  void afterTheLastKnownTermThePeriodIsLeftOpenAndSaid() {
    DutiesOnDate later = on(TAMPERE, "2034-01-01");
    assertThat(later.find("MUN-TERM-REPORT").orElseThrow().period()).isEmpty();
    assertThat(later.notes()).extracting(Reason::code).contains(ReasonCode.NO_TERM_KNOWN);
  }

  @Test
  void daysOutsideTheDataAndUnknownAuthoritiesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> on(TAMPERE, "2008-12-31"))
        .withMessage(
            "on: 2008-12-31 is before 2009-01-01, when the data begin; choose a later date");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> on(TAMPERE, "9999-01-01"))
        .withMessageContaining("choose an earlier date");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> on(Authority.municipality("999"), "2024-01-01"))
        .withMessageContaining("999 is not the code of a municipality");
  }

  @Test
  void aQuestionAboutAnUnknownAuthorityNamesThoseWithCodesLikeIt() {
    assertThatThrownBy(
            () ->
                Kuntamalli.standard()
                    .dutiesOf(Authority.municipality("999"), LocalDate.of(2026, 11, 22)))
        .isInstanceOfSatisfying(
            UnknownAuthorityException.class,
            e -> {
              assertThat(e.code()).hasToString("dossier-authority-unknown");
              assertThat(e.authority()).isEqualTo(Authority.municipality("999"));
              assertThat(e.nearest())
                  .containsExactly("099 Honkajoki", "399 Laihia", "499 Mustasaari");
            })
        .hasMessageContaining("399 Laihia");
    assertThatThrownBy(
            () ->
                Kuntamalli.standard()
                    .assess(Dossier.of(Authority.county("99")), LocalDate.of(2026, 11, 22)))
        .isInstanceOfSatisfying(
            UnknownAuthorityException.class,
            e ->
                assertThat(e.nearest())
                    .containsExactly(
                        "09 Päijät-Hämeen hyvinvointialue",
                        "19 Pohjois-Pohjanmaan hyvinvointialue"));
  }
}
