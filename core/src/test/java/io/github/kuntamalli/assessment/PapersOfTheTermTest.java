package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.ANNUAL;
import static io.github.kuntamalli.assessment.Documents.ESPOO;
import static io.github.kuntamalli.assessment.Documents.PLAN;
import static io.github.kuntamalli.assessment.Documents.REPORT;
import static io.github.kuntamalli.assessment.Documents.TAMPERE;
import static io.github.kuntamalli.assessment.Documents.codes;
import static io.github.kuntamalli.assessment.Documents.council;
import static io.github.kuntamalli.assessment.Documents.covering;
import static io.github.kuntamalli.assessment.Documents.document;
import static io.github.kuntamalli.assessment.Documents.handling;
import static io.github.kuntamalli.assessment.Documents.ofTampere;
import static io.github.kuntamalli.assessment.Documents.refusals;
import static io.github.kuntamalli.assessment.Documents.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.IntegratedPlan;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Papers that only a board had, that the council has not decided, or that are about something else.
 */
class PapersOfTheTermTest {

  private static final String TERM = "2021–2025";

  private static Handling by(DecidingBody.Kind body, String date) {
    return handling(body, date, HandlingOutcome.APPROVED).build();
  }

  /** By a dossier that does not claim to contain everything. */
  private static DutyAssessment open(String duty, String period, WelfareDocument document) {
    return verdict(TAMPERE, false, "2026-11-22", duty, period, document);
  }

  private static String step(DutyAssessment duty) {
    return duty.nextStep().orElseThrow().text(Language.EN);
  }

  @ParameterizedTest(name = "approved {0}, in {1}: {2}")
  @CsvSource({
    "2024-05-20, 2021–2025, true",
    "2024-05-20, 2025–2029, false",
    "2025-06-02, 2021–2025, false",
    "2025-06-02, 2025–2029, true"
  })
  void aPlanOfOneGroupIsNamedInTheTermOfItsDecision(String date, String term, boolean named) {
    WelfareDocument plan =
        document("children", TAMPERE, DocumentPart.Kind.CHILDREN_PLAN)
            .addHandlings(council(date, HandlingOutcome.APPROVED))
            .build();
    DutyAssessment duty = ofTampere("MUN-TERM-PLAN", term, plan);
    assertThat(duty.evidence()).isEmpty();
    assertThat(refusals(duty)).isEqualTo(named ? List.of(ReasonCode.PLAN_OF_ONE_GROUP) : List.of());
    assertThat(refusals(ofTampere("MUN-TERM-REPORT", term, plan))).isEmpty();
  }

