package io.github.kuntamalli.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityPeriodTest {

  private static final LocalDate START = LocalDate.of(2009, 1, 1);

  @ParameterizedTest(name = "{0} to {1} and {2} to {3} share {4} to {5}")
  @CsvSource({
    "2021,2024,2023,2026,2023,2024",
    "2021,2024,2024,2026,2024,2024",
    "2021,,2023,,2023,",
    ",2024,,2023,,2023",
    "2021,,,2024,2021,2024",
    ",,2021,2024,2021,2024",
    "2021,2024,,,2021,2024"
  })
  void twoPeriodsShareTheirCommonYears(
      @Nullable Integer from,
      @Nullable Integer to,
      @Nullable Integer otherFrom,
      @Nullable Integer otherTo,
      @Nullable Integer sharedFrom,
      @Nullable Integer sharedTo) {
    ValidityPeriod one = years(from, to);
    ValidityPeriod other = years(otherFrom, otherTo);
    assertThat(one.intersection(other)).contains(years(sharedFrom, sharedTo));
    assertThat(other.intersection(one)).contains(years(sharedFrom, sharedTo));
    assertThat(one.overlaps(other)).isTrue();
  }

  private static ValidityPeriod years(@Nullable Integer from, @Nullable Integer to) {
    return ValidityPeriod.ofNullable(
        from == null ? null : LocalDate.of(from, 1, 1),
        to == null ? null : LocalDate.of(to, 12, 31));
  }

  @Test
  void periodsOneAfterTheOtherShareNothing() {
    ValidityPeriod before = years(null, 2020);
    ValidityPeriod after = years(2021, null);
    assertThat(before.intersection(after)).isEmpty();
    assertThat(before.overlaps(after)).isFalse();
    assertThat(after.overlaps(before)).isFalse();
  }

  @Test
  void theFirstAndTheLastDayAreWithin() {
    ValidityPeriod year = years(2021, 2021);
    assertThat(year.contains(LocalDate.of(2020, 12, 31))).isFalse();
    assertThat(year.contains(LocalDate.of(2021, 1, 1))).isTrue();
    assertThat(year.contains(LocalDate.of(2021, 12, 31))).isTrue();
    assertThat(year.contains(LocalDate.of(2022, 1, 1))).isFalse();
    assertThat(ValidityPeriod.always().contains(START)).isTrue();
  }

  @Test
  void aDateOfAMonthIsWithinWhereAllItsDaysAre() {
    ValidityPeriod from = ValidityPeriod.from(LocalDate.of(2021, 6, 2));
    assertThat(from.contains(PartialDate.parse("2021-06"))).isFalse();
    assertThat(from.overlaps(PartialDate.parse("2021-06"))).isTrue();
    assertThat(from.contains(PartialDate.parse("2021-07"))).isTrue();
    ValidityPeriod to = new ValidityPeriod(Optional.empty(), from.from());
    assertThat(to.contains(PartialDate.parse("2021-06"))).isFalse();
    assertThat(to.overlaps(PartialDate.parse("2021-07"))).isFalse();
  }

  @Test
  void anOpenEndIsLeftEmptyInWordsAndTwoDotsInText() {
    ValidityPeriod term =
        ValidityPeriod.between(LocalDate.of(2013, 1, 1), LocalDate.of(2017, 5, 31));
    assertThat(term.text(Language.FI)).isEqualTo("1.1.2013–31.5.2017");
    assertThat(term).hasToString("2013-01-01/2017-05-31");
    assertThat(ValidityPeriod.from(START).text(Language.SV)).isEqualTo("1.1.2009–");
    assertThat(ValidityPeriod.from(START)).hasToString("2009-01-01/..");
    assertThat(ValidityPeriod.always()).hasToString("../..");
  }

  @Test
  void refusesAnEndBeforeTheBeginning() {
    assertThat(ValidityPeriod.between(START, START).contains(START)).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ValidityPeriod.between(START, START.minusDays(1)))
        .withMessageContaining("before it begins");
  }
}
