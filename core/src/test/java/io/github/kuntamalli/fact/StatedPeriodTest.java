package io.github.kuntamalli.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedPeriodTest {

  private static Stated<PartialDate> date(String text) {
    return text == null
        ? Stated.unknown()
        : text.equals("-") ? new Stated.NotApplicable<>() : Stated.known(PartialDate.parse(text));
  }

  @ParameterizedTest(name = "from {0} to {1}, seen {2}..{3}: {4} is {5}")
  @CsvSource({
    ",,,,2020-06-01,UNKNOWN",
    "2020,,,,2019-12-31,NO",
    "2020,,,,2020-06-01,UNKNOWN",
    "2020,,,,2021-06-01,UNKNOWN",
    "2020,-,,,2021-06-01,YES",
    "2020,-,,,2020-12-31,YES",
    "2020,-,,,2020-12-30,UNKNOWN",
    "2020-06,,2020-12,2020-12,2020-06-29,UNKNOWN",
    "2020-06,,2020-12,2020-12,2020-06-30,YES",
    "2020-06,,2020-12,2020-12,2020-12-31,YES",
    "2020-06,,2020-12,2020-12,2021-01-01,UNKNOWN",
    "2020-06,,2020-12,2020-12,2020-05-31,NO",
    ",,2020,2020,2020-01-01,YES",
    ",,2020,2020,2019-12-31,UNKNOWN",
    "2017,2020,,,2018-06-01,YES",
    "2017,2020,,,2020-01-01,YES",
    "2017,2020,,,2020-01-02,UNKNOWN",
    "2017,2020,,,2021-01-01,NO"
  })
  void aDayIsInTheSourcesOrOutOfThemOrUnknown(
      String from, String to, String seenFrom, String seenTo, LocalDate day, Ternary expected) {
    Optional<DateSpan> seen =
        seenFrom == null
            ? Optional.empty()
            : Optional.of(new DateSpan(PartialDate.parse(seenFrom), PartialDate.parse(seenTo)));
    assertThat(new StatedPeriod(date(from), date(to), seen).on(day)).isEqualTo(expected);
  }

  @Test
  void aPeriodThatEndsBeforeItBeginsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatedPeriod.between(PartialDate.ofYear(2021), PartialDate.ofYear(2020)))
        .withMessage(
            "to: the period ends (2020) before it begins (2021); swap or correct the dates");
  }
}
