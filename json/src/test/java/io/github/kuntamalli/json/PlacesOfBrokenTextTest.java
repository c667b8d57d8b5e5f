package io.github.kuntamalli.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a text stops being JSON, and what should be there, in both generations of Jackson. */
class PlacesOfBrokenTextTest {

  private static Arguments broken(String text, String place, String sentence) {
    return Arguments.of(text, place, sentence);
  }

  private static Finding last(String text) {
    List<Finding> faults = BothGenerations.read(text, Dossier.class).faults();
    return faults.get(faults.size() - 1);
  }

  static Stream<Arguments> malformed() {
    return Stream.of(
        broken("{\"a\" 1}", "(document) (1:6)", "instead of \"1\" there should be \":\""),
        broken(
            "{\"a\":1 \"b\":2}",
            "(document) (1:8)",
            "instead of \"\"\" there should be \",\", \"}\""),
        broken("{\"a\":1,}", "(document) (1:8)", "instead of \"}\" there should be \"\\\"\""),
        broken("{,}", "(document) (1:2)", "instead of \",\" there should be \"\\\"\""),
        broken("{\"a\":[1,]}", "/a (1:9)", "instead of \"]\" there should be a value"),
        broken(
            "{\"a\":[true false]}", "/a (1:12)", "instead of \"f\" there should be \",\", \"]\""),
        broken("\n{x", "(document) (2:2)", "instead of \"x\" there should be \"\\\"\""),
        broken("{\"a\":tr ue}", "(document) (1:8)", "instead of \" \" there should be \"true\""),
        broken(
            "{\"a\":\"\\u12\uFF104\"}",
            "(document) (1:11)",
            "instead of \"\uFF10\" there should be 0-9, a-f"),
        broken(
            "{\"a\":\"\\u00ff\\u00FF\" x}",
            "(document) (1:21)",
            "instead of \"x\" there should be \",\", \"}\""),
        broken("{\"a\":trux}", "(document) (1:9)", "instead of \"x\" there should be \"true\""),
        broken("{\"a\":tr}", "(document) (1:8)", "instead of \"}\" there should be \"true\""),
        broken(
            "{\"a\":truefalse}", "(document) (1:10)", "instead of \"f\" there should be \"true\""),
        broken(
            "{\"a\":true_}", "(document) (1:10)", "instead of \"_\" there should be \",\", \"}\""),
        broken("{\"a\":nul}", "(document) (1:9)", "instead of \"}\" there should be \"null\""),
        broken("{\"a\":nulll}", "(document) (1:10)", "instead of \"l\" there should be \"null\""),
        broken("{\"a\":falsy}", "(document) (1:10)", "instead of \"y\" there should be \"false\""),
        broken("{\"a\":-}", "(document) (1:7)", "instead of \"}\" there should be 0-9"),
        broken("{\"a\":-x}", "(document) (1:7)", "instead of \"x\" there should be 0-9"),
        broken("{\"a\":01}", "(document) (1:7)", "instead of \"1\" there should be a value"),
        broken("{\"a\":-01}", "(document) (1:8)", "instead of \"1\" there should be a value"),
        broken("{\"a\":1.}", "(document) (1:8)", "instead of \"}\" there should be 0-9"),
        broken("{\"a\":1.x}", "(document) (1:8)", "instead of \"x\" there should be 0-9"),
        broken("{\"a\":1e}", "(document) (1:8)", "instead of \"}\" there should be 0-9"),
        broken("{\"a\":1e+}", "(document) (1:9)", "instead of \"}\" there should be 0-9"),
        broken("{\"a\":1E-x}", "(document) (1:9)", "instead of \"x\" there should be 0-9"),
        broken("{\"a\":1e5x}", "(document) (1:9)", "instead of \"x\" there should be a value"),
        broken("{\"a\":1x}", "(document) (1:7)", "instead of \"x\" there should be a value"),
        broken("{\"a\":0x1F}", "(document) (1:7)", "instead of \"x\" there should be a value"),
        broken("{\"a\":-0x1F}", "(document) (1:8)", "instead of \"x\" there should be a value"),
        broken("{\"a\":.5}", "(document) (1:6)", "instead of \".\" there should be a value"),
        broken("{\"a\":+1}", "(document) (1:6)", "instead of \"+\" there should be a value"),
        broken("{\"a\":Infinity}", "(document) (1:6)", "instead of \"I\" there should be a value"),
        broken("{\"a\":NaN}", "(document) (1:6)", "instead of \"N\" there should be a value"),
        broken(
            "{\"a\":1.5.2}", "(document) (1:9)", "instead of \".\" there should be \",\", \"}\""),
        broken(
            "{\"a\":-1.5e3.2}",
            "(document) (1:12)",
            "instead of \".\" there should be \",\", \"}\""),
        broken("{\"a\":12:}", "(document) (1:8)", "instead of \":\" there should be \",\", \"}\""),
        broken("{\"a\":[90.}", "/a (1:10)", "instead of \"}\" there should be 0-9"),
        broken(
            "{\"a\":\"\\x\"}",
            "(document) (1:8)",
            "instead of \"x\" there should be \\\", \\\\, \\/, \\b, \\f, \\n, \\r, \\t, \\u"),
        broken(
            "{\"a\":\"\\u12\"}", "(document) (1:11)", "instead of \"\"\" there should be 0-9, a-f"),
        broken(
            "{\"a\":\"\\u12G4\"}",
            "(document) (1:11)",
            "instead of \"G\" there should be 0-9, a-f"),
        broken(
            "{\"a\":\"\\uABCg\"}",
            "(document) (1:12)",
            "instead of \"g\" there should be 0-9, a-f"),
        broken(
            "{\"a\":\"\\uABC:\"}",
            "(document) (1:12)",
            "instead of \":\" there should be 0-9, a-f"),
        broken(
            "{\"a\":\"a\tb\"}",
            "(document) (1:8)",
            "the control character U+0009 should be written as \\u0009"),
        broken(
            "{\"a\":\"a\u001fb\"}",
            "(document) (1:8)",
            "the control character U+001F should be written as \\u001f"),
        broken(
            "{\"a\n\":1}",
            "(document) (1:4)",
            "the control character U+000A should be written as \\u000a"),
        broken(
            "{\"a\\q\":1}",
            "(document) (1:5)",
            "instead of \"q\" there should be \\\", \\\\, \\/, \\b, \\f, \\n, \\r, \\t, \\u"),
        broken("{'a':1}", "(document) (1:2)", "instead of \"'\" there should be \"\\\"\""),
        broken("{a:1}", "(document) (1:2)", "instead of \"a\" there should be \"\\\"\""),
        broken("{\"a\";1}", "(document) (1:5)", "instead of \";\" there should be \":\""),
        broken("{\"a\":1]", "(document) (1:7)", "instead of \"]\" there should be \",\", \"}\""),
        broken("{\"a\":[}", "/a (1:7)", "instead of \"}\" there should be a value"),
        broken("{\"a\":[1}", "/a (1:8)", "instead of \"}\" there should be \",\", \"]\""),
        broken("{\"a\":{]", "/a (1:7)", "instead of \"]\" there should be \"\\\"\""),
        broken("nulll", "(document) (1:5)", "instead of \"l\" there should be \"null\""),
        broken("x", "(document) (1:1)", "instead of \"x\" there should be a value"),
        broken(
            "{\"a\":\ud83d\ude00}",
            "(document) (1:6)",
            "instead of \"\ud83d\ude00\" there should be a value"),
        broken(
            "{\"a\":1 \ud83d\ude00}",
            "(document) (1:8)",
            "instead of \"\ud83d\ude00\" there should be \",\", \"}\""),
        broken("{\"a\":/*c*/1}", "(document) (1:6)", "instead of \"/\" there should be a value"),
        broken("// c\n{}", "(document) (1:1)", "instead of \"/\" there should be a value"),
        broken("{\"a\":[1,,2]}", "/a (1:9)", "instead of \",\" there should be a value"),
        broken("{\"a\":[,1]}", "/a (1:7)", "instead of \",\" there should be a value"),
        broken("{\"a\"::1}", "(document) (1:6)", "instead of \":\" there should be a value"),
        broken(
            "{\"a\":1;\"b\":2}",
            "(document) (1:7)",
            "instead of \";\" there should be \",\", \"}\""),
        broken(
            "{\"a\":\"b\"c}", "(document) (1:9)", "instead of \"c\" there should be \",\", \"}\""),
        broken("{\"a\":{}x}", "(document) (1:8)", "instead of \"x\" there should be \",\", \"}\""),
        broken("{\"a\":[]x}", "(document) (1:8)", "instead of \"x\" there should be \",\", \"}\""),
        broken(
            "{\"a\":null x}", "(document) (1:11)", "instead of \"x\" there should be \",\", \"}\""),
        broken(
            "{\"a\":1\u00a0}",
            "(document) (1:7)",
            "instead of \"\u00a0\" there should be \",\", \"}\""),
        broken(
            "{\"a\":[{\"b\":1}{\"b\":2}]}",
            "/a (1:14)",
            "instead of \"{\" there should be \",\", \"]\""),
        broken("{\"a\":[[1][2]]}", "/a (1:10)", "instead of \"[\" there should be \",\", \"]\""),
        broken("{\"a\":1,\"b\"}", "(document) (1:11)", "instead of \"}\" there should be \":\""),
        broken("{\"a\":1,\"b\",}", "(document) (1:11)", "instead of \",\" there should be \":\""),
        broken(
            "{\"a\":\"\\/\\b\\f\\n\\r\\t\\\"\\\\\\u00e4\" x}",
            "(document) (1:31)",
            "instead of \"x\" there should be \",\", \"}\""),
        broken(
            "{\"a\":1,\r\n\t\"b\" : x}",
            "(document) (2:8)",
            "instead of \"x\" there should be a value"),
        broken(
            "{\"a\":1,\n\n  \"b\\u0041\" ,}",
            "(document) (3:13)",
            "instead of \",\" there should be \":\""),
        broken(
            "\"\u0001\"",
            "(document) (1:2)",
            "the control character U+0001 should be written as \\u0001"),
        broken(
            "{\"a\":1\u001f}",
            "(document) (1:7)",
            "instead of U+001F there should be \",\", \"}\""),
        broken("{\"a\": \u001f}", "(document) (1:7)", "instead of U+001F there should be a value"));
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void theCharacterThatIsWrongIsNamedWithWhatShouldBeThere(
      String text, String place, String sentence) {
    Finding fault = last(text);
    assertThat(fault.code()).hasToString("json-malformed");
    assertThat(fault.location()).hasToString(place);
    assertThat(fault.problem(Language.EN)).isEqualTo("The text is not JSON: " + sentence + ".");
  }

  static Stream<Arguments> incomplete() {
    return Stream.of(
        Arguments.of("{\"a\":t", "(document) (1:7)"),
        Arguments.of("{\"a\":fals", "(document) (1:10)"),
        Arguments.of("{\"a\":-", "(document) (1:7)"),
        Arguments.of("{\"a\":1.", "(document) (1:8)"),
        Arguments.of("{\"a\":1e-", "(document) (1:9)"),
        Arguments.of("{\"a\"", "(document) (1:5)"),
        Arguments.of("{\"a\":", "(document) (1:6)"),
        Arguments.of("{\"a\":\"", "(document) (1:7)"),
        Arguments.of("{\"a\":\"\\", "(document) (1:8)"),
        Arguments.of("{\"a\":\"\\u", "(document) (1:9)"),
        Arguments.of("{\"a\":\"\\u12", "(document) (1:11)"),
        Arguments.of("{", "(document) (1:2)"),
        Arguments.of("{\"a\":1", "(document) (1:7)"),
        Arguments.of("{\"a\":1,", "(document) (1:8)"),
        Arguments.of("{\"a\":[", "/a (1:7)"),
        Arguments.of("{\"a\":{}", "(document) (1:8)"),
        Arguments.of("nul", "(document) (1:4)"),
        Arguments.of("-", "(document) (1:2)"),
        Arguments.of("\"", "(document) (1:2)"));
  }

  @ParameterizedTest
  @MethodSource("incomplete")
  void aTextThatIsCutOffIsIncompleteAtItsEnd(String text, String place) {
    Finding fault = last(text);
    assertThat(fault.code()).hasToString("json-truncated");
    assertThat(fault.location()).hasToString(place);
  }

  static Stream<Arguments> longer() {
    return Stream.of(
        Arguments.of("1.7.5", "(document) (1:4)"),
        Arguments.of("12 13", "(document) (1:4)"),
        Arguments.of("\"a\" \"b\"", "(document) (1:5)"),
        Arguments.of("{} x", "(document) (1:4)"),
        Arguments.of("{}\n\n x", "(document) (3:2)"));
  }

  @ParameterizedTest
  @MethodSource("longer")
  void whatComesAfterTheDocumentIsReportedAtItsFirstCharacter(String text, String place) {
    Finding fault = last(text);
    assertThat(fault.code()).hasToString("json-text-after-end");
    assertThat(fault.location()).hasToString(place);
  }

  /** Also where the parser has read the end of the text before the fault is known. */
  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", ":", ": ", ":1", ":12 ", ":tr", ":true", ":-", ":\"", ":[", ":[1"})
  void aNameIsReportedWhereItBeginsHoweverTheTextEnds(String end) {
    for (String before : List.of("{", "{\n \"complete\": true , ", "{\"notes\":[], ")) {
      String text = before + "\"colour\"" + end;
      List<Finding> faults = BothGenerations.read(text, Dossier.class).faults();
      assertThat(faults)
          .extracting(fault -> fault.code() + " " + fault.location().pointer())
          .first()
          .isEqualTo("json-unknown-property /colour");
      assertThat(faults.get(0).location().column())
          .contains(text.indexOf("\"colour\"") - text.lastIndexOf('\n', text.indexOf("colour")));
    }
  }

  /** One parser ends the number before what cannot be of it, the other takes none for one. */
  @ParameterizedTest
  @ValueSource(strings = {"-0x1F", "-0X1F", "0x1F", "5x", "1.", "1.5.2", "-0\u00E5"})
  void aNumberThatBreaksOffIsNoValueOfAWrongType(String number) {
    String text = "{\"authority\":" + number + ",\"documents\":[]}";
    List<Finding> faults = Jackson3Json.standard().read(text, Dossier.class).faults();
    assertThat(faults).extracting(fault -> fault.code().value()).containsExactly("json-malformed");
    assertThat(Jackson2Json.standard().read(text, Dossier.class).faults()).isEqualTo(faults);
  }
}
