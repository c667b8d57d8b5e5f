package io.github.kuntamalli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every constant that people are shown has different words in each language of the library. */
class WordsOfEveryKindTest {

  static Stream<Class<?>> kinds() {
    return PublicSurface.types().stream()
        .filter(type -> type.isEnum() && Localizable.class.isAssignableFrom(type));
  }

  @Test
  void thereAreSuchKinds() {
    assertThat(kinds()).hasSizeGreaterThan(20);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theWordsOfAKindAreThereInEachLanguageAndDiffer(Class<?> kind) {
    List<Localizable> constants =
        Arrays.stream(kind.getEnumConstants()).map(Localizable.class::cast).toList();
    for (Language language : List.of(Language.FI, Language.SV, Language.EN)) {
      assertThat(constants)
          .extracting(one -> one.text(language))
          .doesNotHaveDuplicates()
          .allSatisfy(words -> assertThat(words).isNotBlank().isEqualTo(words.strip()));
    }
  }
}
