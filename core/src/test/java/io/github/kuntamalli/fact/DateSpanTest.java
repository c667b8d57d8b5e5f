package io.github.kuntamalli.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

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
}
