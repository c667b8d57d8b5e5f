package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.ESPOO;
import static io.github.kuntamalli.assessment.Documents.assess;
import static io.github.kuntamalli.assessment.Documents.codes;
import static io.github.kuntamalli.assessment.Documents.council;
import static io.github.kuntamalli.assessment.Documents.delivery;
import static io.github.kuntamalli.assessment.Documents.document;
import static io.github.kuntamalli.assessment.Documents.handling;
import static io.github.kuntamalli.assessment.Documents.publication;
import static io.github.kuntamalli.welfare.DocumentPart.Kind.PLAN;
import static io.github.kuntamalli.welfare.DocumentPart.Kind.TERM_REPORT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an authority has to do next for the duties that follow its report and plan. */
class NextStepTest {

  private static final String TERM = "2021–2025";
  private static final String NEXT_TERM = "2025–2029";
  private static final String DAY = "2026-11-22";

  private static WelfareDocument.Builder reportAndPlan() {
    return approved("both", TERM_REPORT, PLAN);
  }

  private static WelfareDocument.Builder approved(String id, DocumentPart.Kind... kinds) {
    return document(id, ESPOO, kinds).addHandlings(council("2024-05-01", HandlingOutcome.APPROVED));
  }

  private static WelfareDocument publishedReport() {
    return approved("report", TERM_REPORT).addPublications(publication("2024-05-02")).build();
  }

