package io.github.kuntamalli.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.json.web.ProblemDetails;
import io.github.kuntamalli.law.ObligationCode;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.network.Network;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.ValidationReport;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault has one message with place, value and remedy, and nothing is half-read. */
class BadInputTest {

  private static final String GOOD =
      """
      {
        "schemaVersion": "1",
        "authority": {"kind": "municipality", "code": "837"},
        "complete": false,
        "documents": [
          {
            "id": "report",
            "issuers": [{"kind": "municipality", "code": "837"}],
            "parts": [{"kind": "term-report", "covers": {"from": "2013", "to": "2016"}}],
            "handlings": [{"body": {"kind": "council"}, "date": "2017-11-20", "outcome": "approved"}],
            "actsCited": [{"statute": "1326/2010"}],
            "recordedOn": "2026-11-21"
          }
        ]
      }
      """;

  private static Finding fault(String find, String replace) {
    assertThat(GOOD).contains(find);
    ReadResult<Dossier> reading = BothGenerations.read(GOOD.replace(find, replace), Dossier.class);
    assertThat(reading.asOptional()).isEmpty();
    assertThat(reading.faults()).hasSize(1);
    return reading.faults().get(0);
  }

  @Test
  void theGoodTextIsRead() {
    assertThat(BothGenerations.read(GOOD, Dossier.class).get().documents()).hasSize(1);
  }

  @Test
  void theTypesOfTheModelAreToldFromAllOthers() {
    for (KuntamalliJson json : List.of(Jackson2Json.standard(), Jackson3Json.standard())) {
      assertThat(List.of(Dossier.class, ProblemDetails.class, ValidationReport.class))
          .allMatch(json::hasForm);
      assertThat(List.of(String.class, LocalDate.class, Object.class, Kuntamalli.class))
          .noneMatch(json::hasForm);
    }
  }

