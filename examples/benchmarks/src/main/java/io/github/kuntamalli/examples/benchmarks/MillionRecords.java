package io.github.kuntamalli.examples.benchmarks;

import io.github.kuntamalli.json.BatchReader;
import io.github.kuntamalli.json.BatchSummary;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.obligation.Dossier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.stream.IntStream;

/**
 * Reads a million small documents, one in each line and one in ten thousand of them faulty, in the
 * memory of one: run it with {@code java -Xmx64m}.
 */
public final class MillionRecords {

  private static final int RECORDS = 1_000_000;

  private MillionRecords() {}

  /**
   * Reads them and prints how many there were and how long it took.
   *
   * @param arguments none
   * @throws IOException never; the documents are made in memory as they are read
   */
  public static void main(String[] arguments) throws IOException {
    long start = System.nanoTime();
    BatchSummary summary =
        BatchReader.of(Jackson3Json.standard(), Dossier.class)
            .withProgress(250_000, number -> System.out.println(number + " records"))
            .readLines(documents(), any -> {});
    System.out.printf(
        "%s in %d ms, heap of at most %d MB%n",
        summary, (System.nanoTime() - start) / 1_000_000, Runtime.getRuntime().maxMemory() >> 20);
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
          .append(faulty ? "\"plam\"" : "\"plan\"")
          .append(
              "}],\"handlings\":[{\"body\":{\"kind\":\"council\"},\"date\":\"2021-12-13\"}]}]}\n");
    }
    return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
