package io.github.kuntamalli.json.schema;

import io.github.kuntamalli.json.internal.wire.WireTypes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/**
 * The JSON Schemas (2020-12) of the documents, as included in the artifact: {@code
 * schema/dossier.schema.json} and so on in the package of this class.
 *
 * <p>A schema states the types, names, codes and days. A fault that depends on two values, such as
 * an end before its beginning, is reported only by the reader.
 */
public final class DocumentSchema {

  private DocumentSchema() {}

  /**
   * The documents that have a schema.
   *
   * @return the types, in the order of their names
   */
  public static List<Class<?>> types() {
    return WireTypes.documents().stream()
        .sorted(Comparator.<Class<?>, String>comparing(Class::getSimpleName))
        .toList();
  }

  /**
   * The schema of a document.
   *
   * @param type the type, such as {@code Dossier.class}
   * @return the schema as JSON text
   * @throws IllegalArgumentException if the type has none; the message names those that have
   */
  public static String of(Class<?> type) {
    if (!WireTypes.isDocument(type)) {
      throw new IllegalArgumentException(
          "type: %s has no schema; these have: %s"
              .formatted(
                  type.getSimpleName(), types().stream().map(Class::getSimpleName).toList()));
    }
    return text(WireTypes.schemaOf(type) + ".schema.json");
  }

  /**
   * An OpenAPI 3.1 document with all schemas in it, which refers to nothing outside itself: for
   * tools that make clients, and to take schemas from.
   *
   * @return the document as JSON text, {@code schema/openapi.json} in the artifact
   */
  public static String openApi() {
    return text("openapi.json");
  }

  private static String text(String file) {
    try (InputStream in = DocumentSchema.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the artifact");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
