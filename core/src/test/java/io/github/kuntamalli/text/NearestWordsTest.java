package io.github.kuntamalli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordsTest {

  @ParameterizedTest(name = "{0} and {1} differ by {2}")
  @CsvSource({
    "'', '', 0",
    "Turku, turku, 0",
    "Turku, Turkuu, 1",
    "Turku, urku, 1",
    "Turku, Tyrku, 1",
    "Turku, Tukru, 2",
    "kitten, sitting, 3",
    "'', Oulu, 4",
    "Oulu, '', 4",
    "Ii, Åbo, 3",
    "abc, xabcx, 2"
  })
  void wordsDifferByTheLettersToChangeAddOrLeaveOut(String a, String b, int letters) {
    assertThat(NearestWords.distance(a, b)).isEqualTo(letters);
    assertThat(NearestWords.distance(b, a)).isEqualTo(letters);
  }

  @Test
  void theMostLikeComesFirstAndEqualOnesGoByAlphabet() {
    assertThat(NearestWords.ranked(List.of("Vaasa", "Oulu", "Salo", "Sala"), "salo"))
        .containsExactly("Salo", "Sala", "Oulu", "Vaasa");
  }
}
