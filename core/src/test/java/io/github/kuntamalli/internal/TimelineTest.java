package io.github.kuntamalli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.fact.ValidityPeriod;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was valid when: a value to the end of 2010, one in 2013 and 2014, and one from 2015 on. */
class TimelineTest {

  private final Timeline<String, Integer> timeline = new Timeline<>();

  TimelineTest() {
    timeline.add(period("2013-01-01", "2014-12-31"), "b", 2);
    timeline.add(period("2015-01-01", null), "c", 3);
    timeline.add(period(null, "2010-12-31"), "a", 1);
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static ValidityPeriod period(@Nullable String from, @Nullable String to) {
    return ValidityPeriod.ofNullable(day(from), day(to));
  }

  @Test
  void theValuesAreInTheOrderOfTimeWhateverTheOrderOfTheTable() {
    assertThat(timeline.entries())
        .containsExactly(
            new Timeline.Entry<>(period(null, "2010-12-31"), "a", 1),
            new Timeline.Entry<>(period("2013-01-01", "2014-12-31"), "b", 2),
            new Timeline.Entry<>(period("2015-01-01", null), "c", 3));
  }

  @ParameterizedTest
  @CsvSource({
    "1900-01-01, a",
    "2010-12-31, a",
    "2011-01-01, ",
    "2012-12-31, ",
    "2013-01-01, b",
    "2014-12-31, b",
    "2015-01-01, c",
    "2199-12-31, c"
  })
  void onADayThereIsTheValueOfItsPeriod(LocalDate day, String value) {
    assertThat(timeline.on(day)).isEqualTo(Optional.ofNullable(value));
  }

  @ParameterizedTest
  @CsvSource({
    "          , 1990-01-01",
    "2010-12-31, 2011-06-30",
    "2011-01-01, 2013-01-01",
    "2012-12-31, 2013-01-01",
    "2013-06-01, 2013-06-30",
    "2014-12-31, 2014-12-31",
    "2012-01-01, ",
    "2030-01-01, "
  })
  void twoValuesOnOneDayAreRefused(String from, String to) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> timeline.add(period(from, to), "d", 4))
        .withMessageContaining("end one before the other begins");
    assertThat(timeline.entries()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({"2011-01-01, 2012-12-31", "2011-01-01, 2011-01-01", "2012-12-31, 2012-12-31"})
  void aValueBetweenTwoOthersIsAdded(LocalDate from, LocalDate to) {
    timeline.add(ValidityPeriod.between(from, to), "d", 4);
    assertThat(timeline.on(from)).contains("d");
    assertThat(timeline.on(to)).contains("d");
    assertThat(timeline.entries()).hasSize(4);
  }

  @ParameterizedTest(name = "from {0} to {1}: {2}")
  @CsvSource({
    "2000-01-01, 2010-12-31, ",
    "2000-01-01, 2011-01-01, 2011-01-01",
    "2000-01-01, 2026-12-31, 2011-01-01",
    "2000-01-01,           , 2011-01-01",
    "2011-06-01, 2026-12-31, 2011-06-01",
    "2012-12-31, 2012-12-31, 2012-12-31",
    "2013-01-01, 2014-12-31, ",
    "2013-01-01, 2015-01-01, ",
    "2013-01-01,           , ",
    "2015-01-01,           , "
  })
  void theFirstDayWithoutAValueIsFound(LocalDate first, LocalDate last, LocalDate gap) {
    assertThat(timeline.firstGap(first, Optional.ofNullable(last)))
        .isEqualTo(Optional.ofNullable(gap));
  }

  @Test
  void theDaysOnWhichSomethingChangesAreThoseOfABeginningAndThoseAfterAnEnd() {
    TreeSet<LocalDate> days = new TreeSet<>();
    timeline.collectTurningDays(days);
    assertThat(days)
        .containsExactly(
            LocalDate.of(2011, 1, 1), LocalDate.of(2013, 1, 1), LocalDate.of(2015, 1, 1));
  }
}
