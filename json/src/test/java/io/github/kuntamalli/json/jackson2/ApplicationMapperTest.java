package io.github.kuntamalli.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Our module on an application's own mapper of Jackson 2. */
class ApplicationMapperTest {

  private static final String DOCUMENT =
      "{\"id\":\"a\",\"issuers\":[{\"kind\":\"municipality\",\"code\":\"837\"}],"
          + "\"parts\":[{\"kind\":\"plan\"}]}";

  private final JsonMapper mapper = JsonMapper.builder().addModule(new KuntamalliModule()).build();

  /** A type of an application that contains types of the library. */
  record Holder(
      String title,
      Authority authority,
      Map<MunicipalityCode, LocalizedText> names,
      Map<Language, String> languages,
      Stated<DocumentPart.Kind> kind,
      List<Dossier> dossiers) {}

  @Test
  void itIsFoundByServices() throws Exception {
    JsonMapper found = JsonMapper.builder().findAndAddModules().build();
    WelfareDocument document = found.readValue(DOCUMENT, WelfareDocument.class);
    assertThat(document.madeIn()).isEqualTo(Stated.unknown());
    assertThat(found.readValue(found.writeValueAsString(document), WelfareDocument.class))
        .isEqualTo(document);
    assertThat(found.writeValueAsString(document))
        .isEqualTo(Jackson2Json.standard().writeLine(document));
  }

  @Test
  void otherTypesOfAnApplicationStayAsTheyAre() throws Exception {
    record Own(boolean isOpen, List<String> tags, DayOfWeek day, Map<String, Integer> numbers) {}
    Own value = new Own(true, List.of(), DayOfWeek.MONDAY, Map.of("a", 1));
    assertThat(mapper.writeValueAsString(value))
        .isEqualTo(JsonMapper.builder().build().writeValueAsString(value));
    assertThat(mapper.writeValueAsString(DayOfWeek.MONDAY)).isEqualTo("\"MONDAY\"");
  }

  @Test
  void ourTypesStandInTypesOfTheApplication() throws Exception {
    Holder holder =
        new Holder(
            "title",
            Authority.county("08"),
            Map.of(MunicipalityCode.of("837"), LocalizedText.of("Tampere", "Tammerfors")),
            Map.of(Language.FI, "suomi"),
            Stated.known(DocumentPart.Kind.TERM_REPORT),
            List.of(Dossier.of(Authority.hus())));
    String text = mapper.writeValueAsString(holder);
    assertThat(text)
        .contains("\"837\":{\"fi\":\"Tampere\"", "{\"fi\":\"suomi\"}", "\"kind\":\"term-report\"")
        .doesNotContain("schemaVersion");
    assertThat(mapper.readValue(text, Holder.class)).isEqualTo(holder);
    Holder sparse = mapper.readValue("{\"title\":\"a\",\"kind\":null}", Holder.class);
    assertThat(sparse.kind()).isEqualTo(Stated.unknown());
  }

  @Test
  void aListOfOursIsReadByItsType() throws Exception {
    List<Stated<LocalDate>> facts =
        mapper.readValue("[\"2021-12-13\",null]", new TypeReference<List<Stated<LocalDate>>>() {});
    assertThat(facts).containsExactly(Stated.known(LocalDate.of(2021, 12, 13)), Stated.unknown());
  }

  @Test
  void theKindMayComeLast() throws Exception {
    assertThat(mapper.readValue("{\"code\":\"837\",\"kind\":\"municipality\"}", Authority.class))
        .isEqualTo(Authority.municipality("837"));
  }

  @Test
  void theApplicationDecidesAboutUnknownProperties() throws Exception {
    String text = "{\"authority\":{\"kind\":\"hus\",\"colour\":{\"a\":[1]}},\"complete\":true}";
    assertThat(
            mapper
                .readerFor(Dossier.class)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .<Dossier>readValue(text)
                .complete())
        .isTrue();
    assertThatThrownBy(
            () ->
                mapper
                    .readerFor(Dossier.class)
                    .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(text))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("\"colour\"")
        .hasMessageContaining("\"authority\"");
  }

