package io.github.kuntamalli.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.DutyPeriod;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The summary has a row for every verdict and says the same as the verdict. */
class AssessmentSummaryTest {

  private static final Assessment ASSESSMENT =
      Kuntamalli.standard()
          .assess(
              Dossier.builder().authority(Authority.municipality("049")).complete(true).build(),
              LocalDate.of(2026, 11, 28));

  @Test
  void eachVerdictIsARow() {
    AssessmentSummary summary = AssessmentSummary.of(ASSESSMENT, Language.SV);
    assertThat(summary.rows()).hasSameSizeAs(ASSESSMENT.duties()).isNotEmpty();
    for (int i = 0; i < summary.rows().size(); i++) {
      AssessmentSummary.Row row = summary.rows().get(i);
      DutyAssessment duty = ASSESSMENT.duties().get(i);
      assertThat(row.code()).isEqualTo(duty.obligation().code());
      assertThat(row.status()).isEqualTo(duty.status());
      assertThat(row.period()).isEqualTo(duty.period().map(DutyPeriod::name));
      assertThat(row.latest()).isEqualTo(duty.nextStepBy());
      assertThat(row.nextStep()).isEqualTo(duty.nextStep().map(step -> step.text(Language.SV)));
      assertThat(duty.reasons().stream().map(reason -> reason.text(Language.SV)))
          .contains(row.cause().orElseThrow());
    }
    assertThat(summary.rows())
        .anySatisfy(
            row -> {
              assertThat(row.code().value()).isEqualTo("MUN-TERM-REPORT");
              assertThat(row.period()).contains("2025–2029");
              assertThat(row.latest()).contains(LocalDate.of(2029, 5, 31));
            })
        .anySatisfy(
            row -> {
              assertThat(row.code().value()).isEqualTo("MUN-MONITOR");
              assertThat(row.period()).contains("2021–2025");
              assertThat(row.cause())
                  .hasValueSatisfying(cause -> assertThat(cause).contains("Perioden"));
            });
  }

  @Test
  void aTextExistsInThreeLanguages() {
    assertThat(AssessmentSummary.of(ASSESSMENT, Language.FI))
        .isNotEqualTo(AssessmentSummary.of(ASSESSMENT, Language.EN));
    assertThatThrownBy(() -> AssessmentSummary.of(ASSESSMENT, Language.SE))
        .hasMessageContaining("choose one of them");
  }
}
