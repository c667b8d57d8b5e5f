package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.TAMPERE;
import static io.github.kuntamalli.assessment.Documents.complete;
import static io.github.kuntamalli.assessment.Documents.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.fact.Edition;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.Bearer;
import io.github.kuntamalli.obligation.EvidenceRequirement;
import io.github.kuntamalli.obligation.Frequency;
import io.github.kuntamalli.obligation.MinistryTask;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.obligation.ObligationBasis;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.obligation.ObligationOverride;
import io.github.kuntamalli.obligation.ObligationScope;
import io.github.kuntamalli.obligation.ObligationTable;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.ActivityKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Catalogs of a caller's own: added, combined, overridden, and what is refused in them. */
class OwnCatalogTest {

  private static final LocalDate ON = LocalDate.of(2026, 11, 22);
  private static final Edition OWN = new Edition("own", ON);
  private static final ObligationCatalog STANDARD = ObligationCatalog.standard();
  private static final String HEAD =
      "code,authority,frequency,evidence_required,scope,counterpart,certainty,title_by_us,title_fi,title_sv,title_en\n";

  @Test
  void theStandardCatalogHoldsEveryRow() {
    assertThat(STANDARD.all()).filteredOn(AssessmentMethod.standard()::judges).hasSize(44);
    assertThat(STANDARD.all())
        .filteredOn(duty -> duty.code().value().startsWith("MUN-"))
        .hasSize(15);
    assertThat(STANDARD.all())
        .filteredOn(duty -> duty.code().value().startsWith("NB-"))
        .hasSize(42);
    Obligation account = STANDARD.find(ObligationCode.of("CTY-FOLLOWUP")).orElseThrow();
    assertThat(account.scope()).isEqualTo(ObligationScope.RELATED);
    assertThat(account.verifiedUntil()).contains(LocalDate.of(2025, 2, 21));
    assertThat(STANDARD.all())
        .filteredOn(duty -> duty.authority() == Bearer.Kind.HUS)
        .allMatch(Obligation::titleByUs);
    for (Obligation duty : STANDARD.all()) {
      duty.followedBy()
          .forEach(code -> assertThat(STANDARD.find(code)).as(code.value()).isPresent());
      assertThat(duty.bases().isEmpty()).isEqualTo(duty.scope() == ObligationScope.NEVER_IN_FORCE);
    }
  }

  @Test
  void theListsOfTheMinistryLeadToTheDutiesOfToday() {
    assertThat(MinistryTask.all()).hasSize(13);
    for (MinistryTask task : MinistryTask.all()) {
      assertThat(task.obligations()).isNotEmpty();
      assertThat(task.obligations())
          .map(code -> STANDARD.find(code).orElseThrow().scope())
          .as("a task that is no duty to report leads to a duty beside reporting")
          .matches(
              scopes ->
                  task.state() == MinistryTask.State.NO_REPORTING_DUTY
                      ? Set.copyOf(scopes).equals(Set.of(ObligationScope.RELATED))
                      : scopes.contains(ObligationScope.WELFARE_REPORTING));
    }
  }

  @Test
  void aCatalogOfAnotherFieldIsJudgedByTheSameCode() {
    ObligationCatalog both = STANDARD.combinedWith(OWN, ObligationCatalog.informationManagement());
    Kuntamalli kuntamalli = Kuntamalli.standard().withObligations(both);
    ActivityRecord model =
        work("model", ActivityKind.OTHER, "2021-03-15")
            .addDuties(ObligationCode.of("IM-MODEL"))
            .build();
    Assessment assessment = kuntamalli.assess(complete(TAMPERE).addRecords(model).build(), ON);
    assertThat(assessment.find("IM-MODEL", "2017–2021").orElseThrow().status())
        .isEqualTo(DutyStatus.MET_LATE);
    assertThat(assessment.find("IM-MODEL", "2025–2029").orElseThrow().status())
        .isEqualTo(DutyStatus.MET);
    assertThat(assessment.find("IM-MODEL", "2025–2029").orElseThrow().content())
        .as("five points of 906/2019 s. 5(2), three that only the annual report of 2020 names")
        .hasSize(8);
    assertThat(assessment.find("IM-SECURITY", "2025–2029").orElseThrow().status())
        .isEqualTo(DutyStatus.MISSING);
    assertThat(
            kuntamalli
                .assess(complete(TAMPERE).build(), LocalDate.of(2022, 6, 1))
                .find("IM-SECURITY", "2021–2025")
                .orElseThrow()
                .status())
        .as("the second transition ran to the beginning of 2023")
        .isEqualTo(DutyStatus.RUNNING);
    assertThat(kuntamalli.assess(complete(Authority.municipality("478")).build(), ON).duties())
        .allMatch(duty -> duty.status() == DutyStatus.NOT_APPLICABLE);
  }

