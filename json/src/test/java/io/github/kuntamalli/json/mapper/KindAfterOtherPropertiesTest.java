package io.github.kuntamalli.json.mapper;

import static io.github.kuntamalli.json.mapper.ApplicationMapper.generic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.json.ReadResult;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.RegisterChange;
import io.github.kuntamalli.validation.CheckResult;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** An application's mapper reads one of several kinds wherever in the object its kind is. */
class KindAfterOtherPropertiesTest {

  /** As an application reads that takes no notice of properties that it does not know. */
  private static List<ApplicationMapper> lenient() {
    return List.of(
        new ApplicationMapper.OfJackson2(
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .addModule(new io.github.kuntamalli.json.jackson2.KuntamalliModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()),
        new ApplicationMapper.OfJackson3(
            JsonMapper.builder()
                .addModule(new io.github.kuntamalli.json.jackson3.KuntamalliModule())
                .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()));
  }

  /** As an application reads that refuses properties that it does not know. */
  private static List<ApplicationMapper> strict() {
    return List.of(
        new ApplicationMapper.OfJackson2(
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .addModule(new io.github.kuntamalli.json.jackson2.KuntamalliModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()),
        new ApplicationMapper.OfJackson3(
            JsonMapper.builder()
                .addModule(new io.github.kuntamalli.json.jackson3.KuntamalliModule())
                .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()));
  }

  static Stream<Arguments> kinds() {
    String name = "\"name\":{\"fi\":\"E\",\"sv\":\"E\"}";
    return Stream.of(
        kind(Authority.class, "municipality", "\"code\":\"837\""),
        kind(Authority.class, "hus", ""),
        kind(Authority.class, "joint-authority", "\"id\":\"eksote\"," + name),
        kind(Authority.class, "group", "\"members\":[\"407\",\"434\"]"),
        kind(
            CheckResult.class,
            "failed",
            "\"violations\":[{\"location\":{\"pointer\":\"/kind\",\"line\":3,\"column\":7},"
                + "\"parameters\":{\"kind\":\"plan\"}}]"),
        kind(
            RegisterChange.class,
            "name-changed",
            "\"date\":\"2021-01-01\",\"code\":\"837\",\"before\":{\"fi\":\"A\"},\"after\":{\"fi\":\"B\"}"),
        kind(ReadResult.class, "read", "\"value\":[0.50,-7,true,false,{\"kind\":\"x\"},[]]"),
        kind(
            generic(ReadResult.class, Authority.class),
            "read",
            "\"value\":{\"code\":\"837\",\"kind\":\"municipality\"}"));
  }

  private static Arguments kind(Type type, String kind, String properties) {
    return Arguments.of(type, "\"kind\":\"" + kind + "\"", properties);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theKindMayComeLast(Type type, String kind, String properties) {
    String more = properties.isEmpty() ? "" : ",";
    String first = "{" + kind + more + properties + "}";
    String last = "{" + properties + more + kind + "}";
    for (ApplicationMapper mapper : lenient()) {
      Object read = mapper.read(first, type);
      assertThat(read).isNotNull();
      assertThat(mapper.read(last, type)).isEqualTo(read);
      assertThat(mapper.read("[" + last + "," + last + "]", generic(List.class, type)))
          .isEqualTo(List.of(read, read));
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void anUnknownPropertyBeforeTheKindIsPassedOver(Type type, String kind, String properties) {
    String more = properties.isEmpty() ? "" : ",";
    String plain = "{" + properties + more + kind + "}";
    for (String unknown : List.of("1", "{\"kind\":[{}]}", "[\"kind\"]", "null")) {
      String text =
          plain.replaceFirst("\\{", "{\"colour\":" + unknown + (plain.equals("{}") ? "" : ","));
      for (ApplicationMapper mapper : lenient()) {
        assertThat(mapper.read(text, type)).isEqualTo(mapper.read(plain, type));
      }
    }
  }

  /** What comes after the object is read too. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"colour\":1,\"kind\":\"hus\"}",
        "{\"colour\":[{\"a\":1}],\"kind\":\"hus\"}",
        "{\"colour\":{\"kind\":\"county\"},\"kind\":\"hus\",\"shape\":{}}"
      })
  void whatComesAfterTheObjectIsReadToo(String hus) {
    for (ApplicationMapper mapper : lenient()) {
      assertThat(mapper.read("{\"authority\":" + hus + ",\"complete\":true}", Dossier.class))
          .isEqualTo(
              mapper.read("{\"authority\":{\"kind\":\"hus\"},\"complete\":true}", Dossier.class));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"code\":\"37\",\"kind\":\"municipality\" | \"37\" is not valid; write the municipality code | \"code\"",
        "\"code\":37,\"kind\":\"municipality\" | found VALUE_NUMBER_INT; write the municipality code | \"code\"",
        "\"code\":[\"837\"],\"kind\":\"municipality\" | found START_ARRAY; write the municipality code | \"code\"",
        "\"colour\":1,\"kind\":\"hus\" | nrecognized | \"colour\"",
        "\"colour\":{},\"kind\":\"hus\" | nrecognized | \"colour\"",
        "\"id\":\"e\",\"kind\":\"joint-authority\" | the property \"name\" is missing; add it | \"authority\"",
        "\"id\":\" \",\"name\":{\"fi\":\"E\",\"sv\":\"E\"},\"kind\":\"joint-authority\" | id | \"authority\"",
        "\"code\":\"837\" | the property \"kind\" is missing; add it | \"authority\"",
        "\"code\":\"837\",\"kind\":\"town\" | \"town\" is not valid; write one of these | \"kind\"",
        "\"code\":\"837\",\"kind\":[\"hus\"] | found START_ARRAY; write one of these | \"kind\"",
        "\"code\":\"837\",\"kind\":{} | found START_OBJECT; write one of these | \"kind\"",
        "\"kind\":\"municipality\",\"code\":[\"837\"] | found START_ARRAY; write the municipality code | \"code\"",
        "\"kind\":\"municipality\",\"code\":{} | found START_OBJECT; write the municipality code | \"code\"",
        "\"code\":\"837\",\"kind\":null | found VALUE_NULL; write one of these | \"kind\""
      })
  void aFaultNamesItsValueAndItsPlace(String properties, String sentence, String step) {
    String text = "{\"authority\":{" + properties + "},\"complete\":true}";
    for (ApplicationMapper mapper : strict()) {
      assertThatThrownBy(() -> mapper.read(text, Dossier.class))
          .hasMessageContaining(sentence)
          .hasMessageContaining("Dossier[\"authority\"]")
          .satisfies(
              thrown ->
                  assertThat(thrown.getMessage().replaceAll("(?s).*\\[(\"[^\"]*\")\\]\\)?$", "$1"))
                      .isEqualTo(step));
    }
  }
}
