package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.ANNUAL;
import static io.github.kuntamalli.assessment.Documents.REPORT;
import static io.github.kuntamalli.assessment.Documents.TAMPERE;
import static io.github.kuntamalli.assessment.Documents.codes;
import static io.github.kuntamalli.assessment.Documents.council;
import static io.github.kuntamalli.assessment.Documents.covering;
import static io.github.kuntamalli.assessment.Documents.document;
import static io.github.kuntamalli.assessment.Documents.handled;
import static io.github.kuntamalli.assessment.Documents.handling;
import static io.github.kuntamalli.assessment.Documents.refusals;
import static io.github.kuntamalli.assessment.Documents.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.council.DecidingBody;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CouncilDecisionTest {

  @Test
  void notedIsToldApartFromApproved() {
    DutyAssessment noted =
        verdict(
            TAMPERE,
            false,
            "2026-11-22",
            "MUN-TERM-REPORT",
            "2021–2025",
            handled("2024-02-19", HandlingOutcome.NOTED));
    assertThat(noted.status()).isEqualTo(DutyStatus.MET);
    assertThat(codes(noted.reservations())).containsExactly(ReasonCode.NOTED_NOT_APPROVED);
    assertThat(
            verdict(
                    TAMPERE,
                    false,
                    "2026-11-22",
                    "MUN-TERM-REPORT",
                    "2021–2025",
                    handled("2024-02-19", HandlingOutcome.APPROVED))
                .reservations())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"BOARD", "COMMITTEE", "OTHER"})
  void anotherBodyAloneIsNotEnough(DecidingBody.Kind body) {
    WelfareDocument document =
        document("doc", TAMPERE, REPORT)
            .addHandlings(handling(body, "2024-02-19", HandlingOutcome.APPROVED).build())
            .build();
    DutyAssessment duty =
        verdict(TAMPERE, true, "2026-11-22", "MUN-TERM-REPORT", "2021–2025", document);
    assertThat(duty.status()).isEqualTo(DutyStatus.MISSING);
    assertThat(refusals(duty)).containsExactly(ReasonCode.NOT_BY_COUNCIL);
  }

  @ParameterizedTest
  @CsvSource({"TABLED", "RETURNED", "STATEMENT", "PROPOSED"})
  void aCouncilThatDidNotDecideLeavesTheDutyOpen(HandlingOutcome outcome) {
    DutyAssessment complete =
        verdict(
            TAMPERE,
            true,
            "2026-11-22",
            "MUN-TERM-REPORT",
            "2021–2025",
            handled("2024-02-19", outcome));
    assertThat(complete.status()).isEqualTo(DutyStatus.MISSING);
    assertThat(refusals(complete)).containsExactly(ReasonCode.COUNCIL_DID_NOT_CONCLUDE);
    assertThat(
            verdict(
                    TAMPERE,
                    false,
                    "2026-11-22",
                    "MUN-TERM-REPORT",
                    "2021–2025",
                    handled("2024-02-19", outcome))
                .status())
        .isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(
            verdict(
                    TAMPERE,
                    true,
                    "2026-11-22",
                    "MUN-TERM-REPORT",
                    "2025–2029",
                    handled("2026-05-10", outcome))
                .status())
        .isEqualTo(DutyStatus.RUNNING);
  }

  @Test
  void aPlannedHandlingIsNeverEvidence() {
    DutyAssessment passed =
        verdict(
            TAMPERE,
            false,
            "2026-11-22",
            "MUN-TERM-REPORT",
            "2021–2025",
            handled("2021-12", HandlingOutcome.PLANNED));
    assertThat(passed.status()).isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(passed.evidence()).isEmpty();
    assertThat(refusals(passed)).containsExactly(ReasonCode.ONLY_PLANNED);
    assertThat(codes(passed.reasons())).containsExactly(ReasonCode.FACT_UNKNOWN);
    assertThat(
            verdict(
                    TAMPERE,
                    true,
                    "2026-11-22",
                    "MUN-TERM-REPORT",
                    "2021–2025",
                    handled("2021-12", HandlingOutcome.PLANNED))
                .status())
        .as("a complete dossier would tell if the meeting had been held")
        .isEqualTo(DutyStatus.MISSING);
    DutyAssessment ahead =
        verdict(
            TAMPERE,
            false,
            "2026-11-22",
            "MUN-TERM-REPORT",
            "2025–2029",
            handled("2027-02", HandlingOutcome.PLANNED));
    assertThat(ahead.status()).isEqualTo(DutyStatus.RUNNING);
  }

  @Test
  void aDocumentBeforeTheCouncilTwiceIsCountedOnce() {
    WelfareDocument twice =
        document("twice", TAMPERE, REPORT)
            .addHandlings(council("2021-06-14", HandlingOutcome.APPROVED))
            .addHandlings(council("2021-09-20", HandlingOutcome.NOTED))
            .build();
    DutyAssessment first =
        verdict(TAMPERE, true, "2026-11-22", "MUN-TERM-REPORT", "2017–2021", twice);
    assertThat(first.status()).isEqualTo(DutyStatus.MET);
    assertThat(codes(first.reservations())).containsExactly(ReasonCode.HANDLED_MORE_THAN_ONCE);
    assertThat(verdict(TAMPERE, true, "2026-11-22", "MUN-TERM-REPORT", "2021–2025", twice).status())
        .isEqualTo(DutyStatus.MISSING);
  }

  @Test
  void aYearInWhichTheLawBeganDoesNotTellWhichLawHeld() {
    DutyAssessment duty =
        verdict(
            TAMPERE,
            true,
            "2026-11-22",
            "MUN-ANNUAL",
            "2011",
            document("a", TAMPERE, ANNUAL)
                .addHandlings(council("2011", HandlingOutcome.APPROVED))
                .build());
    assertThat(duty.status()).isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(refusals(duty)).containsExactly(ReasonCode.DATE_TOO_VAGUE_FOR_LAW);
  }

  @Test
  void aVagueDateOfTheCurrentYearIsSettledByTheDayOfRecording() {
    WelfareDocument vague =
        document("v", TAMPERE, REPORT)
            .addHandlings(council("2026", HandlingOutcome.APPROVED))
            .build();
    DutyAssessment open =
        verdict(TAMPERE, true, "2026-11-22", "MUN-TERM-REPORT", "2025–2029", vague);
    assertThat(open.status()).isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(refusals(open)).containsExactly(ReasonCode.MAY_BE_AFTER_DAY_ASKED);
    WelfareDocument recorded = vague.toBuilder().recordedOn(LocalDate.of(2026, 11, 21)).build();
    assertThat(
            verdict(TAMPERE, true, "2026-11-22", "MUN-TERM-REPORT", "2025–2029", recorded).status())
        .isEqualTo(DutyStatus.MET);
  }

  @Test
  void aDocumentOfWhichNothingIsDatedMayBelongToAnyTerm() {
    WelfareDocument undated =
        document("u", TAMPERE, REPORT).addHandlings(Documents.approvedUndated()).build();
    for (String term : List.of("2013–2017", "2021–2025")) {
      assertThat(verdict(TAMPERE, true, "2026-11-22", "MUN-TERM-REPORT", term, undated).status())
          .isEqualTo(DutyStatus.UNDETERMINED);
    }
  }

  @Test
  void aCouncilHandlingOnAnUnknownDayLeavesTheYearOpen() {
    WelfareDocument annual =
        WelfareDocument.builder()
            .id("annual")
            .addIssuers(TAMPERE)
            .addParts(covering(ANNUAL, 2023, 2023))
            .recordedOn(LocalDate.of(2024, 12, 31))
            .addHandlings(Documents.approvedUndated())
            .build();
    DutyAssessment duty = verdict(TAMPERE, true, "2026-11-22", "MUN-ANNUAL", "2024", annual);
    assertThat(duty.status()).isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(refusals(duty)).containsExactly(ReasonCode.DATE_UNKNOWN);
    assertThat(verdict(TAMPERE, true, "2026-11-22", "MUN-ANNUAL", "2025", annual).status())
        .isEqualTo(DutyStatus.MISSING);
  }

  @Test
  void aDisputedDayLeavesTheTermOfTheOtherDayOpen() {
    Handling disputed =
        handling(DecidingBody.Kind.COUNCIL, "2021-06-14", HandlingOutcome.APPROVED)
            .date(
                new Stated.Known<>(
                    PartialDate.parse("2021-06-14"),
                    List.of(
                        new Stated.Alternative<>(
                            PartialDate.parse("2021-09-14"), Optional.empty()))))
            .build();
    DutyAssessment other =
        verdict(
            TAMPERE,
            true,
            "2026-11-22",
            "MUN-TERM-REPORT",
            "2021–2025",
            document("d", TAMPERE, REPORT).addHandlings(disputed).build());
    assertThat(other.status()).isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(refusals(other)).containsExactly(ReasonCode.OTHER_DATE_STATED);
  }

  @Test
  void aDisputedDayNamesTheOneThatWasUsed() {
    PartialDate used = PartialDate.parse("2021-12-13");
    Handling disputed =
        handling(DecidingBody.Kind.COUNCIL, "2021-12-13", HandlingOutcome.APPROVED)
            .date(
                new Stated.Known<>(
                    used,
                    List.of(
                        new Stated.Alternative<>(
                            PartialDate.parse("2022-12-13"), Optional.of("address")))))
            .build();
    DutyAssessment duty =
        verdict(
            TAMPERE,
            false,
            "2026-11-22",
            "MUN-ANNUAL",
            "2021",
            document("doc", TAMPERE, ANNUAL).addHandlings(disputed).build());
    assertThat(duty.status()).isEqualTo(DutyStatus.MET);
    assertThat(duty.reservations())
        .containsExactly(Reason.of(ReasonCode.DATE_DISPUTED, "date", used));
  }
}
