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

  @Test
  void longWordsAreComparedToTheirEnd() {
    String same = "a".repeat(120);
    assertThat(NearestWords.ranked(List.of(same + "salo", same + "oulu"), same + "salo"))
        .containsExactly(same + "salo", same + "oulu");
  }

  @Test
  void aMessageOffersTheThreeMostAlike() {
    assertThat(NearestWords.phrase(List.of("Vaasa", "Oulu", "Salo", "Sala"), "salo"))
        .isEqualTo("the nearest are [Salo, Sala, Oulu]");
    assertThat(NearestWords.phrase(List.of(), "salo")).isEqualTo("the nearest are []");
  }

  @ParameterizedTest(name = "{0} and {1} share {2}")
  @CsvSource({
    "'', '', 0",
    "'', Oulu, 0",
    "Turku, TURKU, 5",
    "Turku, Tuku, 4",
    "Turku, Oulu, 2",
    "Salo, Oulu, 1",
    "abc, cba, 1",
    "abcde, xaxcxe, 3",
    "aab, ab, 2",
    "Ii, Åbo, 0"
  })
  void wordsShareTheLettersThatBothHaveInTheSameOrder(String a, String b, int letters) {
    assertThat(NearestWords.shared(a, b)).isEqualTo(letters);
    assertThat(NearestWords.shared(b, a)).isEqualTo(letters);
  }
}
