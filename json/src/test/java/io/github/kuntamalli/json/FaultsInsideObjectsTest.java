package io.github.kuntamalli.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.Obligation;
import io.github.kuntamalli.programme.FundingCall;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.CheckResult;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.validation.Location;
import io.github.kuntamalli.validation.RuleSelection;
import io.github.kuntamalli.welfare.Publication;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * One thing that is wrong is one fault: what is in it is passed over, what comes after it is read,
 * and the object around it is not judged as a whole.
 */
class FaultsInsideObjectsTest {

  private static final String CALL = "{\"id\":\"c\",\"name\":{\"published\":{\"fi\":\"x\"}},";

  private static Arguments faults(Class<?> type, String text, String... faults) {
    return Arguments.of(type, text, List.of(faults));
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        // kinds
        faults(
            Dossier.class,
            "{\"authority\":{\"kind\":\"town\",\"code\":{\"a\":[1]},\"x\":[{}]},\"complete\":\"no\"}",
            "json-invalid-value /authority/kind",
            "json-wrong-type /complete"),
        faults(
            Dossier.class,
            "{\"authority\":{\"code\":{\"a\":[1]},\"kind\":\"town\",\"x\":[{}]},\"complete\":\"no\"}",
            "json-invalid-value /authority/kind",
            "json-wrong-type /complete"),
        faults(
            Dossier.class,
            "{\"authority\":{\"code\":{\"kind\":\"hus\"},\"x\":[{\"kind\":1}]},\"complete\":\"no\"}",
            "json-missing-property /authority",
            "json-wrong-type /complete"),
        faults(
            Dossier.class,
            "{\"authority\":{\"kind\":null,\"code\":\"837\"},\"complete\":\"no\"}",
            "json-wrong-type /authority/kind",
            "json-wrong-type /complete"),
        faults(
            Dossier.class,
            "{\"authority\":{\"code\":\"837\",\"kind\":[\"municipality\"]},\"complete\":\"no\"}",
            "json-wrong-type /authority/kind",
            "json-wrong-type /complete"),
        faults(
            Dossier.class,
            "{\"authority\":{\"kind\":\"hus\",\"kind\":\"hus\"}}",
            "json-duplicate-property /authority/kind"),
        faults(
            Dossier.class,
            "{\"authority\":{\"code\":\"837\",\"kind\":\"municipality\",\"kind\":\"hus\"}}",
            "json-duplicate-property /authority/kind",
            "json-invalid-value /authority/kind"),
        faults(
            Dossier.class,
            "{\"authority\":{\"code\":\"37\",\"colour\":{\"kind\":\"x\"},\"kind\":\"municipality\"}}",
            "json-invalid-value /authority/code",
            "json-unknown-property /authority/colour"),
        faults(
            Dossier.class,
            "{\"authority\":{\"code\":\"37\" \"kind\":\"municipality\"}}",
            "json-malformed /authority"),
        faults(
            Dossier.class,
            "{\"authority\":{\"code\":\"37\", \"kind\":",
            "json-truncated /authority"),
        // versions
        faults(
            Dossier.class,
            "{\"schemaVersion\":\"1\",\"authority\":{\"kind\":\"hus\"},\"schemaVersion\":\"1\"}",
            "json-duplicate-property /schemaVersion"),
        faults(
            RuleSelection.class,
            "{\"schemaVersion\":\"9\",\"only\":[\"plan-period-missing\"],\"without\":[\"plan-period-missing\"]}",
            "json-invalid-value /schemaVersion"),
        faults(
            RuleSelection.class,
            "{\"only\":[\"plan-period-missing\"],\"without\":[\"plan-period-missing\"],\"schemaVersion\":1}",
            "json-wrong-type /schemaVersion"),
        // names in maps
        faults(
            WelfareDocument.class,
            "{\"id\":\"a\",\"issuers\":[{\"kind\":\"hus\"}],\"parts\":[{\"kind\":\"plan\"}],"
                + "\"title\":{\"de\":{\"x\":[1]},\"fi\":\"a\",\"en\":[\"b\"]},\"madeIn\":7}",
            "json-invalid-value /title/de",
            "json-wrong-type /title/en",
            "json-wrong-type /madeIn"),
        faults(
            Dossier.class,
            "{\"authority\":{\"kind\":\"hus\"},\"extensions\":{\"a/\uD800\":{\"x\":[1]},\"a/b\":null}}",
            "json-invalid-value /extensions/a~1\uD800",
            "json-wrong-type /extensions/a~1b"),
        faults(
            Dossier.class,
            "{\"authority\":{\"kind\":\"hus\"},\"extensions\":{\"a/b\":{\"\uDC00\":[{}],\"c\":null,\"c\":1}}}",
            "json-invalid-value /extensions/a~1b/\uDC00",
            "json-wrong-type /extensions/a~1b/c"),
        faults(
            Dossier.class,
            "{\"authority\":{\"kind\":\"hus\"},\"extensions\":{\"a/b\":{\"c\":1,\"d\":[],\"c\":2}}}",
            "json-duplicate-property /extensions/a~1b/c"),
        faults(
            Dossier.class,
            "{\"authority\":{\"kind\":\"hus\"},\"extensions\":{\"a/b\":[[null],{\"x\":null}, 1]}}",
            "json-wrong-type /extensions/a~1b/0/0",
            "json-wrong-type /extensions/a~1b/1/x"),
        // lists
        faults(
            WelfareDocument.class,
            "{\"id\":\"a\",\"issuers\":{\"kind\":\"hus\"},\"parts\":[{\"kind\":\"plan\"}]}",
            "json-wrong-type /issuers"),
        faults(
            WelfareDocument.class,
            "{\"id\":\"a\",\"issuers\":[{\"kind\":\"hus\"}],\"parts\":[{\"kind\":\"plan\"},7]}",
            "json-wrong-type /parts/1"),
        faults(
            FundingCall.class,
            CALL + "\"applicants\":[\"other\",\"town\",\"other\"]}",
            "json-invalid-value /applicants/1"),
        faults(
            FundingCall.class,
            CALL + "\"applicants\":[\"other\",\"other\"]}",
            "json-invalid-object /applicants"),
        // numbers
        faults(FundingCall.class, CALL + "\"amount\":\"12.5\"}", "json-wrong-type /amount"),
        faults(FundingCall.class, CALL + "\"shareAtMost\":\"12\"}", "json-wrong-type /shareAtMost"),
        faults(FundingCall.class, CALL + "\"amount\":[1]}", "json-wrong-type /amount"),
        faults(FundingCall.class, CALL + "\"jointly\":1}", "json-wrong-type /jointly"),
        // facts
        faults(
            Publication.class,
            "{\"place\":\"site\",\"date\":{\"status\":\"known\",\"value\":\"2021-13\"}}",
            "json-invalid-value /date/value"),
        faults(
            Publication.class,
            "{\"place\":\"site\",\"date\":{\"value\":\"2021\",\"status\":\"known\"},\"x\":1}",
            "json-unknown-property /x"),
        faults(
            Publication.class, "{\"place\":\"site\",\"date\":{}}", "json-missing-property /date"),
        // objects
        faults(Authority.class, "[{\"kind\":\"hus\"}]", "json-wrong-type "),
        faults(
            Dossier.class,
            "{\"authority\":\"hus\",\"documents\":{\"id\":[1]},\"complete\":0}",
            "json-wrong-type /authority",
            "json-wrong-type /documents",
            "json-wrong-type /complete"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void oneThingThatIsWrongIsOneFault(Class<?> type, String text, List<String> faults) {
    assertThat(BothGenerations.read(text, type).faults())
        .extracting(fault -> fault.code() + " " + fault.location().pointer())
        .isEqualTo(faults);
  }

  /** The number of places is what it costs to write a number out. */
  @ParameterizedTest
  @ValueSource(strings = {"1e1000", "1e-1000", "12e999", "0.5e-999", "1E+1000", "-1e1000"})
  void aNumberOfAThousandPlacesIsRead(String number) {
    Dossier read =
        BothGenerations.read(
                "{\"authority\":{\"kind\":\"hus\"},\"extensions\":{\"a/x\":%s}}".formatted(number),
                Dossier.class)
            .get();
    assertThat(read.extensions().find("a/x")).contains(new BigDecimal(number));
    FundingCall call =
        BothGenerations.read(
                CALL + "\"amount\":" + number.replace("-1e", "1e") + "}", FundingCall.class)
            .get();
    assertThat(BothGenerations.read(BothGenerations.write(call), FundingCall.class).get())
        .isEqualTo(call);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e1001", "1e-1001", "0.5e-1000", "1e2147483648", "-1e1001"})
  void aNumberOfMorePlacesIsAFault(String number) {
    assertThat(
            BothGenerations.read(
                    "{\"authority\":{\"kind\":\"hus\"},\"extensions\":{\"a/x\":[%s, null]}}"
                        .formatted(number),
                    Dossier.class)
                .faults())
        .extracting(fault -> fault.code() + " " + fault.location().pointer())
        .containsExactly(
            "json-invalid-value /extensions/a~1x/0", "json-wrong-type /extensions/a~1x/1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\ud800",
        "\\udc00",
        "\\ud800\\ud800",
        "\\udc00\\ud800",
        "\\ud83d\\ude00\\ud83d",
        "\\ude00\\ud83d\\ude00",
        "a\\ud800\\u0001\\u001f \\u007f"
      })
  void halvesOfPairsSurviveInAText(String escaped) {
    String text = "{\"authority\":{\"kind\":\"hus\"},\"extensions\":{\"a/x\":\"" + escaped + "\"}}";
    Dossier read = BothGenerations.read(text, Dossier.class).get();
    String written = BothGenerations.write(read);
    assertThat(new String(written.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(written);
    assertThat(BothGenerations.read(written, Dossier.class).get()).isEqualTo(read);
  }

  /** Jackson reads such a name up to some version, and refuses it from then on. */
  @ParameterizedTest
  @ValueSource(strings = {"1}", "1,\"b\":2}", "[1]}", "{ }}", "{\"b\":2}}", "\"x\" }"})
  void anEscapedHalfOfAPairInANameCannotBeInterpretedOrIsNotKnown(String value) {
    String text = "{\"\\ud800x\":" + value;
    List<Finding> faults = BothGenerations.read(text, Dossier.class).faults();
    if (isReadByJackson(text)) {
      assertThat(faults)
          .extracting(fault -> fault.code().value())
          .contains("json-unknown-property")
          .doesNotContain("json-malformed");
    } else {
      Finding fault = faults.get(0);
      assertThat(fault.code()).hasToString("json-malformed");
      assertThat(fault.problem(Language.FI)).contains("merkkejä ei voi tulkita");
      assertThat(fault.problem(Language.SV)).contains("tecknen kan inte tolkas");
      assertThat(fault.problem(Language.EN)).contains("the characters cannot be interpreted");
    }
  }

  private static boolean isReadByJackson(String text) {
    try {
      return JsonMapper.builder().build().readTree(text).isObject();
    } catch (JacksonException e) {
      return false;
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"1\" | kokonaisluku | ett heltal | a whole number",
        "1.5 | kokonaisluku | ett heltal | a whole number",
        "1e2 | kokonaisluku | ett heltal | a whole number",
        "2147483648 | kokonaisluku | ett heltal | a whole number"
      })
  void aLineIsAWholeNumber(String line, String fi, String sv, String en) {
    Finding fault =
        BothGenerations.read(
                "{\"kind\":\"failed\",\"violations\":[{\"location\":{\"pointer\":\"\",\"line\":%s}}]}"
                    .formatted(line),
                CheckResult.class)
            .faults()
            .get(0);
    assertThat(fault.location().pointer()).isEqualTo("/violations/0/location/line");
    assertThat(fault.remedy(Language.FI)).contains(fi);
    assertThat(fault.remedy(Language.SV)).contains(sv);
    assertThat(fault.remedy(Language.EN)).contains(en);
  }

  @Test
  void aSumMayHaveDecimals() {
    Finding fault =
        BothGenerations.read(CALL + "\"amount\":\"12.5\"}", FundingCall.class).faults().get(0);
    assertThat(fault.remedy(Language.FI)).isEqualTo("Kirjoita luku, kuten 12.5.");
    assertThat(fault.remedy(Language.SV)).isEqualTo("Skriv ett tal, till exempel 12.5.");
    assertThat(fault.remedy(Language.EN)).isEqualTo("Write a number, such as 12.5.");
  }

  /** A pointer of a thousand characters is whole; of a longer one the beginning is given. */
  @ParameterizedTest
  @CsvSource({"985, true", "986, false"})
  void aPointerIsAtMostAThousandCharactersLong(int length, boolean whole) {
    String name = "a/" + "n".repeat(length);
    Finding fault =
        BothGenerations.read(
                "{\"authority\":{\"kind\":\"hus\"},\"extensions\":{\"" + name + "\":null}}",
                Dossier.class)
            .faults()
            .get(0);
    assertThat(fault.location().pointer())
        .isEqualTo(whole ? "/extensions/a~1" + "n".repeat(length) : "/extensions");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"a\":[1]} | { }",
        "[{}] | [ ]",
        "\"x\" | \"x\"",
        "true | true",
        "false | false",
        "1.50 | 1.50",
        "-7 | -7",
        "1e3 | 1e3"
      })
  void theValueOfAWrongTypeIsShown(String value, String shown) {
    boolean truth = value.equals("true") || value.equals("false");
    String property = truth ? "notes" : "complete";
    Finding fault =
        BothGenerations.read(
                "{\"authority\":{\"kind\":\"hus\"},\"%s\":%s}".formatted(property, value),
                Dossier.class)
            .faults()
            .get(0);
    assertThat(fault.location().pointer()).isEqualTo("/" + property);
    assertThat(fault.problem(Language.EN))
        .isEqualTo("The value has the wrong type: " + shown + ".");
  }

  @Test
  void twoDifferentDutiesOfOneCodeMakeNoAssessment() {
    Assessment assessment =
        Kuntamalli.standard()
            .assess(Dossier.of(Authority.municipality("837")), LocalDate.of(2026, 11, 22));
    String text = Jackson3Json.standard().writeLine(assessment);
    Obligation first = assessment.duties().get(0).obligation();
    String other =
        Jackson3Json.standard()
            .writeLine(first)
            .replaceFirst("\"title\":\\{\"fi\":\"", "$0toinen ");
    assertThat(
            BothGenerations.read(
                    text.replaceFirst("\"obligations\":\\[", "$0" + other + ","), Assessment.class)
                .faults())
        .singleElement()
        .satisfies(
            fault ->
                assertThat(fault.problem(Language.EN))
                    .contains("two different duties have the code " + first.code()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "x", "\"", "[]"})
  void aFindingKeepsItsPlaceWhereTheTextHasNoSuchValue(String text) {
    Finding finding = ReadingFault.TRUNCATED.at(Location.of("/a/0"), Map.of());
    for (KuntamalliJson json : List.of(Jackson2Json.standard(), Jackson3Json.standard())) {
      assertThat(json.located(List.of(finding), text).get(0).location())
          .hasToString(text.equals("[]") ? "/a/0 (1:1)" : "/a/0");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/a, 1:6",
    "/a/b, 1:11",
    "/a/b/0, 1:12",
    "/a/b/0/1, 1:15",
    "/a/b/1/c, 1:23",
    "/a/b/1/d, 1:18",
    "/a/b/2, 1:28",
    "/e, 2:6"
  })
  void aFindingGetsTheExactPlaceOfItsValue(String pointer, String place) {
    String text = "{\"a\":{\"b\":[[1,2],{\"c\":\"x\"},null]},\n\"e\": 7}";
    Finding finding = ReadingFault.TRUNCATED.at(Location.of(pointer), Map.of());
    for (KuntamalliJson json : List.of(Jackson2Json.standard(), Jackson3Json.standard())) {
      assertThat(json.located(List.of(finding), text).get(0).location())
          .hasToString(pointer + " (" + place + ")");
    }
  }
}
