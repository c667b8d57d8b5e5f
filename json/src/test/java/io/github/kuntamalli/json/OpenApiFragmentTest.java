package io.github.kuntamalli.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.json.schema.DocumentSchema;
import io.github.kuntamalli.municipality.Authority;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The OpenAPI document on the page of the wire format is one, and refers to what we ship. */
class OpenApiFragmentTest {

  private static final JsonMapper PLAIN = JsonMapper.builder().build();
  private static final Map<String, String> BY_ID = new TreeMap<>();
  private static JsonNode fragment;

  @BeforeAll
  static void readThePage() throws IOException {
    Matcher yaml =
        Pattern.compile("(?s)```yaml\n(openapi:.*?)```")
            .matcher(Files.readString(Path.of("docs/wire-format.md")));
    assertThat(yaml.find()).isTrue();
    fragment = YAMLMapper.builder().build().readTree(yaml.group(1));
    for (Class<?> type : DocumentSchema.types()) {
      String schema = DocumentSchema.of(type);
      BY_ID.put(PLAIN.readTree(schema).get("$id").asString(), schema);
    }
  }

  @Test
  void itHasWhatOpenApi31Asks() {
    assertThat(fragment.get("openapi").asString()).isEqualTo("3.1.0");
    assertThat(fragment.at("/info/title").asString()).isNotBlank();
    assertThat(fragment.at("/info/version").asString()).isNotBlank();
    assertThat(fragment.get("jsonSchemaDialect").asString())
        .isEqualTo(PLAIN.readTree(BY_ID.values().iterator().next()).get("$schema").asString());
    assertThat(fragment.propertyNames())
        .isSubsetOf(
            "openapi", "info", "jsonSchemaDialect", "servers", "paths", "webhooks", "components");
    assertThat(fragment.get("paths").isEmpty()).isFalse();
    fragment
        .get("paths")
        .propertyStream()
        .forEach(
            path -> {
              assertThat(path.getKey()).startsWith("/");
              path.getValue()
                  .propertyStream()
                  .forEach(
                      operation -> {
                        assertThat(operation.getKey()).isIn("get", "put", "post", "delete");
                        JsonNode responses = operation.getValue().get("responses");
                        assertThat(responses.isEmpty()).isFalse();
                        responses
                            .propertyStream()
                            .forEach(
                                response -> {
                                  assertThat(response.getKey()).matches("[1-5]\\d\\d|default");
                                  assertThat(response.getValue().get("description").asString())
                                      .isNotBlank();
                                });
                      });
            });
  }

  @Test
  void everyReferenceIsTheIdOfASchemaThatWeShip() {
    assertThat(fragment.findValuesAsString("$ref"))
        .isNotEmpty()
        .allSatisfy(reference -> assertThat(BY_ID).containsKey(reference));
  }

  @Test
  void aValidatorFollowsTheReferenceToOurSchema() {
    JsonNode body =
        fragment.at("/paths/~1assessments/post/requestBody/content/application~1json/schema");
    Schema schema =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(BY_ID))
            .getSchema(body);
    String dossier = BothGenerations.write(Dossier.of(Authority.hus()));
    assertThat(schema.validate(PLAIN.readTree(dossier))).isEmpty();
    assertThat(schema.validate(PLAIN.readTree("{\"complete\": 1}"))).isNotEmpty();
  }
}
