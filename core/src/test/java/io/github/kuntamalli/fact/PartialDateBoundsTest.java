package io.github.kuntamalli.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates of which only bounds are known, or day and month without the year. */
class PartialDateBoundsTest {

  @ParameterizedTest
  @CsvSource({
    "../2024-04, viimeistään 4/2024, senast 4/2024, at the latest April 2024",
    "2024-04-15/.., aikaisintaan 15.4.2024, tidigast 15.4.2024, at the earliest 15 April 2024",
    "2024-02/2024-04, 2/2024–4/2024, 2/2024–4/2024, February 2024–April 2024",
    "XXXX-05-19, 19.5. (vuosi ei tiedossa), 19.5 (år okänt), 19 May (year unknown)",
    "XXXX-02-29, 29.2. (vuosi ei tiedossa), 29.2 (år okänt), 29 February (year unknown)"
  })
  void isReadWrittenAndSaidInEachLanguage(String text, String fi, String sv, String en) {
    PartialDate date = PartialDate.parse(text);
    assertThat(date).hasToString(text).isEqualTo(PartialDate.parse(text));
    assertThat(date).hasSameHashCodeAs(PartialDate.parse(text));
    assertThat(date.text(Language.FI)).isEqualTo(fi);
    assertThat(date.text(Language.SV)).isEqualTo(sv);
    assertThat(date.text(Language.EN)).isEqualTo(en);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../..",
        "/",
        "../",
        "2024/2023",
        "2024-04/../..",
        "../2024/2025",
        "../XXXX-05-19",
        "XXXX-05-19/..",
        "XXXX-05-19/2024",
        "2024/XXXX-05-19",
        "/2024",
        "XXXX-13-01",
        "XXXX-02-30",
        "XXXX-05",
        "XXXX"
      })
  void refusesWhatIsNoBound(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.parse(text))
        .withMessageStartingWith("date: ");
  }

  @Test
  void aBoundRulesOutTheDaysBeyondIt() {
    PartialDate atTheLatest = PartialDate.parse("../2024-04");
    assertThat(atTheLatest.isBefore(LocalDate.of(2024, 5, 1))).isTrue();
    assertThat(atTheLatest.isBefore(LocalDate.of(2024, 4, 30))).isFalse();
    assertThat(atTheLatest.isAfter(LocalDate.of(2009, 1, 1))).isFalse();
    PartialDate atTheEarliest = PartialDate.parse("2024-04/..");
    assertThat(atTheEarliest.isAfter(LocalDate.of(2024, 3, 31))).isTrue();
    assertThat(atTheEarliest.isAfter(LocalDate.of(2024, 4, 1))).isFalse();
    assertThat(atTheEarliest.isBefore(LocalDate.of(2199, 1, 1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2024-02-19, true",
    "2024-02, 2024-03, false",
    "2024-02-19, 2024-02-20, false",
    "../2024-04, 2024-04-30, true",
    "../2024-04, 2024-05, false",
    "2024-04/.., ../2024-03, false",
    "2024-04/.., ../2024-04, true",
    "XXXX-05-19, 2024-05-19, true",
    "XXXX-05-19, 2024-05-20, false",
    "XXXX-05-19, 2024, true",
    "XXXX-05-19, 2024-06, false",
    "XXXX-02-29, 2023, false",
    "XXXX-02-29, 2021/2023, false",
    "XXXX-02-29, 2021/2024, true",
    "XXXX-02-29, 1897/1903, false",
    "XXXX-02-29, 1897/1904, true",
    "XXXX-02-29, 2024, true",
    "XXXX-05-19, XXXX-05-19, true",
    "XXXX-05-19, XXXX-05-20, false",
    "XXXX-05-19, ../2024-04, true"
  })
  void twoDatesContradictEachOtherOnlyIfNoDayIsBoth(String one, String other, boolean same) {
    assertThat(PartialDate.parse(one).canBeSameAs(PartialDate.parse(other))).isEqualTo(same);
    assertThat(PartialDate.parse(other).canBeSameAs(PartialDate.parse(one))).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "../2024-04, 2024-01-01, 2026-12-31, 2024-01-01/2024-04",
    "2024-04/.., 2020-01-01, 2024-06-30, 2024-04/2024-06-30",
    "../2024-04, 2024-04-30, 2024-12-31, 2024-04-30",
    "../2024-04, 2024-05-01, 2024-12-31, ../2024-04",
    "XXXX-05-19, 2024-01-01, 2024-12-31, 2024-05-19",
    "XXXX-05-19, 2023-06-01, 2025-05-18, 2024-05-19",
    "XXXX-05-19, 2023-01-01, 2025-12-31, XXXX-05-19",
    "XXXX-02-29, 2021-01-01, 2026-12-31, 2024-02-29",
    "XXXX-02-29, 2021-01-01, 2023-12-31, XXXX-02-29",
    "XXXX-05-19, 2024-05-19, 2024-05-19, 2024-05-19",
    "../2024-04, 2023-01-01, 2024-03-31, 2023-01-01/2024-03-31",
    "2024-04/.., 2024-05-15, 2030-12-31, 2024-05-15/2030-12-31",
    "2024-02/2024-04, 2024-01-01, 2024-12-31, 2024-02/2024-04",
    "2024-02/2024-04, 2024-05-01, 2024-12-31, 2024-02/2024-04",
    "2024-02/2024-04, 2023-01-01, 2024-01-31, 2024-02/2024-04",
    "../2024-04, 0001-01-01, 2024-12-31, ../2024-04",
    "2024-04/.., 2020-01-01, 9999-12-31, 2024-04/..",
    "../2024-04, 0001-01-01, 2024-03-31, ../2024-03-31",
    "2024-04/.., 2024-05-15, 9999-12-31, 2024-05-15/..",
    "2024, 2024-05-01, 2024-12-31, 2024"
  })
  void otherFactsMakeABoundNarrower(String text, LocalDate from, LocalDate to, String narrower) {
    assertThat(PartialDate.parse(text).within(from, to)).hasToString(narrower);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "../2024-04|viimeistään huhtikuussa 2024|senast i april 2024|in April 2024 at the latest",
        "2024-04-02/..|aikaisintaan 2.4.2024|tidigast 2.4.2024|on 2 April 2024 at the earliest",
        "2024-02/2024-04|välillä 2/2024–4/2024|mellan 2/2024 och 4/2024|between February 2024 and"
            + " April 2024",
        "XXXX-05-19|19.5. (vuosi ei tiedossa)|19.5 (år okänt)|on 19 May (year unknown)"
      })
  void boundsInRunningText(String date, String fi, String sv, String en) {
    PartialDate bounds = PartialDate.parse(date);
    assertThat(bounds.inline(Language.FI)).isEqualTo(fi);
    assertThat(bounds.inline(Language.SV)).isEqualTo(sv);
    assertThat(bounds.inline(Language.EN)).isEqualTo(en);
  }

  /** The year by which the day is looked up is none that anybody wrote. */
  @ParameterizedTest
  @ValueSource(strings = {"XXXX-13-01", "XXXX-02-30", "XXXX-05", "XXXX-ab-cd"})
  void aDayOfAnUnknownYearIsRefusedAsItWasWritten(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.parse(text))
        .withMessageStartingWith("date: \"" + text + "\" is not a date");
  }
}
