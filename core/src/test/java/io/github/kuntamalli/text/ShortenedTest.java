package io.github.kuntamalli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortenedTest {

  /** A character outside the basic plane takes two units of Java and counts once. */
  @ParameterizedTest
  @ValueSource(ints = {'a', 'å', 0x1F600})
  void aQuotedValueIsCutAfterSixtyCharacters(int character) {
    String sixty = Character.toString(character).repeat(60);
    assertThat(Shortened.of(sixty)).isSameAs(sixty);
    assertThat(Shortened.of(sixty + "a")).isEqualTo(sixty + "…");
    assertThat(Shortened.of(sixty, 59)).isEqualTo(Character.toString(character).repeat(59) + "…");
  }
}
