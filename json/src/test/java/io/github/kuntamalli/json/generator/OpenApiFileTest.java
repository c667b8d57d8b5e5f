package io.github.kuntamalli.json.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.json.schema.DocumentSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The OpenAPI document has all schemas in it and refers to nothing else. {@code
 * -Dkuntamalli.writePages=true} writes it anew.
 */
class OpenApiFileTest {

  @Test
  void theFileIsAsTheSchemasHaveIt() throws IOException {
    String text = Jackson3Json.standard().write(OpenApiWriter.document()) + "\n";
    if (Boolean.getBoolean("kuntamalli.writePages")) {
      Files.writeString(
          Path.of("src/main/resources/io/github/kuntamalli/json/schema/openapi.json"), text);
    } else {
      assertThat(DocumentSchema.openApi()).isEqualTo(text);
    }
  }

  @Test
  void everyReferenceLeadsToAPlaceInTheFile() {
    JsonNode file =
        JsonMapper.shared().readTree(Jackson3Json.standard().write(OpenApiWriter.document()));
    assertThat(file.findValuesAsString("$ref"))
        .hasSizeGreaterThan(100)
        .allSatisfy(
            reference -> {
              assertThat(reference).startsWith("#/");
              assertThat(file.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
            });
    assertThat(file.findValuesAsString("$id")).isEmpty();
  }
}
