package io.github.kuntamalli.json.internal.wire;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sound texts of a type with one thing wrong: a property is missing, empty, of another sort, stated
 * twice or together with one that excludes it, or an end is before its beginning.
 */
final class SpoiltJson {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final List<String> TEXTS =
      List.of("", "x x", "other", "no", "verified", "2021-02-30", "2021/2022/2023", "2020-01-01");

  private final List<JsonNode> sound;
  private final Set<String> texts = new LinkedHashSet<>();

  private SpoiltJson(List<String> sound) {
    this.sound = sound.stream().map(MAPPER::readTree).toList();
  }

  /** The texts, each once and always in the same order. */
  static Set<String> of(List<String> sound) {
    SpoiltJson spoilt = new SpoiltJson(sound);
    spoilt.sound.forEach(spoilt::spoil);
    spoilt.sound.forEach(one -> spoilt.sound.forEach(other -> spoilt.mix(one, other)));
    return spoilt.texts;
  }

  private void spoil(JsonNode node) {
    texts.add("{}");
    texts.add("[]");
    texts.add("17");
    if (!(node instanceof ObjectNode object)) {
      TEXTS.forEach(text -> texts.add(NODES.stringNode(text).toString()));
      return;
    }
    for (String name : names(object)) {
      with(object, copy -> copy.remove(name));
      for (JsonNode value : values(object.get(name))) {
        with(object, copy -> copy.set(name, value));
      }
      for (String other : names(object)) {
        turnRound(object, name, other);
      }
    }
    with(object, copy -> copy.put("no-such-property", 1));
    texts.add(object.toString().replaceFirst("\\{(\"[^\"]+\":)", "{$1 1, $1"));
  }

  private static List<JsonNode> values(JsonNode value) {
    List<JsonNode> values = new ArrayList<>();
    TEXTS.forEach(text -> values.add(NODES.stringNode(text)));
    for (int number : new int[] {0, -1, 10_000}) {
      values.add(NODES.numberNode(number));
    }
    values.add(NODES.arrayNode());
    values.add(NODES.objectNode());
    values.add(NODES.objectNode().put("fi", "yksi"));
    values.add(NODES.nullNode());
    values.add(NODES.booleanNode(true));
    if (value instanceof ArrayNode list && !list.isEmpty()) {
      ArrayNode twice = NODES.arrayNode();
      twice.add(list.get(0));
      twice.add(list.get(0).deepCopy());
      values.add(twice);
      if (list.get(0) instanceof ObjectNode first) {
        for (String name : names(first)) {
          ArrayNode nearly = twice.deepCopy();
          ((ObjectNode) nearly.get(1)).remove(name);
          values.add(nearly);
        }
      }
    }
    return values;
  }

  private void turnRound(ObjectNode object, String first, String last) {
    if (!first.equals(last) && isDate(object.get(first)) && isDate(object.get(last))) {
      with(object, copy -> copy.put(first, "2025-01-01").put(last, "2020-01-01"));
    }
  }

  private static boolean isDate(JsonNode value) {
    return value.isString() && value.stringValue().matches("\\d{4}(-\\d\\d){0,2}");
  }

  /** The properties of both together, and each of one as the other has it. */
  private void mix(JsonNode one, JsonNode other) {
    if (one instanceof ObjectNode object && other instanceof ObjectNode properties) {
      with(
          object,
          copy ->
              properties.properties().forEach(each -> copy.set(each.getKey(), each.getValue())));
      for (Map.Entry<String, JsonNode> each : properties.properties()) {
        with(object, copy -> copy.set(each.getKey(), each.getValue()));
      }
    }
  }

  private void with(ObjectNode object, Consumer<ObjectNode> change) {
    ObjectNode copy = object.deepCopy();
    change.accept(copy);
    texts.add(copy.toString());
  }

  private static List<String> names(ObjectNode object) {
    return List.copyOf(object.propertyNames());
  }
}
