package io.github.kuntamalli.examples.benchmarks;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.fixtures.RealCases;
import io.github.kuntamalli.json.DocumentSchema;
import io.github.kuntamalli.json.jackson2.Jackson2Json;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.obligation.Assessment;
import io.github.kuntamalli.obligation.Dossier;
import java.time.LocalDate;
import java.util.List;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One real document read and written: by us, by hand, as a tree, and by a schema validator. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class JsonBenchmark {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private final String json = RealCases.get("837-tampere-report-plan-2021-2025").json();
  private final String faulty = json.replace("\"council\"", "\"counsil\"");
  private final Dossier dossier = RealCases.get("837-tampere-report-plan-2021-2025").dossier();
  private final Kuntamalli kuntamalli = Kuntamalli.standard();
  private final JsonMapper plain = JsonMapper.builder().build();
  private final JsonNode tree = plain.readTree(json);
  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(DocumentSchema.of(Dossier.class));

  /**
   * The state that the benchmarks share.
   *
   * @throws IllegalStateException if the limit does not read what we read
   */
  public JsonBenchmark() {
    if (!StreamingDossier.read(json).equals(dossier)) {
      throw new IllegalStateException("the reader by hand does not read the same");
    }
  }

  /**
   * The limit: written by hand for this document.
   *
   * @return the dossier
   */
  @Benchmark
  public Dossier readByHand() {
    return StreamingDossier.read(json);
  }

  /**
   * Jackson's tree, without any meaning.
   *
   * @return the tree
   */
  @Benchmark
  public JsonNode readTree() {
    return plain.readTree(json);
  }

  /**
   * Strict reading with Jackson 2.
   *
   * @return the dossier
   */
  @Benchmark
  public Dossier readJackson2() {
    return Jackson2Json.standard().read(json, Dossier.class).get();
  }

  /**
   * Strict reading with Jackson 3.
   *
   * @return the dossier
   */
  @Benchmark
  public Dossier readJackson3() {
    return Jackson3Json.standard().read(json, Dossier.class).get();
  }

  /**
   * A text with one fault.
   *
   * @return how many faults were found
   */
  @Benchmark
  public int readFaulty() {
    return Jackson3Json.standard().read(faulty, Dossier.class).faults().size();
  }

  /**
   * The tree written in one line.
   *
   * @return the text
   */
  @Benchmark
  public String writeTree() {
    return plain.writeValueAsString(tree);
  }

  /**
   * Written in one line with Jackson 2.
   *
   * @return the text
   */
  @Benchmark
  public String writeJackson2() {
    return Jackson2Json.standard().writeLine(dossier);
  }

  /**
   * Written in one line with Jackson 3.
   *
   * @return the text
   */
  @Benchmark
  public String writeJackson3() {
    return Jackson3Json.standard().writeLine(dossier);
  }

  /**
   * A schema validator on the same text.
   *
   * @return its errors
   */
  @Benchmark
  public List<Error> schemaValidator() {
    return schema.validate(json, InputFormat.JSON);
  }

  /**
   * From the text to the verdicts.
   *
   * @return the verdicts
   */
  @Benchmark
  public Assessment textToVerdicts() {
    return kuntamalli.assess(Jackson3Json.standard().read(json, Dossier.class).get(), DAY);
  }
}
