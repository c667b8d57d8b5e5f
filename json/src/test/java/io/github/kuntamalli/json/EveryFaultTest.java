package io.github.kuntamalli.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All faults of a text come at once, each at its place; large and foreign texts end quickly. */
class EveryFaultTest {

  private static final String FAULTY =
      """
      {
        "authority": {"code": "37", "kind": "municipality"},
        "complete": "no",
        "documents": [
          {
            "issuers": [{"kind": "town"}, {"kind": "hus"}],
            "parts": [{"kind": "plan", "covers": {"from": "2016", "to": "2013"}}],
            "titel": {"fi": "x"},
            "title": {"fi": "a", "fi": "b", "de": "c"},
            "handlings": [{"body": {"kind": "council"}, "date": "2017-11-31"}, null]
          }
        ],
        "notes": []
      """;

  @Test
  void allFaultsAreToldInTheOrderOfTheirPlaces() {
    List<Finding> faults = BothGenerations.read(FAULTY, Dossier.class).faults();
    assertThat(faults)
        .extracting(fault -> fault.code() + " " + fault.location())
        .containsExactly(
            "json-invalid-value /authority/code (2:25)",
            "json-wrong-type /complete (3:15)",
            "json-missing-property /documents/0 (5:5)",
            "json-invalid-value /documents/0/issuers/0/kind (6:28)",
            "json-invalid-object /documents/0/parts/0/covers (7:44)",
            "json-unknown-property /documents/0/titel (8:7)",
            "json-duplicate-property /documents/0/title/fi (9:28)",
            "json-invalid-value /documents/0/title/de (9:39)",
            "json-invalid-value /documents/0/handlings/0/date (10:59)",
            "json-wrong-type /documents/0/handlings/1 (10:74)",
            "json-truncated (document) (14:1)");
    assertThat(faults.get(5).remedy(Language.SV)).startsWith("Använd någon av dessa: title, ");
    for (Finding fault : faults) {
      for (Language language : List.of(Language.FI, Language.SV, Language.EN)) {
        assertThat(fault.problem(language) + fault.reason(language) + fault.remedy(language))
            .doesNotContain("{property}", "{value}");
      }
    }
  }

