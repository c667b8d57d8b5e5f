package io.github.kuntamalli.examples.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A JSON document of which some lists can be made as long as wanted. */
final class GrowingDocument {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** Names of properties by which a thing refers to the one before it. */
  private static final List<String> LINKS = List.of("supersedes", "replaces", "parent");

  private final JsonNode seed;
  private final List<String> lists = new ArrayList<>();

  /** Of two lists one of which is within the other, only the first grows. */
  GrowingDocument(String seed, List<String> lists) {
    this.seed = MAPPER.readTree(seed);
    for (String list : lists) {
      if (this.lists.stream().noneMatch(other -> isWithin(list, other) || isWithin(other, list))) {
        this.lists.add(list);
      }
    }
  }

  private static boolean isWithin(String one, String other) {
    return (one + "/").startsWith(other + "/");
  }

  /** The places of all lists that are not empty. */
  static List<String> listsOf(String seed) {
    List<String> found = new ArrayList<>();
    gather(MAPPER.readTree(seed), "", found);
    return found;
  }

  private static void gather(JsonNode node, String place, List<String> found) {
    if (node instanceof ArrayNode list) {
      if (!list.isEmpty()) {
        found.add(place);
      }
      for (int i = 0; i < list.size(); i++) {
        gather(list.get(i), place + "/" + i, found);
      }
    }
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> entry : object.properties()) {
        gather(entry.getValue(), place + "/" + entry.getKey(), found);
      }
    }
  }

  /** The document with so many more elements in each of its lists. */
  String ofLength(int length) {
    JsonNode document = seed.deepCopy();
    for (String place : lists) {
      if (place.startsWith("/") && document.at(place) instanceof ArrayNode list) {
        grow(list, place, length);
      }
    }
    return document.toString();
  }

  private static void grow(ArrayNode list, String place, int length) {
    if (list.isEmpty()) {
      return;
    }
    JsonNode last = list.get(list.size() - 1);
    for (int i = 1; i <= length; i++) {
      list.add(place.endsWith("/issuers") ? issuer(i) : numbered(last.deepCopy(), i));
    }
  }

  /** An issuer of which there can be any number. */
  private static ObjectNode issuer(int number) {
    ObjectNode issuer = MAPPER.createObjectNode();
    issuer.put("kind", "joint-authority").put("id", "a-" + number);
    issuer.putObject("name").put("fi", "a").put("sv", "a").put("en", "a");
    return issuer;
  }

  /** The same thing with a different name, linked to the one before it. */
  private static JsonNode numbered(JsonNode copy, int number) {
    if (copy instanceof ObjectNode object && object.path("id").isString()) {
      String id = object.path("id").asString();
      object.put("id", id + "-" + number);
      for (String link : LINKS) {
        if (object.has(link)) {
          object.put(link, number == 1 ? id : id + "-" + (number - 1));
        }
      }
    }
    return copy;
  }
}
