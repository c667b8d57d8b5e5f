package io.github.kuntamalli.json.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Rule;
import io.github.kuntamalli.validation.RuleCatalog;
import io.github.kuntamalli.validation.RuleSet;
import io.github.kuntamalli.validation.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue in the jar says what the rules say. */
class RuleCatalogTest {

  private static final RuleSet RULES = Kuntamalli.standard().rules();

  @Test
  void theCatalogueOfTheStandardRulesIsTheCommittedOne() throws IOException {
    Path file = Path.of("src/main/resources/io/github/kuntamalli/json/rules.json");
    String text = Jackson3Json.standard().write(RuleCatalog.of(RULES)) + "\n";
    if (Boolean.getBoolean("kuntamalli.writePages")) {
      Files.writeString(file, text);
    }
    assertThat(file)
        .as(
            "write it anew with mvn -pl core,json test -Dkuntamalli.writePages=true"
                + " -Dtest=RulePageTest,RuleCatalogTest -Dsurefire.failIfNoSpecifiedTests=false")
        .usingCharset(StandardCharsets.UTF_8)
        .hasContent(text);
  }

  @Test
  void everyRuleTellsAllOfItselfInThreeLanguages() {
    JsonNode catalog =
        JsonMapper.shared().readTree(Jackson3Json.standard().write(RuleCatalog.of(RULES)));
    assertThat(catalog.get("schemaVersion").asString()).isEqualTo("1");
    assertThat(catalog.get("version").asString()).isEqualTo(RULES.version().toString());
    assertThat(catalog.get("rules")).hasSize(RULES.rules().size());
    for (int i = 0; i < RULES.rules().size(); i++) {
      JsonNode entry = catalog.get("rules").get(i);
      assertThat(entry.get("code").asString()).isEqualTo(RULES.rules().get(i).code().value());
      assertThat(entry.propertyNames())
          .contains("subject", "severity", "since", "problem", "reason", "remedy", "local");
      for (String text : new String[] {"problem", "reason", "remedy"}) {
        assertThat(entry.get(text).propertyNames()).containsExactly("fi", "sv", "en");
      }
      assertThat(entry.has("basis")).isEqualTo(!RULES.rules().get(i).basis().isEmpty());
      if (entry.has("parameters")) {
        entry
            .get("parameters")
            .forEach(meaning -> assertThat(meaning.propertyNames()).contains("fi", "sv", "en"));
      }
    }
  }

  @Test
  void aBasisHasItsCitationsAndItsAddress() {
    assertThat(Jackson3Json.standard().write(RuleCatalog.of(Samples.RULES).rules().get(0)))
        .contains("\"statute\" : \"612/2021\"")
        .contains("\"fi\" : \"612/2021, 6 § 3 mom.\"")
        .contains("\"eli\" : \"http://data.finlex.fi/eli/sd/2021/612\"");
    assertThat(Jackson3Json.standard().write(RuleCatalog.of(Samples.RULES).rules().get(4)))
        .contains("\"silentAfter\" : \"grave\"")
        .contains("\"local\" : false");
  }

  @Test
  void aTransitionIsTheSeverityOfLaterSubjectsAndTheirFirstDay() {
    RuleSet rules =
        RuleSet.of(
            List.of(
                Rule.declare("announced", String.class)
                    .severity(Severity.WARNING)
                    .severityFrom(Severity.ERROR, "2027-01-01")
                    .since("2026-11-22")
                    .problem("Väärin.", "Fel.", "Wrong.")
                    .reason("Syy.", "Orsak.", "Reason.")
                    .remedy("Korjaa.", "Rätta.", "Correct.")
                    .check((text, context) -> new CheckResult.Passed())));
    JsonNode entry =
        JsonMapper.shared()
            .readTree(Jackson3Json.standard().write(RuleCatalog.of(rules)))
            .get("rules")
            .get(0);
    assertThat(entry.get("severity").asString()).isEqualTo("warning");
    assertThat(entry.get("transition").get("severity").asString()).isEqualTo("error");
    assertThat(entry.get("transition").get("from").asString()).isEqualTo("2027-01-01");
    assertThat(Jackson3Json.standard().write(RuleCatalog.of(RULES))).doesNotContain("transition");
  }
}
