package io.github.kuntamalli.examples.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/**
 * How far the iterations of one benchmark differ. A ratio of two benchmarks that are not steady in
 * themselves says more of the machine than of the code.
 *
 * @param lowest the shortest time of an iteration
 * @param median the time in the middle
 * @param highest the longest time of an iteration
 */
record Scatter(double lowest, double median, double highest) {

  /** Two steady runs of one benchmark on a quiet machine are within this part of each other. */
  static final double STEADY = 0.1;

  /** The scatter of some times, at least one. */
  static Scatter of(double... times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return new Scatter(sorted[0], sorted[sorted.length / 2], sorted[sorted.length - 1]);
  }

  /** The distance between the longest and the shortest time, as a part of the median. */
  double width() {
    return (highest - lowest) / median;
  }

  /**
   * How many times longer the library takes than what it is compared with.
   *
   * @return the ratio with the range that the iterations leave open, such as {@code 1.12 (1.09 to
   *     1.16)}; a sentence that states it if one of the two is too unsteady to be compared
   */
  static String ratio(Scatter ours, Scatter beside) {
    double widest = Math.max(ours.width(), beside.width());
    return widest > STEADY
        ? String.format(
            Locale.ROOT, "too noisy to rank: iterations differ by %.0f %%", 100 * widest)
        : String.format(
            Locale.ROOT,
            "%.2f (%.2f to %.2f)",
            ours.median() / beside.median(),
            ours.lowest() / beside.highest(),
            ours.highest() / beside.lowest());
  }
}
