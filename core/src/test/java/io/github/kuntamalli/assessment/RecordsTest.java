package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.PIRKANMAA;
import static io.github.kuntamalli.assessment.Documents.TAMPERE;
import static io.github.kuntamalli.assessment.Documents.assess;
import static io.github.kuntamalli.assessment.Documents.codes;
import static io.github.kuntamalli.assessment.Documents.complete;
import static io.github.kuntamalli.assessment.Documents.points;
import static io.github.kuntamalli.assessment.Documents.refusals;
import static io.github.kuntamalli.assessment.Documents.state;
import static io.github.kuntamalli.assessment.Documents.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.ActivityKind;
import io.github.kuntamalli.welfare.ContentStatement;
import io.github.kuntamalli.welfare.ImpactAssessment;
import io.github.kuntamalli.welfare.ImpactEffect;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Duties that no report proves: permanent, continuous, yearly and per decision. */
class RecordsTest {

  private static final String ON = "2026-11-22";

  private static DutyAssessment with(String duty, String period, ActivityRecord... records) {
    return assess(complete(TAMPERE).addRecords(records).build(), ON)
        .find(duty, period)
        .orElseThrow();
  }

  @Test
  void aPartyOnceNamedGoesOnUntilItEnds() {
    ActivityRecord named = work("n", ActivityKind.RESPONSIBLE_PARTY, "2014-02-10").build();
    for (String term : List.of("2013–2017", "2017–2021", "2021–2025")) {
      assertThat(with("MUN-RESPONSIBLE", term, named).status()).as(term).isEqualTo(DutyStatus.MET);
    }
    DutyAssessment later = with("MUN-RESPONSIBLE", "2025–2029", named);
    assertThat(later.status()).isEqualTo(DutyStatus.MET);
    assertThat(codes(later.reservations())).containsExactly(ReasonCode.BEGUN_BEFORE_BASIS);
    DutyAssessment ended =
        with(
            "MUN-RESPONSIBLE",
            "2025–2029",
            named.toBuilder().until(LocalDate.of(2025, 12, 31)).build());
    assertThat(ended.status()).isEqualTo(DutyStatus.MISSING);
    assertThat(refusals(ended)).containsExactly(ReasonCode.RECORD_ENDED);
  }

  /** The duty to support organisations began on 1 January 2023. */
  @Test
  void workFromBeforeADutyCountsIfItWentOnUnderIt() {
    ActivityRecord.Builder grants = work("grants", ActivityKind.ORGANISATIONS, "2022-02-01");
    DutyAssessment ended =
        with("MUN-NGO", "2021–2025", grants.until(LocalDate.of(2022, 12, 31)).build());
    assertThat(ended.status()).isEqualTo(DutyStatus.MISSING);
    assertThat(refusals(ended)).containsExactly(ReasonCode.DONE_BEFORE_BASIS);
    DutyAssessment wentOn =
        with("MUN-NGO", "2021–2025", grants.until(LocalDate.of(2023, 1, 1)).build());
    assertThat(wentOn.status()).isEqualTo(DutyStatus.MET);
    assertThat(codes(wentOn.reservations())).containsExactly(ReasonCode.BEGUN_BEFORE_BASIS);
  }

  @Test
  void aStandingDutyIsAskedOnTheDayAndNotAtTheEndOfTheTerm() {
    DutyAssessment duty = with("MUN-RESPONSIBLE", "2025–2029");
    assertThat(duty.status()).isEqualTo(DutyStatus.MISSING);
    assertThat(codes(duty.reasons())).containsExactly(ReasonCode.NOT_IN_FORCE_ON_DAY);
    assertThat(duty.nextStep().orElseThrow().code()).isEqualTo(ReasonCode.SHOW_BY);
    assertThat(
            assess(TAMPERE, false, ON).find("MUN-RESPONSIBLE", "2025–2029").orElseThrow().status())
        .isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(
            assess(PIRKANMAA, true, "2022-12-31")
                .find("CTY-RESPONSIBLE", "2022–2025")
                .orElseThrow()
                .status())
        .as("the law gave the first councils until the end of 2022")
        .isEqualTo(DutyStatus.RUNNING);
    assertThat(
            assess(PIRKANMAA, true, "2023-01-01")
                .find("CTY-RESPONSIBLE", "2022–2025")
                .orElseThrow()
                .status())
        .isEqualTo(DutyStatus.MISSING);
  }

