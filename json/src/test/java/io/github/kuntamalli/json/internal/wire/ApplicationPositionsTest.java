package io.github.kuntamalli.json.internal.wire;

import static io.github.kuntamalli.json.mapper.ApplicationMapper.generic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kuntamalli.json.internal.form.TextForm;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.json.mapper.ApplicationMapper;
import io.github.kuntamalli.json.mapper.Positions.Bean;
import io.github.kuntamalli.json.mapper.Positions.Field;
import io.github.kuntamalli.json.mapper.Positions.Page;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.text.LocalizedText;
import java.lang.reflect.Array;
import java.lang.reflect.Type;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every type of the model in every position of an application's own types, in both generations of
 * Jackson: written in the wire format and read back equal.
 */
class ApplicationPositionsTest {

  private static final List<ApplicationMapper> MAPPERS = ApplicationMapper.withModule();

  @TestFactory
  Stream<DynamicTest> everyTypeIsWrittenAndReadInEveryPosition() {
    return PublicTypes.all().stream()
        .map(type -> DynamicTest.dynamicTest(type.getName(), () -> inEveryPosition(type)));
  }

  private static void inEveryPosition(Class<?> type) {
    List<Object> samples =
        SampleValues.of(Forms.of(type)).stream().filter(type::isInstance).limit(3).toList();
    for (Object sample : samples) {
      for (ApplicationMapper mapper : MAPPERS) {
        inEveryPosition(type, sample, mapper);
      }
    }
  }

