package io.github.kuntamalli.json.generator;

import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.internal.wire.WireTypes;
import io.github.kuntamalli.json.schema.DocumentSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes an OpenAPI 3.1 document with the schemas of all documents in it. */
final class OpenApiWriter {

  private static final Map<String, Object> NOTHING = Map.of("type", "null");

  private static final String HERE = "#/components/schemas/";

  private final Map<String, Object> schemas = new TreeMap<>();

  private OpenApiWriter() {}

  static Map<String, Object> document() {
    OpenApiWriter writer = new OpenApiWriter();
    DocumentSchema.types().forEach(writer::add);
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.1.0");
    document.put(
        "info",
        inOrder(
            "title",
            "Welfare-reporting duties of Finnish municipalities and counties",
            "version",
            KuntamalliJson.SCHEMA_VERSION,
            "license",
            inOrder("name", "Apache-2.0", "identifier", "Apache-2.0")));
    document.put("jsonSchemaDialect", "https://json-schema.org/draft/2020-12/schema");
    document.put(
        "paths",
        inOrder(
            "/assessments",
            inOrder(
                "post",
                operation("assess", "Dossier", "The verdicts on the duties.", "Assessment")),
            "/summaries",
            inOrder(
                "post",
                operation("summarise", "Dossier", "A row for each verdict.", "AssessmentSummary")),
            "/validations",
            inOrder(
                "post",
                operation(
                    "validate",
                    "WelfareDocument",
                    "What became of each rule.",
                    "ValidationReport"))));
    document.put("components", inOrder("schemas", writer.schemas));
    return document;
  }

  private static Map<String, Object> operation(
      String id, String body, String description, String answer) {
    return inOrder(
        "operationId",
        id,
        "requestBody",
        inOrder("required", true, "content", content(body)),
        "responses",
        inOrder("200", inOrder("description", description, "content", content(answer))));
  }

  private static Map<String, Object> content(String schema) {
    return inOrder("application/json", inOrder("schema", inOrder("$ref", HERE + schema)));
  }

  private void add(Class<?> type) {
    Map<String, Object> schema = SchemaWriter.of(type);
    cast(schema.get("$defs")).forEach(this::add);
    if (!schema.get("$ref").equals("#/$defs/" + type.getSimpleName())) {
      throw new IllegalStateException(WireTypes.schemaOf(type) + " has another name in its schema");
    }
  }

  private void add(String name, Object definition) {
    Object here = name.equals("AnyValue") ? anyValue(definition) : here(definition);
    Object before = schemas.put(name, here);
    if (before != null && !before.equals(here)) {
      throw new IllegalStateException("two schemas are called " + name);
    }
  }

  /**
   * A value that refers to itself is more than makers of clients know; without a type it is any.
   */
  private static Object anyValue(Object definition) {
    return inOrder("description", cast(definition).get("description"));
  }

  /**
   * The schema with its references in this document, and without null: it means absence, and
   * clients leave a property out instead.
   */
  private static Object here(Object schema) {
    if (schema instanceof List<?> list) {
      return list.stream().map(OpenApiWriter::here).toList();
    }
    if (!(schema instanceof Map<?, ?> map)) {
      return schema;
    }
    if (map.get("anyOf") instanceof List<?> choice && choice.contains(NOTHING)) {
      Map<String, Object> without = new LinkedHashMap<>(cast(map));
      without.remove("anyOf");
      choice.stream()
          .filter(each -> !each.equals(NOTHING))
          .forEach(each -> without.putAll(cast(each)));
      return here(without);
    }
    Map<String, Object> here = new LinkedHashMap<>();
    Map<String, Object> kept = new LinkedHashMap<>(cast(map));
    if (map.get("items") instanceof Map<?, ?> items && items.containsKey("enum")) {
      kept.remove("uniqueItems"); // of a set of constants the makers of Java write what is no Java
    }
    kept.forEach(
        (key, value) ->
            here.put(
                key,
                key.equals("$ref") && value instanceof String reference
                    ? reference.replace("#/$defs/", HERE)
                    : key.equals("type") && value instanceof List<?> types
                        ? types.get(0)
                        : here(value)));
    return here;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> cast(Object map) {
    return (Map<String, Object>) map;
  }

  private static Map<String, Object> inOrder(Object... entries) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      map.put((String) entries[i], entries[i + 1]);
    }
    return map;
  }
}
