package io.github.kuntamalli.json.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import io.github.kuntamalli.fact.Extensions;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.internal.form.ObjectForm;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.json.schema.LinkedData;
import io.github.kuntamalli.law.StatuteBook;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityChange;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.RegisterChange;
import io.github.kuntamalli.municipality.fact.FactOnDay;
import io.github.kuntamalli.municipality.type.TypeSchemes;
import io.github.kuntamalli.obligation.ObligationCatalog;
import io.github.kuntamalli.text.LocalizedText;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What our linked data says, by the word of an independent processor of JSON-LD. */
class LinkedDataTest {

  private static final String ORG = "http://www.w3.org/ns/org#";
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String ELI = "http://data.europa.eu/eli/ontology#";
  private static final String CPOV = "http://data.europa.eu/m8g/";
  private static final String DCT = "http://purl.org/dc/terms/";
  private static final String HERE = "https://github.com/kuntamalli/kuntamalli/";

  private static final KuntamalliJson JSON = Jackson3Json.standard();

  /** Knows our context and nothing else; no address is loaded from a network. */
  private static final DocumentLoader LOCAL =
      (address, options) -> {
        assertThat(address).hasToString(LinkedData.CONTEXT);
        return JsonDocument.of(new StringReader(LinkedData.context()));
      };

  /** Values without meaning outside the object that contains them. */
  private static final List<Class<?>> WITHIN_OTHERS =
      List.of(LocalizedText.class, Extensions.class, Stated.Alternative.class, FactOnDay.class);

  private static JsonArray expanded(String text) {
    try {
      return JsonLd.expand(JsonDocument.of(new StringReader(text))).loader(LOCAL).get();
    } catch (JsonLdError e) {
      throw new AssertionError(e.getCode() + " in " + text, e);
    }
  }

  private static JsonObject one(Object value) {
    return expanded(JSON.writeLinked(value)).getJsonObject(0);
  }

  private static List<JsonObject> all(JsonObject node, String property) {
    JsonArray values = node.getJsonArray(property);
    assertThat(values).as(property + " of " + node.keySet()).isNotNull();
    return values.getValuesAs(JsonObject.class);
  }

  private static List<String> ids(JsonObject node, String property) {
    return all(node, property).stream().map(each -> each.getString("@id")).toList();
  }

  private static List<String> values(JsonObject node, String property) {
    return all(node, property).stream().map(each -> each.getString("@value")).toList();
  }

  private static String type(JsonObject node) {
    return node.getJsonArray("@type").getString(0);
  }

  @Test
  void aMergerIsAChangeEventOfOrganisations() {
    MunicipalityRegister register = MunicipalityRegister.standard();
    MunicipalityChange merger =
        register.changesBetween(LocalDate.of(2019, 12, 31), LocalDate.of(2020, 1, 1)).stream()
            .filter(RegisterChange.Ended.class::isInstance)
            .map(RegisterChange.Ended.class::cast)
            .map(RegisterChange.Ended::merger)
            .findFirst()
            .orElseThrow();
    JsonObject node = one(merger);
    assertThat(type(node)).isEqualTo(ORG + "ChangeEvent");
    assertThat(ids(node, ORG + "originalOrganization"))
        .containsExactly(HERE + "id/municipality/" + merger.ended());
    assertThat(ids(node, ORG + "resultingOrganization"))
        .containsExactly(HERE + "id/municipality/" + merger.successors().get(0));
    assertThat(all(node, DCT + "date"))
        .containsExactly(
            Json.createObjectBuilder()
                .add("@value", merger.date().toString())
                .add("@type", "http://www.w3.org/2001/XMLSchema#date")
                .build());
    assertThat(ids(node, DCT + "type"))
        .allMatch(kind -> kind.startsWith(HERE + "codes/1/municipality-change-kind/"));
  }

