package io.github.kuntamalli.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.fact.Extensions;
import io.github.kuntamalli.json.schema.DocumentSchema;
import io.github.kuntamalli.network.Network;
import io.github.kuntamalli.strategy.Strategy;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.welfare.ImpactAssessment;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Properties of an application's own survive in one place, and are faults anywhere else. */
class ExtensionsTest {

  private static final String OWN =
      """
      {
          "my-city/z-first" : "KAOS-12",
          "my-city/a-second" : {
            "weights" : [
              1,
              0.50,
              1E+40,
              true
            ],
            "empty" : { },
            "none" : [ ]
          }
        }\
      """
          .strip();

  private static final Map<Class<?>, String> DOCUMENTS =
      Map.of(
          Dossier.class, "\"authority\": {\"kind\": \"hus\"}",
          WelfareDocument.class,
              "\"id\": \"d\", \"issuers\": [{\"kind\": \"hus\"}], \"parts\": [{\"kind\":"
                  + " \"plan\"}]",
          ImpactAssessment.class,
              "\"id\": \"a\", \"authority\": {\"kind\": \"hus\"}, \"decision\": {\"fi\": \"x\"}",
          Strategy.class, "\"id\": \"s\", \"name\": {\"published\": {\"fi\": \"x\"}}",
          Network.class, "\"id\": \"n\", \"name\": {\"published\": {\"fi\": \"x\"}}");

  @TestFactory
  List<DynamicTest> everyDocumentThatAnApplicationWritesKeepsThem() {
    return DOCUMENTS.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey().getSimpleName(),
                    () -> survives(entry.getKey(), entry.getValue())))
        .toList();
  }

  private static <T> void survives(Class<T> type, String needed) {
    String text = "{" + needed + ", \"extensions\": " + OWN + "}";
    T read = BothGenerations.read(text, type).get();
    String written = BothGenerations.write(read);
    assertThat(written).endsWith("\"extensions\" : " + OWN + "\n}");
    assertThat(BothGenerations.read(written, type).get()).isEqualTo(read);
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DocumentSchema.of(type));
    Function<String, List<?>> errors =
        json -> schema.validate(JsonMapper.builder().build().readTree(json));
    assertThat(errors.apply(written)).isEmpty();
    for (String wrong : List.of("{\"colour\": 1}", "{\"my-city/x\": [null]}", "[]")) {
      String spoiled = "{" + needed + ", \"extensions\": " + wrong + "}";
      assertThat(errors.apply(spoiled)).as(spoiled).isNotEmpty();
      assertThat(BothGenerations.read(spoiled, type).faults()).as(spoiled).hasSize(1);
    }
  }

  private static Finding fault(String dossier) {
    List<Finding> faults = BothGenerations.read(dossier, Dossier.class).faults();
    assertThat(faults).hasSize(1);
    return faults.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"authority\": {\"kind\": \"hus\"}, \"my-city/x\": 1} | json-unknown-property |"
            + " /my-city~1x",
        "{\"authority\": {\"kind\": \"hus\", \"extensions\": {}}} | json-unknown-property |"
            + " /authority/extensions",
        "{\"authority\": {\"kind\": \"hus\"}, \"extensions\": {\"colour\": 1}} | json-invalid-value"
            + " | /extensions/colour",
        "{\"authority\": {\"kind\": \"hus\"}, \"extensions\": {\"my-city/x\": null}} |"
            + " json-wrong-type | /extensions/my-city~1x",
        "{\"authority\": {\"kind\": \"hus\"}, \"extensions\": {\"a/x\": 1, \"a/x\": 2}} |"
            + " json-duplicate-property | /extensions/a~1x"
      })
  void anywhereElseTheyAreFaults(String dossier, String code, String pointer) {
    Finding fault = fault(dossier);
    assertThat(fault.code()).hasToString(code);
    assertThat(fault.location().pointer()).isEqualTo(pointer);
  }

  @Test
  void aNameWithoutNameSpaceIsToldTheForm() {
    Finding fault = fault("{\"authority\": {\"kind\": \"hus\"}, \"extensions\": {\"colour\": 1}}");
    assertThat(fault.remedy(Language.EN)).contains("\"my-city/case-number\"");
    assertThat(fault.remedy(Language.SV)).contains("namnrymd");
    assertThat(fault.remedy(Language.FI)).contains("nimiavaruus");
  }

  @Test
  void noneAreWrittenWhereThereAreNone() {
    String text = "{\"authority\": {\"kind\": \"hus\"}, \"extensions\": %s}";
    for (String none : List.of("null", "{}")) {
      Dossier read = BothGenerations.read(text.formatted(none), Dossier.class).get();
      assertThat(read.extensions()).isEqualTo(Extensions.none());
      assertThat(BothGenerations.write(read)).doesNotContain("extensions");
    }
  }

  @Test
  void aNumberBeyondAllBoundsIsAFaultAndNoFailure() {
    String text = "{\"authority\": {\"kind\": \"hus\"}, \"extensions\": {\"a/x\": 1e99999999999}}";
    assertThat(fault(text).location().pointer()).isEqualTo("/extensions/a~1x");
    String kindLast = "{\"authority\": {\"code\": 1e99999999999, \"kind\": \"municipality\"}}";
    assertThat(fault(kindLast).location().pointer()).isEqualTo("/authority/code");
    assertThat(
            BothGenerations.read(
                    "{\"authority\": {\"kind\": \"hus\"}, \"extensions\": {\"a/x\": 1e3}}",
                    Dossier.class)
                .get()
                .extensions()
                .find("a/x"))
        .contains(new BigDecimal("1E+3"));
  }
}