  @Test
  void aNegotiationNeedsTheRightCounterpartInTheYear() {
    ActivityRecord memo =
        work("memo", ActivityKind.ANNUAL_NEGOTIATION, "2024-10-02")
            .addParticipants(PIRKANMAA)
            .build();
    assertThat(with("MUN-NEGOTIATE", "2024", memo).status()).isEqualTo(DutyStatus.MET);
    assertThat(with("MUN-NEGOTIATE", "2025", memo).status()).isEqualTo(DutyStatus.MISSING);
    DutyAssessment wrong =
        with(
            "MUN-NEGOTIATE",
            "2024",
            memo.toBuilder().participants(List.of(Authority.county("07"))).build());
    assertThat(wrong.status()).isEqualTo(DutyStatus.MISSING);
    assertThat(refusals(wrong)).containsExactly(ReasonCode.COUNTERPART_NOT_THERE);
    assertThat(
            codes(
                with("MUN-NEGOTIATE", "2024", memo.toBuilder().participants(List.of()).build())
                    .reservations()))
        .containsExactly(ReasonCode.PARTICIPANTS_NOT_SHOWN);
  }

  @Test
  void aNegotiationOfWhichATopicIsKnownToLackIsPartlyMetOnceTheYearIsOver() {
    ActivityRecord memo =
        work("memo", ActivityKind.ANNUAL_NEGOTIATION, "2024-10-02")
            .addParticipants(PIRKANMAA)
            .addContents(ContentStatement.present("GOALS"), ContentStatement.absent("FOLLOW-UP"))
            .build();
    DutyAssessment duty = with("MUN-NEGOTIATE", "2024", memo);
    assertThat(duty.status()).isEqualTo(DutyStatus.PARTLY_MET);
    assertThat(state(duty, "GOALS")).isEqualTo(ContentVerdict.State.MET);
    assertThat(state(duty, "FOLLOW-UP")).isEqualTo(ContentVerdict.State.MISSING);
    assertThat(state(duty, "COOPERATION")).isEqualTo(ContentVerdict.State.UNKNOWN);
  }

  @Test
  void aCountyThatMetSomeOfItsMunicipalitiesGetsAReservation() {
    ActivityRecord memo =
        work("memo", ActivityKind.PREPARED_TOGETHER, "2024-03-01")
            .addParticipants(TAMPERE, Authority.municipality("211"))
            .build();
    DutyAssessment duty =
        assess(complete(PIRKANMAA).addRecords(memo).build(), ON)
            .find("CTY-WITH-MUN", "2022–2025")
            .orElseThrow();
    assertThat(duty.status()).isEqualTo(DutyStatus.MET);
    assertThat(codes(duty.reservations())).containsExactly(ReasonCode.NOT_ALL_THERE);
  }

  @Test
  void whoeverWasExpectedIsNamedWhereNoneOfThemTookPart() {
    ActivityRecord memo =
        work("memo", ActivityKind.ANNUAL_NEGOTIATION, "2024-10-02")
            .addParticipants(TAMPERE)
            .build();
    DutyAssessment duty =
        assess(complete(Authority.hus()).addRecords(memo).build(), ON)
            .find("HUS-NEGOTIATE", "2024")
            .orElseThrow();
    assertThat(refusals(duty)).containsExactly(ReasonCode.COUNTERPART_NOT_THERE);
    Reason why = duty.refused().get(0).reason();
    assertThat(why.text(Language.FI))
        .isEqualTo(
            "Osallistujista puuttuu: Helsinki, Itä-Uudenmaan hyvinvointialue, Keski-Uudenmaan"
                + " hyvinvointialue, Länsi-Uudenmaan hyvinvointialue, Vantaan ja Keravan"
                + " hyvinvointialue.");
    assertThat(why.text(Language.SV))
        .startsWith("Bland deltagarna saknas: Helsingfors, Östra Nylands välfärdsområde, ")
        .endsWith(", Vanda och Kervo välfärdsområde.");
    assertThat(why.text(Language.EN))
        .startsWith("Missing from the participants: Helsinki, East Uusimaa wellbeing ")
        .endsWith(", Vantaa and Kerava wellbeing services county.");
  }

