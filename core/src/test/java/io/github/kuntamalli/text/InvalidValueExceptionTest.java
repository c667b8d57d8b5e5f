package io.github.kuntamalli.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kuntamalli.fact.DateSpan;
import io.github.kuntamalli.fact.PartialDate;
import io.github.kuntamalli.fact.ValidityPeriod;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A value that a type refuses is explained in Finnish, Swedish and English. */
class InvalidValueExceptionTest {

  @Test
  void aSpanThatEndsBeforeItBeginsIsExplainedInThreeLanguages() {
    InvalidValueException refused =
        catchThrowableOfType(
            InvalidValueException.class,
            () -> new DateSpan(PartialDate.parse("2021-06"), PartialDate.parse("2019")));
    assertThat(refused.code()).isEqualTo("span-reversed");
    assertThat(refused.text(Language.FI))
        .isEqualTo(
            "to: ajanjakso päättyy (2019), ennen kuin se alkaa (6/2021); vaihda päivien järjestys"
                + " tai korjaa päivät");
    assertThat(refused.text(Language.SV)).contains("6/2021");
    assertThat(refused.text(Language.EN)).isEqualTo(refused.getMessage()).contains("2021-06");
  }

  @Test
  void aValueThatNoLanguageChangesIsQuotedInEachOfThem() {
    InvalidValueException refused =
        catchThrowableOfType(InvalidValueException.class, () -> Language.of("de"));
    assertThat(refused.text(Language.FI)).startsWith("language: kieltä \"de\" ei tunneta");
    assertThat(refused.text(Language.SV)).startsWith("language: språket \"de\" är okänt");
  }

  @Test
  void daysHaveTheirLocalFormInFinnishAndSwedish() {
    InvalidValueException refused =
        catchThrowableOfType(
            InvalidValueException.class,
            () -> ValidityPeriod.between(LocalDate.of(2021, 8, 1), LocalDate.of(2020, 12, 31)));
    assertThat(refused.text(Language.FI)).contains("31.12.2020", "1.8.2021");
    assertThat(refused.text(Language.SV)).contains("31.12.2020", "1.8.2021");
  }
}
