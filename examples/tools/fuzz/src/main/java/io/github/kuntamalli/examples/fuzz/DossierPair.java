package io.github.kuntamalli.examples.fuzz;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Two dossiers in JSON made into a richer one: all is of the first authority. */
final class DossierPair {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final List<String> LISTS = List.of("documents", "records", "impactAssessments");

  private DossierPair() {}

  /** The first dossier with the content of the second one, under other names. */
  static String of(String first, String second) {
    ObjectNode one = (ObjectNode) MAPPER.readTree(first);
    String own = one.path("authority").toString();
    String others = MAPPER.readTree(second).path("authority").toString();
    JsonNode other = MAPPER.readTree(MAPPER.readTree(second).toString().replace(others, own));
    for (String list : LISTS) {
      ArrayNode all = one.withArray(list);
      for (JsonNode thing : other.path(list)) {
        if (thing instanceof ObjectNode object && object.path("id").isString()) {
          all.add(object.put("id", object.path("id").asString() + "-2"));
        }
      }
    }
    return one.toString();
  }
}