  @Test
  void oneRecordCanServeSeveralDuties() {
    Authority county = Authority.county("02");
    ActivityRecord memo =
        work("memo", ActivityKind.ANNUAL_NEGOTIATION, "2024-10-02")
            .addParticipants(Authority.hus(), Authority.municipality("106"))
            .build();
    CoverageMatrix matrix =
        CoverageMatrix.of(List.of(assess(complete(county).addRecords(memo).build(), ON)));
    assertThat(matrix.only(cell -> cell.covering().contains("memo")).cells())
        .extracting(cell -> cell.obligation().value())
        .containsExactly("CTY-NEGOTIATE", "CTY-HUS-NEGOTIATE");
  }

  @Test
  void aDutyThatBeganInTheLastWeeksOfATermLeavesTheLawOpen() {
    DutyAssessment duty = with("MUN-TERM-NEGOTIATE", "2017–2021");
    assertThat(duty.status()).isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(codes(duty.reasons())).containsExactly(ReasonCode.LAW_OPEN_BEGAN_LATE);
    assertThat(with("MUN-TERM-NEGOTIATE", "2021–2025").status()).isEqualTo(DutyStatus.MISSING);
  }

  private static ImpactAssessment.Builder decision(String id, String decided) {
    return ImpactAssessment.builder()
        .id(id)
        .authority(TAMPERE)
        .decision(LocalizedText.of(Language.EN, "school network"))
        .decidedOn(Stated.known(PartialDate.parse(decided)));
  }

  @Test
  void everyDecisionIsLookedAtByItself() {
    ImpactAssessment whole =
        decision("whole", "2024-03-18")
            .addEffects(
                Documents.effect(ImpactEffect.Target.WELFARE, true),
                Documents.effect(ImpactEffect.Target.HEALTH, true))
            .build();
    ImpactAssessment poor =
        decision("poor", "2024-04-18")
            .addEffects(Documents.effect(ImpactEffect.Target.WELFARE, false))
            .build();
    ImpactAssessment late =
        whole.toBuilder()
            .id("late")
            .assessedOn(Stated.known(PartialDate.parse("2024-06-01")))
            .build();
    ImpactAssessment none =
        decision("none", "2024-05-20").assessedOn(new Stated.LeftOut<>("a single permit")).build();
    assertThat(impact(whole, none).status()).isEqualTo(DutyStatus.MET);
    assertThat(codes(impact(whole, none).reservations()))
        .containsExactly(ReasonCode.NOT_ASSESSED_WITH_REASON);
    DutyAssessment some = impact(whole, poor, late);
    assertThat(some.status()).isEqualTo(DutyStatus.PARTLY_MET);
    assertThat(refusals(some)).containsExactly(ReasonCode.ASSESSED_AFTER_DECISION);
    assertThat(impact().status()).isEqualTo(DutyStatus.MISSING);
  }

  @Test
  void anAssessmentShowsTheEffectsThatItStates() {
    DutyAssessment welfare =
        impact(
            decision("w", "2024-03-18")
                .addEffects(Documents.effect(ImpactEffect.Target.WELFARE, false))
                .build());
    assertThat(points(welfare))
        .containsExactlyInAnyOrder("EFFECTS-WELFARE", "EFFECTS-HEALTH", "EFFECTS-BY-GROUP");
    assertThat(state(welfare, "EFFECTS-WELFARE")).isEqualTo(ContentVerdict.State.MET);
    assertThat(state(welfare, "EFFECTS-HEALTH")).isEqualTo(ContentVerdict.State.MISSING);
    assertThat(state(welfare, "EFFECTS-BY-GROUP")).isEqualTo(ContentVerdict.State.MISSING);
    DutyAssessment health =
        impact(
            decision("h", "2024-03-18")
                .addEffects(Documents.effect(ImpactEffect.Target.HEALTH, true))
                .build());
    assertThat(state(health, "EFFECTS-WELFARE")).isEqualTo(ContentVerdict.State.MISSING);
    assertThat(state(health, "EFFECTS-HEALTH")).isEqualTo(ContentVerdict.State.MET);
    assertThat(state(health, "EFFECTS-BY-GROUP")).isEqualTo(ContentVerdict.State.MET);
    DutyAssessment bare = impact(decision("none-stated", "2024-03-18").build());
    assertThat(bare.status()).isEqualTo(DutyStatus.MISSING);
    assertThat(refusals(bare)).containsExactly(ReasonCode.NO_EFFECTS_STATED);
    DutyAssessment vague = impact(decision("vague", "2021").build());
    assertThat(vague.status()).isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(refusals(vague)).containsExactly(ReasonCode.DATE_TOO_VAGUE);
    assertThat(vague.nextStep().map(Reason::code)).contains(ReasonCode.DATE_THE_RECORD);
  }

