package io.github.kuntamalli.examples.benchmarks;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.fixtures.RealCase;
import io.github.kuntamalli.fixtures.RealCases;
import io.github.kuntamalli.json.KuntamalliJson;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.json.schema.DocumentSchema;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/**
 * Whole processes: the first 100, 1 000 and 10 000 dossiers of a fresh JVM, all real cases over and
 * over, from text to findings and to verdicts, in turn with fresh JVMs in which a schema validator
 * checks the same texts. Prints the medians and the ratios.
 */
public final class FirstDocuments {

  private static final int RUNS = 9;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private FirstDocuments() {}

  /**
   * Measures, or is one of the processes measured.
   *
   * @param arguments none to measure; {@code findings}, {@code verdicts} or {@code schema} and how
   *     many dossiers, to be measured
   * @throws IOException if a process cannot be started
   * @throws InterruptedException if the wait for a process is interrupted
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length == 0) {
      measure();
      return;
    }
    List<String> texts = RealCases.all().stream().map(RealCase::input).toList();
    int number = Integer.parseInt(arguments[1]);
    System.out.println(
        switch (arguments[0]) {
          case "schema" -> errors(texts, number);
          case "findings" -> findings(texts, number);
          default -> verdicts(texts, number);
        });
  }

  private static long errors(List<String> texts, int number) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DocumentSchema.of(Dossier.class));
    long errors = 0;
    for (int i = 0; i < number; i++) {
      errors += schema.validate(texts.get(i % texts.size()), InputFormat.JSON).size();
    }
    return errors;
  }

  private static long findings(List<String> texts, int number) {
    KuntamalliJson json = Jackson3Json.standard();
    Kuntamalli kuntamalli = Kuntamalli.standard();
    long findings = 0;
    for (int i = 0; i < number; i++) {
      Dossier dossier = json.read(texts.get(i % texts.size()), Dossier.class).get();
      findings += kuntamalli.validate(dossier, DAY).findings().size();
    }
    return findings;
  }

  private static long verdicts(List<String> texts, int number) {
    KuntamalliJson json = Jackson3Json.standard();
    Kuntamalli kuntamalli = Kuntamalli.standard();
    long verdicts = 0;
    for (int i = 0; i < number; i++) {
      Dossier dossier = json.read(texts.get(i % texts.size()), Dossier.class).get();
      verdicts += kuntamalli.validate(dossier, DAY).findings().size();
      verdicts += kuntamalli.assess(dossier, DAY).duties().size();
    }
    return verdicts;
  }

  private static void measure() throws IOException, InterruptedException {
    for (String number : List.of("100", "1000", "10000")) {
      List<List<Double>> times =
          FreshProcess.times(
              FirstDocuments.class,
              List.of(
                  List.of("schema", number),
                  List.of("findings", number),
                  List.of("verdicts", number)),
              RUNS);
      System.out.printf(
          "%s dossiers: schema validator %.0f ms; ours to findings %.0f ms, ratio %s; to findings and verdicts %.0f ms, ratio %s (medians of %d processes each)%n",
          number,
          FreshProcess.median(times.get(0)),
          FreshProcess.median(times.get(1)),
          FreshProcess.ratio(times.get(1), times.get(0)),
          FreshProcess.median(times.get(2)),
          FreshProcess.ratio(times.get(2), times.get(0)),
          RUNS);
    }
  }
}