  @Test
  void theKindMayComeLast() {
    assertThat(
            BothGenerations.read(
                    "{\"authority\":{\"code\":\"837\",\"kind\":\"municipality\"}}", Dossier.class)
                .get())
        .isEqualTo(Dossier.of(Authority.municipality("837")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"authority\" {}}",
        "{authority: 1}",
        "{\"authority\":{\"kind\":\"hus\"},}",
        "{\"complete\":tru}",
        "{\"complete\":truee}",
        "{\"complete\":01}",
        "{\"complete\":1.}",
        "{\"complete\":-}",
        "{\"notes\":[{\"fi\":\"\\x\"}]}",
        "{\"notes\":[{\"fi\":\"\\u12g4\"}]}",
        "{\"complete\":1.7.}",
        "{\"complete\":1.7.5}",
        "{\"notes\":[1.7.]}",
        "{\"notes\":[1\u0013]}",
        "{\u0013\"notes\":[]}",
        "{\"notes\":[1 2]}",
        "{\"notes\":[}",
        "{'notes':[]}",
        "/* note */{}",
        "NaN"
      })
  void whatIsNoJsonIsToldInThreeLanguages(String text) {
    Finding last = last(text);
    assertThat(last.code().value()).isEqualTo("json-malformed");
    assertThat(last.problem(Language.FI)).contains("pitäisi olla");
    assertThat(last.problem(Language.SV)).contains("borde här stå");
    assertThat(last.location().column()).isPresent();
  }

  @Test
  void aControlCharacterIsNamedByItsCodePoint() {
    Finding unescaped = last("{\"notes\":[{\"fi\":\"line\nbreak\"}]}");
    assertThat(unescaped.problem(Language.FI))
        .contains("ohjausmerkki U+000A pitäisi kirjoittaa muodossa \\u000a");
    assertThat(unescaped.problem(Language.SV))
        .contains("styrtecknet U+000A borde skrivas i formen \\u000a");
    assertThat(unescaped.problem(Language.EN))
        .contains("the control character U+000A should be written as \\u000a");
    assertThat(last("{\"notes\":[\u0013]}").problem(Language.EN))
        .contains("instead of U+0013 there should be a value");
  }

  private static Finding last(String text) {
    List<Finding> faults = BothGenerations.read(text, Dossier.class).faults();
    return faults.get(faults.size() - 1);
  }

  @Test
  void textFromBytesStreamsReadersAndFiles(@TempDir Path folder) throws Exception {
    String text = "{\"authority\":{\"kind\":\"hus\"},\"notes\":[{\"fi\":\"Yhtymä\"}]}";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] marked = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    Dossier dossier = BothGenerations.read(text, Dossier.class).get();
    Path file = Files.write(folder.resolve("dossier.json"), marked);
    for (KuntamalliJson json : List.of(Jackson2Json.standard(), Jackson3Json.standard())) {
      assertThat(json.read(bytes, Dossier.class).get()).isEqualTo(dossier);
      assertThat(json.read(marked, Dossier.class).get()).isEqualTo(dossier);
      assertThat(json.read(new ByteArrayInputStream(bytes), Dossier.class).get())
          .isEqualTo(dossier);
      assertThat(json.read(new StringReader(text), Dossier.class).get()).isEqualTo(dossier);
      assertThat(json.read(file, Dossier.class).get()).isEqualTo(dossier);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "ISO-8859-1"})
  void otherEncodingsAreNamedAndRefused(String name) {
    String text = "{\n\"notes\":[{\"fi\":\"Yhtymä ja Åbo\"}]}";
    for (String mark : name.startsWith("UTF") ? List.of("", "\uFEFF") : List.of("")) {
      byte[] bytes = (mark + text).getBytes(Charset.forName(name));
      List<Finding> faults = Jackson3Json.standard().read(bytes, Dossier.class).faults();
      assertThat(faults).extracting(fault -> fault.code().value()).containsExactly("json-encoding");
      assertThat(faults.get(0).problem(Language.EN)).contains(name);
    }
    List<Finding> latin =
        Jackson3Json.standard()
            .read(text.getBytes(StandardCharsets.ISO_8859_1), Dossier.class)
            .faults();
    assertThat(latin.get(0).location()).hasToString("/notes/0 (2:22)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "ISO-8859-1"})
  void streamsAndFilesInOtherEncodingsAreRefusedAsBytesAre(String name, @TempDir Path folder)
      throws Exception {
    byte[] bytes = "{\"notes\":[{\"fi\":\"Yhtymä\"}]}".getBytes(Charset.forName(name));
    Path file = Files.write(folder.resolve("dossier.json"), bytes);
    for (KuntamalliJson json : List.of(Jackson2Json.standard(), Jackson3Json.standard())) {
      ReadResult<Dossier> expected = json.read(bytes, Dossier.class);
      assertThat(expected.faults())
          .extracting(fault -> fault.code().value())
          .containsExactly("json-encoding");
      assertThat(json.read(new ByteArrayInputStream(bytes), Dossier.class)).isEqualTo(expected);
      assertThat(json.read(file, Dossier.class)).isEqualTo(expected);
    }
  }

  @Test
  void aMarkIsLeftOutOfStringsReadersAndStreamsToo() throws Exception {
    String text = "\uFEFF{\"authority\":{\"kind\":\"hus\"},\"notes\":[{\"fi\":\"Åbo\"}]}";
    for (KuntamalliJson json : List.of(Jackson2Json.standard(), Jackson3Json.standard())) {
      Dossier dossier = json.read(text, Dossier.class).get();
      assertThat(json.read(new StringReader(text), Dossier.class).get()).isEqualTo(dossier);
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      assertThat(json.read(new ByteArrayInputStream(bytes), Dossier.class).get())
          .isEqualTo(dossier);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"12345678901", "\"aaaaaaaaaaa\"", "[[[[[[[[[["})
  void whatIsTooLargeIsToldAtItsPlace(String value) {
    ReadingLimits limits =
        ReadingLimits.standard().withNumberLength(10).withTextLength(10).withDepth(5);
    String text = "{\"documents\":[{\"id\":\"d\",\"value\":" + value + "}]}";
    both()
        .map(json -> json.with(limits).read(text, Dossier.class).faults())
        .forEach(
            faults ->
                assertThat(faults)
                    .filteredOn(fault -> fault.code().value().equals("json-too-large"))
                    .singleElement()
                    .satisfies(
                        fault ->
                            assertThat(fault.location().pointer())
                                .startsWith("/documents/0/value")));
  }

  @Test
  void bytesThatEndWithinACharacterAreTruncated() {
    byte[] bytes = "{\"notes\":[{\"fi\":\"Yhtymä".getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
    assertThat(Jackson3Json.standard().read(cut, Dossier.class).faults())
        .extracting(fault -> fault.code().value())
        .containsExactly("json-truncated");
  }

  /** The limit on texts concerns no name, and that on names no text. */
  @ParameterizedTest
  @ValueSource(ints = {11, 60, 340, 1000})
  void namesAndTextsAreMeasuredEachByItsOwnLimit(int length) {
    ReadingLimits limits = ReadingLimits.standard().withTextLength(10);
    String name = "n".repeat(length);
    String text = "{\"documents\":[{\"id\":\"" + name + "\"}],\"" + name + "\":1}";
    List<List<Finding>> faults =
        both().map(json -> json.with(limits).read(text, Dossier.class).faults()).toList();
    assertThat(faults.get(0)).isEqualTo(faults.get(1));
    assertThat(faults.get(0))
        .filteredOn(fault -> fault.code().value().equals("json-too-large"))
        .singleElement()
        .satisfies(fault -> assertThat(fault.location().pointer()).isEqualTo("/documents/0/id"));
    String sound =
        "{\"schemaVersion\":\"1\",\"authority\":{\"kind\":\"hus\"},\"notes\":[{\"fi\":\"%s\"}]}";
    both()
        .map(json -> json.with(limits).read(sound.formatted(name), Dossier.class).faults())
        .forEach(
            found ->
                assertThat(found)
                    .extracting(fault -> fault.code() + " " + fault.location().pointer())
                    .containsExactly("json-too-large /notes/0/fi"));
    String onlyNamed = "{\"" + name + "\":1}";
    both()
        .map(json -> json.with(limits).read(onlyNamed, Dossier.class).faults())
        .forEach(
            found ->
                assertThat(found)
                    .extracting(fault -> fault.code().value())
                    .contains("json-unknown-property")
                    .doesNotContain("json-too-large"));
  }

  static Stream<KuntamalliJson> both() {
    return Stream.of(Jackson2Json.standard(), Jackson3Json.standard());
  }

  @Test
  void everyLimitEndsInAFinding() {
    ReadingLimits limits =
        ReadingLimits.standard()
            .withLength(500)
            .withDepth(5)
            .withTextLength(50)
            .withNumberLength(10)
            .withNameLength(20);
    List<String> hostile =
        List.of(
            "[".repeat(400),
            "{\"notes\":[{\"fi\":\"" + "a".repeat(51) + "\"}]}",
            "{\"notes\":" + "1".repeat(11) + "}",
            "{\"" + "n".repeat(21) + "\":1}",
            "{\"notes\":[" + " ".repeat(500) + "]}");
    both()
        .map(json -> json.with(limits))
        .forEach(
            json -> {
              for (String text : hostile) {
                assertThat(json.read(text, Dossier.class).faults())
                    .extracting(fault -> fault.code().value())
                    .contains("json-too-large");
              }
              assertThat(
                      json.read("{\"authority\":{\"kind\":\"hus\"}}", Dossier.class).asOptional())
                  .isPresent();
            });
    assertThatThrownBy(() -> limits.withDepth(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> limits.withDepth(5000)).hasMessageContaining("1000");
  }

  @Test
  void aHostileDocumentEndsQuickly() {
    String deep = "{\"a\":".repeat(200_000);
    String many = "{\"notes\":[" + "1,".repeat(2_000_000) + "1]}";
    String names =
        "{" + "\"unknown-name-of-a-property-that-nobody-has\":1,".repeat(100_000) + "\"b\":1}";
    String number = "{\"complete\":1e" + "9".repeat(90) + "}";
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          for (String text : List.of(deep, many, names, number)) {
            List<Finding> faults = Jackson3Json.standard().read(text, Dossier.class).faults();
            assertThat(faults).isNotEmpty().hasSizeLessThanOrEqualTo(103);
          }
          KuntamalliJson large =
              Jackson3Json.standard().with(ReadingLimits.standard().withValues(3_000_000));
          List<Finding> counted = large.read(many, Dossier.class).faults();
          assertThat(counted.get(counted.size() - 1).problem(Language.EN))
              .isEqualTo("More errors: 1999902.");
        });
  }

  @Test
  void findingsOfRulesGetTheirPlaceInTheText() {
    String text =
        """
        {
          "id": "report",
          "issuers": [{"kind": "municipality", "code": "837"}],
          "parts": [{"kind": "plan"}],
          "actsCited": [
            {"statute": "1326/2010"},
            {"statute": "1326/2011"}
          ]
        }
        """;
    WelfareDocument document = BothGenerations.read(text, WelfareDocument.class).get();
    List<Finding> findings =
        Kuntamalli.standard().validate(document, LocalDate.of(2026, 11, 22)).findings();
    assertThat(findings).isNotEmpty();
    List<Finding> located = Jackson3Json.standard().located(findings, text);
    assertThat(located)
        .hasSameSizeAs(findings)
        .allMatch(each -> each.location().line().isPresent());
    assertThat(located)
        .filteredOn(each -> each.location().pointer().startsWith("/actsCited/1"))
        .isNotEmpty()
        .allMatch(each -> each.location().line().get() == 7);
  }

  @Test
  void anotherFaultMakesNoTextTooLarge() {
    ReadingLimits limits = ReadingLimits.standard().withTextLength(12).withNameLength(6);
    String escaped = "\\u0061\\u0061\\u0061";
    String text =
        "{\"authority\":{\"kind\":\"hus\"},\"notes\":[{\"fi\":\""
            + escaped
            + "\"}],\"colour\":1,"
            + "\""
            + escaped
            + "\":1}";
    both()
        .map(json -> json.with(limits.withNameLength(9)).read(text, Dossier.class).faults())
        .forEach(
            faults ->
                assertThat(faults)
                    .extracting(fault -> fault.code() + " " + fault.location().pointer())
                    .containsExactly(
                        "json-unknown-property /colour", "json-unknown-property /aaa"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0013\":1}", "\\q\":1}", "", "\\u12"})
  void aNameThatIsTooLongBeforeItBreaksIsTooLong(String end) {
    ReadingLimits limits = ReadingLimits.standard();
    String text = "{\"notes\":[],\"" + "n\\u0061".repeat(limits.nameLength()) + end;
    both()
        .forEach(
            json ->
                assertThat(json.read(text, Dossier.class).faults())
                    .extracting(fault -> fault.code() + " " + fault.location())
                    .contains("json-too-large (document) (1:13)"));
  }

  @Test
  void eachLimitEndsTheTextAtTheValueThatExceedsIt() {
    ReadingLimits limits =
        ReadingLimits.standard()
            .withDepth(3)
            .withTextLength(5)
            .withNumberLength(5)
            .withNameLength(20)
            .withValues(20);
    Map<String, String> faults = new LinkedHashMap<>();
    faults.put("[[[1]]]", "json-too-large /extensions/a~1b/0 (1:24)");
    faults.put("[1,\"123456\"]", "json-too-large /extensions/a~1b/1 (1:26)");
    faults.put("[1, 123456]", "json-too-large /extensions/a~1b/1 (1:27)");
    faults.put("{\"c\":123456}", "json-too-large /extensions/a~1b/c (1:28)");
    faults.put("{\"" + "c".repeat(21) + "\":1}", "json-too-large /extensions/a~1b (1:24)");
    faults.put("[" + "1,".repeat(30) + "1]", "json-too-large /extensions/a~1b/17 (1:58)");
    faults.forEach(
        (value, fault) ->
            both()
                .map(json -> json.with(limits))
                .map(
                    json ->
                        json.read("{\"extensions\": {\"a/b\":" + value + "}}", Dossier.class)
                            .faults())
                .forEach(
                    found ->
                        assertThat(found)
                            .extracting(each -> each.code() + " " + each.location())
                            .as(value)
                            .contains(fault)));
  }

  @Test
  void whatIsReadIsWrittenWhateverItsDepth() throws InterruptedException {
    ReadingLimits limits = ReadingLimits.standard().withDepth(ReadingLimits.GREATEST_DEPTH);
    List<String> told = Collections.synchronizedList(new ArrayList<>());
    Thread smallStack =
        new Thread(
            null,
            () ->
                both()
                    .map(json -> json.with(limits))
                    .forEach(
                        json ->
                            Stream.of("[", "{\"x\":")
                                .map(
                                    open ->
                                        open.repeat(998)
                                            + "1"
                                            + (open.equals("[") ? "]" : "}").repeat(998))
                                .map(
                                    deep ->
                                        json.writeLine(
                                                    json.read(
                                                            "{\"authority\":{\"kind\":\"hus\"},\"extensions\":{\"a/b\":"
                                                                + deep
                                                                + "}}",
                                                            Dossier.class)
                                                        .get())
                                                .contains(deep)
                                            ? "same"
                                            : "other")
                                .forEach(told::add)),
            "small stack",
            512 * 1024);
    smallStack.start();
    smallStack.join();
    assertThat(told).containsExactly("same", "same", "same", "same");
  }

  @Test
  void whatIsNestedTooDeepIsNotWritten() {
    Object deep = 1;
    for (int i = 0; i < 1001; i++) {
      deep = List.of(deep);
    }
    Object value = deep;
    both()
        .forEach(
            json ->
                assertThatThrownBy(() -> json.write(value))
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("nested more than 1000 deep"));
  }

  @Test
  void aReaderIsReadToOneCharacterBehindTheLimit() throws Exception {
    String text = "{\"authority\":{\"kind\":\"hus\"}}";
    for (KuntamalliJson json : both().toList()) {
      KuntamalliJson exact = json.with(ReadingLimits.standard().withLength(text.length()));
      for (String mark : List.of("", "\uFEFF")) {
        assertThat(exact.read(new StringReader(mark + text), Dossier.class).asOptional())
            .isPresent();
        for (String more : List.of(" ", "x", "x".repeat(100_000))) {
          assertThat(exact.read(new StringReader(mark + text + more), Dossier.class))
              .isEqualTo(exact.read(text + more, Dossier.class))
              .extracting(reading -> reading.faults().get(0).code().value())
              .isEqualTo("json-too-large");
        }
      }
      KuntamalliJson any = json.with(ReadingLimits.standard().withLength(Integer.MAX_VALUE));
      String padded = text + " ".repeat(20_000);
      assertThat(any.read(new StringReader(padded), Dossier.class).asOptional()).isPresent();
      assertThat(any.read(new StringReader(padded + "x"), Dossier.class).faults())
          .extracting(fault -> fault.code().value())
          .containsExactly("json-text-after-end");
    }
  }

  @Test
  void aStreamBeyondTheLimitIsLeftThere() throws Exception {
    for (KuntamalliJson json : both().toList()) {
      long[] taken = {0};
      InputStream endless =
          new InputStream() {
            @Override
            public int read() {
              taken[0]++;
              return 'x';
            }
          };
      assertThat(
              json.with(ReadingLimits.standard().withLength(1000))
                  .read(endless, Dossier.class)
                  .faults())
          .extracting(fault -> fault.code().value())
          .containsExactly("json-too-large");
      assertThat(taken[0]).isLessThan(200_000);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "C3, json-truncated",
    "E2 82, json-truncated",
    "F0 9F 98, json-truncated",
    "C0, json-encoding",
    "C1, json-encoding",
    "F5, json-encoding",
    "E4 22, json-encoding",
    "80, json-encoding"
  })
  void onlyTheBeginningOfACharacterIsATextCutShort(String bytes, String code) {
    byte[] start = "{\"notes\":[{\"fi\":\"".getBytes(StandardCharsets.UTF_8);
    byte[] end = HexFormat.of().parseHex(bytes.replace(" ", ""));
    byte[] text = Arrays.copyOf(start, start.length + end.length);
    System.arraycopy(end, 0, text, start.length, end.length);
    assertThat(Jackson3Json.standard().read(text, Dossier.class).faults())
        .extracting(fault -> fault.code().value())
        .containsExactly(code);
  }

  /** The mark is before the character that is wrong; it is no part of the text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"complete\" ^x}",
        "{\"complete\" : true ^x}",
        "{\"complete\":true , ^x}",
        "{ ^complete:true}",
        "{\"notes\":[\"a\" ^\"b\"]}",
        "{\"notes\":[\"a\" , ^]}",
        "{\"notes\" :\t[ 90 ^91]}",
        "{\"notes\":[90^x]}",
        "{\"notes\":[1.09^x]}",
        "{\"notes\":[\"a\\u00e9\" ^:]}",
        "{\"notes\":[[] ^{}]}"
      })
  void whatIsBrokenIsReportedAtItsCharacter(String marked) {
    Finding last = last(marked.replace("^", ""));
    assertThat(last.code().value()).isEqualTo("json-malformed");
    assertThat(last.location().column()).contains(marked.indexOf('^') + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"notes\":[12", "{\"notes\":[1.2", "{\"notes\":[1e2", "{\"notes\":[tru"})
  void whatStopsWithinAValueIsIncomplete(String text) {
    assertThat(last(text).code().value()).isEqualTo("json-truncated");
  }

  @Test
  void aPointerThroughLongNamesEndsAboveTheValueAndItsPlaceIsExact() {
    String names = ("{\"" + "n".repeat(300) + "\":").repeat(20);
    String text =
        "{\"authority\":{\"kind\":\"hus\"},\"extensions\":{\"a/b\":"
            + names
            + "null"
            + "}".repeat(22);
    Finding fault = BothGenerations.read(text, Dossier.class).faults().get(0);
    assertThat(fault.location().pointer())
        .startsWith("/extensions/a~1b/nnn")
        .endsWith("n")
        .hasSizeBetween(600, 1000);
    assertThat(fault.location().column()).contains(text.indexOf("null") + 1);
  }

  @Test
  void placesAreFoundInALargeTextWithLongNames() {
    String text =
        "{\"authority\":{\"kind\":\"municipality\",\"code\":\"999\"},\"extensions\":{\"a/b\":"
            + ("{\"" + "n".repeat(1000) + "\":").repeat(95)
            + "["
            + "0,".repeat(20_000)
            + "0]"
            + "}".repeat(97);
    Dossier dossier = BothGenerations.read(text, Dossier.class).get();
    List<Finding> findings =
        Kuntamalli.standard().validate(dossier, LocalDate.of(2026, 11, 22)).findings();
    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () ->
            assertThat(Jackson3Json.standard().located(findings, text))
                .isNotEmpty()
                .allMatch(each -> each.location().line().isPresent()));
  }
}