  @Test
  void aRecordedReasonThatIsASentenceBringsNoSecondDot() {
    for (String reason :
        List.of("Kyse on yksittäisestä luvasta.", "Kyse on yksittäisestä luvasta")) {
      ImpactAssessment none =
          decision("none", "2024-05-20").assessedOn(new Stated.LeftOut<>(reason)).build();
      assertThat(impact(none).reservations())
          .extracting(why -> why.text(Language.FI))
          .containsExactly("Vaikutuksia ei arvioitu; kirjattu syy: Kyse on yksittäisestä luvasta.");
    }
  }

  private static DutyAssessment impact(ImpactAssessment... assessments) {
    return assess(complete(TAMPERE).addImpactAssessments(assessments).build(), ON)
        .find("MUN-IMPACT", "2021–2025")
        .orElseThrow();
  }

  @Test
  void whatCannotBeUsedIsListed() {
    ActivityRecord undated = ActivityRecord.builder().id("u").kind(ActivityKind.MONITORING).build();
    DutyAssessment open = with("MUN-MONITOR", "2021–2025", undated);
    assertThat(open.status()).isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(codes(open.reasons()))
        .containsExactly(ReasonCode.FACT_UNKNOWN, ReasonCode.JUDGED_BY_TERM);
    assertThat(assess(complete(TAMPERE).addRecords(undated).build(), ON).unplaced())
        .as("what belongs to no period is explained once, not in each of them")
        .extracting(item -> item.reason().code())
        .containsExactly(ReasonCode.RECORD_NOT_DATED);
    ActivityRecord other =
        work("o", ActivityKind.OTHER, "2024-01-01")
            .addDuties(ObligationCode.of("OWN-DUTY"))
            .build();
    Assessment assessment = assess(complete(TAMPERE).addRecords(other).build(), ON);
    assertThat(codes(assessment.notes())).contains(ReasonCode.NOT_IN_CATALOG);
    assertThat(assessment.unplaced())
        .extracting(item -> item.reason().code())
        .containsExactly(ReasonCode.NO_PERIOD_FOR_RECORD);
    ActivityRecord ahead = work("a", ActivityKind.MONITORING, "2027-01-01").build();
    assertThat(assess(complete(TAMPERE).addRecords(ahead).build(), ON).later()).hasSize(1);
  }

  @Test
  void aRecordThatCannotBeRightIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> work("a b", ActivityKind.MONITORING, "2024").build())
        .withMessageContaining("\"a b\" is empty or contains spaces");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> work("a", ActivityKind.OTHER, "2024").build())
        .withMessageContaining("names no duty");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                work("a", ActivityKind.MONITORING, "2024").until(LocalDate.of(2023, 1, 1)).build())
        .withMessageContaining("before it began");
    ActivityRecord one = work("a", ActivityKind.MONITORING, "2024").build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> complete(TAMPERE).addRecords(one, one).build())
        .withMessageContaining("records: two records have the id \"a\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContentStatement.present("goals"))
        .withMessageContaining("upper-case words");
  }

  /** A group took part for each of its members. */
  @Test
  void aGroupOfMunicipalitiesTookPartForEachOfThem() {
    List<MunicipalityCode> members =
        MunicipalityRegister.standard()
            .on(LocalDate.of(2024, 3, 1))
            .municipalitiesOf(PIRKANMAA)
            .stream()
            .map(Municipality::code)
            .toList();
    ActivityRecord.Builder memo = work("memo", ActivityKind.PREPARED_TOGETHER, "2024-03-01");
    assertThat(codes(withMunicipalities(memo.participants(List.of(Authority.together(members))))))
        .isEmpty();
    List<MunicipalityCode> some = members.subList(0, 3);
    assertThat(codes(withMunicipalities(memo.participants(List.of(Authority.together(some))))))
        .containsExactly(ReasonCode.NOT_ALL_THERE);
  }

  private static List<Reason> withMunicipalities(ActivityRecord.Builder memo) {
    return assess(complete(PIRKANMAA).addRecords(memo.build()).build(), ON)
        .find("CTY-WITH-MUN", "2022–2025")
        .orElseThrow()
        .reservations();
  }
}
