package io.github.kuntamalli.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class ParametersTest {

  private final Localizable oulu = Localizable.same("Oulu");
  private final Localizable salo = Localizable.same("Salo");
  private final Localizable year = Localizable.number(2026);
  private final Localizable none = Localizable.number(-1_234_567);

  @Test
  void valuesKeepTheOrderInWhichTheyAreGiven() {
    assertThat(Parameters.of("z", oulu, "a", salo))
        .containsExactly(entry("z", oulu), entry("a", salo));
    assertThat(Parameters.of("z", oulu, "a", salo, "m", year))
        .containsExactly(entry("z", oulu), entry("a", salo), entry("m", year));
    assertThat(Parameters.of("z", oulu, "a", salo, "m", year, "b", none))
        .containsExactly(entry("z", oulu), entry("a", salo), entry("m", year), entry("b", none));
  }

  @Test
  void wordsAndNumbersAreTheSameInEveryLanguage() {
    for (Language language : Language.values()) {
      assertThat(oulu.text(language)).isEqualTo("Oulu");
      assertThat(oulu.inline(language)).isEqualTo("Oulu");
      assertThat(none.text(language)).isEqualTo("-1234567");
    }
    assertThat(oulu).hasToString("Oulu");
  }
}