  @Test
  void anOwnDutyComesFromTablesAlone() {
    ObligationCatalog own =
        ObligationCatalog.of(
            OWN,
            Map.of(
                ObligationTable.OBLIGATIONS,
                HEAD
                    + "OWN-NOISE,MUNICIPALITY,ANNUAL,NAMED_RECORD,WELFARE_REPORTING,,VERIFIED,,Melu,Buller,Noise\n",
                ObligationTable.BASES,
                "obligation,basis,due,regions,except_regions,only,except,counties\n"
                    + "OWN-NOISE,B-410-110,,,21,,,\n"),
            StatuteBook.standard());
    ActivityRecord survey =
        work("survey", ActivityKind.OTHER, "2025-05-05")
            .addDuties(ObligationCode.of("OWN-NOISE"))
            .build();
    Assessment assessment =
        Kuntamalli.standard()
            .withObligations(own)
            .assess(complete(TAMPERE).addRecords(survey).build(), ON);
    assertThat(assessment.find("OWN-NOISE", "2025").orElseThrow().status())
        .isEqualTo(DutyStatus.MET);
    assertThat(assessment.find("OWN-NOISE", "2024").orElseThrow().status())
        .isEqualTo(DutyStatus.MISSING);
  }

  @Test
  void aMeetingOfBeforeThereWereCountiesNeedsNoCounty() {
    ObligationCatalog own =
        ObligationCatalog.of(
            OWN,
            Map.of(
                ObligationTable.OBLIGATIONS,
                HEAD
                    + "OWN-MEET,MUNICIPALITY,ANNUAL,NAMED_RECORD,WELFARE_REPORTING,OWN_COUNTY,VERIFIED,,Kokous,Möte,Meeting\n",
                ObligationTable.BASES,
                "obligation,basis,due,regions,except_regions,only,except,counties\n"
                    + "OWN-MEET,B-410-110,,,21,,,\n"),
            StatuteBook.standard());
    Kuntamalli kuntamalli = Kuntamalli.standard().withObligations(own);
    ActivityRecord.Builder meeting =
        work("meeting", ActivityKind.OTHER, "2019-05-05").addDuties(ObligationCode.of("OWN-MEET"));
    assertThat(kuntamalli.assess(complete(TAMPERE).addRecords(meeting.build()).build(), ON))
        .satisfies(
            answer -> {
              DutyAssessment duty = answer.find("OWN-MEET", "2019").orElseThrow();
              assertThat(duty.status()).isEqualTo(DutyStatus.MET);
              assertThat(duty.reservations()).isEmpty();
            });
    ActivityRecord since = meeting.date(Stated.known(PartialDate.parse("2024-05-05"))).build();
    assertThat(
            Documents.codes(
                kuntamalli
                    .assess(complete(TAMPERE).addRecords(since).build(), ON)
                    .find("OWN-MEET", "2024")
                    .orElseThrow()
                    .reservations()))
        .containsExactly(ReasonCode.PARTICIPANTS_NOT_SHOWN);
  }

  @Test
  void ofTwoDaysByWhichTheLawAsksForSomethingTheFirstCounts() {
    ObligationCatalog own =
        ObligationCatalog.of(
            OWN,
            Map.of(
                ObligationTable.OBLIGATIONS,
                HEAD
                    + "OWN-NOISE,MUNICIPALITY,ANNUAL,NAMED_RECORD,WELFARE_REPORTING,,VERIFIED,,Melu,Buller,Noise\n",
                ObligationTable.BASES,
                """
                obligation,basis,due,regions,except_regions,only,except,counties
                OWN-NOISE,B-410-110,2024-06-30,,21,,,
                OWN-NOISE,B-410-37,2024-03-31,,21,,,
                """),
            StatuteBook.standard());
    for (String day : List.of("2024-03-31", "2024-05-05")) {
      ActivityRecord survey =
          work("survey", ActivityKind.OTHER, day).addDuties(ObligationCode.of("OWN-NOISE")).build();
      assertThat(
              Kuntamalli.standard()
                  .withObligations(own)
                  .assess(complete(TAMPERE).addRecords(survey).build(), ON)
                  .find("OWN-NOISE", "2024")
                  .orElseThrow()
                  .status())
          .as(day)
          .isEqualTo(day.equals("2024-03-31") ? DutyStatus.MET : DutyStatus.MET_LATE);
    }
  }

