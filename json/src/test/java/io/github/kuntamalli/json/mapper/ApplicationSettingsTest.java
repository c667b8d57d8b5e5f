package io.github.kuntamalli.json.mapper;

import static io.github.kuntamalli.json.mapper.ApplicationMapper.generic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.fact.Extensions;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.text.LocalizedText;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What an application sets on its mapper or on its own types applies to ours too. */
class ApplicationSettingsTest {

  private static final List<ApplicationMapper> MAPPERS = ApplicationMapper.withModule();

  /** Empty values of an application's type are left out. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Sparse(Stated<LocalDate> day, Extensions extensions, Authority authority) {}

  @Test
  void emptyValuesAreLeftOutWhereTheApplicationLeavesThemOut() {
    Sparse none = new Sparse(Stated.unknown(), Extensions.none(), Authority.hus());
    Sparse all =
        new Sparse(
            Stated.known(LocalDate.of(2021, 12, 13)),
            new Extensions(Map.of("my-city/x", "y")),
            Authority.hus());
    for (ApplicationMapper mapper : MAPPERS) {
      assertThat(mapper.write(none, Sparse.class)).isEqualTo("{\"authority\":{\"kind\":\"hus\"}}");
      assertThat(mapper.write(all, Sparse.class))
          .isEqualTo(
              "{\"day\":\"2021-12-13\",\"extensions\":{\"my-city/x\":\"y\"},\"authority\":{\"kind\":\"hus\"}}");
      assertThat(mapper.read(mapper.write(all, Sparse.class), Sparse.class)).isEqualTo(all);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{}", "{\"day\":null,\"extensions\":null,\"authority\":null}"})
  void whatIsAbsentOrNullIsUnknownOrNone(String text) {
    for (ApplicationMapper mapper : MAPPERS) {
      assertThat(mapper.read(text, Sparse.class))
          .isEqualTo(new Sparse(Stated.unknown(), Extensions.none(), null));
    }
  }

  /** A type whose kind the application's own annotation names too. */
  record Named(
      @JsonTypeInfo(
              use = JsonTypeInfo.Id.NAME,
              include = JsonTypeInfo.As.EXISTING_PROPERTY,
              property = "kind")
          Authority authority) {}

  @Test
  void theKindIsWrittenOnceWhereTheApplicationTakesItForTheNameOfTheType() {
    for (ApplicationMapper mapper : MAPPERS) {
      String text = "{\"authority\":{\"kind\":\"municipality\",\"code\":\"091\"}}";
      Named named = new Named(Authority.municipality("091"));
      assertThat(mapper.write(named, Named.class)).isEqualTo(text);
      assertThat(mapper.read(text, Named.class)).isEqualTo(named);
      assertThatThrownBy(() -> mapper.read("{\"authority\":[\"hus\"]}", Named.class))
          .hasMessageContaining("found START_ARRAY; write an object");
    }
  }

