package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.ESPOO;
import static io.github.kuntamalli.assessment.Documents.TAMPERE;
import static io.github.kuntamalli.assessment.Documents.assess;
import static io.github.kuntamalli.assessment.Documents.codes;
import static io.github.kuntamalli.assessment.Documents.complete;
import static io.github.kuntamalli.assessment.Documents.council;
import static io.github.kuntamalli.assessment.Documents.document;
import static io.github.kuntamalli.assessment.Documents.fresh;
import static io.github.kuntamalli.assessment.Documents.handled;
import static io.github.kuntamalli.assessment.Documents.handling;
import static io.github.kuntamalli.assessment.Documents.refusals;
import static io.github.kuntamalli.welfare.DocumentPart.Kind.PLAN;
import static io.github.kuntamalli.welfare.DocumentPart.Kind.TERM_REPORT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.Source;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.ActivityKind;
import io.github.kuntamalli.welfare.Citation;
import io.github.kuntamalli.welfare.ContentStatement;
import io.github.kuntamalli.welfare.Delivery;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Why a verdict cannot be given, what would settle it, and where to look. */
class UncertaintyTest {

  private static final String TERM = "2021–2025";
  private static final String AFTER = "2026-11-22";
  private static final String WITHIN = "2024-06-01";

  private static Uncertainty uncertainty(DutyAssessment verdict) {
    assertThat(verdict.status()).isEqualTo(DutyStatus.UNDETERMINED);
    return verdict.uncertainty().orElseThrow();
  }

  private static WelfareDocument report(Handling handling) {
    return document("report", TAMPERE, TERM_REPORT)
        .title(LocalizedText.of(Language.FI, "Hyvinvointikertomus"))
        .addHandlings(handling)
        .build();
  }

  private static Uncertainty of(DecisiveFact.Kind kind, String document) {
    return Uncertainty.of(List.of(DecisiveFact.of(kind, document)));
  }

  @Test
  void anUnknownDayOfHandlingIsTheFactThatDecides() {
    WelfareDocument document =
        document("report", TAMPERE, TERM_REPORT).addHandlings(Documents.approvedUndated()).build();
    assertThat(uncertainty(assess(TAMPERE, true, AFTER, document).get("MUN-TERM-REPORT", TERM)))
        .isEqualTo(of(DecisiveFact.Kind.HANDLING_DAY, "report"));
  }

  @Test
  void ofAJointDocumentItIsWhoseCouncilItWas() {
    WelfareDocument joint =
        document("joint", TAMPERE, TERM_REPORT)
            .addIssuers(ESPOO)
            .addHandlings(council("2024-05-20", HandlingOutcome.APPROVED))
            .build();
    assertThat(uncertainty(assess(TAMPERE, true, AFTER, joint).get("MUN-TERM-REPORT", TERM)))
        .isEqualTo(of(DecisiveFact.Kind.WHOSE_COUNCIL, "joint"));
  }

  @Test
  void anEmptyDossierIsSettledByCompletingIt() {
    assertThat(uncertainty(assess(TAMPERE, false, AFTER).get("MUN-TERM-REPORT", TERM)))
        .isEqualTo(Uncertainty.of(List.of(DecisiveFact.of(DecisiveFact.Kind.REST_OF_DOSSIER))));
  }

  @Test
  void whatFollowsTheReportIsOpenForTheSameFact() {
    Assessment assessment = assess(TAMPERE, false, AFTER);
    assertThat(assessment.get("MUN-PUBLISH", TERM).uncertainty())
        .isEqualTo(assessment.get("MUN-TERM-REPORT", TERM).uncertainty());
  }

  @Test
  void theLawIsOpenForAPlanOfATermWhoseReportCameBeforeTheDuty() {
    WelfareDocument early =
        document("report", TAMPERE, TERM_REPORT)
            .addHandlings(council("2022-05-16", HandlingOutcome.APPROVED))
            .build();
    DutyAssessment plan = assess(TAMPERE, true, AFTER, early).get("MUN-TERM-PLAN", TERM);
    assertThat(uncertainty(plan)).isEqualTo(Uncertainty.ofLaw());
    assertThat(codes(plan.reasons())).containsExactly(ReasonCode.LAW_OPEN_REPORT_BEFORE_PLAN);
    assertThat(plan.reasons().get(0).text(Language.EN)).doesNotContain("another");
  }