  @Test
  void badTablesAreRefusedWithTheirPlace() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ObligationCatalog.of(
                    OWN,
                    Map.of(
                        ObligationTable.OBLIGATIONS,
                        HEAD + "A,MUNICIPALITY,ANNUAL,,WELFARE_REPORTING,,VERIFIED,,Melu,,Noise\n"),
                    StatuteBook.standard()))
        .withMessageContaining("obligations.csv line 2, column title_sv")
        .withMessageContaining("fill in the cell");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Obligation.builder()
                    .code(ObligationCode.of("A"))
                    .title(LocalizedText.of("Melu", "Buller"))
                    .authority(Bearer.Kind.MUNICIPALITY)
                    .frequency(Frequency.ANNUAL)
                    .evidenceRequired(EvidenceRequirement.NONE)
                    .build())
        .withMessage("title: the duty A has no title in \"en\"; add it");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ValidityPeriod.between(LocalDate.of(2025, 1, 1), LocalDate.of(2024, 1, 1)))
        .withMessageContaining("before it begins");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ObligationCatalog.of(
                    OWN,
                    Map.of(
                        ObligationTable.OBLIGATIONS,
                            HEAD + "A,MUNICIPALITY,ANNUAL,,WELFARE_REPORTING,,VERIFIED,,a,b,c\n",
                        ObligationTable.POINTS, "point,title_fi,title_sv,title_en\nP,a,b,c\n",
                        ObligationTable.OBLIGATION_POINTS,
                            "obligation,point,from,to,only,need,certainty,basis,plan\n"
                                + "A,P,2025-01-01,2024-01-01,,REQUIRED,VERIFIED,,\n"),
                    StatuteBook.standard()))
        .withMessageContaining("obligation-points.csv line 2, column to")
        .withMessageContaining("before it begins");
  }

  private static ObligationOverride override(String from, String to) {
    return new ObligationOverride(
        ObligationCode.of("MUN-ANNUAL"),
        ValidityPeriod.between(LocalDate.parse(from), LocalDate.parse(to)),
        List.of(
            new ObligationBasis(
                StatuteBook.standard().getBasis("B-410-110"),
                Bearer.all(Bearer.Kind.MUNICIPALITY))),
        List.of());
  }

  @Test
  void anOverrideHoldsOnItsDaysAlone() {
    Obligation annual =
        STANDARD
            .withOverrides(OWN, List.of(override("2024-01-01", "2024-12-31")))
            .find(ObligationCode.of("MUN-ANNUAL"))
            .orElseThrow();
    assertThat(annual.bases())
        .extracting(basis -> basis.basis().id() + " " + basis.basis().validity())
        .containsExactly(
            "B-1326-12-1-ANNUAL 2011-05-01/2022-12-31",
            "B-612-6-3-ANNUAL 2023-01-01/2023-12-31",
            "B-612-6-3-ANNUAL 2025-01-01/..",
            "B-410-110 2024-01-01/2024-12-31");
  }

  @Test
  void overridesThatOverlapAndDutiesThatAreNotThereAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                STANDARD.withOverrides(
                    OWN,
                    List.of(
                        override("2024-01-01", "2024-12-31"),
                        override("2024-12-31", "2025-12-31"))))
        .withMessageContaining("overrides[1]")
        .withMessageContaining("have days in common; end the first before the second begins");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.combinedWith(OWN, STANDARD))
        .withMessageContaining("both catalogs contain the duty MUN-MONITOR");
    Obligation changed = STANDARD.all().get(0).toBuilder().code(ObligationCode.of("NEW")).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.withReplaced(OWN, changed))
        .withMessageContaining("contains no duty NEW");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ObligationOverride(
                    ObligationCode.of("A"), ValidityPeriod.always(), List.of(), List.of()))
        .withMessageContaining("changes nothing");
  }
}
