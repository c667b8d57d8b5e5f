package io.github.kuntamalli.welfare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.Stated;
import io.github.kuntamalli.measure.IndicatorCode;
import io.github.kuntamalli.measure.IndicatorRef;
import io.github.kuntamalli.measure.Observation;
import io.github.kuntamalli.measure.PopulationGroup;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two values contradict each other if they are about the same and differ. */
class ConflictingValuesTest {

  private static Observation value(String name, @Nullable String code, String value) {
    return Observation.builder()
        .indicator(
            new IndicatorRef(
                LocalizedText.of(Language.FI, name),
                Optional.ofNullable(code).map(IndicatorCode::parse)))
        .on(PartialDate.ofYear(2023))
        .value(Stated.known(new BigDecimal(value)))
        .unit("%")
        .build();
  }

  private static List<String> conflicts(Observation... values) {
    WelfareDocument document =
        WelfareDocument.termReport("d", Authority.municipality("837"))
            .observations(List.of(values))
            .build();
    return Kuntamalli.standard().validate(document, LocalDate.of(2026, 11, 22)).findings().stream()
        .filter(finding -> finding.code().value().equals("observation-values-conflict"))
        .map(finding -> finding.location().pointer())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "yksinäisyys, ,           7, yksinäisyys, ,           8,   true",
    "yksinäisyys, ,           7, yksinäisyys, ,           7.0, false",
    "yksinäisyys, ,           7, liikunta,    ,           8,   false",
    "yksinäisyys, sotkanet:1, 7, yksinäiset,  sotkanet:1, 8,   true",
    "yksinäisyys, sotkanet:1, 7, yksinäisyys, sotkanet:2, 8,   false",
    "yksinäisyys, sotkanet:1, 7, yksinäisyys, ,           8,   true",
    "yksinäisyys, ,           7, yksinäisyys, sotkanet:1, 8,   true",
    "yksinäisyys, sotkanet:1, 7, yksinäiset,  ,           8,   false"
  })
  void anIndicatorIsTheSameByItsCodeOrWithoutOneByItsName(
      String name,
      @Nullable String code,
      String first,
      String otherName,
      @Nullable String otherCode,
      String second,
      boolean conflict) {
    assertThat(conflicts(value(name, code, first), value(otherName, otherCode, second)))
        .isEqualTo(conflict ? List.of("/observations/1/value") : List.of());
  }

  @Test
  void valuesOfAnotherTimeUnitGroupOrAreaAreAboutSomethingElse() {
    Observation one = value("yksinäisyys", null, "7");
    Observation other = value("yksinäisyys", null, "8");
    LocalizedText words = LocalizedText.of(Language.FI, "nuoret");
    assertThat(conflicts(one, other)).isNotEmpty();
    assertThat(conflicts(one, other.toBuilder().on(PartialDate.ofYear(2021)).build())).isEmpty();
    assertThat(conflicts(one, other.toBuilder().unit("per 1000").build())).isEmpty();
    assertThat(conflicts(one, other.toBuilder().area(words).build())).isEmpty();
    assertThat(conflicts(one, other.toBuilder().populationGroup(PopulationGroup.of(words)).build()))
        .isEmpty();
    assertThat(conflicts(one, other.toBuilder().value(Stated.unknown()).build())).isEmpty();
  }

  @Test
  void whereTwoValuesDifferEachLaterOneContradictsOneOfThem() {
    Observation one = value("yksinäisyys", null, "7");
    Observation other = value("yksinäisyys", null, "8");
    assertThat(conflicts(one, one, other, one))
        .containsExactly("/observations/2/value", "/observations/3/value");
  }
}
