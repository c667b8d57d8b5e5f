package io.github.kuntamalli.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks and the whole processes and prints one table in Markdown, ratios first and
 * none where the iterations of one run differ too much: {@code java -cp benchmarks.jar
 * io.github.kuntamalli.examples.benchmarks.ResultTable [regular expression [milliseconds of an
 * iteration]]}.
 */
public final class ResultTable {

  /** What is compared with what; a ratio above 1 means that the library takes longer. */
  private record Pair(String ours, String baseline, String what) {}

  private static final List<Pair> PAIRS =
      List.of(
          new Pair("JsonBenchmark.read", "JsonBenchmark.readByHand", "hand-written streaming"),
          new Pair("JsonBenchmark.read", "JsonBenchmark.readByDatabind", "plain databind"),
          new Pair("JsonBenchmark.textToFindings", "JsonBenchmark.readByHand", "reading by hand"),
          new Pair("JsonBenchmark.textToVerdicts", "JsonBenchmark.readByHand", "reading by hand"),
          new Pair("JsonBenchmark.write", "JsonBenchmark.writeByHand", "hand-written streaming"),
          new Pair("JsonBenchmark.write", "JsonBenchmark.writeByDatabind", "plain databind"),
          new Pair(
              "JsonBenchmark.textToFindings", "JsonBenchmark.schemaValidator", "schema validator"),
          new Pair(
              "RegisterBenchmark.byCode", "RegisterBenchmark.byCodeHashMapBaseline", "HashMap"),
          new Pair(
              "ColdLoadBenchmark.load",
              "ColdLoadBenchmark.splitIntoHashMapBaseline",
              "splitting the tables"),
          new Pair(
              "RulesOrValidatorBenchmark.soundByRuleSet",
              "RulesOrValidatorBenchmark.soundByValidatorBaseline",
              "Hibernate Validator"),
          new Pair(
              "RulesOrValidatorBenchmark.unsoundByRuleSet",
              "RulesOrValidatorBenchmark.unsoundByValidatorBaseline",
              "Hibernate Validator"),
          new Pair(
              "RulesOrValidatorBenchmark.fewSoundByRuleSet",
              "RulesOrValidatorBenchmark.fewSoundByHandBaseline",
              "Hibernate Validator, constraints written by hand"),
          new Pair(
              "RulesOrValidatorBenchmark.fewUnsoundByRuleSet",
              "RulesOrValidatorBenchmark.fewUnsoundByHandBaseline",
              "Hibernate Validator, constraints written by hand"),
          new Pair(
              "CalendarBenchmark.calendarOfOneMunicipality",
              "CalendarBenchmark.dutiesOnEachDayBaseline",
              "bare duties on each day of an entry"),
          new Pair(
              "CalendarBenchmark.calendarTextOfOneMunicipality",
              "CalendarBenchmark.reasonsOfOneMunicipalityBaseline",
              "the same reasons in one text"),
          new Pair(
              "WholeCountryBenchmark.emptyDossiers",
              "WholeCountryBenchmark.dutiesAloneBaseline",
              "duties without verdicts"),
          new Pair(
              "WholeCountryBenchmark.dossiersWithDocuments",
              "WholeCountryBenchmark.dutiesAloneBaseline",
              "duties without verdicts"),
          new Pair("GrowthBenchmark.verdicts", "GrowthBenchmark.mapsBaseline", "maps of databind"),
          new Pair(
              "DossierGrowthBenchmark.check",
              "DossierGrowthBenchmark.documentsAloneBaseline",
              "each document alone"),
          new Pair(
              "DossierGrowthBenchmark.verdicts",
              "DossierGrowthBenchmark.documentsAloneBaseline",
              "each document alone"));

  private final Map<String, RunResult> results = new TreeMap<>();

  private ResultTable(Collection<RunResult> runs) {
    runs.forEach(run -> results.put(name(run), run));
  }

  /**
   * Runs and prints.
   *
   * @param arguments which benchmarks, and how long each iteration
   * @throws RunnerException if a benchmark fails
   * @throws IOException if a process cannot be started
   * @throws InterruptedException if the wait for a process is interrupted
   */
  public static void main(String[] arguments)
      throws RunnerException, IOException, InterruptedException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(arguments.length > 0 ? arguments[0] : ".*")
            .addProfiler(GCProfiler.class);
    if (arguments.length > 1) {
      TimeValue time = TimeValue.milliseconds(Long.parseLong(arguments[1]));
      options.warmupTime(time).measurementTime(time);
    }
    System.out.println(new ResultTable(new Runner(options.build()).run()).text());
    run("StartUp");
    run("FirstDocuments");
    run("AtRest");
    run("ColdLoad");
    run("MillionRecords", "-Xmx64m");
  }

  private String text() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s %s, %d processors, Java %s"
            .formatted(
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.vm.version")));
    lines.add("");
    lines.add("| ours | beside | ratio of time | ratio of allocation |");
    lines.add("| --- | --- | --- | --- |");
    for (Pair pair : PAIRS) {
      results.forEach(
          (name, run) -> {
            RunResult baseline = results.get(name.replace(pair.ours(), pair.baseline()));
            if (name.split(" ")[0].equals(pair.ours()) && baseline != null) {
              lines.add(row(name, pair.what(), run, baseline));
            }
          });
    }
    lines.add("");
    lines.add("| benchmark | time | unit | bytes for each operation |");
    lines.add("| --- | --- | --- | --- |");
    results.forEach(
        (name, run) ->
            lines.add(
                "| %s | %s ± %s | %s | %s |"
                    .formatted(
                        name,
                        number(time(run)),
                        number(run.getPrimaryResult().getScoreError()),
                        run.getPrimaryResult().getScoreUnit(),
                        number(bytes(run)))));
    return String.join("\n", lines);
  }

  private static String row(String name, String what, RunResult ours, RunResult baseline) {
    return "| %s | %s | %s | %s |"
        .formatted(
            name,
            what,
            Scatter.ratio(scatter(ours), scatter(baseline)),
            number(bytes(ours) / bytes(baseline)));
  }

  private static String name(RunResult run) {
    BenchmarkParams params = run.getParams();
    String[] parts = params.getBenchmark().split("\\.");
    StringBuilder name = new StringBuilder(parts[parts.length - 2]).append('.');
    name.append(parts[parts.length - 1]);
    params
        .getParamsKeys()
        .forEach(key -> name.append(' ').append(key).append('=').append(params.getParam(key)));
    return name.toString();
  }

  private static double time(RunResult run) {
    return run.getPrimaryResult().getScore();
  }

  private static Scatter scatter(RunResult run) {
    return Scatter.of(
        run.getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
            .toArray());
  }

  private static double bytes(RunResult run) {
    Result<?> bytes = run.getSecondaryResults().get("gc.alloc.rate.norm");
    return bytes == null ? Double.NaN : bytes.getScore();
  }

  private static String number(double value) {
    return value >= 1000
        ? String.format(Locale.ROOT, "%,.0f", value).replace(',', ' ')
        : String.format(Locale.ROOT, value >= 100 ? "%.0f" : "%.2f", value);
  }

  private static void run(String program, String... settings)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(settings));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(ResultTable.class.getPackageName() + "." + program);
    System.out.println("\n" + program + " " + String.join(" ", settings));
    if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
      throw new IllegalStateException(program + " failed");
    }
  }
}
