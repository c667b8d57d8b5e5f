package io.github.kuntamalli.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How the time of one operation grows with the number of elements. The time is that of the
 * processor, not of the clock, so that other work of the machine disturbs little.
 */
final class Growth {

  /** No larger size is tried after so many seconds. */
  static final double LONGEST = 0.25;

  /** A shorter time says more of the machine than of the operation. */
  private static final double SHORTEST = 0.005;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final NavigableMap<Integer, Double> seconds = new TreeMap<>();

  /** The time of the processor that this thread has taken so far. */
  static double processorSeconds() {
    return THREADS.getCurrentThreadCpuTime() / 1e9;
  }

  /** Takes the best of some runs; one long run is enough. */
  void measure(int size, Runnable operation) {
    double best = seconds.getOrDefault(size, Double.MAX_VALUE);
    double all = 0;
    for (int run = 0; run < 4 && all < LONGEST; run++) {
      double start = processorSeconds();
      operation.run();
      double time = processorSeconds() - start;
      best = Math.min(best, time);
      all += time;
    }
    seconds.put(size, best);
  }

  /** Whether nothing was measured. */
  boolean isEmpty() {
    return seconds.isEmpty();
  }

  /** Whether a larger size would take too long. */
  boolean isOver() {
    return seconds.values().stream().anyMatch(time -> time > LONGEST);
  }

  /** The largest size. */
  int size() {
    return seconds.lastKey();
  }

  /** The size that the largest is compared with: a quarter of it, or the smallest; 0 if none. */
  int sizeBefore() {
    Integer before = seconds.floorKey(size() / 4);
    return before != null ? before : seconds.firstKey() < size() ? seconds.firstKey() : 0;
  }

  /** The time of the largest size. */
  double longest() {
    return seconds.get(size());
  }

  /**
   * The power of the number of elements with which the time grows from a quarter of the largest
   * size to the largest: 1 is linear, 2 is the square.
   *
   * @return the exponent; NaN if it takes too little time to be seen
   */
  double exponent() {
    if (sizeBefore() == 0 || longest() < SHORTEST) {
      return Double.NaN;
    }
    double before = Math.max(seconds.get(sizeBefore()), 1e-5);
    return Math.log(longest() / before) / Math.log((double) size() / sizeBefore());
  }
}
