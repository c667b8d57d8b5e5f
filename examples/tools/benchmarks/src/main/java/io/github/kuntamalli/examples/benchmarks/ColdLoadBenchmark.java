package io.github.kuntamalli.examples.benchmarks;

import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.RegisterOnDate;
import io.github.kuntamalli.municipality.RegisterTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The first load of the register in a fresh JVM, compared with the least that any reader of the
 * same tables has to do: split them into cells and put the rows into a {@code HashMap}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(10)
public class ColdLoadBenchmark {

  /** The state that the benchmarks share; it is empty. */
  public ColdLoadBenchmark() {}

  /**
   * Loads the register and asks for a day.
   *
   * @return the day
   */
  @Benchmark
  public RegisterOnDate load() {
    return MunicipalityRegister.standard().on(LocalDate.of(2026, 11, 22));
  }

  /**
   * The baseline.
   *
   * @return the rows by table and key
   */
  @Benchmark
  public Map<String, String[]> splitIntoHashMapBaseline() {
    Map<String, String[]> rows = new HashMap<>();
    for (RegisterTable table : RegisterTable.values()) {
      for (String line : text(table.fileName()).split("\n")) {
        String[] cells = line.split(",", -1);
        rows.put(table.fileName() + cells[0], cells);
      }
    }
    return rows;
  }

  private static String text(String file) {
    try (InputStream in = MunicipalityRegister.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
