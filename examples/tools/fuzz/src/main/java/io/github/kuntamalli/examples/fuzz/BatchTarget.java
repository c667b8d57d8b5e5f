package io.github.kuntamalli.examples.fuzz;

import static io.github.kuntamalli.examples.fuzz.Target.require;
import static io.github.kuntamalli.examples.fuzz.Target.requireEqual;

import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.ReadResult;
import io.github.kuntamalli.json.batch.BatchReader;
import io.github.kuntamalli.json.batch.BatchSummary;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.welfare.ImpactAssessment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Batches: each line is read as it is read alone, by both generations alike; a list of the same
 * records has the same results. An input is the lines.
 */
final class BatchTarget implements Target {

  private final KuntamalliJson two = Jackson2Json.standard();
  private final KuntamalliJson three = Jackson3Json.standard();
  private final List<String> seeds;
  private final JsonMutator mutator;

  BatchTarget(List<String> seeds) {
    this.seeds = seeds;
    this.mutator = new JsonMutator(seeds);
  }

  @Override
  public String name() {
    return "batches";
  }

  @Override
  public String make(Chance chance) {
    StringBuilder lines = new StringBuilder();
    for (int left = Math.min(chance.some(), 20); left > 0; left--) {
      lines.append(mutator.spoilt(chance.of(seeds), chance)).append('\n');
    }
    return lines.toString();
  }

  @Override
  public boolean isTaken(String input) throws IOException {
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    List<ReadResult<ImpactAssessment>> records = new ArrayList<>();
    BatchSummary summary = lines(three, bytes, records);
    require(summary.records() == records.size(), "another number of records than were given");
    List<ReadResult<ImpactAssessment>> others = new ArrayList<>();
    requireEqual(lines(two, bytes, others), summary, "the generations count differently");
    requireEqual(others, records, "the generations read records differently");
    boolean plain = new String(bytes, StandardCharsets.UTF_8).equals(input);
    List<String> alone = input.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (plain && input.chars().allMatch(c -> c >= ' ' && c < 0x7F || c == '\n')) {
      requireEqual(alone.size(), records.size(), "a line was passed over, or split");
      for (int i = 0; i < records.size(); i++) {
        requireEqual(
            records.get(i).asOptional(),
            three.read(alone.get(i), ImpactAssessment.class).asOptional(),
            "a line is read otherwise than alone");
      }
      asList(alone, records);
    }
    return summary.unreadable() < summary.records();
  }

  /** What can be read is the same in a list, if everything can be read. */
  private void asList(List<String> alone, List<ReadResult<ImpactAssessment>> records)
      throws IOException {
    if (records.stream().allMatch(record -> record.asOptional().isPresent())) {
      List<ReadResult<ImpactAssessment>> elements = new ArrayList<>();
      byte[] list = ("[" + String.join(",", alone) + "]").getBytes(StandardCharsets.UTF_8);
      BatchReader.of(three, ImpactAssessment.class)
          .readList(new ByteArrayInputStream(list), record -> elements.add(record.reading()));
      requireEqual(elements, records, "a list is read otherwise than lines");
    }
  }

  private static BatchSummary lines(
      KuntamalliJson json, byte[] bytes, List<ReadResult<ImpactAssessment>> records)
      throws IOException {
    return BatchReader.of(json, ImpactAssessment.class)
        .readLines(new ByteArrayInputStream(bytes), record -> records.add(record.reading()));
  }
}
