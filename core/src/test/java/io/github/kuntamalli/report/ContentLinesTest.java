package io.github.kuntamalli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line of iCalendar is as long as the standard permits, and no longer. */
class ContentLinesTest {

  /** Name and colon have 3 octets, so that every row fills its line to the 75th. */
  @ParameterizedTest(name = "U+{0} fits {1} times")
  @CsvSource({"61, 72", "E9, 36", "7FF, 36", "800, 24", "FFFD, 24", "1F600, 18"})
  void aLineIsFoldedAfterItsLastOctetAndNotBefore(String codePoint, int most) {
    String character = Character.toString(Integer.parseInt(codePoint, 16));
    String full = "XY:" + character.repeat(most) + "\r\n";
    assertThat(ContentLines.foldedText("XY", character.repeat(most))).isEqualTo(full);
    assertThat(ContentLines.foldedText("XY", character.repeat(most + 1)))
        .isEqualTo(full + " " + character + "\r\n");
  }
}
