package io.github.kuntamalli.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each value that a verdict can have has different words in each language. */
class WordsOfVerdictsTest {

  private static Stream<List<? extends Localizable>> values() {
    return Stream.of(
            DutyStatus.values(),
            ContentVerdict.State.values(),
            Uncertainty.Cause.values(),
            DecisiveFact.Kind.values())
        .map(Arrays::asList);
  }

  @ParameterizedTest
  @MethodSource("values")
  void noTwoValuesAreSaidInTheSameWords(List<? extends Localizable> values) {
    for (Language language : Language.values()) {
      assertThat(values.stream().map(value -> value.text(language)))
          .noneMatch(String::isBlank)
          .doesNotHaveDuplicates();
    }
  }
}
