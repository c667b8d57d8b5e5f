package io.github.kuntamalli.examples.benchmarks;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.obligation.Assessment;
import io.github.kuntamalli.obligation.Dossier;
import io.github.kuntamalli.obligation.DutyAssessment;
import io.github.kuntamalli.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whole processes: fresh JVMs that read a real dossier, validate it, assess it and print the
 * verdicts, in turn with fresh JVMs that only read the same text into a map with plain Jackson
 * databind and print its size. Prints the median of each and their ratio.
 */
public final class StartUp {

  private static final int RUNS = 15;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final String CASE =
      "/io/github/kuntamalli/fixtures/cases/real/837-tampere-report-2021-2025.json";

  private StartUp() {}

  /**
   * Measures, or is one of the processes measured.
   *
   * @param arguments none to measure; {@code plain} or {@code ours} to be measured
   * @throws IOException if a process cannot be started
   * @throws InterruptedException if the wait for a process is interrupted
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length == 0) {
      measure();
    } else if (arguments[0].equals("plain")) {
      System.out.println(JsonMapper.builder().build().readValue(text(), Map.class).size());
    } else {
      verdicts(Jackson3Json.standard().read(text(), Dossier.class).get());
    }
  }

  private static void verdicts(Dossier dossier) {
    System.out.println(Kuntamalli.standard().validate(dossier, DAY).findings().size());
    Assessment assessment = Kuntamalli.standard().assess(dossier, DAY);
    for (DutyAssessment duty : assessment.duties()) {
      System.out.println(duty.obligation().title().in(Language.EN) + ": " + duty.status());
    }
  }

  private static String text() throws IOException {
    try (InputStream in = StartUp.class.getResourceAsStream(CASE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void measure() throws IOException, InterruptedException {
    List<Double> plain = new ArrayList<>();
    List<Double> ours = new ArrayList<>();
    run("plain");
    run("ours");
    for (int i = 0; i < RUNS; i++) {
      plain.add(run("plain"));
      ours.add(run("ours"));
    }
    System.out.printf(
        "plain %.0f ms, ours %.0f ms, ratio %.2f (medians of %d processes each)%n",
        median(plain), median(ours), median(ours) / median(plain), RUNS);
  }

  private static double run(String what) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                StartUp.class.getName(),
                what)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(what + " failed with exit code " + process.exitValue());
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }
}
