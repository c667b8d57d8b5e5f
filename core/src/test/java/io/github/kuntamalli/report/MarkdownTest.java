package io.github.kuntamalli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text of a document is one line of a page. */
class MarkdownTest {

  @ParameterizedTest(name = "U+{0}")
  @ValueSource(strings = {"9", "A", "B", "C", "D", "20", "85", "A0", "2028", "2029", "3000"})
  void whiteSpaceIsOneSpaceBetweenWordsAndNothingAtTheEnds(String codePoint) {
    String space = Character.toString(Integer.parseInt(codePoint, 16));
    assertThat(Markdown.oneLine("a" + space + "b")).isEqualTo("a b");
    assertThat(Markdown.oneLine(space + "a" + space + space + "b" + space)).isEqualTo("a b");
    assertThat(Markdown.oneLine(space)).isEmpty();
  }

  @ParameterizedTest(name = "U+{0} becomes {1}")
  @CsvSource({"8, FFFD", "E, FFFD", "84, FFFD", "21, 21"})
  void theCharactersNextToWhiteSpaceAreNone(String codePoint, String shown) {
    assertThat(Markdown.oneLine(Character.toString(Integer.parseInt(codePoint, 16))))
        .isEqualTo(Character.toString(Integer.parseInt(shown, 16)));
  }
}
