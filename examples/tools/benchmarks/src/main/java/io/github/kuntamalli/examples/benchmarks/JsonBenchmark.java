package io.github.kuntamalli.examples.benchmarks;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.fixtures.RealCases;
import io.github.kuntamalli.json.schema.DocumentSchema;
import io.github.kuntamalli.validation.Finding;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/**
 * One real document read and written with each generation of Jackson: by us, by hand, and by
 * Jackson's own mapping of records; and from its text to findings, compared with a schema
 * validator.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class JsonBenchmark {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  /** The generation of Jackson; one in each run, so that neither is in the way of the other. */
  @Param({"2", "3"})
  String jackson = "3";

  private final String json = RealCases.get("837-tampere-report-plan-2021-2025").input();
  private final Kuntamalli kuntamalli = Kuntamalli.standard();
  private Ways ways;
  private Dossier dossier;
  private String faulty;
  private String plain;
  private Schema schema;

  /** The state that the benchmarks share. */
  public JsonBenchmark() {}

  /**
   * Sees to it that all ways read and write the same.
   *
   * @throws IOException never; all texts are in memory
   * @throws IllegalStateException if one of them does not
   */
  @Setup
  public void prepare() throws IOException {
    ways = jackson.equals("2") ? new Jackson2Ways() : new Jackson3Ways();
    dossier = ways.ours().read(json, Dossier.class).get();
    faulty = json.replace("\"council\"", "\"counsil\"");
    plain = ways.writeByDatabind(dossier);
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DocumentSchema.of(Dossier.class));
    require(ways.readByHand(json).equals(dossier), "reading by hand");
    require(ways.writeByHand(dossier).equals(ways.ours().writeLine(dossier)), "writing by hand");
    require(ways.readByDatabind(plain).equals(dossier), "databind");
    require(schemaValidator().isEmpty(), "the schema");
  }

  private static void require(boolean same, String what) {
    if (!same) {
      throw new IllegalStateException(what + " does not hold the same");
    }
  }

  /**
   * Strict reading.
   *
   * @return the dossier
   */
  @Benchmark
  public Dossier read() {
    return ways.ours().read(json, Dossier.class).get();
  }

  /**
   * The limit of reading: written by hand for this document.
   *
   * @return the dossier
   * @throws IOException never
   */
  @Benchmark
  public Dossier readByHand() throws IOException {
    return ways.readByHand(json);
  }

  /**
   * Reading by Jackson's own mapping of records, from the text that it writes.
   *
   * @return the dossier
   * @throws IOException never
   */
  @Benchmark
  public Dossier readByDatabind() throws IOException {
    return ways.readByDatabind(plain);
  }

  /**
   * A text with one fault, which is read again to collect all.
   *
   * @return how many faults were found
   */
  @Benchmark
  public int readFaulty() {
    return ways.ours().read(faulty, Dossier.class).faults().size();
  }

  /**
   * Writing in one line.
   *
   * @return the text
   */
  @Benchmark
  public String write() {
    return ways.ours().writeLine(dossier);
  }

  /**
   * The limit of writing: written by hand for this document.
   *
   * @return the text
   * @throws IOException never
   */
  @Benchmark
  public String writeByHand() throws IOException {
    return ways.writeByHand(dossier);
  }

  /**
   * Writing by Jackson's own mapping of records.
   *
   * @return the text
   * @throws IOException never
   */
  @Benchmark
  public String writeByDatabind() throws IOException {
    return ways.writeByDatabind(dossier);
  }

  /**
   * The rules alone, on the document as it was read.
   *
   * @return the findings
   */
  @Benchmark
  public List<Finding> findings() {
    return kuntamalli.validate(dossier, DAY).findings();
  }

  /**
   * From the text to the findings of all rules.
   *
   * @return the findings
   */
  @Benchmark
  public List<Finding> textToFindings() {
    return kuntamalli.validate(ways.ours().read(json, Dossier.class).get(), DAY).findings();
  }

  /**
   * From the text to the verdicts on all duties.
   *
   * @return the verdicts
   */
  @Benchmark
  public Assessment textToVerdicts() {
    return kuntamalli.assess(ways.ours().read(json, Dossier.class).get(), DAY);
  }

  /**
   * A schema validator on the same text, which asks for the form alone.
   *
   * @return its errors
   */
  @Benchmark
  public List<Error> schemaValidator() {
    return schema.validate(json, InputFormat.JSON);
  }
}
