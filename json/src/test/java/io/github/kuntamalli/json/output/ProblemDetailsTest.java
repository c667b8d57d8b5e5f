package io.github.kuntamalli.json.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.json.ReadResult;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.json.web.ProblemDetails;
import io.github.kuntamalli.json.web.ProblemFinding;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.text.MessageTemplate;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.RuleTexts;
import io.github.kuntamalli.validation.Severity;
import io.github.kuntamalli.validation.ValidationReport;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProblemDetailsTest {

  private static JsonNode written(ProblemDetails problem) {
    return JsonMapper.shared().readTree(Jackson3Json.standard().write(problem));
  }

  @Test
  void aTextThatCannotBeReadIsABadRequest() {
    ReadResult<Dossier> reading =
        Jackson3Json.standard()
            .read("{\"authority\": {\"kind\": \"municipality\", \"code\": \"37\"}}", Dossier.class);
    ProblemDetails problem =
        ProblemDetails.of((ReadResult.Failure<Dossier>) reading, Language.SV)
            .withInstance(URI.create("/dossiers/7"));
    assertThat(Jackson3Json.standard().write(problem))
        .isEqualTo(
            """
            {
              "type" : "https://github.com/kuntamalli/kuntamalli/blob/main/json/docs/problem-details.md#unreadable",
              "title" : "Texten kunde inte läsas",
              "status" : 400,
              "detail" : "Värdet \\"37\\" är ogiltigt.",
              "instance" : "/dossiers/7",
              "findings" : [
                {
                  "code" : "json-invalid-value",
                  "severity" : "error",
                  "pointer" : "/authority/code",
                  "place" : "myndighet, nummer",
                  "line" : 1,
                  "column" : %d,
                  "problem" : "Värdet \\"37\\" är ogiltigt.",
                  "reason" : "En felaktig text läses inte ens delvis, för att inga uppgifter ska försvinna obemärkt.",
                  "remedy" : "Skriv kommunnumret med tre siffror, till exempel \\"091\\"."
                }
              ]
            }"""
                .formatted(reading.faults().get(0).location().column().orElseThrow()));
  }

  /** Two constraints of an application on one property differ in their messages alone. */
  @Test
  void whatDiffersInItsTextsAloneIsReportedAndWhatIsTheSameOnce() {
    ValidationReport report = Samples.report("x", "Turku").report();
    Finding known = report.findings().get(0);
    RuleTexts other =
        new RuleTexts(
            MessageTemplate.of("Liian lyhyt.", "För kort.", "Too short."),
            LocalizedText.of("Syy.", "Orsak.", "Reason."),
            MessageTemplate.of("Pidennä.", "Förläng.", "Make it longer."));
    Finding further =
        new Finding(
            known.code(),
            known.severity(),
            known.location(),
            known.parameters(),
            known.basis(),
            other);
    ProblemDetails problem =
        ProblemDetails.of(report, List.of(known, further, further), Language.EN).orElseThrow();
    assertThat(problem.findings()).hasSize(report.findings().size() + 1);
    assertThat(problem.findings()).extracting(ProblemFinding::problem).contains("Too short.");
  }

  @Test
  void aDocumentWithErrorsIsContentThatCannotBeProcessed() {
    ProblemDetails problem =
        ProblemDetails.of(Samples.report("x", "Turku").report(), Language.FI).orElseThrow();
    assertThat(problem.status()).isEqualTo(422);
    assertThat(problem.type()).isEqualTo(ProblemDetails.UNSOUND);
    assertThat(problem.title()).isEqualTo("Asiakirjassa on virheitä");
    assertThat(problem.detail()).isEqualTo("Virheitä: 2.");
    JsonNode json = written(problem);
    assertThat(json.get("findings")).hasSize(3);
    assertThat(json.get("findings").get(0).get("line").asInt()).isEqualTo(3);
    assertThat(json.get("findings").get(1).has("pointer")).isFalse();
    assertThat(json.get("findings").get(2).get("severity").asString()).isEqualTo("warning");
    assertThat(json.get("brokenRules").get(0).asString()).isEqualTo("broken");
    assertThat(json.has("instance")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "400, sv, Förfrågan kunde inte tolkas",
    "404, fi, Osoitetta ei ole",
    "405, en, The method cannot be used for this address",
    "413, fi, Pyyntö on liian suuri",
    "418, sv, Förfrågan kan inte besvaras",
    "499, fi, Pyyntöön ei voida vastata",
    "500, fi, Palvelussa tapahtui virhe",
    "599, fi, Palvelussa tapahtui virhe",
    "502, en, An error occurred in the service",
    "503, sv, Tjänsten är inte tillgänglig just nu"
  })
  void aStatusAloneIsToldInWords(int status, String language, String title) {
    ProblemDetails problem = ProblemDetails.of(status, Language.of(language));
    assertThat(problem.type()).hasToString("about:blank");
    assertThat(problem.status()).isEqualTo(status);
    assertThat(problem.title()).isEqualTo(title);
    assertThat(problem.detail()).endsWith(".");
    assertThat(written(problem).has("findings")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 200, 399, 600})
  void aStatusThatRefusesNothingIsNoProblem(int status) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProblemDetails.of(status, Language.FI))
        .withMessage("status: %d refuses nothing; use one from 400 to 599".formatted(status));
  }

  @Test
  void aRuleThatBrokeDownIsAFaultOfTheServerAndItsInsidesStayThere() {
    ProblemDetails problem =
        ProblemDetails.of(Samples.only("broken").report(), Language.EN).orElseThrow();
    assertThat(problem.status()).isEqualTo(500);
    assertThat(problem.type()).isEqualTo(ProblemDetails.UNCHECKED);
    assertThat(written(problem).propertyNames())
        .containsExactly("type", "title", "status", "detail", "brokenRules");
    assertThat(Jackson3Json.standard().write(problem)).doesNotContain("boom");
  }

  @Test
  void aSoundDocumentIsNoProblemEvenWithWarnings() {
    assertThat(ProblemDetails.of(Samples.only("doubtful").report(), Language.EN)).isEmpty();
    assertThat(ProblemDetails.of(Samples.only("fine").report(), Language.EN)).isEmpty();
  }

  @Test
  void whatABeanValidatorFoundJoinsTheReportAndIsToldOnce() {
    ValidationReport unsound = Samples.report("x", "Turku").report();
    ValidationReport fine = Samples.only("fine").report();
    List<Finding> found = unsound.findings();
    ProblemDetails twice = ProblemDetails.of(unsound, found, Language.EN).orElseThrow();
    assertThat(twice).isEqualTo(ProblemDetails.of(unsound, Language.EN).orElseThrow());
    ProblemDetails elsewhere = ProblemDetails.of(fine, found, Language.EN).orElseThrow();
    assertThat(elsewhere.status()).isEqualTo(422);
    assertThat(elsewhere.findings()).isEqualTo(twice.findings());
    assertThat(elsewhere.brokenRules()).isEmpty();
    List<Finding> advice =
        found.stream().filter(finding -> finding.severity() != Severity.ERROR).toList();
    assertThat(ProblemDetails.of(fine, advice, Language.EN)).isEmpty();
  }

  @Test
  void anUnreadableTextWithoutFaultsIsStillToldAsOne() {
    assertThat(ProblemDetails.of(new ReadResult.Failure<Dossier>(List.of()), Language.EN).detail())
        .isEqualTo("The text could not be read.");
  }

  @Test
  void anyTextComesBackAsItWas() {
    ProblemDetails problem =
        ProblemDetails.of(Samples.report("x", Samples.HOSTILE).report(), Language.EN).orElseThrow();
    assertThat(written(problem).get("findings").get(0).get("problem").asString())
        .isEqualTo("The name is " + Samples.HOSTILE_SHOWN + ".");
  }

  @Test
  void aPlaceThatHasNoOtherWordsIsNotRepeated() {
    ReadResult<Dossier> reading =
        Jackson3Json.standard().read("{\"authority\":{\"kind\":\"hus\"},\"x\":1}", Dossier.class);
    ProblemFinding unknown =
        ProblemDetails.of((ReadResult.Failure<?>) reading, Language.EN).findings().get(0);
    assertThat(unknown.pointer()).contains("/x");
    assertThat(unknown.place()).isEmpty();
  }
}
