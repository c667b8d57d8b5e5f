package io.github.kuntamalli.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs programs of this package in separate JVMs and measures how long they take from start to end.
 */
final class FreshProcess {

  private FreshProcess() {}

  /**
   * The milliseconds of each run of each program; the programs take turns, so that what disturbs
   * the machine disturbs them alike.
   *
   * @param program the class with the main method
   * @param arguments those of each program
   * @param runs how often each is run and counted, after one run that fills the machine's caches
   */
  static List<List<Double>> times(Class<?> program, List<List<String>> arguments, int runs)
      throws IOException, InterruptedException {
    List<List<Double>> times = new ArrayList<>();
    arguments.forEach(each -> times.add(new ArrayList<>()));
    for (int run = 0; run <= runs; run++) {
      for (int i = 0; i < arguments.size(); i++) {
        double time = time(program, arguments.get(i));
        if (run > 0) {
          times.get(i).add(time);
        }
      }
    }
    return times;
  }

  private static double time(Class<?> program, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(arguments);
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(arguments + " failed with exit code " + process.exitValue());
    }
    return (System.nanoTime() - start) / 1e6;
  }

  /** The ratio of two series without the quarters of the runs that were disturbed most. */
  static String ratio(List<Double> ours, List<Double> beside) {
    return Scatter.ratio(middle(ours), middle(beside));
  }

  private static Scatter middle(List<Double> times) {
    int quarter = times.size() / 4;
    return Scatter.of(
        times.stream()
            .sorted()
            .skip(quarter)
            .limit(times.size() - 2L * quarter)
            .mapToDouble(Double::doubleValue)
            .toArray());
  }

  /** The time in the middle. */
  static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }
}
