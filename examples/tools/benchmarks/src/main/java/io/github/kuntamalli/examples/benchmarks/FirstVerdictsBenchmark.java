package io.github.kuntamalli.examples.benchmarks;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.fixtures.RealCases;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.MunicipalityCode;
import io.github.kuntamalli.municipality.MunicipalityRegister;
import io.github.kuntamalli.municipality.RegisterOnDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reading a document, the state of a day, look-up, and the assessment of all real cases. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FirstVerdictsBenchmark {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final MunicipalityCode TAMPERE = MunicipalityCode.of("837");

  private final Kuntamalli kuntamalli = Kuntamalli.standard();
  private final MunicipalityRegister register = kuntamalli.register();
  private final RegisterOnDate today = register.on(DAY);
  private final Map<MunicipalityCode, Municipality> map = new HashMap<>();
  private final String json = RealCases.get("837-tampere-report-plan-2021-2025").input();
  private final List<Dossier> dossiers = RealCases.dossiers();
  private final JsonMapper plain = JsonMapper.builder().build();

  /** The state that the benchmarks share. */
  public FirstVerdictsBenchmark() {
    today.municipalities().forEach(municipality -> map.put(municipality.code(), municipality));
  }

  /**
   * The baseline of reading: Jackson's tree of the same text, without any meaning.
   *
   * @return the tree
   */
  @Benchmark
  public JsonNode readTreeBaseline() {
    return plain.readTree(json);
  }

  /**
   * Reads a real document strictly.
   *
   * @return the dossier
   */
  @Benchmark
  public Dossier readDocument() {
    return Jackson3Json.standard().read(json, Dossier.class).get();
  }

  /**
   * Asks for the state of a day.
   *
   * @return the state
   */
  @Benchmark
  public RegisterOnDate onDate() {
    return register.on(DAY);
  }

  /**
   * The baseline of a look-up.
   *
   * @return the municipality
   */
  @Benchmark
  public Municipality lookUpHashMapBaseline() {
    return map.get(TAMPERE);
  }

  /**
   * Looks a municipality up by its code.
   *
   * @return the municipality
   */
  @Benchmark
  public Optional<Municipality> lookUp() {
    return today.find(TAMPERE);
  }

  /**
   * Judges the dossiers of all 41 cases.
   *
   * @param hole takes the assessments
   */
  @Benchmark
  public void assessAllCases(Blackhole hole) {
    for (Dossier dossier : dossiers) {
      Assessment assessment = kuntamalli.assess(dossier, DAY);
      hole.consume(assessment);
    }
  }
}