  @Test
  void aFaultHasItsPathInJacksonsException() throws Exception {
    String text =
        "{\"title\":\"a\",\"dossiers\":[{\"authority\":{\"kind\":\"municipality\",\"code\":\"37\"}}]}";
    assertThatThrownBy(() -> mapper.readValue(text, Holder.class))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("three digits")
        .hasMessageContaining(
            "[\"dossiers\"]->java.util.ArrayList[0]->io.github.kuntamalli.assessment.Dossier[\"authority\"]->java.util.Map[\"code\"]");
    assertThatThrownBy(() -> mapper.readValue("{\"documents\":[]}", Dossier.class))
        .hasMessageContaining("\"authority\" is missing");
    assertThatThrownBy(
            () -> mapper.readValue("{\"from\":\"2016\",\"to\":\"2013\"}", DateSpan.class))
        .hasMessageContaining("before it begins");
    assertThatThrownBy(() -> mapper.readValue("12", Dossier.class))
        .hasMessageContaining("write an object");
  }

  @Test
  void aTextWithHalfASurrogatePairGoesThroughATreeUnchanged() throws Exception {
    Dossier dossier =
        mapper.readValue(
            "{\"authority\":{\"kind\":\"hus\"},\"notes\":[{\"en\":\"\\ud800 \\\"x\\\"\"}]}",
            Dossier.class);
    JsonNode tree = mapper.valueToTree(dossier);
    assertThat(tree.at("/notes/0/en").isTextual()).isTrue();
    assertThat(mapper.treeToValue(tree, Dossier.class)).isEqualTo(dossier);
    assertThat(mapper.convertValue(dossier, Dossier.class)).isEqualTo(dossier);
    assertThat(mapper.readValue(mapper.writeValueAsString(dossier), Dossier.class))
        .isEqualTo(dossier);
  }

  @Test
  void halfASurrogatePairSwitchesOffNoEscapingOfTheApplication() throws Exception {
    JsonMapper ascii =
        JsonMapper.builder()
            .addModule(new KuntamalliModule())
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();
    LocalizedText hostile = LocalizedText.of(Language.EN, "\uD800</script>\"\u00C4\uD83D\uDE00");
    String text = ascii.writeValueAsString(hostile);
    assertThat(text).matches("\\p{ASCII}+");
    assertThat(ascii.readValue(text, LocalizedText.class)).isEqualTo(hostile);
  }

  @Test
  void anObjectInsideATreeIsRefusedWithItsPlace() {
    ObjectNode tree = mapper.createObjectNode();
    tree.putObject("authority").put("kind", "hus");
    tree.putArray("documents")
        .addPOJO(WelfareDocument.plan("d", Authority.municipality("837")).build());
    assertThatThrownBy(() -> mapper.treeToValue(tree, Dossier.class))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("documents");
  }

  @Test
  void anExceptionQuotesTheBeginningOfALongText() {
    String code =
        "{\"authority\":{\"kind\":\"municipality\",\"code\":\"" + "1".repeat(100_000) + "\"}}";
    assertThatThrownBy(() -> mapper.readValue(code, Dossier.class))
        .isInstanceOfSatisfying(
            JacksonException.class, e -> assertThat(e.getOriginalMessage()).hasSizeLessThan(300));
    String id = "\"id\":\"" + "1".repeat(100_000) + "\"";
    String twice = "{\"authority\":{\"kind\":\"hus\"},\"documents\":[D,D]}";
    assertThatThrownBy(
            () ->
                mapper.readValue(
                    twice.replace("D", DOCUMENT.replace("\"id\":\"a\"", id)), Dossier.class))
        .isInstanceOfSatisfying(
            JacksonException.class, e -> assertThat(e.getOriginalMessage()).hasSizeLessThan(700));
  }
}