  @Test
  void aDeliveryWithoutASenderIsSettledByTheSender() {
    WelfareDocument joint =
        document("joint", TAMPERE, TERM_REPORT, PLAN)
            .addIssuers(Authority.municipality("536"))
            .addHandlings(
                handling(DecidingBody.Kind.COUNCIL, "2024-05-20", HandlingOutcome.APPROVED)
                    .authority(TAMPERE)
                    .build())
            .addDeliveries(Delivery.builder().recipient(Documents.PIRKANMAA).build())
            .build();
    DutyAssessment delivery = assess(TAMPERE, true, AFTER, joint).get("MUN-DELIVER-COUNTY", TERM);
    assertThat(uncertainty(delivery)).isEqualTo(of(DecisiveFact.Kind.SENDER, "joint"));
    assertThat(delivery.nextStep().orElseThrow().code()).isEqualTo(ReasonCode.FIND_RECEIPT);
  }

  @Test
  void aRecordWithoutADayIsSettledByIt() {
    Dossier dossier =
        complete(TAMPERE)
            .addRecords(
                ActivityRecord.builder()
                    .id("memo")
                    .kind(ActivityKind.ANNUAL_NEGOTIATION)
                    .addParticipants(Documents.PIRKANMAA)
                    .build())
            .build();
    assertThat(uncertainty(assess(dossier, AFTER).get("MUN-NEGOTIATE", "2024")))
        .isEqualTo(of(DecisiveFact.Kind.ACTIVITY_DAY, "memo"));
  }

  @ParameterizedTest(name = "{0} {1} on {2}: {3}, {4}")
  @CsvSource({
    "COUNCIL,   PLANNED,  2024-06-01, RUNNING,      find-minutes-of-meeting",
    "COUNCIL,   PLANNED,  2026-11-22, UNDETERMINED, find-minutes-of-meeting",
    "BOARD,     PROPOSED, 2024-06-01, RUNNING,      find-minutes-after-body",
    "BOARD,     PROPOSED, 2026-11-22, UNDETERMINED, find-minutes-after-body",
    "COMMITTEE, APPROVED, 2024-06-01, RUNNING,      find-minutes-after-body",
    "COMMITTEE, APPROVED, 2026-11-22, UNDETERMINED, find-minutes-after-body"
  })
  void aMeetingThatWasPlannedAndAPaperOfAnotherBodyLeadToTheCouncilsMinutes(
      DecidingBody.Kind body,
      HandlingOutcome outcome,
      String on,
      DutyStatus status,
      ReasonCode step) {
    Assessment assessment =
        assess(TAMPERE, false, on, report(handling(body, "2024-05-20", outcome).build()));
    DutyAssessment duty = assessment.get("MUN-TERM-REPORT", TERM);
    assertThat(duty.status()).isEqualTo(status);
    assertThat(duty.nextStep().orElseThrow().code()).isEqualTo(step);
    assertThat(duty.nextStep().orElseThrow().text(Language.EN))
        .contains("20 May 2024", "“Hyvinvointikertomus”");
    if (status == DutyStatus.UNDETERMINED) {
      assertThat(duty.uncertainty()).contains(of(DecisiveFact.Kind.COUNCIL_DECISION, "report"));
    }
    assertThat(assessment.get("MUN-PUBLISH", TERM).nextStep()).isEqualTo(duty.nextStep());
  }

  @ParameterizedTest(name = "{0} {1}, term {2}: {3} {4}")
  @CsvSource(
      nullValues = "-",
      value = {
        // a committee had the plan in June 2022; plans of four years are asked for at any time
        "COMMITTEE, APPROVED, 2009–2012, -,                          complete-dossier",
        "COMMITTEE, APPROVED, 2017–2021, -,                          complete-dossier",
        "COMMITTEE, APPROVED, 2021–2025, not-by-council,             find-minutes-after-body",
        "BOARD,     PROPOSED, 2021–2025, not-by-council,             find-minutes-after-body",
        "COUNCIL,   PLANNED,  2021–2025, only-planned,               find-minutes-of-meeting",
        "COUNCIL,   RETURNED, 2021–2025, council-did-not-conclude,   complete-dossier",
        "COMMITTEE, APPROVED, 2025–2029, -,                          complete-dossier"
      })
  void aPlanOfOneGroupThatOnlyAnotherBodyHadIsNamedInItsTimeAlone(
      DecidingBody.Kind body,
      HandlingOutcome outcome,
      String term,
      @Nullable ReasonCode refusal,
      ReasonCode step) {
    WelfareDocument plan =
        document("children", TAMPERE, DocumentPart.Kind.CHILDREN_PLAN)
            .addHandlings(handling(body, "2022-06-01", outcome).build())
            .build();
    DutyAssessment duty =
        fresh()
            .assess(
                Dossier.builder().authority(TAMPERE).addDocument(plan).build(),
                LocalDate.of(2026, 11, 22),
                AssessmentMethod.standard().includingRelated())
            .get("NB-CHILD-MUN", term);
    assertThat(duty.status()).isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(refusals(duty)).isEqualTo(Optional.ofNullable(refusal).stream().toList());
    assertThat(duty.nextStep().orElseThrow().code()).isEqualTo(step);
  }

