package io.github.kuntamalli.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.json.batch.BatchReader;
import io.github.kuntamalli.json.batch.BatchRecord;
import io.github.kuntamalli.json.batch.BatchSummary;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.text.Language;
import io.github.kuntamalli.text.Localizable;
import io.github.kuntamalli.validation.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Many records: a bad one is reported with its number and its place, and the others are read. */
class BatchReaderTest {

  private static final String GOOD =
      "{\"authority\":{\"kind\":\"hus\"},\"notes\":[{\"fi\":\"Åbo, ]\\\"\"}]}";
  private static final String BAD = "{\"authority\":{\"kind\":\"huss\"}}";

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @FunctionalInterface
  private interface Batch {
    BatchSummary read(BatchReader<Dossier> reader, List<BatchRecord<Dossier>> to)
        throws IOException;
  }

  private static List<BatchRecord<Dossier>> read(Batch batch) throws IOException {
    List<BatchRecord<Dossier>> records = new ArrayList<>();
    BatchSummary summary =
        batch.read(BatchReader.of(Jackson3Json.standard(), Dossier.class), records);
    List<BatchRecord<Dossier>> same = new ArrayList<>();
    assertThat(batch.read(BatchReader.of(Jackson2Json.standard(), Dossier.class), same))
        .isEqualTo(summary);
    assertThat(same).isEqualTo(records);
    assertThat(summary.records()).isEqualTo(records.size());
    assertThat(summary.unreadable())
        .isEqualTo(records.stream().filter(each -> each.reading().asOptional().isEmpty()).count());
    return records;
  }

  private static List<String> faults(List<BatchRecord<Dossier>> records) {
    return records.stream()
        .flatMap(
            each ->
                each.reading().faults().stream()
                    .map(fault -> each.number() + " " + fault.code() + " " + fault.location()))
        .toList();
  }

  @Test
  void aBadLineDoesNotStopTheOthers() throws IOException {
    String text = "\uFEFF" + GOOD + "\r\n\n" + BAD + "\n" + GOOD + "\n{\"authority\":\n" + GOOD;
    List<BatchRecord<Dossier>> records =
        read((reader, to) -> reader.readLines(stream(text), to::add));
    assertThat(records).extracting(BatchRecord::number).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(faults(records))
        .containsExactly(
            "2 json-invalid-value /authority/kind (3:22)", "4 json-truncated (document) (5:14)");
  }

