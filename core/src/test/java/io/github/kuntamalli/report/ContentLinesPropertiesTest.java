package io.github.kuntamalli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is true for every text, however hostile. */
class ContentLinesPropertiesTest {

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> pieces =
        Arbitraries.oneOf(
            Arbitraries.of(
                "\r\n",
                "\r",
                "\n",
                "\\",
                ";",
                ",",
                ":",
                "\"",
                "\t",
                "\0",
                "\u0007",
                "\u007F",
                "\u0085",
                "\u2028",
                "\u200E",
                "\u202E",
                "\uD83D",
                "\uDE00",
                "😀",
                "👩‍👩‍👧",
                "å",
                "–",
                "END:VEVENT",
                "\nBEGIN:VEVENT\n",
                " ",
                "\\n"),
            Arbitraries.strings().all().ofMaxLength(12),
            Arbitraries.strings().ofMaxLength(80).alpha());
    return pieces.list().ofMaxSize(40).map(list -> String.join("", list));
  }

  @Property(tries = 500)
  void noLineIsLongerThan75OctetsAndNoneBreaksACharacter(@ForAll("hostile") String text) {
    String written = new ContentLines().text("SUMMARY;LANGUAGE=fi", text).toString();
    assertThat(written).endsWith("\r\n");
    String[] lines = written.split("\r\n", -1);
    for (String line : lines) {
      byte[] octets = line.getBytes(StandardCharsets.UTF_8);
      assertThat(octets.length).isLessThanOrEqualTo(75);
      assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(line);
      assertThat(line).doesNotContain("\r").doesNotContain("\n");
    }
    for (String line : Arrays.asList(lines).subList(1, lines.length - 1)) {
      assertThat(line).startsWith(" ");
    }
  }

  @Property(tries = 500)
  void whatIsWrittenIsReadBack(@ForAll("hostile") String text) {
    String written = new ContentLines().text("X", text).toString();
    String unfolded = written.replace("\r\n ", "").replace("\r\n", "");
    assertThat(unescaped(unfolded.substring(2))).isEqualTo(readable(text));
  }

  /** The text as a reader may expect it: one kind of line break, nothing that deceives. */
  static String readable(String text) {
    StringBuilder readable = new StringBuilder();
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .map(
            character ->
                character == '\n' || character == '\t' || isPlain(character) ? character : 0xFFFD)
        .forEach(readable::appendCodePoint);
    return readable.toString();
  }

  private static boolean isPlain(int character) {
    boolean control = character < ' ' || (character >= 0x7F && character <= 0x9F);
    return !control
        && Character.getType(character) != Character.SURROGATE
        && "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"
                .indexOf(character)
            < 0;
  }

  private static String unescaped(String value) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < value.length(); at++) {
      char character = value.charAt(at);
      if (character == '\\') {
        char next = value.charAt(++at);
        text.append(next == 'n' ? '\n' : next);
      } else {
        text.append(character);
      }
    }
    return text.toString();
  }
}