  @Test
  void aPlanThatBearsTheNameOfAnotherOneSaysSoAndTheReportBesideItDoesNot() {
    WelfareDocument both =
        document("both", TAMPERE, REPORT, PLAN)
            .title(LocalizedText.of(Language.FI, "Lasten ja nuorten hyvinvointisuunnitelma"))
            .addIntegratedPlans(
                IntegratedPlan.builder()
                    .name(LocalizedText.of(Language.FI, "Lasten ja nuorten hyvinvointisuunnitelma"))
                    .kind(IntegratedPlan.Kind.CHILDREN)
                    .relation(IntegratedPlan.Relation.CONTAINED)
                    .build())
            .addHandlings(council("2024-05-20", HandlingOutcome.APPROVED))
            .build();
    assertThat(codes(ofTampere("MUN-TERM-PLAN", TERM, both).reservations()))
        .contains(ReasonCode.TITLED_AS_PLAN_OF_ONE_GROUP);
    assertThat(codes(ofTampere("MUN-TERM-REPORT", TERM, both).reservations()))
        .doesNotContain(ReasonCode.TITLED_AS_PLAN_OF_ONE_GROUP);
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({"2024, 2024, true", "2024, 2025, false"})
  void onlyAPlanOfOneYearSaysThatItIsForOneYear(int first, int last, boolean oneYear) {
    WelfareDocument both =
        WelfareDocument.builder()
            .id("both")
            .addIssuers(TAMPERE)
            .addParts(covering(REPORT, first, last), covering(PLAN, first, last))
            .addHandlings(council("2024-05-20", HandlingOutcome.APPROVED))
            .build();
    assertThat(
            codes(ofTampere("MUN-TERM-PLAN", TERM, both).reservations())
                .contains(ReasonCode.PLAN_FOR_ONE_YEAR))
        .isEqualTo(oneYear);
    assertThat(codes(ofTampere("MUN-TERM-REPORT", TERM, both).reservations()))
        .doesNotContain(ReasonCode.PLAN_FOR_ONE_YEAR);
  }

  @Test
  void aPlanFromBeforeTheDutyIsNamed() {
    DutyAssessment duty =
        ofTampere(
            "MUN-TERM-PLAN",
            TERM,
            document("plan", TAMPERE, PLAN)
                .addHandlings(council("2022-05-16", HandlingOutcome.APPROVED))
                .build());
    assertThat(duty.status()).isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(refusals(duty)).containsExactly(ReasonCode.HANDLED_BEFORE_BASIS);
  }

  @ParameterizedTest(name = "a report on {0} to {1}, handled in the next term: {2}")
  @CsvSource({"2021, 2025, true", "2017, 2020, false", ", , false"})
  void aLateReportIsNamedInTheTermThatItIsAbout(Integer first, Integer last, boolean named) {
    DocumentPart.Builder part = DocumentPart.builder().kind(REPORT);
    if (first != null) {
      part.covers(DateSpan.ofYears(first, last));
    }
    WelfareDocument report =
        WelfareDocument.builder()
            .id("report")
            .addIssuers(TAMPERE)
            .addParts(part.build())
            .addHandlings(council("2025-09-15", HandlingOutcome.APPROVED))
            .build();
    assertThat(refusals(ofTampere("MUN-TERM-REPORT", TERM, report)))
        .isEqualTo(named ? List.of(ReasonCode.HANDLED_AFTER_PERIOD) : List.of());
  }

  @Test
  void theBoardOfAnotherMunicipalityIsNoneOfOwn() {
    WelfareDocument joint =
        document("joint", TAMPERE, REPORT)
            .addIssuers(ESPOO)
            .madeIn("2024")
            .addHandlings(
                handling(DecidingBody.Kind.BOARD, "2024-05-20", HandlingOutcome.APPROVED)
                    .authority(ESPOO)
                    .build())
            .build();
    assertThat(refusals(ofTampere("MUN-TERM-REPORT", TERM, joint)))
        .containsExactly(ReasonCode.NO_COUNCIL_HANDLING);
    assertThat(refusals(verdict(ESPOO, true, "2026-11-22", "MUN-TERM-REPORT", TERM, joint)))
        .containsExactly(ReasonCode.NOT_BY_COUNCIL);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2017–2021, true", "2021–2025, false"})
  void aCouncilThatIsNotNamedLeavesOnlyItsOwnTermOpen(String term, boolean open) {
    WelfareDocument joint =
        document("joint", TAMPERE)
            .addParts(covering(REPORT, 2017, 2022))
            .addIssuers(ESPOO)
            .addHandlings(council("2019-05-20", HandlingOutcome.APPROVED))
            .build();
    DutyAssessment duty = ofTampere("MUN-TERM-REPORT", term, joint);
    assertThat(duty.status()).isEqualTo(open ? DutyStatus.UNDETERMINED : DutyStatus.MISSING);
    assertThat(refusals(duty))
        .isEqualTo(open ? List.of(ReasonCode.WHOSE_COUNCIL_UNKNOWN) : List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2013–2017", "2021–2025", "2025–2029"})
  void aMeetingThatIsNeitherDatedNorNamedMayBeOfAnyTerm(String term) {
    WelfareDocument joint =
        document("joint", TAMPERE, REPORT)
            .addIssuers(ESPOO)
            .addHandlings(Documents.approvedUndated())
            .build();
    DutyAssessment duty = ofTampere("MUN-TERM-REPORT", term, joint);
    assertThat(duty.status()).isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(refusals(duty)).isEmpty();
  }

  @Test
  void aPaperOfTheBoardIsOfTheTermOfItsDay() {
    WelfareDocument report =
        document("report", TAMPERE, REPORT)
            .madeIn("2024")
            .addHandlings(by(DecidingBody.Kind.BOARD, "2020-05-18"))
            .addHandlings(Documents.undated(DecidingBody.Kind.COMMITTEE, HandlingOutcome.APPROVED))
            .build();
    assertThat(refusals(ofTampere("MUN-TERM-REPORT", "2017–2021", report)))
        .containsExactly(ReasonCode.NOT_BY_COUNCIL);
    assertThat(refusals(ofTampere("MUN-TERM-REPORT", TERM, report))).isEmpty();
  }

  @Test
  void whereNoPaperIsDatedTheDocumentSaysWhichTermItIsOf() {
    WelfareDocument report =
        document("report", TAMPERE, REPORT)
            .madeIn("2024")
            .addHandlings(Documents.undated(DecidingBody.Kind.BOARD, HandlingOutcome.APPROVED))
            .build();
    assertThat(refusals(ofTampere("MUN-TERM-REPORT", TERM, report)))
        .containsExactly(ReasonCode.NOT_BY_COUNCIL);
    assertThat(refusals(ofTampere("MUN-TERM-REPORT", "2013–2017", report))).isEmpty();
    assertThat(step(open("MUN-TERM-REPORT", TERM, report))).contains("report");
  }

  @Test
  void theNextStepNamesTheLastPaperOfThePeriod() {
    WelfareDocument report =
        document("report", TAMPERE, REPORT)
            .addHandlings(
                by(DecidingBody.Kind.BOARD, "2020-05-18"),
                by(DecidingBody.Kind.COMMITTEE, "2023-02-06"),
                by(DecidingBody.Kind.BOARD, "2024-03-11"),
                by(DecidingBody.Kind.BOARD, "2026-02-02"))
            .build();
    assertThat(step(open("MUN-TERM-REPORT", "2017–2021", report))).contains("18 May 2020");
    assertThat(step(open("MUN-TERM-REPORT", TERM, report))).contains("11 March 2024");
  }

  @Test
  void theLastMeetingOfThePeriodShowsHowTheMatterIsPlaced() {
    WelfareDocument report =
        document("report", TAMPERE, REPORT)
            .addHandlings(
                council("2020-05-18", HandlingOutcome.PLANNED),
                council("2023-02-06", HandlingOutcome.PLANNED),
                council("2024-03-11", HandlingOutcome.RETURNED),
                Documents.undated(DecidingBody.Kind.COUNCIL, HandlingOutcome.TABLED))
            .build();
    DutyAssessment before = ofTampere("MUN-TERM-REPORT", "2017–2021", report);
    assertThat(refusals(before)).containsExactly(ReasonCode.ONLY_PLANNED);
    DutyAssessment duty = ofTampere("MUN-TERM-REPORT", TERM, report);
    assertThat(refusals(duty)).containsExactly(ReasonCode.COUNCIL_DID_NOT_CONCLUDE);
    assertThat(sentence(duty)).contains("11 March 2024");
  }

  private static String sentence(DutyAssessment duty) {
    Reason reason = duty.refused().get(0).reason();
    return reason.text(Language.EN);
  }

  @Test
  void aYearlyReportThatOnlyTheBoardHadIsOfTheYearOfItsDay() {
    WelfareDocument annual =
        WelfareDocument.builder()
            .id("annual")
            .addIssuers(TAMPERE)
            .addParts(covering(ANNUAL, 2022, 2022))
            .addHandlings(by(DecidingBody.Kind.BOARD, "2023-05-15"))
            .build();
    assertThat(refusals(ofTampere("MUN-ANNUAL", "2023", annual)))
        .containsExactly(ReasonCode.NOT_BY_COUNCIL);
    assertThat(refusals(ofTampere("MUN-ANNUAL", "2024", annual))).isEmpty();
    assertThat(step(open("MUN-ANNUAL", "2023", annual))).contains("15 May 2023");
  }

  @Test
  void ofTwoPapersTheNextStepNamesTheLaterOneWithItsOwnDay() {
    WelfareDocument first =
        document("a-first", TAMPERE, REPORT)
            .addHandlings(by(DecidingBody.Kind.BOARD, "2023-02-06"))
            .build();
    WelfareDocument second =
        document("b-second", TAMPERE, REPORT)
            .addHandlings(by(DecidingBody.Kind.BOARD, "2024-03-11"))
            .build();
    assertThat(step(verdict(TAMPERE, false, "2026-11-22", "MUN-TERM-REPORT", TERM, first, second)))
        .contains("b-second", "11 March 2024")
        .doesNotContain("a-first", "6 February 2023");
  }
}