  @ParameterizedTest(name = "{0} instead of {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"authority\": {\"kind\": \"municipality\", \"code\": \"37\"}"
            + " | \"authority\": {\"kind\": \"municipality\", \"code\": \"837\"} | /authority/code | 3 | \"37\"",
        "\"2017-11-31\" | \"2017-11-20\" | /documents/0/handlings/0/date | 10 | \"2017-11-31\"",
        "\"2026-02-30\" | \"2026-11-21\" | /documents/0/recordedOn | 12 | \"2026-02-30\"",
        "\"612-2021\" | \"1326/2010\" | /documents/0/actsCited/0/statute | 11 | \"612-2021\"",
        "\"aproved\" | \"approved\" | /documents/0/handlings/0/outcome | 10 | \"aproved\"",
        "\"authority\": {\"kind\": \"town\" | \"authority\": {\"kind\": \"municipality\" | /authority/kind | 3 | \"town\"",
        "\"schemaVersion\": \"9\" | \"schemaVersion\": \"1\" | /schemaVersion | 2 | \"9\""
      })
  void aValueOutOfForm(String wrong, String right, String pointer, int line, String value) {
    Finding fault = fault(right, wrong);
    assertThat(fault.code().value()).isEqualTo("json-invalid-value");
    assertThat(fault.location().pointer()).isEqualTo(pointer);
    assertThat(fault.location().line()).contains(line);
    assertThat(fault.problem(Language.EN)).contains(value);
    assertThat(fault.remedy(Language.FI)).startsWith("Kirjoita ");
  }

  @Test
  void anUnknownPropertyIsToldWithTheNearestKnownName() {
    Finding fault = fault("\"recordedOn\"", "\"recordedAt\"");
    assertThat(fault.code().value()).isEqualTo("json-unknown-property");
    assertThat(fault.location().pointer()).isEqualTo("/documents/0/recordedAt");
    assertThat(fault.location().line()).contains(12);
    assertThat(fault.problem(Language.SV)).isEqualTo("Egenskapen \"recordedAt\" är okänd.");
    assertThat(fault.remedy(Language.EN)).startsWith("Use one of these: recordedOn, ");
  }

  @Test
  void aWrongTypeIsToldWithWhatWasExpected() {
    Finding number = fault("\"complete\": false", "\"complete\": \"no\"");
    assertThat(number.location().pointer()).isEqualTo("/complete");
    assertThat(number.remedy(Language.EN)).isEqualTo("Write true or false.");
    Finding list = fault("\"actsCited\": [{\"statute\": \"1326/2010\"}]", "\"actsCited\": \"x\"");
    assertThat(list.location().pointer()).isEqualTo("/documents/0/actsCited");
    assertThat(list.remedy(Language.EN)).isEqualTo("Write a list [ ].");
    Finding code = fault("\"date\": \"2017-11-20\"", "\"date\": 2017");
    assertThat(code.code().value()).isEqualTo("json-wrong-type");
    assertThat(code.location().pointer()).isEqualTo("/documents/0/handlings/0/date");
    Finding text = fault("\"id\": \"report\"", "\"id\": 12");
    assertThat(text.location().pointer()).isEqualTo("/documents/0/id");
  }

  @Test
  void aRepeatedPropertyIsNamed() {
    Finding fault = fault("\"complete\": false,", "\"complete\": false, \"complete\": true,");
    assertThat(fault.code().value()).isEqualTo("json-duplicate-property");
    assertThat(fault.problem(Language.EN)).contains("\"complete\"");
    assertThat(fault.location().line()).contains(4);
  }

  @Test
  void aMissingPropertyIsNamed() {
    Finding fault = fault("\"id\": \"report\",", "");
    assertThat(fault.code().value()).isEqualTo("json-missing-property");
    assertThat(fault.location().pointer()).isEqualTo("/documents/0");
    assertThat(fault.remedy(Language.EN)).isEqualTo("Add id.");
    Finding kind =
        fault("{\"kind\": \"municipality\", \"code\": \"837\"},\n", "{\"code\": \"837\"},\n");
    assertThat(kind.code().value()).isEqualTo("json-missing-property");
    assertThat(kind.remedy(Language.EN)).isEqualTo("Add kind.");
    Finding statute = fault("{\"statute\": \"1326/2010\"}", "{\"section\": \"12\"}");
    assertThat(statute.location().pointer()).isEqualTo("/documents/0/actsCited/0");
  }

  @Test
  void valuesThatDoNotGoTogetherAreTold() {
    Finding fault =
        fault("\"from\": \"2013\", \"to\": \"2016\"", "\"from\": \"2016\", \"to\": \"2013\"");
    assertThat(fault.code().value()).isEqualTo("json-invalid-object");
    assertThat(fault.location().pointer()).isEqualTo("/documents/0/parts/0/covers");
    assertThat(fault.problem(Language.EN)).contains("(2013) before it begins (2016)");
  }

  @Test
  void aTruncatedTextIsNotHalfRead() {
    ReadResult<Dossier> reading =
        BothGenerations.read(GOOD.substring(0, GOOD.length() / 2), Dossier.class);
    assertThat(reading.asOptional()).isEmpty();
    assertThat(reading.faults().get(0).code().value()).isEqualTo("json-truncated");
    assertThat(reading.faults().get(0).location().line()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "'', json-truncated",
    "nonsense, json-malformed",
    "null, json-wrong-type",
    "[], json-wrong-type"
  })
  void whatIsNoDossierAtAllIsRefused(String text, String code) {
    ReadResult<Dossier> reading = BothGenerations.read(text, Dossier.class);
    assertThat(reading.faults()).extracting(fault -> fault.code().value()).containsExactly(code);
  }

  @Test
  void textAfterTheDocumentIsRefused() {
    ReadResult<Dossier> reading = BothGenerations.read(GOOD + "{}", Dossier.class);
    assertThat(reading.faults())
        .extracting(fault -> fault.code().value())
        .containsExactly("json-text-after-end");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    assertThat(BothGenerations.read("\uFEFF" + GOOD, Dossier.class).asOptional()).isPresent();
  }

  @Test
  void aTextInPlaceOfAnObjectIsToldAsItStands() {
    Finding covers = fault("{\"from\": \"2013\", \"to\": \"2016\"}", "\"2024\"");
    assertThat(covers.code().value()).isEqualTo("json-wrong-type");
    assertThat(covers.problem(Language.EN)).isEqualTo("The value has the wrong type: \"2024\".");
    assertThat(covers.location().pointer()).isEqualTo("/documents/0/parts/0/covers");
    Finding number = fault("\"date\": \"2017-11-20\"", "\"date\": 2017");
    assertThat(number.problem(Language.EN)).isEqualTo("The value has the wrong type: 2017.");
  }

  @Test
  void nullInAListAndNullForARequiredValueAreRefusedAndNullForAListIsEmpty() {
    assertThat(fault("[{\"statute\": \"1326/2010\"}]", "[null]").location().pointer())
        .startsWith("/documents/0/actsCited");
    assertThat(fault("\"id\": \"report\"", "\"id\": null").location().pointer())
        .isEqualTo("/documents/0/id");
    String empty = GOOD.replace("[{\"statute\": \"1326/2010\"}]", "null");
    assertThat(BothGenerations.read(empty, Dossier.class).get().documents().get(0).actsCited())
        .isEmpty();
  }

  @Test
  void aDutyOfAnAssessmentThatNoVerdictIsAboutIsAFault() {
    Assessment assessment =
        Kuntamalli.standard()
            .assess(Dossier.of(Authority.municipality("837")), LocalDate.of(2026, 11, 22));
    String text = BothGenerations.write(assessment);
    Obligation other =
        Kuntamalli.standard().obligations().find(ObligationCode.of("CTY-ANNUAL")).orElseThrow();
    String more =
        text.replaceFirst(
            "\"obligations\" : \\[", "$0" + Jackson3Json.standard().write(other) + ",");
    assertThat(more).isNotEqualTo(text);
    assertThat(BothGenerations.read(more, Assessment.class).faults())
        .extracting(fault -> fault.problem(Language.EN))
        .containsExactly(
            "The information here is incomplete or contradictory: there is no assessment of the duty"
                + " CTY-ANNUAL; remove the duty, or add the assessment (\"obligations\").");
    Obligation first = assessment.duties().get(0).obligation();
    String twice =
        text.replaceFirst(
            "\"obligations\" : \\[", "$0" + Jackson3Json.standard().write(first) + ",");
    assertThat(BothGenerations.read(twice, Assessment.class).faults())
        .extracting(fault -> fault.problem(Language.EN))
        .singleElement()
        .asString()
        .contains("occurs twice");
  }

  /** Whoever searches the text finds it. */
  @Test
  void aRepeatedValueIsQuotedAsItIsWritten() {
    String network =
        "{\"id\": \"n\", \"name\": {\"fi\": \"n\"}, \"kinds\": [\"theme\", \"theme\"]}";
    assertThat(BothGenerations.read(network, Network.class).faults())
        .extracting(fault -> fault.problem(Language.EN))
        .anyMatch(problem -> problem.contains("\"theme\" occurs twice"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"unknown", "not-applicable", "left-out\", \"reason\": \"x"})
  void onlyAKnownFactHasOtherStatements(String status) {
    Finding fault =
        fault(
            "\"date\": \"2017-11-20\"",
            "\"date\": {\"status\": \""
                + status
                + "\", \"others\": [{\"value\": \"2017-11-21\", \"source\": \"x\"}]}");
    assertThat(fault.code().value()).isEqualTo("json-invalid-object");
    assertThat(fault.location().pointer()).isEqualTo("/documents/0/handlings/0/date");
    assertThat(fault.problem(Language.EN)).contains("any other has neither");
  }
}
