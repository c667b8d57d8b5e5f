package io.github.kuntamalli.json.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kuntamalli.json.internal.wire.WireTypes;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.json.schema.DocumentSchema;
import io.github.kuntamalli.municipality.Municipality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schema files say what the forms say. {@code -Dkuntamalli.writePages=true} writes them anew.
 */
class SchemaFilesTest {

  static Iterable<Class<?>> documents() {
    return DocumentSchema.types();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aFileIsAsTheFormsHaveIt(Class<?> type) throws IOException {
    String schema = Jackson3Json.standard().write(SchemaWriter.of(type)) + "\n";
    if (Boolean.getBoolean("kuntamalli.writePages")) {
      Path folder = Path.of("src/main/resources/io/github/kuntamalli/json/schema");
      Files.writeString(folder.resolve(WireTypes.schemaOf(type) + ".schema.json"), schema);
    } else {
      assertThat(DocumentSchema.of(type)).isEqualTo(schema);
    }
  }

  @Test
  void aTypeWithoutASchemaIsToldThoseThatHaveOne() {
    assertThatThrownBy(() -> DocumentSchema.of(Municipality.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Dossier");
  }
}
