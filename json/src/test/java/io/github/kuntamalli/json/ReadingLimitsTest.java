package io.github.kuntamalli.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.validation.Finding;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingLimitsTest {

  private static final ReadingLimits STANDARD = ReadingLimits.standard();

  @Test
  void theStandardLimitsAreThoseThatAreDocumented() {
    assertThat(STANDARD)
        .isEqualTo(new ReadingLimits(20_000_000, 100, 1_000_000, 100, 1_000, 100, 1_000_000));
  }

  @Test
  void eachLimitIsChangedAlone() {
    assertThat(
            STANDARD
                .withLength(1)
                .withDepth(2)
                .withTextLength(3)
                .withNumberLength(4)
                .withNameLength(5)
                .withFaults(6)
                .withValues(7))
        .isEqualTo(new ReadingLimits(1, 2, 3, 4, 5, 6, 7));
  }

  @Test
  void aLimitIsAtLeastOneAndTheDepthAtMostAThousand() {
    List<IntFunction<ReadingLimits>> limits =
        List.of(
            STANDARD::withLength,
            STANDARD::withDepth,
            STANDARD::withTextLength,
            STANDARD::withNumberLength,
            STANDARD::withNameLength,
            STANDARD::withFaults,
            STANDARD::withValues);
    assertThat(limits)
        .allSatisfy(
            limit -> {
              assertThat(limit.apply(1)).isNotEqualTo(STANDARD);
              assertThatIllegalArgumentException()
                  .isThrownBy(() -> limit.apply(0))
                  .withMessageContaining("0 is not a limit from 1 on");
            });
    assertThat(STANDARD.withDepth(ReadingLimits.GREATEST_DEPTH).depth()).isEqualTo(1000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.withDepth(ReadingLimits.GREATEST_DEPTH + 1))
        .withMessageContaining("depth: 1001 is above 1000");
  }

  private static final String SOUND =
      "{\"authority\":{\"kind\":\"hus\"},\"notes\":[{\"fi\":\"twelve chars\"}],"
          + "\"extensions\":{\"city/n\":[123456]}}";

  /** The text that is read at once, and the same with a fault, which is read to its end. */
  static Stream<Arguments> exactLimits() {
    return Stream.of(
        limit("depth", 3, STANDARD::withDepth, "/notes/0"),
        limit("textLength", 12, STANDARD::withTextLength, "/notes/0/fi"),
        limit("nameLength", 10, STANDARD::withNameLength, ""),
        limit("numberLength", 6, STANDARD::withNumberLength, "/extensions/city~1n/0"),
        limit("values", 9, STANDARD::withValues, "/extensions/city~1n/0"),
        limit("length", SOUND.length(), STANDARD::withLength, ""));
  }

  private static Arguments limit(
      String name, int exact, IntFunction<ReadingLimits> with, String place) {
    return Arguments.of(name, exact, with, place);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("exactLimits")
  void whatIsExactlyAtALimitIsReadAndOneMoreIsAFault(
      String name, int exact, IntFunction<ReadingLimits> with, String place) {
    for (KuntamalliJson json : List.of(Jackson2Json.standard(), Jackson3Json.standard())) {
      assertThat(json.with(with.apply(exact)).read(SOUND, Dossier.class).get())
          .isEqualTo(json.read(SOUND, Dossier.class).get());
      assertThat(json.with(with.apply(exact - 1)).read(SOUND, Dossier.class).faults())
          .extracting(fault -> fault.code() + " " + fault.location().pointer())
          .containsExactly("json-too-large " + place);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("exactLimits")
  void theLimitsAreTheSameInATextWithFaults(
      String name, int exact, IntFunction<ReadingLimits> with, String place) {
    String text = SOUND.replaceFirst("\\{", "{\"x\":0,");
    int more = name.equals("values") ? 1 : name.equals("length") ? 6 : 0;
    for (KuntamalliJson json : List.of(Jackson2Json.standard(), Jackson3Json.standard())) {
      assertThat(json.with(with.apply(exact + more)).read(text, Dossier.class).faults())
          .extracting(fault -> fault.code() + " " + fault.location().pointer())
          .containsExactly("json-unknown-property /x");
      assertThat(json.with(with.apply(exact + more - 1)).read(text, Dossier.class).faults())
          .extracting(fault -> fault.code() + " " + fault.location().pointer())
          .contains("json-too-large " + place);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "withDepth, 2, sisäkkäisten tasojen määrä, antalet nästlade nivåer, the number of nested levels",
    "withTextLength, 11, tekstin merkkimäärä, textens längd, the length of a text",
    "withNameLength, 9, nimen merkkimäärä, namnets längd, the length of a name",
    "withNumberLength, 5, luvun merkkimäärä, talets längd, the length of a number",
    "withValues, 8, arvojen määrä, antalet värden, the number of values",
    "withLength, 20, asiakirjan merkkimäärä, dokumentets längd, the length of the document"
  })
  void aTextBeyondALimitIsToldWhichAndHowLargeItIs(
      String limit, int number, String fi, String sv, String en) throws Exception {
    ReadingLimits limits =
        (ReadingLimits) ReadingLimits.class.getMethod(limit, int.class).invoke(STANDARD, number);
    for (KuntamalliJson json : List.of(Jackson2Json.standard(), Jackson3Json.standard())) {
      Finding fault = json.with(limits).read(SOUND, Dossier.class).faults().get(0);
      assertThat(fault.problem(Language.FI)).contains(fi);
      assertThat(fault.problem(Language.SV)).contains(sv);
      assertThat(fault.problem(Language.EN)).contains(en);
      assertThat(fault.parameters().get("limit")).isEqualTo(Localizable.number(number));
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 3", "2, 2", "3, 1", "4, 0", "5, 0"})
  void ofMoreFaultsThanTheLimitTheOthersAreCounted(int limit, int others) {
    String text = "{\"authority\":{\"kind\":\"hus\"},\"a\":1,\"b\":2,\"c\":3,\"complete\":0}";
    for (KuntamalliJson json : List.of(Jackson2Json.standard(), Jackson3Json.standard())) {
      List<Finding> faults =
          json.with(STANDARD.withFaults(limit)).read(text, Dossier.class).faults();
      assertThat(faults).hasSize(Math.min(limit, 4) + (others > 0 ? 1 : 0));
      assertThat(faults.get(faults.size() - 1).problem(Language.EN))
          .isEqualTo(
              others > 0
                  ? "More errors: %d.".formatted(others)
                  : "The value has the wrong type: 0.");
    }
  }

  /** Names and the ends of objects and lists are no values. */
  @ParameterizedTest
  @CsvSource({"55, true", "54, false"})
  void eachNumberOfAListIsAValue(int limit, boolean enough) {
    String text =
        "{\"authority\":{\"kind\":\"hus\"},\"extensions\":{\"city/n\":[1" + ",1".repeat(49) + "]}}";
    for (KuntamalliJson json : List.of(Jackson2Json.standard(), Jackson3Json.standard())) {
      assertThat(
              json.with(STANDARD.withValues(limit)).read(text, Dossier.class).faults().stream()
                  .map(fault -> fault.code() + " " + fault.location().pointer()))
          .isEqualTo(enough ? List.of() : List.of("json-too-large /extensions/city~1n/49"));
    }
  }

  /** A name that breaks within its limit is broken, and one that breaks beyond it is too long. */
  @ParameterizedTest
  @CsvSource({"20, json-malformed", "21, json-too-large", "22, json-too-large"})
  void aNameIsBrokenOrTooLong(int length, String code) {
    for (String letter : List.of("n", "\\u006e")) {
      String text = "{\"" + letter.repeat(length) + "\u0013\":1}";
      for (KuntamalliJson json : List.of(Jackson2Json.standard(), Jackson3Json.standard())) {
        int place = code.equals("json-malformed") ? text.indexOf('\u0013') : text.indexOf('"');
        assertThat(json.with(STANDARD.withNameLength(20)).read(text, Dossier.class).faults())
            .extracting(fault -> fault.code() + " " + fault.location())
            .containsExactly(code + " (document) (1:%d)".formatted(place + 1));
      }
    }
  }
}
