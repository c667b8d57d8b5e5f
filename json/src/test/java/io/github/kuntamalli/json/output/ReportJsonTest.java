package io.github.kuntamalli.json.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.council.Handling;
import io.github.kuntamalli.council.HandlingOutcome;
import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.ValidationReport;
import io.github.kuntamalli.welfare.Publication;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of a report has the shape that the package documents. */
class ReportJsonTest {

  private static final JsonNode REPORT =
      JsonMapper.shared()
          .readTree(Jackson3Json.standard().write(Samples.report("x", "Turku").report()));

  @Test
  void aReportHasAnEntryForEveryRule() {
    assertThat(REPORT.propertyNames()).containsExactly("schemaVersion", "on", "ruleSet", "results");
    assertThat(REPORT.get("on").asString()).isEqualTo("2026-11-22");
    assertThat(REPORT.get("results"))
        .extracting(result -> result.get("status").asString())
        .containsExactly(
            "failed", "failed", "passed", "not-applicable", "skipped", "suppressed", "broken");
    REPORT
        .get("results")
        .forEach(
            result -> {
              String status = result.get("status").asString();
              assertThat(result.has("findings")).isEqualTo(status.equals("failed"));
              assertThat(result.has("explanation"))
                  .isEqualTo(!status.equals("failed") && !status.equals("passed"));
            });
    assertThat(REPORT.get("results").get(3).get("explanation").propertyNames())
        .containsExactly("fi", "sv", "en");
  }

  @Test
  void aFindingHasPlaceValuesAndTextsInThreeLanguages() {
    JsonNode finding = REPORT.get("results").get(0).get("findings").get(0);
    assertThat(finding)
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                    {
                      "code": "grave",
                      "severity": "error",
                      "pointer": "/names/0",
                      "line": 3,
                      "column": 14,
                      "parameters": {"name": "Turku"},
                      "basis": [{"statute": "612/2021", "section": "6", "subsection": 3}],
                      "problem": {"fi": "Nimi on Turku.", "sv": "Namnet är Turku.", "en": "The name is Turku."},
                      "reason": {"fi": "Syy.", "sv": "Orsak.", "en": "Reason."},
                      "remedy": {"fi": "Korjaa Turku.", "sv": "Rätta Turku.", "en": "Correct Turku."}
                    }"""));
    JsonNode whole = REPORT.get("results").get(0).get("findings").get(1);
    assertThat(whole.get("pointer").asString()).isEmpty();
    assertThat(whole.has("line")).isFalse();
  }

  @Test
  void aReportThatIsReadBackIsEqualAndSaysTheSame() {
    WelfareDocument publishedEarly =
        WelfareDocument.plan("plan", Authority.municipality("837"))
            .addHandling(Handling.byCouncil("2022-06-13", HandlingOutcome.APPROVED))
            .addPublication(Publication.on("site", "2022-05-13"))
            .build();
    ValidationReport ofDates = Kuntamalli.standard().validate(publishedEarly, Samples.DAY);
    assertThat(ofDates.findings())
        .as("a finding with two dates")
        .extracting(finding -> finding.code().value())
        .contains("publication-before-handling");
    for (ValidationReport report : List.of(Samples.report("x", "Turku").report(), ofDates)) {
      for (KuntamalliJson json : List.of(Jackson2Json.standard(), Jackson3Json.standard())) {
        ValidationReport read = json.read(json.write(report), ValidationReport.class).get();
        assertThat(read).isEqualTo(report).hasSameHashCodeAs(report);
        assertThat(sentences(read)).isEqualTo(sentences(report)); // equality leaves them out
      }
    }
  }

  private static List<String> sentences(ValidationReport report) {
    return report.findings().stream().map(ReportJsonTest::sentences).toList();
  }

  private static String sentences(Finding finding) {
    StringBuilder sentences = new StringBuilder();
    for (Language language : List.of(Language.FI, Language.SV, Language.EN)) {
      sentences.append(finding.problem(language)).append('\n');
      sentences.append(finding.reason(language)).append('\n');
      sentences.append(finding.remedy(language)).append('\n');
    }
    return sentences.toString();
  }
}
