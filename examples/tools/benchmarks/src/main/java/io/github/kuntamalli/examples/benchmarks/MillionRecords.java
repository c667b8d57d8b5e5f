package io.github.kuntamalli.examples.benchmarks;

import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.json.batch.BatchReader;
import io.github.kuntamalli.json.batch.BatchSummary;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a million small documents, one in each line and one in ten thousand of them faulty, in the
 * memory of one, compared with plain databind that reads each line into a map: run it with {@code
 * java -Xmx64m}.
 */
public final class MillionRecords {

  private static final int RECORDS = 1_000_000;
  private static final int FAULTY = RECORDS / 10_000;

  private MillionRecords() {}

  /**
   * Reads them in both ways, twice in turn so that both are warm, and prints the second times.
   *
   * @param arguments none
   * @throws IOException never; the documents are made in memory as they are read
   */
  public static void main(String[] arguments) throws IOException {
    maps();
    ours();
    long start = System.nanoTime();
    long maps = maps();
    long between = System.nanoTime();
    BatchSummary summary = ours();
    long end = System.nanoTime();
    if (summary.unreadable() != FAULTY) {
      throw new IllegalStateException(summary + ", but " + FAULTY + " are faulty");
    }
    System.out.printf(
        "%s in %d ms, %d maps of plain databind in %d ms, ratio %.2f, heap of at most %d MB%n",
        summary,
        (end - between) / 1_000_000,
        maps,
        (between - start) / 1_000_000,
        (double) (end - between) / (between - start),
        Runtime.getRuntime().maxMemory() >> 20);
  }

  private static BatchSummary ours() throws IOException {
    return BatchReader.of(Jackson3Json.standard(), Dossier.class).readLines(documents(), any -> {});
  }

  /** Each line is kept apart as the reader of batches does it, so that one bad line is one. */
  private static long maps() throws IOException {
    JsonMapper plain = JsonMapper.builder().build();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(documents(), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(line -> plain.readValue(line, Map.class))
          .filter(map -> !map.isEmpty())
          .count();
    }
  }

  private static InputStream documents() {
    Iterator<InputStream> lines =
        IntStream.range(0, RECORDS / 1000).mapToObj(MillionRecords::thousand).iterator();
    Enumeration<InputStream> streams =
        new Enumeration<>() {
          @Override
          public boolean hasMoreElements() {
            return lines.hasNext();
          }

          @Override
          public InputStream nextElement() {
            return lines.next();
          }
        };
    return new SequenceInputStream(streams);
  }

  private static InputStream thousand(int number) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      boolean faulty = i == 7 && number % 10 == 0;
      text.append(
              "{\"schemaVersion\":\"1\",\"authority\":{\"kind\":\"municipality\",\"code\":\"837\"},")
          .append("\"documents\":[{\"id\":\"d")
          .append(number * 1000 + i)
          .append(
              "\",\"issuers\":[{\"kind\":\"municipality\",\"code\":\"837\"}],\"parts\":[{\"kind\":")
          .append("\"plan\"}],\"handlings\":[{\"body\":{\"kind\":\"council\"},\"date\":\"2021-1")
          .append(faulty ? "3" : "2")
          .append("-13\"}]}]}\n");
    }
    return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
