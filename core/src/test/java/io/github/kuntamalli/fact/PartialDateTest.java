package io.github.kuntamalli.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2021, 2021-01-01, 2021-12-31",
    "2020-02, 2020-02-01, 2020-02-29",
    "2021-12-13, 2021-12-13, 2021-12-13",
    "1999-09-09, 1999-09-09, 1999-09-09"
  })
  void standsForEveryDayThatItMayMean(String text, LocalDate earliest, LocalDate latest) {
    PartialDate date = PartialDate.parse(text);
    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
    assertThat(date).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "21", "2021-1", "2021-13", "2021-02-30", "13.12.2021", "2021-12-13 ", "0000"})
  void refusesWhatIsNoDate(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.parse(text))
        .withMessageStartingWith("date: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021|vuonna 2021|år 2021|in 2021",
        "2021-12|joulukuussa 2021|i december 2021|in December 2021",
        "2021-12-13|13.12.2021|13.12.2021|on 13 December 2021"
      })
  void isSaidInsideASentence(String date, String fi, String sv, String en) {
    PartialDate known = PartialDate.parse(date);
    assertThat(known.inline(Language.FI)).isEqualTo(fi);
    assertThat(known.inline(Language.SV)).isEqualTo(sv);
    assertThat(known.inline(Language.EN)).isEqualTo(en);
  }

  @ParameterizedTest
  @CsvSource({
    "2021, YEAR",
    "2021-12, MONTH",
    "2021-12-13, DAY",
    "../2024, BOUNDS",
    "XXXX-05-19, DAY_OF_UNKNOWN_YEAR"
  })
  void isKnownAsPreciselyAsItIsWritten(String date, PartialDate.Precision precision) {
    assertThat(PartialDate.parse(date).precision()).isEqualTo(precision);
  }

  @Test
  void isSaidInTheWayOfTheLanguage() {
    PartialDate day = PartialDate.parse("2017-11-20");
    assertThat(day.text(Language.FI)).isEqualTo("20.11.2017");
    assertThat(day.text(Language.EN)).isEqualTo("20 November 2017");
    assertThat(PartialDate.parse("2021-12").text(Language.SV)).isEqualTo("12/2021");
    assertThat(PartialDate.parse("2021-12").text(Language.EN)).isEqualTo("December 2021");
  }

  @Test
  void aMonthIsNeitherBeforeNorAfterADayWithinIt() {
    PartialDate june = PartialDate.parse("2021-06");
    assertThat(june.isAfter(LocalDate.of(2021, 6, 15))).isFalse();
    assertThat(june.isBefore(LocalDate.of(2021, 6, 15))).isFalse();
    assertThat(june.isBefore(LocalDate.of(2021, 7, 1))).isTrue();
    assertThat(june.isAfter(LocalDate.of(2021, 5, 31))).isTrue();
  }

  @Test
  void aYearHasFourDigits() {
    assertThat(PartialDate.of(LocalDate.of(1, 1, 1))).hasToString("0001-01-01");
    assertThat(PartialDate.of(YearMonth.of(9999, 12))).hasToString("9999-12");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.of(LocalDate.of(0, 12, 31)))
        .withMessage("date: the year 0 is not between 1 and 9999");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.of(YearMonth.of(10_000, 1)))
        .withMessage("date: the year 10000 is not between 1 and 9999");
  }

  @Test
  void equalDatesAreOfOneDayAndOnePrecision() {
    Set<PartialDate> dates =
        Set.of(
            PartialDate.parse("2021"),
            PartialDate.parse("2021-01"),
            PartialDate.parse("2021-01-01"));
    assertThat(dates).hasSize(3).contains(PartialDate.of(LocalDate.of(2021, 1, 1)));
    assertThat(PartialDate.parse("2021").hashCode())
        .isEqualTo(PartialDate.ofYear(2021).hashCode())
        .isNotEqualTo(PartialDate.parse("2021-01").hashCode());
  }
}