  @Test
  void municipalitiesOfAnExtractArePublicOrganisations() {
    JsonObject day = one(MunicipalityRegister.standard().on(LocalDate.of(2026, 1, 1)));
    List<JsonObject> municipalities = all(day, HERE + "terms/1#municipalities");
    assertThat(municipalities)
        .hasSize(308)
        .allMatch(each -> type(each).equals(CPOV + "PublicOrganisation"));
    JsonObject helsinki =
        municipalities.stream()
            .filter(each -> each.getString("@id").equals(HERE + "id/municipality/091"))
            .findFirst()
            .orElseThrow();
    assertThat(values(helsinki, SKOS + "notation")).containsExactly("091");
    assertThat(all(helsinki, SKOS + "prefLabel"))
        .extracting(label -> label.getString("@language") + " " + label.getString("@value"))
        .contains("fi Helsinki", "sv Helsingfors");
    assertThat(all(helsinki, DCT + "spatial"))
        .singleElement()
        .satisfies(region -> assertThat(region.getString("@id")).isEqualTo(HERE + "id/region/01"));
    assertThat(ids(helsinki, HERE + "terms/1#language"))
        .containsExactly(HERE + "codes/1/language-status/bilingual-fi");
  }

  @Test
  void statutesAreLegalResourcesAtTheirEli() {
    JsonObject book = one(StatuteBook.standard());
    JsonObject health =
        all(book, HERE + "terms/1#statutes").stream()
            .filter(each -> each.getString("@id").equals("http://data.finlex.fi/eli/sd/2010/1326"))
            .findFirst()
            .orElseThrow();
    assertThat(type(health)).isEqualTo(ELI + "LegalResource");
    assertThat(values(health, ELI + "id_local")).containsExactly("1326/2010");
    JsonObject basis = all(book, HERE + "terms/1#bases").get(0);
    JsonObject provision = all(basis, HERE + "terms/1#provision").get(0);
    assertThat(type(provision)).isEqualTo(ELI + "LegalResourceSubdivision");
    assertThat(ids(provision, ELI + "is_part_of"))
        .singleElement()
        .asString()
        .startsWith("http://data.finlex.fi/eli/sd/");
    assertThat(values(provision, ELI + "number")).hasSize(1);
  }

  @Test
  void dutiesTypesAndCodeListsAreConcepts() {
    JsonObject duty = all(one(ObligationCatalog.standard()), HERE + "terms/1#obligations").get(0);
    assertThat(type(duty)).isEqualTo(SKOS + "Concept");
    assertThat(duty.getString("@id")).startsWith(HERE + "id/duty/");
    assertThat(all(duty, SKOS + "prefLabel")).hasSize(3);
    JsonObject members = all(one(TypeSchemes.standard()), HERE + "terms/1#types").get(0);
    assertThat(type(all(members, HERE + "terms/1#type").get(0))).isEqualTo(SKOS + "Concept");
    JsonArray lists = expanded(LinkedData.codeLists());
    assertThat(lists.getValuesAs(JsonObject.class))
        .anySatisfy(
            concept -> {
              assertThat(concept.getString("@id")).isEqualTo(HERE + "codes/1/duty-status/met-late");
              assertThat(type(concept)).isEqualTo(SKOS + "Concept");
              assertThat(values(concept, SKOS + "notation")).containsExactly("met-late");
              assertThat(ids(concept, SKOS + "inScheme"))
                  .containsExactly(HERE + "codes/1/duty-status");
            });
  }

  @TestFactory
  List<DynamicTest> nothingIsLostButWhatIsLeftOutOnPurpose() {
    return PublicTypes.all().stream()
        .filter(type -> Forms.of(type) instanceof ObjectForm && !WITHIN_OTHERS.contains(type))
        .map(
            type ->
                DynamicTest.dynamicTest(
                    type.getName(),
                    () -> SampleValues.of(Forms.of(type)).forEach(LinkedDataTest::nothingIsLost)))
        .toList();
  }

  @TestFactory
  List<DynamicTest> onlyContextClassAddressAndActsAreAddedToTheWireFormat() {
    return PublicTypes.all().stream()
        .filter(type -> Forms.of(type) instanceof ObjectForm && !WITHIN_OTHERS.contains(type))
        .map(
            type ->
                DynamicTest.dynamicTest(
                    type.getName(),
                    () ->
                        SampleValues.of(Forms.of(type))
                            .forEach(
                                value ->
                                    assertOnlyAddedTo(
                                        parsed(JSON.write(value)),
                                        parsed(JSON.writeLinked(value))))))
        .toList();
  }

