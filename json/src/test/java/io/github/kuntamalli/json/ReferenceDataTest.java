package io.github.kuntamalli.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.council.CouncilTerms;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.json.schema.DocumentSchema;
import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.type.TypeSchemes;
import io.github.kuntamalli.network.NetworkCatalog;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.obligation.Reason;
import io.github.kuntamalli.programme.ProgrammeCatalog;
import io.github.kuntamalli.strategy.StrategyCatalog;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every kind of data that a caller may supply is written, valid by its schema, and read back. */
class ReferenceDataTest {

  @TestFactory
  List<DynamicTest> theBundledDataSurvive() {
    return List.<Object>of(
            CouncilTerms.standard(),
            CouncilTerms.standard()
                .withTermsOf(
                    MunicipalityCode.of("091"),
                    CouncilTerms.standard().of(CouncilTerms.Area.MAINLAND_MUNICIPALITIES)),
            TypeSchemes.standard(),
            StatuteBook.standard(),
            StrategyCatalog.standard(),
            NetworkCatalog.standard(),
            ProgrammeCatalog.standard(),
            ObligationCatalog.standard())
        .stream()
        .map(data -> DynamicTest.dynamicTest(data.getClass().getSimpleName(), () -> survives(data)))
        .toList();
  }

  private static void survives(Object data) {
    String text = BothGenerations.write(data);
    assertThat(text).startsWith("{\n  \"schemaVersion\" : \"1\",");
    isValid(text, data.getClass());
    Object read = readBy3(text, data.getClass());
    assertThat(BothGenerations.write(read)).isEqualTo(text);
  }

  private static Object readBy3(String text, Class<?> type) {
    return Jackson3Json.standard().read(text, type).get();
  }

  private static void isValid(String text, Class<?> type) {
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(DocumentSchema.of(type))
                .validate(JsonMapper.builder().build().readTree(text)))
        .isEmpty();
  }

  @Test
  void anExtractOfTheRegisterIsValid() {
    var day = MunicipalityRegister.standard().on(LocalDate.of(2026, 1, 1));
    isValid(BothGenerations.write(day), day.getClass());
  }

  @Test
  void theTermsOfOneMunicipalityAreReadWithTheirOrder() {
    String text =
        "{\"municipalities\": {\"091\": [{\"from\": \"2025-06-01\", \"to\": \"2029-05-31\","
            + " \"certainty\": \"verified\"}, {\"from\": \"2021-08-01\", \"to\": \"2025-05-31\","
            + " \"certainty\": \"verified\"}]}}";
    assertThat(Jackson3Json.standard().read(text, CouncilTerms.class).faults())
        .extracting(fault -> fault.code().value())
        .containsExactly("json-invalid-object");
  }

  @Test
  void anAssessmentHoldsEachDutyOnceAndComesBackAsItWas() {
    Assessment assessment =
        Kuntamalli.standard()
            .assess(Dossier.of(Authority.municipality("837")), LocalDate.of(2026, 11, 22));
    String text = BothGenerations.write(assessment);
    isValid(text, Assessment.class);
    Assessment read = BothGenerations.read(text, Assessment.class).get();
    assertThat(BothGenerations.write(read)).isEqualTo(text);
    assertThat(read).isEqualTo(assessment);
    JsonNode tree = JsonMapper.builder().build().readTree(text);
    assertThat(tree.get("obligations").size()).isLessThan(tree.get("duties").size());
    assertThat(tree.get("obligations").values())
        .extracting(duty -> duty.get("code").asString())
        .doesNotHaveDuplicates()
        .containsAll(
            tree.get("duties").values().stream()
                .map(verdict -> verdict.get("obligation").asString())
                .toList());
    String code = tree.at("/duties/0/obligation").asString();
    String lost = text.replace("\"obligation\" : \"" + code, "\"obligation\" : \"MUN-LOST");
    assertThat(BothGenerations.read(lost, Assessment.class).faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.code()).hasToString("json-invalid-object");
              assertThat(fault.problem(Language.EN)).contains("MUN-LOST");
            });
  }

  @Test
  void anAssessmentOfALaterVersionIsReadWithItsNewReasons() {
    Assessment assessment =
        Kuntamalli.standard()
            .assess(Dossier.of(Authority.municipality("837")), LocalDate.of(2026, 11, 22));
    String text = BothGenerations.write(assessment);
    String later = text.replace("\"nothing-yet\"", "\"nothing-as-of-now\"");
    assertThat(later).isNotEqualTo(text);
    Assessment read = BothGenerations.read(later, Assessment.class).get();
    Reason reason = read.get("MUN-TERM-PLAN", "2025-2029").reasons().get(0);
    assertThat(reason.code()).hasToString("nothing-as-of-now");
    assertThat(reason.text(Language.SV))
        .isEqualTo(assessment.get("MUN-TERM-PLAN", "2025-2029").reasons().get(0).text(Language.SV));
    assertThat(BothGenerations.read(BothGenerations.write(read), Assessment.class).get())
        .isEqualTo(read);
    isValid(BothGenerations.write(read), Assessment.class);
  }

  @Test
  void anUnknownReasonWithoutItsTextIsAFault() {
    assertThat(BothGenerations.read("{\"code\": \"nothing-as-of-now\"}", Reason.class).faults())
        .singleElement()
        .satisfies(
            fault -> assertThat(fault.problem(Language.EN)).contains("add the text of the reason"));
    assertThat(BothGenerations.read("{\"code\": \"Nothing Yet\"}", Reason.class).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.code()).hasToString("json-invalid-value"));
  }
}
