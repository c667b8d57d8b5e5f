package io.github.kuntamalli.examples.fuzz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Spoils JSON documents, knowing their structure: a value is replaced by one from elsewhere under
 * the same name, so that most results are of the right form and go deep.
 */
final class JsonMutator {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int ENOUGH = 400;

  private final Map<String, List<JsonNode>> byName = new HashMap<>();
  private final List<JsonNode> values = new ArrayList<>();

  JsonMutator(List<String> seeds) {
    seeds.forEach(seed -> gather(MAPPER.readTree(seed)));
  }

  private void gather(JsonNode node) {
    node.properties()
        .forEach(
            entry -> {
              List<JsonNode> known = byName.computeIfAbsent(entry.getKey(), n -> new ArrayList<>());
              if (known.size() < ENOUGH) {
                known.add(entry.getValue());
                values.add(entry.getValue());
              }
            });
    node.forEach(this::gather);
  }

  /** A document with a few faults put into it, of which many keep its form. */
  String spoilt(String seed, Chance chance) {
    JsonNode document = MAPPER.readTree(seed);
    List<ContainerNode<?>> places = new ArrayList<>();
    containers(document, places);
    boolean gently = chance.oneIn(2);
    for (int left = Math.min(chance.some(), 12); left > 0 && !places.isEmpty(); left--) {
      spoil(chance.of(places), gently, chance);
    }
    String text = document.toString();
    return chance.oneIn(6) ? TextMutator.spoilt(text, chance) : text;
  }

  private static void containers(JsonNode node, List<ContainerNode<?>> found) {
    if (node instanceof ContainerNode<?> container) {
      found.add(container);
    }
    node.forEach(child -> containers(child, found));
  }

  private void spoil(ContainerNode<?> place, boolean gently, Chance chance) {
    if (place instanceof ObjectNode object && !object.isEmpty()) {
      String name = chance.of(List.copyOf(object.propertyNames()));
      switch (chance.below(gently ? 3 : 7)) {
        case 0, 1 -> object.set(name, akin(name, chance));
        case 2 -> object.remove(name);
        case 3 -> object.set(name, any(chance));
        case 4 -> object.set(chance.of(List.copyOf(byName.keySet())), any(chance));
        case 5 -> object.set(name, deep(object.get(name), chance));
        default -> object.set(TextMutator.spoilt(name, chance), akin(name, chance));
      }
    } else if (place instanceof ArrayNode list && !list.isEmpty()) {
      int at = chance.below(list.size());
      switch (chance.below(gently ? 3 : 6)) {
        case 0 -> list.remove(at);
        case 1 -> list.insert(chance.below(list.size() + 1), list.get(at).deepCopy());
        case 2 -> list.set(at, list.get(chance.below(list.size())).deepCopy());
        case 3 -> list.set(at, any(chance));
        case 4 -> repeat(list, at, chance.oneIn(20) ? 300 : chance.some());
        default -> list.add(list.deepCopy());
      }
    }
  }

  private static void repeat(ArrayNode list, int at, int times) {
    JsonNode one = list.get(at);
    for (int i = 0; i < times; i++) {
      list.add(one.deepCopy());
    }
  }

  /** A value that has the same name in some document. */
  private JsonNode akin(String name, Chance chance) {
    List<JsonNode> known = byName.getOrDefault(name, values);
    JsonNode value = chance.of(known).deepCopy();
    if (value.isString() && chance.oneIn(8)) {
      return NODES.stringNode(TextMutator.spoilt(value.asString(), chance));
    }
    return value;
  }

  private JsonNode any(Chance chance) {
    return switch (chance.below(8)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(chance.oneIn(2));
      case 2 -> NODES.numberNode(chance.below(10_000) - 5_000);
      case 3 -> NODES.numberNode(new BigDecimal(numberText(chance)));
      case 4 -> NODES.objectNode();
      case 5 -> NODES.arrayNode();
      case 6 -> NODES.stringNode(chance.of(TextMutator.HOSTILE));
      default -> chance.of(values).deepCopy();
    };
  }

  private static String numberText(Chance chance) {
    String digits = Integer.toString(chance.below(1_000_000)).repeat(1 + chance.below(3));
    return chance.oneIn(2)
        ? "-0." + digits
        : digits + "e" + (chance.below(2_000_000_000) - 1_000_000_000);
  }

  private static JsonNode deep(JsonNode value, Chance chance) {
    JsonNode nested = value;
    for (int i = Math.min(chance.some(), 150); i > 0; i--) {
      nested =
          chance.oneIn(2) ? NODES.arrayNode().add(nested) : NODES.objectNode().set("fi", nested);
    }
    return nested;
  }
}
