package io.github.kuntamalli.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.fact.ValidityPeriod;
import io.github.kuntamalli.text.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyPeriodTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  @ParameterizedTest
  @CsvSource({
    "2024, FI, vuoden 2024",
    "2024, SV, året 2024",
    "2024, EN, 2024",
    "2021–2025, FI, kauden 2021–2025",
    "2021–2025, SV, perioden 2021–2025",
    "2021–2025, EN, 2021–2025"
  })
  void aTextSpeaksOfAYearOrOfATerm(String name, Language language, String words) {
    DutyPeriod period = new DutyPeriod(name, FIRST, FIRST.plusYears(1), false);
    assertThat(period.inline(language)).isEqualTo(words);
    assertThat(period.text(language)).isEqualTo(name);
  }

  @Test
  void aPeriodMayLastOneDayAndNotLess() {
    assertThat(new DutyPeriod("2024", FIRST, FIRST, true).days())
        .isEqualTo(ValidityPeriod.between(FIRST, FIRST));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DutyPeriod("2024", FIRST, FIRST.minusDays(1), true))
        .withMessageContaining("the period ends on 2023-12-31, before it begins on 2024-01-01");
  }
}
