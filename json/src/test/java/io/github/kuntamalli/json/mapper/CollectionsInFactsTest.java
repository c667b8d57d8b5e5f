package io.github.kuntamalli.json.mapper;

import static io.github.kuntamalli.json.mapper.ApplicationMapper.generic;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.municipality.MunicipalityCode;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An application's facts may contain any of the collections of Java. */
class CollectionsInFactsTest {

  private static final List<ApplicationMapper> MAPPERS = ApplicationMapper.withModule();

  private static Object read(ApplicationMapper mapper, String text, Type type) {
    Stated<?> fact = (Stated<?>) mapper.read(text, generic(Stated.class, type));
    return ((Stated.Known<?>) fact).value();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "java.util.List | 837 091 049 | 837 091 049",
        "java.util.Collection | 837 091 049 | 837 091 049",
        "java.lang.Iterable | 837 091 049 | 837 091 049",
        "java.util.Set | 837 091 049 | 049 091 837",
        "java.util.SortedSet | 049 091 837 | 049 091 837"
      })
  void aCollectionHasTheOrderOfItsKindAndASetIsWrittenInThatOfItsTexts(
      Class<?> kind, String read, String written) {
    Type type = generic(kind, MunicipalityCode.class);
    for (ApplicationMapper mapper : MAPPERS) {
      Object codes = read(mapper, "[\"837\",\"091\",\"049\"]", type);
      assertThat(codes).isInstanceOf(kind);
      assertThat(((Collection<?>) codes).stream().map(Object::toString).toList())
          .containsExactly(read.split(" "));
      assertThat(mapper.write(Stated.known(codes), generic(Stated.class, type)))
          .isEqualTo("[\"" + written.replace(" ", "\",\"") + "\"]");
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {Map.class, SortedMap.class})
  void aMapHasTheOrderOfItsKind(Class<?> kind) {
    Type type = generic(kind, MunicipalityCode.class, Integer.class);
    String sorted = "{\"049\":3,\"091\":2,\"837\":1}";
    String asRead = "{\"837\":1,\"091\":2,\"049\":3}";
    for (ApplicationMapper mapper : MAPPERS) {
      Object counts = read(mapper, asRead, type);
      assertThat(counts).isInstanceOf(kind);
      assertThat(mapper.write(Stated.known(counts), generic(Stated.class, type)))
          .isEqualTo(kind == SortedMap.class ? sorted : asRead);
      assertThat(read(mapper, "{\"837\":1}", type)).isInstanceOf(kind);
      assertThat(read(mapper, "{}", type)).isInstanceOf(kind).isEqualTo(Map.of());
    }
  }

  /** Null in place of a collection is an empty one of the kind. */
  @ParameterizedTest
  @ValueSource(classes = {List.class, Set.class, SortedSet.class})
  void nullIsAnEmptyCollectionOfItsKind(Class<?> kind) {
    Type type = generic(List.class, generic(kind, MunicipalityCode.class));
    for (ApplicationMapper mapper : MAPPERS) {
      Object lists = read(mapper, "[null,[]]", type);
      assertThat((List<?>) lists)
          .hasSize(2)
          .allSatisfy(each -> assertThat((Collection<?>) each).isInstanceOf(kind).isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {Map.class, SortedMap.class})
  void nullIsAnEmptyMapOfItsKind(Class<?> kind) {
    Type type = generic(List.class, generic(kind, MunicipalityCode.class, Integer.class));
    for (ApplicationMapper mapper : MAPPERS) {
      Object maps = read(mapper, "[null,{}]", type);
      assertThat((List<?>) maps)
          .hasSize(2)
          .allSatisfy(each -> assertThat((Map<?, ?>) each).isInstanceOf(kind).isEmpty());
    }
  }

  @Test
  void aValueThatIsAbsentInAListIsNull() {
    Type type = generic(List.class, generic(Optional.class, MunicipalityCode.class));
    for (ApplicationMapper mapper : MAPPERS) {
      Object codes = read(mapper, "[null,\"091\"]", type);
      assertThat(codes)
          .isEqualTo(List.of(Optional.empty(), Optional.of(MunicipalityCode.of("091"))));
      assertThat(mapper.write(Stated.known(codes), generic(Stated.class, type)))
          .isEqualTo("[null,\"091\"]");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "io.github.kuntamalli.municipality.Authority, county:08",
    "io.github.kuntamalli.municipality.Authority$OfCounty, county:08",
    "io.github.kuntamalli.municipality.Authority$Hus, hus",
    "io.github.kuntamalli.assessment.DutyStatus, met-late",
    "java.lang.String, any",
    "java.lang.Object, any"
  })
  void theKeysOfAMapAreTexts(Class<?> key, String text) {
    Type type = generic(Map.class, key, Integer.class);
    for (ApplicationMapper mapper : MAPPERS) {
      Object counts = read(mapper, "{\"" + text + "\":7}", type);
      assertThat(((Map<?, ?>) counts).keySet()).allMatch(key::isInstance);
      assertThat(mapper.write(Stated.known(counts), generic(Stated.class, type)))
          .isEqualTo("{\"" + text + "\":7}");
    }
  }
}
