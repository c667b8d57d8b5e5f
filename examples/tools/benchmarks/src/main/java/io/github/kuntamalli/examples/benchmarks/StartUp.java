package io.github.kuntamalli.examples.benchmarks;

import io.github.kuntamalli.Kuntamalli;
import io.github.kuntamalli.assessment.Assessment;
import io.github.kuntamalli.assessment.Dossier;
import io.github.kuntamalli.assessment.DutyAssessment;
import io.github.kuntamalli.json.jackson3.Jackson3Json;
import io.github.kuntamalli.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whole processes: fresh JVMs that read a real dossier, validate it, assess it and print the
 * verdicts, in turn with fresh JVMs that only read it with plain Jackson databind, into a map or
 * into the records of the model, and print how much there is. Prints the medians and the ratios.
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
   * @param arguments none to measure; {@code map}, {@code records} with a file, or {@code ours} to
   *     be measured
   * @throws IOException if a process cannot be started, or the file cannot be read
   * @throws InterruptedException if the wait for a process is interrupted
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length == 0) {
      measure();
      return;
    }
    switch (arguments[0]) {
      case "map" ->
          System.out.println(JsonMapper.builder().build().readValue(text(), Map.class).size());
      case "records" -> {
        String text = Files.readString(Path.of(arguments[1]));
        System.out.println(new Jackson3Ways().readByDatabind(text).documents().size());
      }
      default -> verdicts(Jackson3Json.standard().read(text(), Dossier.class).get());
    }
  }

  private static void verdicts(Dossier dossier) {
    System.out.println(Kuntamalli.standard().validate(dossier, DAY).findings().size());
    Assessment assessment = Kuntamalli.standard().assess(dossier, DAY);
    for (DutyAssessment duty : assessment.duties()) {
      System.out.println(duty.obligation().title().text(Language.EN) + ": " + duty.status());
    }
  }

  private static String text() throws IOException {
    try (InputStream in = StartUp.class.getResourceAsStream(CASE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void measure() throws IOException, InterruptedException {
    Path databind = Files.createTempFile("dossier", ".json");
    try {
      Dossier dossier = Jackson3Json.standard().read(text(), Dossier.class).get();
      Files.writeString(databind, new Jackson3Ways().writeByDatabind(dossier));
      List<List<String>> processes =
          List.of(List.of("map"), List.of("records", databind.toString()), List.of("ours"));
      List<List<Double>> times = FreshProcess.times(StartUp.class, processes, RUNS);
      double map = FreshProcess.median(times.get(0));
      double records = FreshProcess.median(times.get(1));
      double ours = FreshProcess.median(times.get(2));
      System.out.printf(
          "ours %.0f ms; plain databind into a map %.0f ms, ratio %s; into records %.0f ms, ratio %s (medians of %d processes each)%n",
          ours,
          map,
          FreshProcess.ratio(times.get(2), times.get(0)),
          records,
          FreshProcess.ratio(times.get(2), times.get(1)),
          RUNS);
    } finally {
      Files.delete(databind);
    }
  }
}
