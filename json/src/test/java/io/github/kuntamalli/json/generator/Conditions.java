package io.github.kuntamalli.json.generator;

import io.github.kuntamalli.assessment.ActivityRecord;
import io.github.kuntamalli.duty.LawDifference;
import io.github.kuntamalli.json.internal.form.KebabCase;
import io.github.kuntamalli.law.Provision;
import io.github.kuntamalli.measure.Observation;
import io.github.kuntamalli.municipality.type.TypeCriterion;
import io.github.kuntamalli.network.StatedMembership;
import io.github.kuntamalli.obligation.Exclusion;
import io.github.kuntamalli.obligation.ObligationOverride;
import io.github.kuntamalli.text.PublishedName;
import io.github.kuntamalli.validation.RuleResult;
import io.github.kuntamalli.welfare.ActivityKind;
import io.github.kuntamalli.welfare.Citation;
import io.github.kuntamalli.welfare.Delivery;
import io.github.kuntamalli.welfare.DocumentPartner;
import io.github.kuntamalli.welfare.DocumentRelation;
import io.github.kuntamalli.welfare.IssuerGroup;
import io.github.kuntamalli.welfare.Publication;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the records demand of several of their components together, in the words of JSON Schema: of
 * each list one alternative has to fit.
 */
final class Conditions {

  private static final Map<String, Object> OBJECT = Map.of("type", "object");
  private static final Map<String, Object> STRING = Map.of("type", "string");
  private static final Map<String, Object> NUMBER = Map.of("type", "number");
  private static final Map<String, Object> INTEGER = Map.of("type", "integer");
  private static final Map<String, Object> SOME = Map.of("type", "array", "minItems", 1);

  private static final Map<Class<?>, List<Map<String, Object>>> ALL =
      Map.ofEntries(
          Map.entry(
              ActivityRecord.class,
              List.of(isNot("kind", ActivityKind.OTHER), has(Map.of("duties", SOME)))),
          Map.entry(PublishedName.class, oneOf(Map.of("published", OBJECT, "ours", OBJECT))),
          Map.entry(Citation.class, oneOf(Map.of("statute", STRING, "name", OBJECT))),
          Map.entry(DocumentPartner.class, oneOf(Map.of("authority", OBJECT, "name", OBJECT))),
          Map.entry(DocumentRelation.class, oneOf(Map.of("document", STRING, "title", OBJECT))),
          Map.entry(IssuerGroup.class, oneOf(Map.of("members", SOME, "name", OBJECT))),
          Map.entry(
              LawDifference.class, oneOf(Map.of("oldProvision", OBJECT, "newProvision", OBJECT))),
          Map.entry(
              ObligationOverride.class, oneOf(Map.of("bases", SOME, "contentRequirements", SOME))),
          Map.entry(
              Exclusion.class,
              oneOf(
                  Map.of(
                      "regions", SOME,
                      "exceptRegions", SOME,
                      "only", SOME,
                      "except", SOME,
                      "exceptCounties", SOME))),
          Map.entry(
              TypeCriterion.class,
              oneOf(
                  Map.of(
                      "language", STRING,
                      "grouping", STRING,
                      "town", STRING,
                      "samiHomeland", STRING,
                      "region", STRING,
                      "county", STRING,
                      "largest", INTEGER,
                      "residentsAtLeast", INTEGER,
                      "residentsBelow", INTEGER))),
          Map.entry(Delivery.class, List.of(lacks("sender"), lacks("senderName"))),
          Map.entry(Publication.class, List.of(lacks("publisher"), lacks("publisherName"))),
          Map.entry(
              StatedMembership.class,
              List.of(
                  together(has(Map.of("actor", STRING)), lacks("group")),
                  together(has(Map.of("group", OBJECT)), lacks("actor")))),
          Map.entry(
              Provision.class, List.of(lacks("sentence"), has(Map.of("subsection", INTEGER)))),
          Map.entry(
              Observation.class,
              List.of(
                  lacks("upTo"),
                  has(Map.of("value", NUMBER)),
                  has(Map.of("value", has(Map.of("status", Map.of("const", "known"))))))),
          Map.entry(
              RuleResult.class,
              List.of(lacks("omitted"), has(Map.of("findings", SOME, "explanation", OBJECT)))));

  private Conditions() {}

  /** The keywords for a whole record; none if its components do not depend on each other. */
  static Map<String, Object> on(Class<?> record) {
    List<Map<String, Object>> alternatives = ALL.get(record);
    return alternatives == null ? Map.of() : Map.of("anyOf", alternatives);
  }

  /** At least one of these is given. */
  private static List<Map<String, Object>> oneOf(Map<String, Map<String, Object>> properties) {
    return new TreeMap<>(properties)
        .entrySet().stream()
            .map(property -> has(Map.of(property.getKey(), property.getValue())))
            .toList();
  }

  /** All of these are given. */
  private static Map<String, Object> has(Map<String, Map<String, Object>> properties) {
    Map<String, Object> sorted = new TreeMap<>();
    properties.forEach((name, schema) -> sorted.put(name, inOrder(schema)));
    return object(sorted, List.copyOf(sorted.keySet()));
  }

  /** This is not given. */
  private static Map<String, Object> lacks(String property) {
    return object(Map.of(property, Map.of("type", "null")), List.of());
  }

  /** This is one of the other constants. */
  private static Map<String, Object> isNot(String property, Enum<?> constant) {
    List<String> others =
        Stream.of(constant.getDeclaringClass().getEnumConstants())
            .filter(each -> each != constant)
            .map(KebabCase::of)
            .toList();
    return object(Map.of(property, Map.of("enum", others)), List.of());
  }

  /** Two conditions on different properties, both of which have to fit. */
  private static Map<String, Object> together(Map<String, Object> one, Map<String, Object> other) {
    Map<String, Object> properties = new TreeMap<>(properties(one));
    properties.putAll(properties(other));
    Object required = one.get("required");
    return object(properties, required == null ? List.of() : (List<?>) required);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> properties(Map<String, Object> schema) {
    return (Map<String, Object>) schema.get("properties");
  }

  private static Map<String, Object> object(Map<String, ?> properties, List<?> required) {
    Map<String, Object> schema = new LinkedHashMap<>(inOrder(OBJECT));
    schema.put("properties", properties);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    return schema;
  }

  /** The same with its type first, and in the same order in every run. */
  private static Map<String, Object> inOrder(Map<String, Object> schema) {
    Map<String, Object> sorted = new LinkedHashMap<>();
    if (schema.containsKey("type")) {
      sorted.put("type", schema.get("type"));
    }
    new TreeMap<>(schema).forEach(sorted::putIfAbsent);
    return sorted;
  }
}