  @ParameterizedTest
  @CsvSource({
    "2009–2012, false",
    "2013–2017, false",
    "2017–2021, true",
    "2021–2025, true",
    "2025–2029, true"
  })
  void aPlanThatNobodyHadIsNamedInTheTimeThatItCovers(String term, boolean named) {
    WelfareDocument plan =
        WelfareDocument.builder()
            .id("children")
            .addIssuers(TAMPERE)
            .addParts(Documents.covering(DocumentPart.Kind.CHILDREN_PLAN, 2022, 2025))
            .build();
    DutyAssessment duty =
        fresh()
            .assess(
                Dossier.builder().authority(TAMPERE).addDocument(plan).build(),
                LocalDate.of(2026, 11, 22),
                AssessmentMethod.standard().includingRelated())
            .get("NB-CHILD-MUN", term);
    assertThat(refusals(duty))
        .isEqualTo(named ? List.of(ReasonCode.NO_COUNCIL_HANDLING) : List.of());
  }

  @Test
  void aCompleteDossierHasNoMinutesToFind() {
    WelfareDocument planned = report(council("2024-05-20", HandlingOutcome.PLANNED));
    assertThat(
            assess(TAMPERE, true, WITHIN, planned)
                .get("MUN-TERM-REPORT", TERM)
                .nextStep()
                .orElseThrow()
                .code())
        .isEqualTo(ReasonCode.BRING_TO_COUNCIL);
    assertThat(assess(TAMPERE, true, AFTER, planned).get("MUN-TERM-REPORT", TERM).status())
        .isEqualTo(DutyStatus.MISSING);
  }

  @ParameterizedTest
  @EnumSource(DecisiveFact.Kind.class)
  void everyFactHasAWordInEachLanguage(DecisiveFact.Kind kind) {
    for (Language language : List.of(Language.FI, Language.SV, Language.EN)) {
      assertThat(kind.text(language)).isNotBlank();
    }
  }

  @Test
  void aTermDocumentIsNamedUnderTheYearInWhichItWasHandled() {
    Assessment assessment =
        assess(TAMPERE, true, AFTER, handled("2024-05-20", HandlingOutcome.APPROVED));
    assertThat(refusals(assessment.get("MUN-ANNUAL", "2024")))
        .containsExactly(ReasonCode.TERM_DOCUMENT_IN_YEAR);
    assertThat(assessment.get("MUN-ANNUAL", "2023").refused()).isEmpty();
    assertThat(assessment.get("MUN-ANNUAL", "2025").refused()).isEmpty();
  }

  @Test
  void aPlanAloneIsNamedUnderTheReport() {
    WelfareDocument plan =
        document("plan", TAMPERE, PLAN)
            .addHandlings(council("2024-05-20", HandlingOutcome.APPROVED))
            .build();
    Assessment assessment = assess(TAMPERE, true, AFTER, plan);
    assertThat(refusals(assessment.get("MUN-TERM-REPORT", TERM)))
        .containsExactly(ReasonCode.PLAN_WITHOUT_REPORT);
    assertThat(assessment.get("MUN-TERM-REPORT", "2025-2029").refused()).isEmpty();
    assertThat(assessment.get("MUN-TERM-PLAN", TERM).refused()).isEmpty();
  }

  @Test
  void aPublicationOfADocumentThatDoesNotCountIsNamed() {
    WelfareDocument draft =
        document("draft", TAMPERE, TERM_REPORT)
            .addHandlings(
                handling(DecidingBody.Kind.BOARD, "2024-05-20", HandlingOutcome.APPROVED).build())
            .addPublications(Documents.publication("2024-05-21"))
            .addDeliveries(Documents.delivery(Documents.PIRKANMAA, "2024-05-21"))
            .build();
    Assessment assessment = assess(TAMPERE, true, AFTER, draft);
    for (String duty : List.of("MUN-PUBLISH", "MUN-DELIVER-COUNTY")) {
      assertThat(refusals(assessment.get(duty, TERM)))
          .containsExactly(ReasonCode.DOCUMENT_NOT_COUNTED);
    }
  }

  @Test
  void aPlanThatMerelyTouchesAYearOfTheNextTermIsNotListedThere() {
    WelfareDocument plan =
        WelfareDocument.builder()
            .id("plan")
            .addIssuers(TAMPERE)
            .addParts(Documents.covering(PLAN, 2022, 2025))
            .build();
    Assessment assessment = assess(TAMPERE, true, AFTER, plan);
    assertThat(refusals(assessment.get("MUN-TERM-PLAN", TERM)))
        .containsExactly(ReasonCode.NO_COUNCIL_HANDLING);
    assertThat(assessment.get("MUN-TERM-PLAN", "2025-2029").refused()).isEmpty();
  }

