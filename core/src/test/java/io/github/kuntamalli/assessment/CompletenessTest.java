package io.github.kuntamalli.assessment;

import static io.github.kuntamalli.assessment.Documents.ESPOO;
import static io.github.kuntamalli.assessment.Documents.PLAN;
import static io.github.kuntamalli.assessment.Documents.REPORT;
import static io.github.kuntamalli.assessment.Documents.TAMPERE;
import static io.github.kuntamalli.assessment.Documents.assess;
import static io.github.kuntamalli.assessment.Documents.council;
import static io.github.kuntamalli.assessment.Documents.document;
import static io.github.kuntamalli.assessment.Documents.handled;
import static io.github.kuntamalli.assessment.Documents.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.obligation.ReasonCode;
import io.github.kuntamalli.text.Language;
import org.junit.jupiter.api.Test;

class CompletenessTest {

  @Test
  void whatAnIncompleteDossierDoesNotHoldIsUnknown() {
    assertThat(verdict(TAMPERE, false, "2026-11-22", "MUN-ANNUAL", "2024").status())
        .isEqualTo(DutyStatus.UNDETERMINED);
    assertThat(verdict(TAMPERE, true, "2026-11-22", "MUN-ANNUAL", "2024").status())
        .isEqualTo(DutyStatus.MISSING);
    assertThat(verdict(TAMPERE, true, "2026-11-22", "MUN-ANNUAL", "2026").status())
        .isEqualTo(DutyStatus.RUNNING);
  }

  @Test
  void whatLiesAfterTheDayAskedIsLeftOutAndListed() {
    Assessment early =
        assess(TAMPERE, true, "2023-12-31", handled("2024-02-19", HandlingOutcome.APPROVED));
    assertThat(early.find("MUN-TERM-REPORT", "2021–2025").orElseThrow().status())
        .isEqualTo(DutyStatus.RUNNING);
    assertThat(early.later()).hasSize(2);
    assertThat(early.later().get(0).reason().text(Language.FI)).contains("19.2.2024");
  }

  @Test
  void aDocumentWithoutAnyDateIsListedAndNotDropped() {
    Assessment assessment =
        assess(TAMPERE, false, "2026-11-22", document("x", TAMPERE, PLAN).build());
    assertThat(assessment.unplaced())
        .extracting(refused -> refused.reason().code())
        .containsExactly(ReasonCode.CANNOT_BE_PLACED);
  }

  @Test
  void aDocumentOfAnotherAuthorityIsListedAndNotCounted() {
    Assessment assessment =
        assess(
            TAMPERE,
            true,
            "2026-11-22",
            document("x", ESPOO, REPORT)
                .addHandlings(council("2024-02-19", HandlingOutcome.APPROVED))
                .build());
    assertThat(assessment.unplaced())
        .extracting(refused -> refused.reason().code())
        .containsExactly(ReasonCode.NOT_AN_ISSUER);
    assertThat(assessment.find("MUN-TERM-REPORT", "2021–2025").orElseThrow().status())
        .isEqualTo(DutyStatus.MISSING);
  }
}
