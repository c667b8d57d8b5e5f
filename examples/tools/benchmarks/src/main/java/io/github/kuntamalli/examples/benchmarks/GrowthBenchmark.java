package io.github.kuntamalli.examples.benchmarks;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.fixtures.RealCases;
import io.github.kuntamalli.json.batch.BatchReader;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the cost grows with the number of dossiers: the real cases over and over, one in each line,
 * read, checked and judged, compared with plain databind that only reads each line into a map.
 * Linear cost shows as a time for each dossier that stays the same.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class GrowthBenchmark {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  /** How many dossiers. */
  @Param({"1", "10", "100", "1000", "10000"})
  int dossiers;

  private final Kuntamalli kuntamalli = Kuntamalli.standard();
  private final JsonMapper plain = JsonMapper.builder().build();
  private byte[] lines;

  /** The state that the benchmarks share. */
  public GrowthBenchmark() {}

  /** Makes the lines. */
  @Setup
  public void prepare() {
    List<String> real =
        RealCases.dossiers().stream()
            .map(dossier -> Jackson3Json.standard().writeLine(dossier))
            .toList();
    lines =
        IntStream.range(0, dossiers)
            .mapToObj(number -> real.get(number % real.size()))
            .collect(Collectors.joining("\n"))
            .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads, checks and judges all of them.
   *
   * @param hole takes what comes out
   * @throws IOException never; the lines are in memory
   */
  @Benchmark
  public void verdicts(Blackhole hole) throws IOException {
    BatchReader.of(Jackson3Json.standard(), Dossier.class)
        .readLines(
            new ByteArrayInputStream(lines),
            record -> {
              Dossier dossier = record.reading().get();
              hole.consume(kuntamalli.validate(dossier, DAY));
              hole.consume(kuntamalli.assess(dossier, DAY));
            });
  }

  /**
   * The baseline: reads all of them into maps.
   *
   * @param hole takes the maps
   */
  @Benchmark
  public void mapsBaseline(Blackhole hole) {
    new String(lines, StandardCharsets.UTF_8)
        .lines()
        .forEach(line -> hole.consume(plain.readValue(line, Map.class)));
  }
}
