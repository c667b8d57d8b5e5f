package io.github.kuntamalli.examples.benchmarks;

import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.MunicipalitySearch;
import io.github.kuntamalli.municipality.RegisterOnDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
import org.openjdk.jmh.infra.Blackhole;

/** The register when warm, compared with a plain {@code HashMap}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RegisterBenchmark {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final MunicipalityCode TAMPERE = MunicipalityCode.of("837");

  private final MunicipalityRegister register = MunicipalityRegister.standard();
  private final RegisterOnDate today = register.on(DAY);
  private final Map<MunicipalityCode, Municipality> map = new HashMap<>();

  /** The state that the benchmarks share. */
  public RegisterBenchmark() {
    today.municipalities().forEach(municipality -> map.put(municipality.code(), municipality));
  }

  /**
   * The baseline: a look-up in a map of the same municipalities.
   *
   * @return the municipality
   */
  @Benchmark
  public Optional<Municipality> byCodeHashMapBaseline() {
    return Optional.ofNullable(map.get(TAMPERE));
  }

  /**
   * A look-up by code.
   *
   * @return the municipality
   */
  @Benchmark
  public Optional<Municipality> byCode() {
    return today.find(TAMPERE);
  }

  /**
   * A look-up of a typed name.
   *
   * @return what it may mean
   */
  @Benchmark
  public MunicipalitySearch byTypedName() {
    return register.search("koski-tl", DAY);
  }

  /**
   * The states of a thousand days.
   *
   * @param hole takes the states
   */
  @Benchmark
  public void thousandDays(Blackhole hole) {
    for (int i = 0; i < 1000; i++) {
      hole.consume(register.on(DAY.minusDays(i * 6L)));
    }
  }
}