  @Test
  void everyVerdictThatIsOpenSaysWhatToDoNext() {
    for (boolean complete : List.of(true, false)) {
      for (Authority authority : List.of(TAMPERE, ESPOO, Documents.PIRKANMAA, Authority.hus())) {
        Assessment assessment = assess(authority, complete, AFTER);
        assertThat(assessment.open())
            .isNotEmpty()
            .allMatch(duty -> duty.nextStep().isPresent())
            .allMatch(
                duty ->
                    duty.uncertainty().isPresent() == (duty.status() == DutyStatus.UNDETERMINED));
      }
    }
  }

  @Test
  void whatIsLackingAfterThePeriodGoesIntoTheNextDocument() {
    WelfareDocument lacking =
        WelfareDocument.builder()
            .id("report")
            .addIssuers(TAMPERE)
            .addParts(
                Documents.holding(
                    TERM_REPORT,
                    ContentStatement.absent("HEALTH"),
                    ContentStatement.absent("FACTORS")))
            .addHandlings(council("2024-05-20", HandlingOutcome.APPROVED))
            .build();
    DutyAssessment report = assess(TAMPERE, true, AFTER, lacking).get("MUN-TERM-REPORT", TERM);
    assertThat(report.status()).isEqualTo(DutyStatus.PARTLY_MET);
    assertThat(report.nextStep().orElseThrow().code()).isEqualTo(ReasonCode.CONTENT_INTO_NEXT);
    assertThat(report.nextStep().orElseThrow().text(Language.EN))
        .contains("health", "factors that affect health and welfare");
  }

  @Test
  void aJointDocumentAndOneKnownFromANewspaperCountWithReservations() {
    WelfareDocument joint =
        document("joint", TAMPERE, TERM_REPORT)
            .addIssuers(Authority.municipality("536"))
            .addHandlings(
                handling(DecidingBody.Kind.COUNCIL, "2024-05-20", HandlingOutcome.APPROVED)
                    .authority(TAMPERE)
                    .build())
            .addSources(Source.of(Source.Kind.NEWSPAPER, "https://www.example.org/news"))
            .addActsCited(Citation.of("1326/2010", "12"))
            .build();
    DutyAssessment report = assess(TAMPERE, true, AFTER, joint).get("MUN-TERM-REPORT", TERM);
    assertThat(report.status()).isEqualTo(DutyStatus.MET);
    assertThat(codes(report.reservations()))
        .contains(
            ReasonCode.JOINT_DOCUMENT,
            ReasonCode.SECONDARY_SOURCE_ONLY,
            ReasonCode.CITES_FORMER_BASIS);
  }

  @ParameterizedTest(name = "cites {0}, handled {1}: {3}")
  @CsvSource({
    "1326/2010,          2024-05-20, 2021–2025, true",
    "1326/2010 612/2021, 2024-05-20, 2021–2025, false",
    "612/2021,           2024-05-20, 2021–2025, false",
    "1326/2010,          2022-05-16, 2021–2025, false",
    "410/2015,           2024-05-20, 2021–2025, false",
    "612/2021,           2018-05-21, 2017–2021, false"
  })
  void onlyWhoCitesNoneOfTheActsOfTheDayCitesAFormerOne(
      String acts, String handled, String term, boolean former) {
    WelfareDocument document =
        document("report", TAMPERE, TERM_REPORT)
            .addHandlings(council(handled, HandlingOutcome.APPROVED))
            .actsCited(
                Stream.of(acts.split(" "))
                    .map(act -> Citation.of(act, act.startsWith("612") ? "6" : "12"))
                    .toList())
            .build();
    DutyAssessment report = assess(TAMPERE, true, AFTER, document).get("MUN-TERM-REPORT", term);
    assertThat(codes(report.reservations()).contains(ReasonCode.CITES_FORMER_BASIS))
        .isEqualTo(former);
  }

  @Test
  void whatAnOfficialPageShowsBesideANewspaperIsNotSecondHand() {
    WelfareDocument document =
        document("report", TAMPERE, TERM_REPORT)
            .addHandlings(council("2024-05-20", HandlingOutcome.APPROVED))
            .addSources(
                Source.of(Source.Kind.NEWSPAPER, "https://www.example.org/news"),
                Source.of(Source.Kind.OFFICIAL_PAGE, "https://www.example.org/minutes"))
            .build();
    assertThat(
            codes(
                assess(TAMPERE, true, AFTER, document).get("MUN-TERM-REPORT", TERM).reservations()))
        .doesNotContain(ReasonCode.SECONDARY_SOURCE_ONLY);
  }
}
