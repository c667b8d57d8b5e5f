package io.github.kuntamalli.examples.benchmarks;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.council.CouncilTerm;
import io.github.kuntamalli.council.CouncilTerms;
import io.github.kuntamalli.municipality.Authority;
import io.github.kuntamalli.municipality.Municipality;
import io.github.kuntamalli.municipality.WellbeingServicesCounty;
import io.github.kuntamalli.welfare.DocumentPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
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

/**
 * All duties of all municipalities and counties at every year-end and after every term since 2011,
 * with empty dossiers and with a report and plan of every term and a report of every year.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class WholeCountryBenchmark {

  private record Question(Dossier empty, Dossier full, LocalDate on) {}

  private final Kuntamalli kuntamalli = Kuntamalli.standard();
  private final List<Question> questions = new ArrayList<>();

  /** The questions that the benchmarks share. */
  public WholeCountryBenchmark() {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (int year = 2011; year <= 2025; year++) {
      days.add(LocalDate.of(year, 12, 31));
    }
    LocalDate last = LocalDate.of(2026, 1, 1);
    for (CouncilTerms.Area area :
        List.of(CouncilTerms.Area.MAINLAND_MUNICIPALITIES, CouncilTerms.Area.COUNTIES)) {
      for (CouncilTerm term : kuntamalli.terms().of(area)) {
        LocalDate after = term.to().plusDays(1);
        if (after.getYear() >= 2011 && !after.isAfter(last)) {
          days.add(after);
        }
      }
    }
    for (LocalDate on : days) {
      for (Municipality municipality : kuntamalli.register().on(on).municipalities()) {
        add(new Authority.OfMunicipality(municipality.code()), on);
      }
      for (WellbeingServicesCounty county : kuntamalli.register().on(on).counties()) {
        add(new Authority.OfCounty(county.code()), on);
      }
    }
  }

  private void add(Authority authority, LocalDate on) {
    Dossier empty = Dossier.builder().authority(authority).complete(true).build();
    Dossier.Builder full = Dossier.builder().authority(authority).complete(true);
    for (int year = 2011; year <= 2025; year++) {
      full.addDocuments(CouncilDocuments.of(authority, DocumentPart.Kind.ANNUAL_REPORT, year));
    }
    for (int year : List.of(2012, 2014, 2018, 2024)) {
      full.addDocuments(CouncilDocuments.of(authority, DocumentPart.Kind.TERM_REPORT, year));
      full.addDocuments(CouncilDocuments.of(authority, DocumentPart.Kind.PLAN, year));
    }
    questions.add(new Question(empty, full.build(), on));
  }

  /**
   * How many assessments one run of a benchmark makes, and how many verdicts.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    WholeCountryBenchmark benchmark = new WholeCountryBenchmark();
    long verdicts = 0;
    for (Question question : benchmark.questions) {
      verdicts += benchmark.kuntamalli.assess(question.empty(), question.on()).duties().size();
    }
    System.out.printf("%d assessments, %d verdicts%n", benchmark.questions.size(), verdicts);
  }

  /**
   * The whole country and all years, with empty dossiers.
   *
   * @param hole takes the assessments
   */
  @Benchmark
  public void emptyDossiers(Blackhole hole) {
    for (Question question : questions) {
      hole.consume(kuntamalli.assess(question.empty(), question.on()));
    }
  }

  /**
   * The whole country and all years, with 23 documents in every dossier.
   *
   * @param hole takes the assessments
   */
  @Benchmark
  public void dossiersWithDocuments(Blackhole hole) {
    for (Question question : questions) {
      hole.consume(kuntamalli.assess(question.full(), question.on()));
    }
  }

  /**
   * The limit: which duties each authority had on the same days, with no dossier and no verdict.
   *
   * @param hole takes the duties
   */
  @Benchmark
  public void dutiesAloneBaseline(Blackhole hole) {
    for (Question question : questions) {
      hole.consume(kuntamalli.dutiesOf(question.empty().authority(), question.on()));
    }
  }
}
