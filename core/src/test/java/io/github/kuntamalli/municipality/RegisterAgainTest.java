package io.github.kuntamalli.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled tables read again give the same register, whether or not its rows are kept. */
class RegisterAgainTest {

  private static final MunicipalityRegister STANDARD = MunicipalityRegister.standard();

  static Stream<MunicipalityRegister> registers() {
    return Stream.of(RegisterLoader.bundled(), RegisterLoader.load(RegisterRows.bundled()));
  }

  @ParameterizedTest
  @MethodSource("registers")
  void theStateOfADayIsTheSame(MunicipalityRegister again) {
    for (String each : List.of("2009-01-01", "2013-06-01", "2021-07-01", "2026-11-22")) {
      LocalDate day = LocalDate.parse(each);
      assertThat(again.on(day).municipalities())
          .isNotEmpty()
          .isEqualTo(STANDARD.on(day).municipalities());
      assertThat(again.on(day).regions()).isNotEmpty().isEqualTo(STANDARD.on(day).regions());
      assertThat(again.on(day).counties()).isEqualTo(STANDARD.on(day).counties());
    }
  }

  @ParameterizedTest
  @MethodSource("registers")
  void whatHappenedAndWhoExistedIsTheSame(MunicipalityRegister again) {
    assertThat(again.edition()).isEqualTo(STANDARD.edition());
    assertThat(again.changes()).isNotEmpty().isEqualTo(STANDARD.changes());
    assertThat(again.codes()).isNotEmpty().isEqualTo(STANDARD.codes());
    assertThat(again.endedCodes()).isNotEmpty().isEqualTo(STANDARD.endedCodes());
    assertThat(again.repairs()).isEqualTo(STANDARD.repairs());
    assertThat(again.differencesTo(STANDARD)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("registers")
  void theFactsOfEveryMunicipalityAreTheSame(MunicipalityRegister again) {
    for (MunicipalityCode code : STANDARD.codes()) {
      same(again, code, MunicipalityRegister::facts);
      same(again, code, MunicipalityRegister::otherNames);
      same(again, code, MunicipalityRegister::populations);
      same(again, code, MunicipalityRegister::lifeOf);
      for (LocalDate day : List.of(LocalDate.of(2015, 5, 5), LocalDate.of(2025, 1, 1))) {
        sameOn(again, register -> register.languages(code, day));
        sameOn(again, register -> register.statisticalGrouping(code, day));
        sameOn(again, register -> register.employmentArea(code, day));
        sameOn(again, register -> register.townStatus(code, day));
        sameOn(again, register -> register.population(code, day));
      }
    }
  }

  private static void same(
      MunicipalityRegister again,
      MunicipalityCode code,
      BiFunction<MunicipalityRegister, MunicipalityCode, Object> question) {
    sameOn(again, register -> question.apply(register, code));
  }

  private static void sameOn(
      MunicipalityRegister again, Function<MunicipalityRegister, Object> question) {
    assertThat(question.apply(again)).isEqualTo(question.apply(STANDARD));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-07-01", "2026-11-22"})
  void theCodesOfOtherSystemsAreTheSame(LocalDate day) {
    CodeCrosswalk again = CodeCrosswalkLoader.load();
    assertThat(STANDARD.on(day).municipalities())
        .isNotEmpty()
        .allSatisfy(
            one ->
                assertThat(again.codesOf(one, day))
                    .isNotEmpty()
                    .isEqualTo(CodeCrosswalk.standard().codesOf(one, day)));
  }

  @ParameterizedTest
  @MethodSource("registers")
  void aNameMeansTheSame(MunicipalityRegister again) {
    LocalDate day = LocalDate.of(2026, 11, 22);
    for (String name :
        List.of(
            "Turun kaupunki",
            "Åbo",
            "koski tl",
            "KU091",
            "5",
            "837 Tampere",
            "Helsinki - Helsingfors",
            "Maaninka",
            "Maarianhamina",
            "Kauniaisten kaupunki",
            "Sodankylän kunta",
            "Pirkanmaa",
            "Helsingfors stad")) {
      assertThat(again.search(name, day)).isEqualTo(STANDARD.search(name, day));
      assertThat(again.on(day).findByName(name)).isEqualTo(STANDARD.on(day).findByName(name));
    }
  }
}
