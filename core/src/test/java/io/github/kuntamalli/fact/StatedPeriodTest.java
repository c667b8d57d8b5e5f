package io.github.kuntamalli.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.text.Language;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
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

  @Test
  void thePossibleDaysAreOpenWhereAnEndIsUnknown() {
    assertThat(StatedPeriod.unknown().possibleDays()).hasToString("../..");
    assertThat(StatedPeriod.seen(DateSpan.ofYears(2019, 2020)).possibleDays()).hasToString("../..");
    assertThat(StatedPeriod.seen(DateSpan.ofYears(2019, 2020)).on(LocalDate.of(2019, 5, 1)))
        .isEqualTo(Ternary.YES);
    assertThat(
            StatedPeriod.between(PartialDate.ofYear(2019), PartialDate.parse("2020-06"))
                .possibleDays())
        .hasToString("2019-01-01/2020-06-30");
    assertThat(new StatedPeriod(date("2019"), date(null), Optional.empty()).possibleDays())
        .hasToString("2019-01-01/..");
  }

  @Test
  void whatIsUnknownIsNoNo() {
    assertThat(Ternary.UNKNOWN.text(Language.FI)).isEqualTo("ei tiedossa");
    assertThat(Ternary.NO.text(Language.SV)).isEqualTo("nej");
    assertThat(Ternary.YES.text(Language.EN)).isEqualTo("yes");
  }

  @Test
  void aKnownValueHasTheValuesOfOtherSourcesBesideIt() {
    Stated.Alternative<String> other =
        new Stated.Alternative<>("2020", Optional.of("https://www.inari.fi/"));
    assertThat(new Stated.Known<>("2021", List.of(other)).alternatives()).containsExactly(other);
    assertThat(Stated.<String>unknown().alternatives()).isEmpty();
    assertThat(new Stated.LeftOut<String>("ei julkinen").reason()).isEqualTo("ei julkinen");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Stated.LeftOut<String>(" "))
        .withMessageContaining("needs a reason");
  }

  @Test
  void aSourceHasAnAddressOrNone() {
    assertThat(Source.of(Source.Kind.NEWSPAPER).address()).isEmpty();
    assertThat(Source.of(Source.Kind.OFFICIAL_PAGE, "https://www.inari.fi/").address())
        .contains(URI.create("https://www.inari.fi/"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Source.of(Source.Kind.OFFICIAL_PAGE, "www inari fi"))
        .withMessageContaining("\"www inari fi\" is not");
  }

  @Test
  void anEditionHasANameOfLettersDigitsAndAFewSigns() {
    LocalDate day = LocalDate.of(2026, 11, 22);
    assertThat(new Edition("2026.1+own_a-b", day).id()).isEqualTo("2026.1+own_a-b");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Edition("2026 1", day))
        .withMessageContaining("\"2026 1\" is not a valid name");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Edition("2026.1", LocalDate.of(10_000, 1, 1)))
        .withMessageContaining("compiled: the year 10000");
  }
}
