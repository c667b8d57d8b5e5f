package io.github.kuntamalli.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.obligation.Dossier;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.validation.Finding;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
        "{\"notes\":[{\"fi\":\"line\nbreak\"}]}",
        "{\"notes\":[1 2]}",
        "{\"notes\":[}",
        "{'notes':[]}",
        "/* note */{}",
        "NaN"
      })
  void whatIsNoJsonIsToldInThreeLanguages(String text) {
    List<Finding> faults = BothGenerations.read(text, Dossier.class).faults();
    Finding last = faults.get(faults.size() - 1);
    assertThat(last.code().value()).isEqualTo("json-malformed");
    assertThat(last.problem(Language.FI)).contains("pitäisi olla");
    assertThat(last.problem(Language.SV)).contains("borde här stå");
    assertThat(last.location().column()).isPresent();
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
      Reading<Dossier> expected = json.read(bytes, Dossier.class);
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
              assertThat(json.read("{\"authority\":{\"kind\":\"hus\"}}", Dossier.class).find())
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
          List<Finding> counted = Jackson3Json.standard().read(many, Dossier.class).faults();
          assertThat(counted.get(counted.size() - 1).problem(Language.EN))
              .isEqualTo("More faults: 1999902.");
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
}