  private static DutyAssessment espoo(String duty, String term, WelfareDocument... documents) {
    return assess(ESPOO, true, DAY, documents).find(duty, term).orElseThrow();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "MUN-DELIVER-COUNTY, deliver-late, West Uusimaa",
    "MUN-DELIVER-HUS, deliver-late, HUS",
    "MUN-PUBLISH, publish-late, both"
  })
  void whatWasNotDeliveredOrPublishedIsTheNextStep(String duty, ReasonCode step, String named) {
    DutyAssessment missing = espoo(duty, TERM, reportAndPlan().build());
    assertThat(missing.status()).isEqualTo(DutyStatus.MISSING);
    assertThat(codes(missing.reasons()))
        .containsExactly(
            ReasonCode.NOT_SHOWN_FOR,
            ReasonCode.NOT_SHOWN_FOR,
            ReasonCode.NOTHING_IN_COMPLETE_DOSSIER);
    assertThat(missing.nextStep().orElseThrow().code()).isEqualTo(step);
    assertThat(missing.nextStep().orElseThrow().text(Language.EN)).contains("both", named);
  }

  @Test
  void whatWasDeliveredNeedsNothingMoreAndSaysForWhat() {
    DutyAssessment met =
        espoo(
            "MUN-DELIVER-COUNTY",
            TERM,
            reportAndPlan().addDeliveries(delivery(Authority.county("03"), "2024-05-20")).build());
    assertThat(met.status()).isEqualTo(DutyStatus.MET);
    assertThat(met.nextStep()).isEmpty();
    assertThat(codes(met.reasons())).containsExactly(ReasonCode.SHOWN_FOR, ReasonCode.SHOWN_FOR);
    assertThat(met.evidence()).hasSize(2);
  }

  @Test
  void ofTwoDocumentsTheOneThatWasNotPublishedIsNamed() {
    WelfareDocument report = publishedReport();
    WelfareDocument plan = approved("plan", PLAN).build();
    DutyAssessment half = espoo("MUN-PUBLISH", TERM, report, plan);
    assertThat(half.status()).isEqualTo(DutyStatus.PARTLY_MET);
    assertThat(codes(half.reasons()))
        .containsExactly(ReasonCode.NOT_SHOWN_FOR, ReasonCode.SHOWN_FOR);
    assertThat(half.nextStep().orElseThrow().text(Language.EN)).contains("plan");
    assertThat(half.content())
        .extracting(point -> point.requirement() + " " + point.state())
        .containsExactlyInAnyOrder("REPORT MET", "PLAN MISSING");
  }

  @Test
  void whereThePlanIsMissingItsNextStepIsThatOfTheDutyToPlan() {
    WelfareDocument report = publishedReport();
    DutyAssessment half = espoo("MUN-PUBLISH", TERM, report);
    assertThat(half.status()).isEqualTo(DutyStatus.PARTLY_MET);
    assertThat(codes(half.reasons()))
        .containsExactly(ReasonCode.HALF_NOT_MADE, ReasonCode.SHOWN_FOR);
    assertThat(half.nextStep())
        .isPresent()
        .isEqualTo(espoo("MUN-TERM-PLAN", TERM, report).nextStep());
  }

  @Test
  void withoutDocumentsTheDutiesFollowReportAndPlan() {
    DutyAssessment over = espoo("MUN-PUBLISH", TERM);
    assertThat(over.status()).isEqualTo(DutyStatus.MISSING);
    assertThat(codes(over.reasons())).containsExactly(ReasonCode.FOLLOWS_TERM_DUTIES);
    assertThat(over.nextStep()).isPresent().isEqualTo(espoo("MUN-TERM-REPORT", TERM).nextStep());

    DutyAssessment running = espoo("MUN-PUBLISH", NEXT_TERM);
    assertThat(running.status()).isEqualTo(DutyStatus.RUNNING);
    assertThat(running.nextStep().map(Reason::code)).contains(ReasonCode.FIRST_TERM_DOCUMENTS);

    DutyAssessment open = assess(ESPOO, false, DAY).find("MUN-PUBLISH", TERM).orElseThrow();
    assertThat(open.status()).isEqualTo(DutyStatus.UNDETERMINED);
  }

  @Test
  void whileTheTermRunsNothingIsMissingYet() {
    WelfareDocument early =
        document("early", ESPOO, TERM_REPORT, PLAN)
            .addHandlings(council("2026-05-04", HandlingOutcome.APPROVED))
            .build();
    DutyAssessment running = espoo("MUN-DELIVER-COUNTY", NEXT_TERM, early);
    assertThat(running.status()).isEqualTo(DutyStatus.RUNNING);
    assertThat(running.nextStep().map(Reason::code)).contains(ReasonCode.DELIVER);
  }

  /** Pertunmaa became part of Mäntyharju at the turn of 2025, before the term was over. */
  @Test
  void aMunicipalityThatHasEndedHasNothingMoreToDo() {
    Authority pertunmaa = Authority.municipality("588");
    WelfareDocument report =
        document("report", pertunmaa, TERM_REPORT, PLAN)
            .addHandlings(council("2024-05-01", HandlingOutcome.APPROVED))
            .build();
    Assessment assessment = assess(pertunmaa, true, DAY, report);
    for (String duty : List.of("MUN-DELIVER-COUNTY", "MUN-PUBLISH")) {
      DutyAssessment open = assessment.find(duty, TERM).orElseThrow();
      assertThat(open.status()).isEqualTo(DutyStatus.UNDETERMINED);
      assertThat(open.nextStep()).isEmpty();
    }
    assertThat(assessment.duties())
        .filteredOn(duty -> duty.status() == DutyStatus.MISSING)
        .isNotEmpty()
        .allMatch(duty -> duty.nextStep().isEmpty());
  }

  @Test
  void aLaterCouncilHandlingChangesNothingOfWhatIsToBeFoundToday() {
    WelfareDocument paper =
        document("both", ESPOO, TERM_REPORT, PLAN)
            .addHandlings(
                handling(DecidingBody.Kind.BOARD, "2021-08-02", HandlingOutcome.PROPOSED).build())
            .build();
    WelfareDocument decided =
        paper.toBuilder().addHandling(council("2024-05-20", HandlingOutcome.APPROVED)).build();
    for (WelfareDocument each : List.of(paper, decided)) {
      DutyAssessment report =
          assess(ESPOO, false, "2023-10-29", each).find("MUN-TERM-REPORT", TERM).orElseThrow();
      assertThat(report.nextStep().orElseThrow().code())
          .isEqualTo(ReasonCode.FIND_MINUTES_AFTER_BODY);
    }
  }

  @Test
  void aCourtIsNoBodyWhoseMatterGoesOnToTheCouncil() {
    WelfareDocument judged =
        document("both", ESPOO, TERM_REPORT, PLAN)
            .addHandlings(
                handling(DecidingBody.Kind.COURT, "2022-09-12", HandlingOutcome.UNKNOWN).build())
            .build();
    assertThat(
            assess(ESPOO, false, "2023-10-29", judged)
                .find("MUN-TERM-REPORT", TERM)
                .orElseThrow()
                .nextStep()
                .orElseThrow()
                .code())
        .isNotEqualTo(ReasonCode.FIND_MINUTES_AFTER_BODY);
  }
}
