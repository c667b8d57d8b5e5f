package io.github.kuntamalli.json.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeInfo.As;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.assessment.DutyStatus;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.json.JsonMapper;

/** On a mapper that writes the type of values, ours are read back wherever they are. */
class DefaultTypingTest {

  /** A class of an application with ours in it. */
  public record Row(
      MunicipalityCode code,
      Optional<MunicipalityCode> optional,
      Optional<Authority> authority,
      Optional<DutyStatus> status,
      Stated<LocalDate> day,
      List<Authority> authorities,
      Map<Authority, DutyStatus> byAuthority,
      LocalizedText text,
      Object anything,
      Object dossier) {}

  private static final Row ROW =
      new Row(
          MunicipalityCode.of("091"),
          Optional.of(MunicipalityCode.of("837")),
          Optional.of(Authority.county("08")),
          Optional.of(DutyStatus.MET_LATE),
          Stated.known(LocalDate.of(2021, 12, 13)),
          new ArrayList<>(List.of(Authority.hus())),
          new LinkedHashMap<>(Map.of(Authority.hus(), DutyStatus.MET)),
          LocalizedText.of("a", "b", "c"),
          DutyStatus.PARTLY_MET,
          Dossier.of(Authority.municipality("091")));

  @ParameterizedTest
  @EnumSource(
      value = As.class,
      names = {"PROPERTY", "WRAPPER_ARRAY", "WRAPPER_OBJECT"})
  void jackson2ReadsWhatItWrote(As inclusion) {
    ObjectMapper mapper =
        com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .addModules(new Jdk8Module(), new io.github.kuntamalli.json.jackson2.KuntamalliModule())
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                ObjectMapper.DefaultTyping.EVERYTHING,
                inclusion)
            .build();
    readsWhatItWrote(new ApplicationMapper.OfJackson2(mapper));
  }

  @ParameterizedTest
  @EnumSource(
      value = As.class,
      names = {"PROPERTY", "WRAPPER_ARRAY", "WRAPPER_OBJECT"})
  void jackson3ReadsWhatItWrote(As inclusion) {
    for (DefaultTyping typing : DefaultTyping.values()) {
      JsonMapper mapper =
          JsonMapper.builder()
              .addModule(new io.github.kuntamalli.json.jackson3.KuntamalliModule())
              .activateDefaultTyping(
                  tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
                      .allowIfBaseType(Object.class)
                      .build(),
                  typing,
                  inclusion)
              .build();
      readsWhatItWrote(new ApplicationMapper.OfJackson3(mapper));
    }
  }

  private static void readsWhatItWrote(ApplicationMapper mapper) {
    String text = mapper.write(ROW, Row.class);
    assertThat(mapper.read(text, Row.class)).as(text).isEqualTo(ROW);
    String cached = mapper.write(ROW.dossier(), Object.class);
    assertThat(mapper.read(cached, Object.class)).as(cached).isEqualTo(ROW.dossier());
  }
}
