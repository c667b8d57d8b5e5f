package io.github.kuntamalli.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateSpanTest {

  private final ValidityPeriod term2013 =
      ValidityPeriod.between(LocalDate.of(2013, 1, 1), LocalDate.of(2017, 5, 31));
  private final ValidityPeriod term2017 =
      ValidityPeriod.between(LocalDate.of(2017, 6, 1), LocalDate.of(2021, 7, 31));

  @Test
  void aSpanNamedByTheYearsOfATermIsAboutThatTermAlone() {
    DateSpan years = DateSpan.ofYears(2017, 2021);
    assertThat(years.isAbout(term2017)).isTrue();
    assertThat(years.isAbout(term2013)).isFalse();
    assertThat(years.overlaps(term2013)).isTrue();
    assertThat(DateSpan.ofYears(2018, 2021).overlaps(term2013)).isFalse();
    assertThat(years.isWithinOneYear()).isFalse();
  }

  @Test
  void aSingleYearIsAboutEveryTermThatHasADayOfIt() {
    DateSpan year = DateSpan.ofYears(2017, 2017);
    assertThat(year.isAbout(term2013)).isTrue();
    assertThat(year.isAbout(term2017)).isTrue();
    assertThat(year.isWithinOneYear()).isTrue();
    assertThat(year.text(Language.FI)).isEqualTo("2017");
  }

  @Test
  void refusesAnEndBeforeTheBeginning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateSpan.ofYears(2021, 2017))
        .withMessageContaining("(2017) before it begins (2021)");
  }

  @ParameterizedTest
  @CsvSource({
    "2013/2016, 2013/2016",
    "2021-08/2022-12, 2021-08/2022-12",
    "2021-08-01/2025, 2021-08-01/2025",
    "2024, 2024/2024",
    "2024-05-01, 2024-05-01/2024-05-01",
    "2013–2016, 2013/2016",
    "2013-2016, 2013/2016"
  })
  void aSpanIsReadAsItIsWrittenInDocuments(String text, String span) {
    assertThat(DateSpan.parse(text)).hasToString(span);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/", "/2024", "2024/", "2013/2014/2015", "2013x2016", "2013–16", "2013—2016"})
  void refusesWhatIsNoSpan(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> DateSpan.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2013/2014/2015", "2013//2015"})
  void threeDatesAreNoSpan(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateSpan.parse(text))
        .withMessageContaining("\"" + text + "\" has more than two dates");
  }

  @ParameterizedTest
  @CsvSource({
    "2021/2025, 2021-08/2025-05, true",
    "2021/2025, 2021/2025, true",
    "2021/2025, 2022/2025, false",
    "2021/2025, 2021/2026, false",
    "2021/2025, 2020/2026, false"
  })
  void twoSpansContradictEachOtherByTheirBeginningOrTheirEnd(
      String one, String other, boolean same) {
    assertThat(DateSpan.parse(one).canBeSameAs(DateSpan.parse(other))).isEqualTo(same);
    assertThat(DateSpan.parse(other).canBeSameAs(DateSpan.parse(one))).isEqualTo(same);
  }
}
