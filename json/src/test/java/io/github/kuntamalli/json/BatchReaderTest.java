package io.github.kuntamalli.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.json.batch.BatchReader;
import io.github.kuntamalli.json.batch.BatchRecord;
import io.github.kuntamalli.json.batch.BatchSummary;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        "[{\"|1 json-truncated (document) (1:4)"
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
}
