package io.github.kuntamalli.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.council.CouncilTerms;
import io.github.kuntamalli.fact.PartialDate;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day, a month or a year can be required to be within a council term, as a period can. */
class DayWithinCouncilTermTest {

  private static final Validator VALIDATOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  record Held(
      @WithinCouncilTerm @Nullable LocalDate day,
      @WithinCouncilTerm @Nullable PartialDate date,
      @WithinCouncilTerm(area = CouncilTerms.Area.COUNTIES) @Nullable LocalDate ofCounty) {}

  @ParameterizedTest
  @CsvSource({"2009-01-01, true", "2008-12-31, false", "2021-07-31, true", "2025-06-01, true"})
  void dayOfATermIsValid(LocalDate day, boolean valid) {
    assertThat(VALIDATOR.validate(new Held(day, null, null)).isEmpty()).isEqualTo(valid);
    assertThat(VALIDATOR.validate(new Held(null, PartialDate.of(day), null)).isEmpty())
        .isEqualTo(valid);
  }

  @ParameterizedTest
  @CsvSource({"2021, true", "2021-07, true", "2009, true", "2008, false", "2008-12, false"})
  void monthOrYearIsValidIfATermHasOneOfItsDays(String date, boolean valid) {
    assertThat(VALIDATOR.validate(new Held(null, PartialDate.parse(date), null)).isEmpty())
        .isEqualTo(valid);
  }

  @Test
  void countiesHaveTermsOfTheirOwn() {
    assertThat(VALIDATOR.validate(new Held(null, null, LocalDate.of(2022, 2, 28)))).isNotEmpty();
    assertThat(VALIDATOR.validate(new Held(null, null, LocalDate.of(2022, 3, 1)))).isEmpty();
  }
}
