package io.github.kuntamalli.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.json.web.ProblemDetails;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.ValidationReport;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** A problem as an answer, and in the form that Spring has for problems. */
class ProblemAnswerTest {

  private static ProblemDetails problem(Language language) {
    ValidationReport report =
        Kuntamalli.standard()
            .validate(Dossier.of(Authority.municipality("999")), LocalDate.of(2026, 11, 22));
    return ProblemDetails.of(report, language).orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"FI", "SV", "EN"})
  void springsOwnFormHasAllThatTheProblemHas(Language language) {
    ProblemDetails problem = problem(language);
    ProblemDetail detail = ProblemAnswer.toProblemDetail(problem);
    assertThat(detail.getStatus()).isEqualTo(422).isEqualTo(problem.status());
    assertThat(detail.getType()).isEqualTo(problem.type());
    assertThat(detail.getTitle()).isEqualTo(problem.title()).isNotBlank();
    assertThat(detail.getDetail()).isEqualTo(problem.detail()).isNotBlank();
    assertThat(detail.getInstance()).isEqualTo(problem.instance().orElse(null));
    assertThat(detail.getProperties())
        .containsOnlyKeys("findings")
        .containsEntry("findings", problem.findings());
    assertThat(problem.findings()).hasSize(1);
  }

  @Test
  void anApplicationAddsPropertiesOfItsOwn() {
    ProblemDetail detail = ProblemAnswer.toProblemDetail(problem(Language.FI));
    detail.setProperty("caseNumber", 17);
    assertThat(detail.getProperties()).containsOnlyKeys("findings", "caseNumber");
  }

  @Test
  void theAnswerHasStatusTypeAndLanguage() {
    ProblemDetails problem = problem(Language.SV);
    ResponseEntity<Object> answer = ProblemAnswer.of(problem, Language.SV);
    assertThat(answer.getStatusCode().value()).isEqualTo(422);
    assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(answer.getHeaders().getFirst("Content-Language")).isEqualTo("sv");
    assertThat(answer.getBody()).isSameAs(problem);
  }
}