  private static void inEveryPosition(Class<?> type, Object sample, ApplicationMapper mapper) {
    String inList = Jackson3Json.standard().writeLine(List.of(sample));
    String wire = inList.substring(1, inList.length() - 1);
    String atTop = Jackson3Json.standard().writeLine(sample);
    survives(mapper, sample, type, atTop);
    survives(mapper, List.of(sample), generic(List.class, type), inList);
    survives(mapper, new LinkedHashSet<>(List.of(sample)), generic(Set.class, type), inList);
    survives(mapper, Optional.of(sample), generic(Optional.class, type), atTop);
    survives(
        mapper,
        List.of(Optional.of(sample)),
        generic(List.class, generic(Optional.class, type)),
        inList);
    survives(
        mapper,
        Map.of("a", sample),
        generic(Map.class, String.class, type),
        "{\"a\":" + wire + "}");
    survives(mapper, new Field<>(sample), generic(Field.class, type), "{\"value\":" + wire + "}");
    survives(
        mapper,
        new Page<>(List.of(sample)),
        generic(Page.class, type),
        "{\"items\":" + inList + "}");
    Bean<Object> bean = new Bean<>();
    bean.setValue(sample);
    String beanText = mapper.write(bean, generic(Bean.class, type));
    assertThat(beanText).isEqualTo("{\"value\":" + wire + "}");
    Bean<?> read = (Bean<?>) mapper.read(beanText, generic(Bean.class, type));
    same(read.getValue(), sample, wire);
    Object array = Array.newInstance(type, 1);
    Array.set(array, 0, sample);
    assertThat(mapper.write(array, array.getClass())).isEqualTo(inList);
    same(Array.get(mapper.read(inList, array.getClass()), 0), sample, wire);
    if (type.isEnum()) {
      constants(type, sample, mapper, inList);
    }
    if (Forms.of(type) instanceof TextForm<?> form) {
      survives(
          mapper,
          Map.of(sample, 1),
          generic(Map.class, type, Integer.class),
          "{\"" + form.printAny(sample) + "\":1}");
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static void constants(
      Class<?> type, Object sample, ApplicationMapper mapper, String inList) {
    survives(mapper, EnumSet.of((Enum) sample), generic(EnumSet.class, type), inList);
  }

  private static void survives(ApplicationMapper mapper, Object value, Type type, String wire) {
    assertThat(mapper.write(value, type)).as("%s of %s", mapper, type).isEqualTo(wire);
    Object read = mapper.read(wire, type);
    assertThat(mapper.write(read, type)).as("%s of %s", mapper, type).isEqualTo(wire);
    if (value.getClass().isRecord() && value.getClass().getName().startsWith("io.github")) {
      same(read, value, wire);
    }
  }

  /** Catalogs define no equality, and a wording that is read is a plain text. */
  private static void same(Object read, Object value, String wire) {
    if (!wire.contains("\"words\"") && !wire.contains("\"programmes\"")) {
      assertThat(read).isEqualTo(value);
    }
  }

  @Test
  void anAuthorityIsAKeyByItsText() {
    Authority group =
        Authority.together(List.of(MunicipalityCode.of("434"), MunicipalityCode.of("407")));
    for (Authority authority :
        List.of(Authority.municipality("091"), Authority.county("08"), Authority.hus(), group)) {
      String text = "{\"" + authority.key() + "\":1}";
      assertThat(Jackson3Json.standard().writeLine(Map.of(authority, 1))).isEqualTo(text);
      for (ApplicationMapper mapper : MAPPERS) {
        Type type = generic(Map.class, Authority.class, Integer.class);
        assertThat(mapper.write(Map.of(authority, 1), type)).isEqualTo(text);
        assertThat(mapper.read(text, type)).isEqualTo(Map.of(authority, 1));
        assertThat(mapper.write(Map.of(authority, 1), Object.class)).isEqualTo(text);
      }
    }
    for (ApplicationMapper mapper : MAPPERS) {
      assertThatThrownBy(
              () ->
                  mapper.read(
                      "{\"hus\":1}", generic(Map.class, Authority.OfCounty.class, Long.class)))
          .hasMessageContaining("\"hus\" is not the key of an authority");
      assertThatThrownBy(
              () ->
                  mapper.read(
                      "{\"group:434+407\":1}", generic(Map.class, Authority.class, Long.class)))
          .hasMessageContaining("is not the key of an authority");
    }
  }

  @Test
  void anObjectAsAKeyIsRefusedWithASentence() {
    Authority eksote =
        new Authority.JointAuthority("eksote", LocalizedText.of("Eksote", "Eksote", "Eksote"));
    assertThatThrownBy(() -> Jackson3Json.standard().write(Map.of(eksote, 1)))
        .hasMessageContaining("its key does not have its name");
    LocalizedText text = LocalizedText.of("a", "b", "c");
    assertThatThrownBy(() -> Jackson3Json.standard().write(Map.of(text, 1)))
        .hasMessageContaining("LocalizedText is no text in JSON and cannot be the key of a map");
    for (ApplicationMapper mapper : MAPPERS) {
      assertThatThrownBy(
              () ->
                  mapper.write(Map.of(eksote, 1), generic(Map.class, Authority.class, Long.class)))
          .hasMessageContaining("its key does not have its name");
      Type type = generic(Map.class, LocalizedText.class, Integer.class);
      assertThatThrownBy(() -> mapper.write(Map.of(text, 1), type))
          .hasMessageContaining("LocalizedText is no text in JSON and cannot be the key of a map");
      assertThatThrownBy(() -> mapper.read("{\"a\":1}", type))
          .hasMessageContaining("LocalizedText is no text in JSON and cannot be the key of a map");
    }
  }

  /** Rules, services and builders are no data; nobody is given their fields. */
  @TestFactory
  Stream<DynamicTest> everyOtherTypeIsRefusedWithASentence() {
    return PublicTypes.withoutForm().stream()
        .map(
            type ->
                DynamicTest.dynamicTest(
                    type.getName(),
                    () -> {
                      for (ApplicationMapper mapper : MAPPERS) {
                        assertThatThrownBy(() -> mapper.read("{}", type))
                            .hasMessageContaining("cannot be written as JSON or read from it");
                      }
                    }));
  }

  @Test
  void ofOursWithAnApplicationsTypeTheSentenceNamesThatType() {
    for (ApplicationMapper mapper : MAPPERS) {
      assertThatThrownBy(
              () ->
                  mapper.read(
                      "1", generic(io.github.kuntamalli.fact.Stated.class, StringBuilder.class)))
          .hasMessageContaining("Stated cannot be written as JSON or read from it")
          .hasMessageContaining("java.lang.StringBuilder");
    }
  }
}
