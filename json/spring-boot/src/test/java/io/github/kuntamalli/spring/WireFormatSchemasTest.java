package io.github.kuntamalli.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.core.util.Json31;
import org.junit.jupiter.api.Test;

/** An OpenAPI description shows the wire format. */
class WireFormatSchemasTest {

  private static JsonNode components(Class<?> type) {
    ModelConverters converters = new ModelConverters(true);
    converters.addConverter(new WireFormatSchemas(Jackson2Json.standard()));
    ResolvedSchema resolved = converters.resolveAsResolvedSchema(new AnnotatedType(type));
    return Json31.mapper().valueToTree(resolved.referencedSchemas);
  }

  @Test
  void aTypeOfTheApplicationShowsTypesOfTheLibraryAsTheyAreWritten() {
    JsonNode row = components(HostApplication.Row.class).path("Row").path("properties");
    assertThat(row.path("code").path("type").asText()).isEqualTo("string");
    assertThat(row.path("status").path("enum").toString()).contains("\"met-late\"");
    assertThat(row.path("authority").path("$ref").asText())
        .isEqualTo("#/components/schemas/Authority");
  }

  @Test
  void aDocumentShowsAllThatItIsMadeOfAndNothingOfItsClasses() {
    JsonNode components = components(Dossier.class);
    assertThat(components.path("Dossier").path("properties").path("documents").toString())
        .contains("#/components/schemas/WelfareDocument");
    assertThat(components.path("Authority.OfMunicipality").path("properties").has("code")).isTrue();
    assertThat(components.toString()).doesNotContain("$defs", "\"texts\"");
    components
        .findValuesAsText("$ref")
        .forEach(
            reference ->
                assertThat(components.has(reference.substring("#/components/schemas/".length())))
                    .as(reference)
                    .isTrue());
  }
}
