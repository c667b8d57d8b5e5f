package io.github.kuntamalli.spring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.schema.DocumentSchema;
import io.github.kuntamalli.json.web.RequestParameters;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Shows the library's types in an OpenAPI 3.1 description, as springdoc makes one, as the wire
 * format writes them. All other types are left to the converters of the application.
 */
public final class WireFormatSchemas implements ModelConverter {

  private static final String DEFINITIONS = "#/$defs/";
  private static final String COMPONENTS = "#/components/schemas/";

  private final KuntamalliJson json;
  private final Map<String, JsonNode> definitions = new TreeMap<>();

  /**
   * A converter.
   *
   * @param json knows the types of the library
   */
  public WireFormatSchemas(KuntamalliJson json) {
    this.json = Objects.requireNonNull(json, "json");
    ObjectMapper mapper = new ObjectMapper();
    for (Class<?> document : DocumentSchema.types()) {
      try {
        mapper
            .readTree(DocumentSchema.of(document))
            .path("$defs")
            .properties()
            .forEach(each -> definitions.put(each.getKey(), each.getValue()));
      } catch (IOException e) {
        throw new UncheckedIOException("reading from memory", e);
      }
    }
  }

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
    if (!json.hasForm(raw)) {
      return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }
    if (RequestParameters.hasTextForm(raw)) {
      return text(raw);
    }
    String name = nameOf(raw);
    if (!definitions.containsKey(name)) {
      return new JsonSchema().typesItem("object");
    }
    Set<String> needed = new LinkedHashSet<>();
    collect(name, needed);
    needed.forEach(each -> context.defineModel(each, component(each)));
    return new JsonSchema().$ref(COMPONENTS + name);
  }

  private static Schema<?> text(Class<?> type) {
    JsonSchema schema = new JsonSchema();
    schema.typesItem("string");
    Object[] constants = type.getEnumConstants();
    if (constants != null) {
      schema.setEnum(
          Arrays.<Object>stream(constants).<Object>map(RequestParameters::text).toList());
    }
    return schema;
  }

  /** The name of a definition: that of the class, within that of the class around it. */
  private static String nameOf(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return outer == null ? type.getSimpleName() : nameOf(outer) + "." + type.getSimpleName();
  }

  private void collect(String name, Set<String> needed) {
    JsonNode definition = definitions.get(name);
    if (definition != null && needed.add(name)) {
      definition
          .findValuesAsText("$ref")
          .forEach(reference -> collect(reference.substring(DEFINITIONS.length()), needed));
    }
  }

  private Schema<?> component(String name) {
    JsonNode definition = Objects.requireNonNull(definitions.get(name), name).deepCopy();
    definition.findParents("$ref").forEach(WireFormatSchemas::pointToComponents);
    return Json31.mapper().convertValue(definition, Schema.class);
  }

  private static void pointToComponents(JsonNode holder) {
    String reference = holder.path("$ref").asText();
    ((ObjectNode) holder).put("$ref", reference.replace(DEFINITIONS, COMPONENTS));
  }
}
