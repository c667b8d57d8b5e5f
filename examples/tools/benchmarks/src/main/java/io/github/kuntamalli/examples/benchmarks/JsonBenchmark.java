package io.github.kuntamalli.examples.benchmarks;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.fixtures.RealCase;
import io.github.kuntamalli.fixtures.RealCases;
import io.github.kuntamalli.json.schema.DocumentSchema;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * All real dossiers in turn, read and written with each generation of Jackson: by us, by hand, and
 * by Jackson's own mapping of records; and from their texts to findings, compared with a schema
 * validator. One text over and over would train the branch predictor on it. Times are those of one
 * dossier.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@OperationsPerInvocation(JsonBenchmark.CASES)
public class JsonBenchmark {

  /** The real cases; a number that an annotation can name. */
  static final int CASES = 41;

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  /** The generation of Jackson; one in each run, so that neither is in the way of the other. */
  @Param({"2", "3"})
  String jackson = "3";

  private final List<String> texts = RealCases.all().stream().map(RealCase::input).toList();
  private final Kuntamalli kuntamalli = Kuntamalli.standard();
  private final List<Dossier> dossiers = new ArrayList<>();
  private final List<String> faulty = new ArrayList<>();
  private final List<String> plain = new ArrayList<>();
  private Ways ways;
  private Schema schema;

  /** The state that the benchmarks share. */
  public JsonBenchmark() {}

  /**
   * Prepares the texts and makes sure that all ways read and write the same.
   *
   * @throws IOException never; all texts are in memory
   * @throws IllegalStateException if one of them does not
   */
  @Setup
  public void prepare() throws IOException {
    ways = jackson.equals("2") ? new Jackson2Ways() : new Jackson3Ways();
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DocumentSchema.of(Dossier.class));
    require(texts.size() == CASES, "the number of cases");
    for (String text : texts) {
      Dossier dossier = ways.ours().read(text, Dossier.class).get();
      dossiers.add(dossier);
      faulty.add(text.replaceFirst("\"complete\"", "\"compleet\""));
      plain.add(ways.writeByDatabind(dossier));
      require(ways.readByHand(text).equals(dossier), "reading by hand");
      require(ways.writeByHand(dossier).equals(ways.ours().writeLine(dossier)), "writing by hand");
      require(ways.readByDatabind(plain.get(plain.size() - 1)).equals(dossier), "databind");
      require(schema.validate(text, InputFormat.JSON).isEmpty(), "the schema");
    }
  }

  private static void require(boolean same, String what) {
    if (!same) {
      throw new IllegalStateException(what + " differs");
    }
  }

  /**
   * Strict reading.
   *
   * @param hole takes the results
   */
  @Benchmark
  public void read(Blackhole hole) {
    for (String each : texts) {
      hole.consume(ways.ours().read(each, Dossier.class).get());
    }
  }

  /**
   * The limit of reading: written by hand for these dossiers.
   *
   * @param hole takes the results
   * @throws IOException never
   */
  @Benchmark
  public void readByHand(Blackhole hole) throws IOException {
    for (String each : texts) {
      hole.consume(ways.readByHand(each));
    }
  }

  /**
   * Reading by Jackson's own mapping of records, from the texts that it writes.
   *
   * @param hole takes the results
   * @throws IOException never
   */
  @Benchmark
  public void readByDatabind(Blackhole hole) throws IOException {
    for (String each : plain) {
      hole.consume(ways.readByDatabind(each));
    }
  }

  /**
   * Texts with one fault each, which are read again to collect all.
   *
   * @param hole takes the results
   */
  @Benchmark
  public void readFaulty(Blackhole hole) {
    for (String each : faulty) {
      hole.consume(ways.ours().read(each, Dossier.class).faults());
    }
  }

  /**
   * Writing in one line.
   *
   * @param hole takes the results
   */
  @Benchmark
  public void write(Blackhole hole) {
    for (Dossier each : dossiers) {
      hole.consume(ways.ours().writeLine(each));
    }
  }

  /**
   * The limit of writing: written by hand for these dossiers.
   *
   * @param hole takes the results
   * @throws IOException never
   */
  @Benchmark
  public void writeByHand(Blackhole hole) throws IOException {
    for (Dossier each : dossiers) {
      hole.consume(ways.writeByHand(each));
    }
  }

  /**
   * Writing by Jackson's own mapping of records.
   *
   * @param hole takes the results
   * @throws IOException never
   */
  @Benchmark
  public void writeByDatabind(Blackhole hole) throws IOException {
    for (Dossier each : dossiers) {
      hole.consume(ways.writeByDatabind(each));
    }
  }

  /**
   * The rules alone, on dossiers as they were read.
   *
   * @param hole takes the results
   */
  @Benchmark
  public void findings(Blackhole hole) {
    for (Dossier each : dossiers) {
      hole.consume(kuntamalli.validate(each, DAY).findings());
    }
  }

  /**
   * From text to the findings of all rules.
   *
   * @param hole takes the results
   */
  @Benchmark
  public void textToFindings(Blackhole hole) {
    for (String each : texts) {
      hole.consume(
          kuntamalli.validate(ways.ours().read(each, Dossier.class).get(), DAY).findings());
    }
  }

  /**
   * From text to the verdicts on all duties.
   *
   * @param hole takes the results
   */
  @Benchmark
  public void textToVerdicts(Blackhole hole) {
    for (String each : texts) {
      hole.consume(kuntamalli.assess(ways.ours().read(each, Dossier.class).get(), DAY));
    }
  }

  /**
   * A schema validator on the same texts, which checks the form alone.
   *
   * @param hole takes the results
   */
  @Benchmark
  public void schemaValidator(Blackhole hole) {
    for (String each : texts) {
      hole.consume(schema.validate(each, InputFormat.JSON));
    }
  }
}