  /** A type that the application writes the type of. */
  record Typed(
      @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.PROPERTY)
          Authority authority) {}

  /** A type that the application writes the type of, around the value. */
  record Wrapped(
      @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.WRAPPER_OBJECT)
          Authority authority) {}

  @Test
  void theTypeOfAValueIsAroundItAndNeedNotBeThere() {
    String hus = Authority.Hus.class.getName();
    for (ApplicationMapper mapper : MAPPERS) {
      Typed typed = new Typed(Authority.hus());
      String text = "{\"authority\":[\"" + hus + "\",{\"kind\":\"hus\"}]}";
      assertThat(mapper.write(typed, Typed.class)).isEqualTo(text);
      assertThat(mapper.read(text, Typed.class)).isEqualTo(typed);
      assertThat(mapper.read("{\"authority\":{\"kind\":\"hus\"}}", Typed.class)).isEqualTo(typed);
      Wrapped wrapped = new Wrapped(Authority.hus());
      String around = "{\"authority\":{\"" + hus + "\":{\"kind\":\"hus\"}}}";
      assertThat(mapper.write(wrapped, Wrapped.class)).isEqualTo(around);
      assertThat(mapper.read(around, Wrapped.class)).isEqualTo(wrapped);
    }
  }

  @Test
  void aHandlerOfTheApplicationReplacesAKeyThatIsNotValid() {
    var of2 =
        com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .addModule(new io.github.kuntamalli.json.jackson2.KuntamalliModule())
            .addHandler(
                new com.fasterxml.jackson.databind.deser.DeserializationProblemHandler() {
                  @Override
                  public Object handleWeirdKey(
                      com.fasterxml.jackson.databind.DeserializationContext context,
                      Class<?> type,
                      String key,
                      String failure) {
                    assertThat(type).isEqualTo(MunicipalityCode.class);
                    assertThat(failure).contains("does not have 3 digits");
                    return MunicipalityCode.of("0" + key);
                  }
                })
            .build();
    var of3 =
        JsonMapper.builder()
            .addModule(new io.github.kuntamalli.json.jackson3.KuntamalliModule())
            .addHandler(
                new tools.jackson.databind.deser.DeserializationProblemHandler() {
                  @Override
                  public Object handleWeirdKey(
                      tools.jackson.databind.DeserializationContext context,
                      Class<?> type,
                      String key,
                      String failure) {
                    assertThat(type).isEqualTo(MunicipalityCode.class);
                    assertThat(failure).contains("does not have 3 digits");
                    return MunicipalityCode.of("0" + key);
                  }
                })
            .build();
    for (ApplicationMapper mapper :
        List.of(new ApplicationMapper.OfJackson2(of2), new ApplicationMapper.OfJackson3(of3))) {
      assertThat(
              mapper.read("{\"91\":1}", generic(Map.class, MunicipalityCode.class, Integer.class)))
          .isEqualTo(Map.of(MunicipalityCode.of("091"), 1));
    }
  }

  @Test
  void aPropertyThatIsNotKnownIsAnsweredWithThoseThatAre() throws Exception {
    var of2 =
        com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .addModule(new io.github.kuntamalli.json.jackson2.KuntamalliModule())
            .build();
    var of3 =
        JsonMapper.builder()
            .addModule(new io.github.kuntamalli.json.jackson3.KuntamalliModule())
            .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    String text = "{\"kind\":\"municipality\",\"code\":\"091\",\"colour\":1}";
    assertThatThrownBy(() -> of2.readValue(text, Authority.class))
        .hasMessageContaining("(2 known properties: \"code\", \"kind\"");
    assertThatThrownBy(() -> of3.readValue(text, Authority.class))
        .hasMessageContaining("(2 known properties: \"code\", \"kind\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"notes\":[{\"fi\":\"x\"},{\"fi\":7}] | Dossier[\"notes\"]->java.util.List[1]->java.util.Map[\"fi\"])",
        "\"documents\":[{\"id\":[]}] | Dossier[\"documents\"]->java.util.List[0]->java.util.Map[\"id\"])",
        "\"documents\":{} | Dossier[\"documents\"])",
        "\"complete\":\"no\" | Dossier[\"complete\"])",
        "\"extensions\":{\"a/b\":[[1,null]]} | Dossier[\"extensions\"]->java.util.Map[\"a/b\"]->java.util.List[0]->java.util.List[1])"
      })
  void aFaultHasItsWholePath(String properties, String path) {
    String text = "{\"authority\":{\"kind\":\"hus\"}," + properties + "}";
    for (ApplicationMapper mapper : MAPPERS) {
      assertThatThrownBy(() -> mapper.read(text, Dossier.class))
          .hasMessageEndingWith("io.github.kuntamalli.assessment." + path);
      assertThatThrownBy(() -> mapper.read("[" + text + "]", generic(List.class, Dossier.class)))
          .hasMessageEndingWith("java.util.ArrayList[0]->io.github.kuntamalli.assessment." + path);
    }
  }

  @Test
  void theModuleIsKnownByItsNameAndTheVersionOfTheLibrary() {
    var of2 = new io.github.kuntamalli.json.jackson2.KuntamalliModule();
    var of3 = new io.github.kuntamalli.json.jackson3.KuntamalliModule();
    assertThat(List.of(of2.getModuleName(), of3.getModuleName())).containsOnly("kuntamalli");
    assertThat(of2.version().getArtifactId()).isEqualTo("kuntamalli-json");
    assertThat(of2.version().getGroupId()).isEqualTo(of3.version().getGroupId()).isNotEmpty();
    assertThat(of2.version()).hasToString(of3.version().toString());
    assertThat(of2.version().isUnknownVersion()).isFalse();
  }

  @Test
  void aRuleOrAServiceIsNotWritten() {
    for (ApplicationMapper mapper : MAPPERS) {
      assertThatThrownBy(() -> mapper.write(Kuntamalli.standard(), Kuntamalli.class))
          .hasMessageContaining("Kuntamalli cannot be written as JSON or read from it");
    }
  }

  /** Types whose properties the application wants to have written. */
  record Shaped(
      @JsonFormat(shape = JsonFormat.Shape.POJO) Authority authority,
      @JsonFormat(shape = JsonFormat.Shape.POJO) Stated<LocalDate> day) {}

  @Test
  void theWireFormatIsTheSameInWhateverShapeTheApplicationAsksFor() {
    Shaped shaped = new Shaped(Authority.county("08"), Stated.known(LocalDate.of(2021, 12, 13)));
    for (ApplicationMapper mapper : MAPPERS) {
      String text = "{\"authority\":{\"kind\":\"county\",\"code\":\"08\"},\"day\":\"2021-12-13\"}";
      assertThat(mapper.write(shaped, Shaped.class)).isEqualTo(text);
      assertThat(mapper.read(text, Shaped.class)).isEqualTo(shaped);
    }
  }

  /** Through a generator that an application has put around that of Jackson. */
  @Test
  void halfOfAPairIsEscapedThroughTheGeneratorOfAnApplicationToo() throws Exception {
    Dossier dossier =
        Dossier.of(
            new Authority.JointAuthority("eksote", LocalizedText.of("\uD800", "\uD800", "\uD800")));
    String text = Jackson3Json.standard().writeLine(dossier);
    assertThat(text).contains("\\ud800");
    StringWriter out2 = new StringWriter();
    var of2 =
        com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .addModule(new io.github.kuntamalli.json.jackson2.KuntamalliModule())
            .build();
    try (var wrapped =
        new com.fasterxml.jackson.core.util.JsonGeneratorDelegate(
            of2.createGenerator(out2), false)) {
      of2.writeValue(wrapped, dossier);
    }
    assertThat(out2).hasToString(text);
    StringWriter out3 = new StringWriter();
    var of3 =
        JsonMapper.builder()
            .addModule(new io.github.kuntamalli.json.jackson3.KuntamalliModule())
            .build();
    try (var wrapped =
        new tools.jackson.core.util.JsonGeneratorDelegate(of3.createGenerator(out3), false)) {
      of3.writeValue(wrapped, dossier);
    }
    assertThat(out3).hasToString(text);
  }
}
