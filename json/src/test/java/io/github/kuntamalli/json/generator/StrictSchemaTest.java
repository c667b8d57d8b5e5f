package io.github.kuntamalli.json.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.json.schema.DocumentSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schemas are strict as validators in strict mode ask it: a keyword of one type is next to that
 * type, a schema has one type and perhaps null, and what is required is a property there.
 */
class StrictSchemaTest {

  private static final Map<String, String> TYPE_OF =
      Map.ofEntries(
          Map.entry("properties", "object"),
          Map.entry("required", "object"),
          Map.entry("additionalProperties", "object"),
          Map.entry("propertyNames", "object"),
          Map.entry("minProperties", "object"),
          Map.entry("items", "array"),
          Map.entry("minItems", "array"),
          Map.entry("uniqueItems", "array"),
          Map.entry("pattern", "string"),
          Map.entry("format", "string"),
          Map.entry("minimum", "number"),
          Map.entry("exclusiveMinimum", "number"),
          Map.entry("maximum", "number"));

  private static final Set<String> KNOWN =
      Set.of(
          "$schema",
          "$id",
          "$ref",
          "$defs",
          "title",
          "description",
          "type",
          "anyOf",
          "enum",
          "const");

  static Stream<Class<?>> documents() {
    return DocumentSchema.types().stream();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aSchemaIsStrict(Class<?> type) {
    JsonNode schema = JsonMapper.shared().readTree(DocumentSchema.of(type));
    List<String> faults = new ArrayList<>();
    check(schema, "", faults);
    assertThat(faults).isEmpty();
  }

  private static void check(JsonNode schema, String place, List<String> faults) {
    if (!schema.isObject()) {
      return; // true or false
    }
    List<String> types = new ArrayList<>();
    JsonNode type = schema.path("type");
    (type.isArray() ? type.valueStream() : Stream.of(type))
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .forEach(types::add);
    if (types.stream().filter(each -> !each.equals("null")).count() > 1) {
      faults.add(place + " has several types");
    }
    schema
        .propertyStream()
        .forEach(
            entry -> {
              String keyword = entry.getKey();
              String asks = TYPE_OF.get(keyword);
              if (asks == null && !KNOWN.contains(keyword)) {
                faults.add(place + " has the unknown keyword " + keyword);
              }
              if (asks != null
                  && !types.contains(asks)
                  && !(asks.equals("number") && types.contains("integer"))) {
                faults.add(place + "/" + keyword + " stands without the type " + asks);
              }
              switch (keyword) {
                case "properties", "$defs" ->
                    entry
                        .getValue()
                        .propertyStream()
                        .forEach(
                            each ->
                                check(
                                    each.getValue(),
                                    place + "/" + keyword + "/" + each.getKey(),
                                    faults));
                case "anyOf" ->
                    entry.getValue().forEach(each -> check(each, place + "/anyOf", faults));
                case "items", "additionalProperties", "propertyNames" ->
                    check(entry.getValue(), place + "/" + keyword, faults);
                default -> {}
              }
            });
    schema
        .path("required")
        .forEach(
            name -> {
              if (!schema.path("properties").has(name.asString())) {
                faults.add(place + " requires " + name + ", which is no property there");
              }
            });
  }
}