  @Test
  void aBadElementDoesNotStopTheOthers() throws IOException {
    String text = " [" + GOOD + ",\n  " + BAD + ", " + BAD + "\n," + GOOD + "]\n";
    List<BatchRecord<Dossier>> records =
        read((reader, to) -> reader.readList(stream(text), to::add));
    assertThat(records).hasSize(4);
    assertThat(faults(records))
        .containsExactly(
            "2 json-invalid-value /authority/kind (2:24)",
            "3 json-invalid-value /authority/kind (2:55)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]|",
        "''|1 json-truncated (document) (1:1)",
        "{}|1 json-malformed (document) (1:1)",
        "[{}|1 json-missing-property (document) (1:2);2 json-truncated (document) (1:4)",
        "[{}] x|1 json-missing-property (document) (1:2);2 json-text-after-end (document) (1:6)",
        "[,{}]|1 json-malformed (document) (1:2);2 json-missing-property (document) (1:3)",
        "[{\"|1 json-truncated (document) (1:4)",
        "[{\"\\|1 json-truncated (document) (1:5)",
        "[|1 json-truncated (document) (1:2)",
        "[ \t]|",
        "[] x|1 json-text-after-end (document) (1:4)",
        "[]]|1 json-text-after-end (document) (1:3)",
        "x[{}]|1 json-malformed (document) (1:1)",
        "[{},]|1 json-missing-property (document) (1:2);2 json-malformed (document) (1:5)",
        "[{} {}]|1 json-missing-property (document) (1:2);1 json-text-after-end (document) (1:5)",
        "[x, {}]|1 json-malformed (document) (1:2);2 json-missing-property (document) (1:5)",
        "[}, {}]|1 json-malformed (document) (1:2);2 json-missing-property (document) (1:5)",
        "[[1, [2]], {}]|1 json-wrong-type (document) (1:2);2 json-missing-property (document) (1:12)",
        "[{\"x\": [{}]}, 1]|1 json-missing-property (document) (1:2);1 json-unknown-property /x (1:3);2 json-wrong-type (document) (1:15)",
        "[\"],\\\"]\", {}]|1 json-wrong-type (document) (1:2);2 json-missing-property (document) (1:11)",
        "[\"\\\\\", {}]|1 json-wrong-type (document) (1:2);2 json-missing-property (document) (1:8)",
        "[\"å€\uD83D\uDE00\", {}]|1 json-wrong-type (document) (1:2);2 json-missing-property (document) (1:10)"
      })
  void whatIsWrongWithTheListItselfIsTold(String text, String expected) throws IOException {
    assertThat(
            String.join(";", faults(read((reader, to) -> reader.readList(stream(text), to::add)))))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void aRecordBeyondTheLimitIsPassedOver() throws IOException {
    KuntamalliJson small = Jackson3Json.standard().with(ReadingLimits.standard().withLength(100));
    List<BatchRecord<Dossier>> records = new ArrayList<>();
    BatchReader.of(small, Dossier.class)
        .readLines(stream("{" + " ".repeat(5000) + "}\n" + GOOD), records::add);
    assertThat(faults(records)).containsExactly("1 json-too-large (document) (1:1)");
    assertThat(records.get(1).reading().asOptional()).isPresent();
  }

  @Test
  void aTypeWithoutAJsonFormIsRefusedBeforeTheFirstRecord() {
    assertThatThrownBy(() -> BatchReader.of(Jackson3Json.standard(), Thread.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.Thread");
  }

  @Test
  void progressIsTold() throws IOException {
    List<Long> told = new ArrayList<>();
    BatchReader.of(Jackson3Json.standard(), Dossier.class)
        .withProgress(2, told::add)
        .readLines(stream((GOOD + "\n").repeat(5)), any -> {});
    assertThat(told).containsExactly(2L, 4L);
    told.clear();
    BatchReader.of(Jackson3Json.standard(), Dossier.class)
        .withProgress(1, told::add)
        .readLines(stream((GOOD + "\n").repeat(2)), any -> {});
    assertThat(told).containsExactly(1L, 2L);
    assertThatThrownBy(
            () -> BatchReader.of(Jackson3Json.standard(), Dossier.class).withProgress(0, told::add))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aMarkBeforeAListIsNoPartOfIt() throws IOException {
    assertThat(
            faults(read((reader, to) -> reader.readList(stream("\uFEFF[" + BAD + "]"), to::add))))
        .containsExactly("1 json-invalid-value /authority/kind (1:23)");
    assertThat(faults(read((reader, to) -> reader.readList(stream("\uFEFF"), to::add))))
        .containsExactly("1 json-truncated (document) (1:1)");
  }

  @Test
  void afterItsFirstLineARecordHasTheColumnsOfItsLines() throws IOException {
    String text = "[\n  {\"authority\":\n   {\"kind\":\"huss\"},\n\"x\":1}, {\"authority\":\n{}}]";
    assertThat(faults(read((reader, to) -> reader.readList(stream(text), to::add))))
        .containsExactly(
            "1 json-invalid-value /authority/kind (3:12)",
            "1 json-unknown-property /x (4:1)",
            "2 json-missing-property /authority (5:1)");
  }

  @Test
  void theShapeOfAListIsExplainedInTheLanguageOfTheReader() throws IOException {
    for (String text : List.of("{}", "[,{}]")) {
      List<BatchRecord<Dossier>> records =
          read((reader, to) -> reader.readList(stream(text), to::add));
      String due = text.equals("{}") ? "\"[\"" : "{";
      Finding fault = records.get(0).reading().faults().get(0);
      assertThat(fault.problem(Language.FI)).contains("tässä pitäisi olla " + due);
      assertThat(fault.problem(Language.SV)).contains("här borde stå " + due);
      assertThat(fault.problem(Language.EN)).contains("here there should be " + due);
    }
  }

  /** A dossier of exactly so many characters. */
  private static String ofLength(int characters, String filler) {
    String empty = "{\"authority\":{\"kind\":\"hus\"},\"notes\":[{\"fi\":\"\"}]}";
    int more = characters - empty.length();
    String text = filler.repeat(more / filler.length()) + "a".repeat(more % filler.length());
    return empty.replace("\"\"}]", "\"" + text + "\"}]");
  }

  @ParameterizedTest
  @CsvSource({
    "100, a",
    "100, å",
    "101, \uD83D\uDE00",
    "1024, a",
    "1025, €",
    "3000, \uD83D\uDE00",
    "200000, å"
  })
  void theLimitIsInCharactersAndForEachRecord(int length, String filler) throws IOException {
    ReadingLimits limits = ReadingLimits.standard().withLength(length);
    String exact = ofLength(length, filler);
    String more = ofLength(length + 2, filler);
    for (KuntamalliJson json :
        List.of(Jackson2Json.standard().with(limits), Jackson3Json.standard().with(limits))) {
      Dossier dossier = json.read(exact, Dossier.class).get();
      BatchReader<Dossier> reader = BatchReader.of(json, Dossier.class);
      List<BatchRecord<Dossier>> records = new ArrayList<>();
      reader.readLines(stream(exact + "\n" + more + "\n" + exact), records::add);
      reader.readList(stream("[" + exact + ", " + more + "," + exact + "]"), records::add);
      assertThat(faults(records))
          .containsExactly(
              "2 json-too-large (document) (2:1)",
              "2 json-too-large (document) (1:%d)".formatted(length + 4));
      assertThat(records)
          .filteredOn(each -> each.number() != 2)
          .extracting(each -> each.reading().get())
          .containsOnly(dossier);
      Finding fault = records.get(1).reading().faults().get(0);
      assertThat(fault.problem(Language.FI)).contains("tietueen pituus");
      assertThat(fault.problem(Language.SV)).contains("postens längd");
      assertThat(fault.problem(Language.EN)).contains("the length of a record");
      assertThat(fault.parameters().get("limit")).isEqualTo(Localizable.number(length));
    }
  }

  @Test
  void aRecordOneCharacterTooLongIsTooLargeWithAndWithoutAMark() throws IOException {
    KuntamalliJson json = Jackson3Json.standard().with(ReadingLimits.standard().withLength(100));
    for (String mark : List.of("", "\uFEFF")) {
      List<BatchRecord<Dossier>> records = new ArrayList<>();
      BatchReader<Dossier> reader = BatchReader.of(json, Dossier.class);
      reader.readLines(stream(mark + ofLength(100, "a")), records::add);
      assertThat(faults(records)).isEmpty();
      reader.readLines(stream(mark + ofLength(101, "a")), records::add);
      reader.readLines(stream(mark + ofLength(5000, "a")), records::add);
      assertThat(faults(records))
          .containsExactly(
              "1 json-too-large (document) (1:1)", "1 json-too-large (document) (1:1)");
    }
  }

  /** A stream of a network gives what has come, however little that is. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 1000})
  void piecesOfAStreamMayBeOfAnySize(int size) throws IOException {
    String list = "\uFEFF[" + GOOD + ",\n" + BAD + "," + ofLength(5000, "\uD83D\uDE00") + "]";
    String lines = GOOD + "\n" + BAD + "\r\n" + ofLength(5000, "€");
    assertThat(read((reader, to) -> reader.readList(new Trickle(list, size), to::add)))
        .hasSize(3)
        .isEqualTo(read((reader, to) -> reader.readList(stream(list), to::add)));
    assertThat(read((reader, to) -> reader.readLines(new Trickle(lines, size), to::add)))
        .hasSize(3)
        .isEqualTo(read((reader, to) -> reader.readLines(stream(lines), to::add)));
  }

  @Test
  void thatMoreFaultsAreNotListedHasNoPlaceInTheBatch() throws IOException {
    KuntamalliJson json = Jackson3Json.standard().with(ReadingLimits.standard().withFaults(1));
    List<BatchRecord<Dossier>> records = new ArrayList<>();
    BatchReader.of(json, Dossier.class)
        .readLines(
            stream("\n{\"authority\":{\"kind\":\"hus\"},\"x\":1,\"y\":2,\"z\":3}"), records::add);
    assertThat(faults(records))
        .containsExactly("1 json-unknown-property /x (2:29)", "1 json-more-faults (document)");
    assertThat(records.get(0).reading().faults().get(1).problem(Language.EN))
        .isEqualTo("More errors: 2.");
  }

  @Test
  void progressInAListCountsTheRecordsThatCannotBeReadToo() throws IOException {
    List<Long> told = new ArrayList<>();
    BatchReader.of(Jackson3Json.standard(), Dossier.class)
        .withProgress(2, told::add)
        .readList(stream("[" + GOOD + "," + BAD + "," + BAD + "," + GOOD + ",{}"), any -> {});
    assertThat(told).containsExactly(2L, 4L, 6L);
  }

  @Test
  void linesWithNothingButBlanksAreNoRecords() throws IOException {
    assertThat(read((reader, to) -> reader.readLines(stream(" \t\r\n\n  "), to::add))).isEmpty();
    assertThat(faults(read((reader, to) -> reader.readLines(stream("\n \t{} \t\n"), to::add))))
        .containsExactly("1 json-missing-property (document) (2:3)");
  }
}