  private static JsonValue parsed(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readValue();
    }
  }

  private static void assertOnlyAddedTo(JsonValue plain, JsonValue linked) {
    if (linked instanceof JsonObject object && plain instanceof JsonObject before) {
      assertThat(object.keySet()).containsAll(before.keySet());
      object.forEach(
          (name, each) -> {
            if (before.containsKey(name)) {
              assertOnlyAddedTo(before.get(name), each);
            } else {
              assertThat(name).isIn("@context", "@type", "@id", "acts");
            }
          });
    } else if (linked instanceof JsonArray values && plain instanceof JsonArray before) {
      assertThat(values).hasSameSizeAs(before);
      for (int i = 0; i < values.size(); i++) {
        assertOnlyAddedTo(before.get(i), values.get(i));
      }
    } else {
      assertThat(linked).isEqualTo(plain);
    }
  }

  @Test
  void theContextAloneSaysNothingOfTheWireFormat() {
    JsonObject plain = parsed(JSON.write(StatuteBook.standard().all().get(0))).asJsonObject();
    String withContext =
        Json.createObjectBuilder(plain).add("@context", LinkedData.CONTEXT).build().toString();

    assertThat(expanded(withContext)).isEmpty();
  }

  @Test
  void listsAreGraphsAndWhatIsNoObjectIsRefused() {
    assertThat(expanded(JSON.writeLinked(List.of(Authority.hus(), Authority.county("08")))))
        .extracting(each -> each.asJsonObject().getString("@id"))
        .containsExactly(HERE + "id/hus", HERE + "id/county/08");
    assertThatThrownBy(() -> JSON.writeLinked(MunicipalityCode.of("091")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("MunicipalityCode")
        .hasMessageContaining("write the object that holds it");
  }

  private static void nothingIsLost(Object value) {
    String text = JSON.writeLinked(value);
    assertThat(Jackson2Json.standard().writeLinked(value)).isEqualTo(text);
    Leaves leaves = new Leaves();
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      leaves.count(reader.readObject(), null);
    }
    assertThat(Leaves.ofExpanded(expanded(text))).as(text).isEqualTo(leaves.counted);
    assertThat(leaves.leftOut).isSubsetOf("kind", "schemaVersion");
  }

  /** The values at the ends of a tree. */
  private static final class Leaves {
    private static final JsonObject CONTEXT = context();

    private final Set<String> leftOut = new TreeSet<>();
    private int counted;

    private static JsonObject context() {
      try (JsonReader reader = Json.createReader(new StringReader(LinkedData.context()))) {
        return reader.readObject().getJsonObject("@context");
      }
    }

    private void count(JsonValue value, String under) {
      if (value instanceof JsonObject object) {
        JsonObject terms =
            object.containsKey("@type")
                ? CONTEXT.getJsonObject(object.getString("@type")).getJsonObject("@context")
                : JsonValue.EMPTY_JSON_OBJECT;
        object.forEach(
            (name, each) -> {
              if (terms.containsKey(name) && terms.get(name) == JsonValue.NULL) {
                leftOut.add(name);
              } else if (!name.startsWith("@")) {
                count(each, name);
              }
            });
      } else if (value instanceof JsonArray array) {
        array.forEach(each -> count(each, under));
      } else {
        counted++;
      }
    }

    private static int ofExpanded(JsonValue value) {
      if (value instanceof JsonArray array) {
        return array.stream().mapToInt(Leaves::ofExpanded).sum();
      }
      JsonObject object = value.asJsonObject();
      if (object.containsKey("@value")) {
        return object.getOrDefault("@type", JsonValue.NULL).toString().equals("\"@json\"")
            ? plain(object.get("@value"))
            : 1;
      }
      if (object.keySet().equals(Set.of("@id"))) {
        return 1;
      }
      return object.entrySet().stream()
          .filter(entry -> !entry.getKey().startsWith("@"))
          .mapToInt(entry -> ofExpanded(entry.getValue()))
          .sum();
    }

    private static int plain(JsonValue value) {
      if (value instanceof JsonObject object) {
        return object.values().stream().mapToInt(Leaves::plain).sum();
      }
      return value instanceof JsonArray array ? array.stream().mapToInt(Leaves::plain).sum() : 1;
    }
  }
}
