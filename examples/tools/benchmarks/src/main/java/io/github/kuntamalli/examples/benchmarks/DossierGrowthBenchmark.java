package io.github.kuntamalli.examples.benchmarks;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.welfare.DocumentPart;
import io.github.kuntamalli.welfare.WelfareDocument;
import java.time.LocalDate;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * How the cost of one dossier grows with its documents: checked as a whole and judged, compared
 * with the check of each document alone. A cost that grows with the square shows as a ratio that
 * grows.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DossierGrowthBenchmark {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Authority TAMPERE = Authority.municipality("837");

  /** How many documents. */
  @Param({"1", "10", "100", "1000", "10000"})
  int documents;

  private final Kuntamalli kuntamalli = Kuntamalli.standard();
  private Dossier dossier;

  /** The state that the benchmarks share. */
  public DossierGrowthBenchmark() {}

  /** Makes the dossier: a report on each of fifteen years, over and over. */
  @Setup
  public void prepare() {
    Dossier.Builder all = Dossier.builder().authority(TAMPERE);
    for (int i = 0; i < documents; i++) {
      WelfareDocument report =
          CouncilDocuments.of(TAMPERE, DocumentPart.Kind.ANNUAL_REPORT, 2011 + i % 15);
      all.addDocuments(report.toBuilder().id("report-" + i).build());
    }
    dossier = all.build();
  }

  /**
   * Checks the dossier as a whole.
   *
   * @param hole takes the report
   */
  @Benchmark
  public void check(Blackhole hole) {
    hole.consume(kuntamalli.validate(dossier, DAY));
  }

  /**
   * Judges the dossier.
   *
   * @param hole takes the verdicts
   */
  @Benchmark
  public void verdicts(Blackhole hole) {
    hole.consume(kuntamalli.assess(dossier, DAY));
  }

  /**
   * The baseline: checks each document alone.
   *
   * @param hole takes the reports
   */
  @Benchmark
  public void documentsAloneBaseline(Blackhole hole) {
    for (WelfareDocument document : dossier.documents()) {
      hole.consume(kuntamalli.validate(document, DAY));
    }
  }
}
