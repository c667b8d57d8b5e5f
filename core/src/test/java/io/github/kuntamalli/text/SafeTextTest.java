package io.github.kuntamalli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no encoding can carry and what deceives the eye is replaced, and nothing else. */
class SafeTextTest {

  private static final String TWO_UNITS = new String(Character.toChars(0x1F600));
  private static final char FIRST_UNIT = TWO_UNITS.charAt(0);
  private static final char SECOND_UNIT = TWO_UNITS.charAt(1);

  @Test
  void aTextThatShowsWhatItIsStaysTheSame() {
    String text = "Äänekoski " + TWO_UNITS + "\tÅbo\r\n" + TWO_UNITS;
    assertThat(SafeText.text(text)).isSameAs(text);
    assertThat(SafeText.shown(text)).isSameAs(text);
  }

  @Test
  void everySurrogateWithoutPartnerIsReplaced() {
    assertThat(SafeText.text(FIRST_UNIT + "a" + SECOND_UNIT)).isEqualTo("\uFFFDa\uFFFD");
    assertThat(SafeText.text(TWO_UNITS + FIRST_UNIT)).isEqualTo(TWO_UNITS + "\uFFFD");
    assertThat(SafeText.text(SECOND_UNIT + TWO_UNITS)).isEqualTo("\uFFFD" + TWO_UNITS);
    assertThat(SafeText.shown("a" + FIRST_UNIT)).isEqualTo("a\uFFFD");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x0000, 0x0007, 0x000B, 0x001B, 0x007F, 0x0085, 0x061C, 0x200E, 0x200F, 0x202A, 0x202C,
        0x202E, 0x2066, 0x2068, 0x2069
      })
  void controlsAndTurnsOfDirectionAreNotShown(int character) {
    String one = Character.toString(character);
    assertThat(SafeText.shown("Turku" + one + "Åbo" + one)).isEqualTo("Turku\uFFFDÅbo\uFFFD");
    assertThat(SafeText.text(one)).isSameAs(one);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x0020, 0x007E, 0x00A0, 0x061B, 0x061D, 0x200D, 0x2010, 0x2029, 0x202F, 0x2065, 0x206A
      })
  void theirNeighboursAreShown(int character) {
    String text = "Turku" + Character.toString(character);
    assertThat(SafeText.shown(text)).isSameAs(text);
  }
}
